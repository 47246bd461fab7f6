import { spawn } from 'node:child_process'

/** Milliseconds of processor time that something takes: other work on the machine does not count. */
export function timed(work: () => void): number {
  const began = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1_000
}

/** Processor times of several ways to do something for each text, in turn for each, so that a slower moment meets all of them. */
export function inTurn(texts: readonly string[], ways: readonly ((text: string) => void)[]): number[] {
  const sums = ways.map(() => 0)
  for (const text of texts) ways.forEach((way, index) => (sums[index]! += timed(() => way(text))))
  return sums
}

/** The least of several times. */
export function bestOf(rounds: number, work: () => void): number {
  return Math.min(...Array.from({ length: rounds }, () => timed(work)))
}

/** Milliseconds from the start of a Node process to its end. */
export function timedCommand(args: readonly string[]): Promise<number> {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: 'ignore' })
    child.on('error', reject)
    child.on('close', () => resolve(performance.now() - began))
  })
}

export interface CommandTimes {
  /** Milliseconds from the start of a Node process to its end. */
  readonly whole: number
  /** Milliseconds of processor time, that of its own child processes with it. */
  readonly processor: number
}

/** What bash's `time` tells of a Node process, children and all. */
export function timesOfCommand(args: readonly string[]): Promise<CommandTimes> {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null 2>&1'
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', script, 'bash', process.execPath, ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let told = ''
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (told += chunk))
    child.on('error', reject)
    child.on('close', () => {
      const [whole = 0, user = 0, system = 0] = told.trim().split(' ').map(Number)
      resolve({ whole: 1_000 * whole, processor: 1_000 * (user + system) })
    })
  })
}

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

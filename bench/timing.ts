import { spawn } from 'node:child_process'

/** Milliseconds that something takes. */
export function timed(work: () => void): number {
  const began = performance.now()
  work()
  return performance.now() - began
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

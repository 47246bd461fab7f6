import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { LockedError, takeLock, type Lock } from '../batch/lock.js'
import { RUNS } from '../batch/output.js'
import { InputError, messageOf } from '../core/errors.js'
import type { Job } from './job.js'

const HOLDER = 'schedule'

/**
 * Takes the lock of a job, which stands beside the records of its runs.
 * @throws {LockedError} where another process has it
 * @throws {InputError} where the folder cannot be made or written
 */
export function takeJobLock({ output }: Job): Lock {
  const folder = join(output, RUNS)
  try {
    mkdirSync(folder, { recursive: true })
    return takeLock(folder, HOLDER)
  } catch (thrown) {
    if (thrown instanceof LockedError) throw thrown
    throw new InputError(`expected to write into ${folder}, got ${messageOf(thrown)}`)
  }
}

/** Takes the locks of a job and of its output folder from whoever has them: a person has said that the holder is gone. */
export function breakLocks({ output }: Job): void {
  for (const folder of [join(output, RUNS), output]) {
    if (existsSync(folder)) takeLock(folder, HOLDER, true).release()
  }
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { LockedError, takeLock, type Lock } from '../batch/lock.js'
import { foreignFile, makeFolder, RUNS } from '../batch/output.js'
import { InputError, messageOf } from '../core/errors.js'
import type { Job } from './job.js'

const HOLDER = 'schedule'

/**
 * Makes the output folder of a job, with the folder of the records of its runs.
 * @throws {InputError} where it cannot be made, or holds what neither a run nor a job wrote
 */
export function openJobOutput({ output }: Job): void {
  const foreign = orInputError(output, () => {
    makeFolder(output)
    return foreignFile(output)
  })
  if (foreign !== null) {
    throw new InputError(
      `output: expected an empty folder or one of an earlier run, got ${output}, which holds ${foreign}`,
    )
  }
  orInputError(output, () => makeFolder(join(output, RUNS)))
}

/**
 * Takes the lock of a job, which stands beside the records of its runs.
 * @throws {LockedError} where another process has it
 * @throws {InputError} where the output folder cannot be used
 */
export function takeJobLock(job: Job): Lock {
  openJobOutput(job)
  return orInputError(job.output, () => takeLock(join(job.output, RUNS), HOLDER))
}

/** Takes the locks of a job and of its output folder from whoever has them: a person has said that the holder is gone. */
export function breakLocks({ output }: Job): void {
  for (const folder of [join(output, RUNS), output]) {
    if (existsSync(folder)) takeLock(folder, HOLDER, true).release()
  }
}

function orInputError<T>(output: string, work: () => T): T {
  try {
    return work()
  } catch (thrown) {
    if (thrown instanceof LockedError) throw thrown
    throw new InputError(`output: expected a folder that can be written, got ${output} (${messageOf(thrown)})`)
  }
}

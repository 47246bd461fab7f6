import { LockedError } from '../batch/index.js'
import { messageOf } from '../core/errors.js'
import { SYSTEM_CLOCK } from '../schedule/clock.js'
import { breakLocks, openJobOutput } from '../schedule/job-lock.js'
import { readJob } from '../schedule/job-file.js'
import type { Job } from '../schedule/job.js'
import { serveOnce, type ScheduleSurroundings } from '../schedule/scheduler.js'
import { serveForever } from '../schedule/serve-forever.js'
import type { RunSummary } from '../schedule/state.js'
import { Exit, EXIT } from './exit-codes.js'
import { say, type CommonOptions } from './output.js'
import { scheduleLog } from './schedule-log.js'
import { stopOnSignals } from './stop.js'

export interface ScheduleOptions extends CommonOptions {
  readonly once?: boolean
  readonly breakLock?: boolean
}

/**
 * Serves a job until a signal stops it, or once.
 * @throws {Exit} with the code of what happened, where that is not plain success
 */
export async function scheduleJob(file: string, options: ScheduleOptions): Promise<void> {
  const job = readJob(file, process.env)
  openJobOutput(job)
  if (options.breakLock === true) breakLocks(job)
  const stop = stopOnSignals()
  const log = scheduleLog(options)
  const surroundings: ScheduleSurroundings = { clock: SYSTEM_CLOCK, signal: stop.signal, ...log }
  try {
    if (options.once === true) endOnce(await serveOnce(job, surroundings))
    else await serveForever(reloadedOnHangUp(job, file), surroundings)
  } catch (thrown) {
    if (thrown instanceof LockedError) throw new Exit(EXIT.locked, thrown.message)
    throw thrown
  } finally {
    stop.forget()
  }
  if (stop.signal.aborted) throw new Exit(stop.code())
}

function endOnce(runs: readonly RunSummary[]): void {
  if (runs.some(({ gateMissed }) => gateMissed)) throw new Exit(EXIT.gateNotMet)
  const incomplete = ({ outcome, counts }: RunSummary): boolean => outcome === 'failed' || (counts?.setAside ?? 0) > 0
  if (runs.some(incomplete)) throw new Exit(EXIT.setAside)
}

/** The job as its file says since the last hang-up signal; one that cannot be read leaves the old one in place. */
function reloadedOnHangUp(first: Job, file: string): () => Job {
  let job = first
  process.on('SIGHUP', () => {
    try {
      job = readJob(file, process.env)
      say(`read ${file} again`)
    } catch (thrown) {
      say(`${messageOf(thrown)}; the job goes on as it was`)
    }
  })
  return () => job
}

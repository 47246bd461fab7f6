import { RUNS } from '../batch/output.js'
import { COMMIT, commit, finishCommit } from './commit.js'
import { deliver } from './deliver.js'
import { whatIsDue, type DuePolicy } from './due.js'
import { takeJobLock } from './job-lock.js'
import type { Job } from './job.js'
import { runJob, type Surroundings } from './run-job.js'
import { readState, writeState, type RunSummary, type State } from './state.js'

/** What the scheduler tells beside the events of its runs. */
export type ScheduleEvent =
  | { readonly kind: 'waiting'; readonly next: string | null }
  | { readonly kind: 'run'; readonly summary: RunSummary }
  | { readonly kind: 'missed'; readonly times: number }
  | { readonly kind: 'clock-was-wrong' }
  | { readonly kind: 'undelivered'; readonly target: number; readonly reason: string }
  | Obstacle

/** Why what is due could not be done: another process has a lock, or there was no room or right to write. */
export interface Obstacle {
  readonly kind: 'locked' | 'not-written'
  readonly reason: string
}

export interface ScheduleSurroundings extends Surroundings {
  readonly tell: (event: ScheduleEvent) => void
}

/**
 * Does what is due, under the job's lock, and delivers what is to be told.
 * @returns the runs, oldest first
 * @throws {LockedError} where another process does it, or where a run that no schedule began holds the output folder
 */
export async function serveOnce(job: Job, surroundings: ScheduleSurroundings): Promise<RunSummary[]> {
  const lock = takeJobLock(job)
  try {
    if (!finishCommit(job)) surroundings.onEvent({ kind: 'repaired', file: `${RUNS}/${COMMIT}` })
    const runs: RunSummary[] = []
    for (let times = pending(job, surroundings); times.length > 0; times = queued(job, surroundings)) {
      const began = surroundings.clock.now()
      for (const time of times) {
        if (surroundings.signal.aborted) break
        runs.push(await serve(job, time, surroundings))
      }
      if (surroundings.signal.aborted) break
      if (job.schedule.overlap === 'skip') giveUpTo(job, began, surroundings)
    }
    if (runs.length === 0) await deliver(job, surroundings)
    return runs
  } finally {
    lock.release()
  }
}

async function serve(job: Job, time: number, surroundings: ScheduleSurroundings): Promise<RunSummary> {
  const change = await runJob(job, time, readState(job, surroundings.clock.now()), surroundings)
  commit(job, change)
  surroundings.tell({ kind: 'run', summary: change.run })
  await deliver(job, surroundings)
  return change.run
}

function pending(job: Job, { clock, tell }: ScheduleSurroundings): readonly number[] {
  const now = clock.now()
  const state = readState(job, now)
  const { times, missed, clockWasWrong } = whatIsDue(policyOf(job), servedTo(state), now)
  if (clockWasWrong) {
    tell({ kind: 'clock-was-wrong' })
    writeState(job, { ...state, servedTo: new Date(now).toISOString() })
  }
  if (missed > 0) {
    tell({ kind: 'missed', times: missed })
    // What is given up is counted once; with times still to serve, the state moves on with them.
    const upTo = times[0] === undefined ? new Date(now).toISOString() : (state.servedTo ?? null)
    writeState(job, { ...state, servedTo: upTo, missed: state.missed + missed })
  }
  return times
}

function servedTo({ servedTo: iso }: State): number | null {
  return iso === null ? null : Date.parse(iso)
}

/** With `queue`, one more run at once for times that passed during the last. */
function queued(job: Job, { clock }: ScheduleSurroundings): readonly number[] {
  if (job.schedule.overlap === 'skip') return []
  const now = clock.now()
  const last = job.calendar.last(now)
  const served = servedTo(readState(job, now))
  return last !== null && served !== null && last > served ? [last] : []
}

/** With `skip`, times that passed during a run are over. */
function giveUpTo(job: Job, began: number, { clock }: ScheduleSurroundings): void {
  const now = clock.now()
  const state = readState(job, now)
  const last = job.calendar.last(now)
  if (last === null || last <= began || last <= (servedTo(state) ?? Infinity)) return
  writeState(job, { ...state, servedTo: new Date(last).toISOString() })
}

/** Whether times have come, or passed, that the state does not know of. */
export function isDue(job: Job, now: number): boolean {
  const due = whatIsDue(policyOf(job), servedTo(readState(job, now)), now)
  return due.times.length > 0 || due.missed > 0 || due.clockWasWrong
}

function policyOf({ calendar, schedule }: Job): DuePolicy {
  return { calendar, catchUp: schedule.catchUp }
}

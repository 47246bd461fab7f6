import { LockedError, takeLock } from '../batch/lock.js'
import { commit, finishCommit, openRuns } from './commit.js'
import { deliver } from './deliver.js'
import { whatIsDue } from './due.js'
import type { Job } from './job.js'
import { runJob, type Surroundings } from './run-job.js'
import { readState, writeState, type RunSummary, type State } from './state.js'

/** What the scheduler tells beside the events of its runs. */
export type ScheduleEvent =
  | { readonly kind: 'waiting'; readonly next: string | null }
  | { readonly kind: 'run'; readonly summary: RunSummary }
  | { readonly kind: 'missed'; readonly times: number }
  | { readonly kind: 'clock-was-wrong' }
  | { readonly kind: 'locked'; readonly reason: string }
  | { readonly kind: 'undelivered'; readonly target: number; readonly reason: string }

export interface ScheduleSurroundings extends Surroundings {
  readonly tell: (event: ScheduleEvent) => void
}

/**
 * Does what is due, under the job's lock, and delivers what is to be told.
 * @returns the runs, oldest first
 * @throws {LockedError} where another process does it, or where a run that no schedule began holds the output folder
 */
export async function serveOnce(job: Job, surroundings: ScheduleSurroundings): Promise<RunSummary[]> {
  const lock = takeLock(openRuns(job.output), 'schedule')
  try {
    finishCommit(job)
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
    await deliver(job, surroundings)
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
  const policy = { calendar: job.calendar, catchUp: job.schedule.catchUp }
  const { times, missed, clockWasWrong } = whatIsDue(policy, servedTo(state), now)
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

/** The clock is looked at this often, for it can be set while we sleep, and a machine can be put to sleep itself. */
const LOOK_MS = 30_000
/** What could not be delivered is tried again after this long. */
const REDELIVER_MS = 300_000

/**
 * Serves a job until the signal is given.
 * @param jobNow the job as it is to be from now on: its file can change
 */
export async function serveForever(jobNow: () => Job, surroundings: ScheduleSurroundings): Promise<void> {
  const { clock, signal, tell } = surroundings
  let told = ''
  while (!signal.aborted) {
    const job = jobNow()
    const refusal = hasWork(job, clock.now()) ? await tryToServe(job, surroundings) : null
    if (refusal !== null && refusal !== told) tell({ kind: 'locked', reason: refusal })
    told = refusal ?? ''
    const now = clock.now()
    const next = job.calendar.next(now)
    tell({ kind: 'waiting', next: next === null ? null : new Date(next).toISOString() })
    const retry = refusal !== null ? LOOK_MS : readState(job, now).outbox.length > 0 ? REDELIVER_MS : Infinity
    await sleepUntil(Math.min(next ?? Infinity, now + retry), () => jobNow() !== job, surroundings)
  }
}

/** Null where what was due is done; else who holds the lock. */
async function tryToServe(job: Job, surroundings: ScheduleSurroundings): Promise<string | null> {
  try {
    await serveOnce(job, surroundings)
    return null
  } catch (thrown) {
    if (thrown instanceof LockedError) return thrown.message
    throw thrown
  }
}

/** Sleeps until a moment, or until the clock was set back, the job has changed or the signal is given. */
async function sleepUntil(wake: number, hasChanged: () => boolean, { clock, signal }: Surroundings): Promise<void> {
  for (let now = clock.now(), before = now; now < wake && now >= before && !signal.aborted && !hasChanged();) {
    before = now
    await clock.sleep(Math.min(LOOK_MS, Math.max(1, wake - now)), signal)
    now = clock.now()
  }
}

/** Whether there is something to do: the lock is taken only then. */
function hasWork(job: Job, now: number): boolean {
  const state = readState(job, now)
  const due = whatIsDue({ calendar: job.calendar, catchUp: job.schedule.catchUp }, servedTo(state), now)
  return due.times.length > 0 || due.missed > 0 || due.clockWasWrong || state.outbox.length > 0
}

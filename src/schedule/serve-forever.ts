import { LockedError } from '../batch/lock.js'
import { InputError } from '../core/errors.js'
import type { Job } from './job.js'
import { isDue, serveOnce, type Obstacle, type ScheduleSurroundings } from './scheduler.js'
import { readState } from './state.js'

/** The clock is looked at this often, for it can be set while we sleep, a machine can be put to sleep itself, and a job can change. */
const LOOK_MS = 1_000
/** What was in the way is tried again after this long. */
const RETRY_MS = 30_000
/** What could not be delivered is tried again after this long. */
const REDELIVER_MS = 300_000

/**
 * Serves a job until the signal is given. What stands in its way, another process or a full disk, is told once and tried again.
 * @param jobNow the job as it is to be from now on: its file can change
 */
export async function serveForever(jobNow: () => Job, surroundings: ScheduleSurroundings): Promise<void> {
  const { clock, signal, tell } = surroundings
  let told: string | null = null
  while (!signal.aborted) {
    const job = jobNow()
    const obstacle = hasWork(job, clock.now()) ? await tryToServe(job, surroundings) : null
    if (obstacle !== null && obstacle.reason !== told) tell(obstacle)
    told = obstacle?.reason ?? null
    const now = clock.now()
    // A time that passed while notifications were delivered is served at once.
    if (signal.aborted || (obstacle === null && isDue(job, now))) continue
    const next = job.calendar.next(now)
    tell({ kind: 'waiting', next: next === null ? null : new Date(next).toISOString() })
    await sleepUntil(
      Math.min(next ?? Infinity, now + retryAfter(job, obstacle, now)),
      () => jobNow() !== job,
      surroundings,
    )
  }
}

function retryAfter(job: Job, obstacle: Obstacle | null, now: number): number {
  if (obstacle !== null) return RETRY_MS
  return readState(job, now).outbox.length > 0 ? REDELIVER_MS : Infinity
}

/** Null where what was due is done; else what stood in the way. */
async function tryToServe(job: Job, surroundings: ScheduleSurroundings): Promise<Obstacle | null> {
  try {
    await serveOnce(job, surroundings)
    return null
  } catch (thrown) {
    if (thrown instanceof LockedError) return { kind: 'locked', reason: thrown.message }
    if (thrown instanceof InputError) return { kind: 'not-written', reason: thrown.message }
    throw thrown
  }
}

/** Whether there is something to do: the lock is taken only then. */
function hasWork(job: Job, now: number): boolean {
  return isDue(job, now) || readState(job, now).outbox.length > 0
}

/** Sleeps until a moment, or until the clock was set back, the job has changed or the signal is given. */
async function sleepUntil(wake: number, hasChanged: () => boolean, surroundings: ScheduleSurroundings): Promise<void> {
  const { clock, signal } = surroundings
  for (let now = clock.now(), before = now; now < wake && now >= before && !signal.aborted && !hasChanged();) {
    before = now
    await clock.sleep(Math.min(LOOK_MS, Math.max(1, wake - now)), signal)
    now = clock.now()
  }
}

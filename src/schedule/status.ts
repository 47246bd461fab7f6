import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { discover } from '../batch/discover.js'
import { QUARANTINE } from '../batch/output.js'
import { planned } from '../batch/plan.js'
import { readRecord, type Counts, type RunRecord } from '../batch/record.js'
import { durationInWords } from '../core/durations.js'
import { InputError } from '../core/errors.js'
import { calendarOf } from './job.js'
import { storedState, type State } from './state.js'

/** What `takeaways status` tells of an output folder. Times are ISO 8601. */
export interface StatusReport {
  readonly folder: string
  /** Null for a folder that no schedule writes. */
  readonly job: string | null
  readonly ok: boolean
  /** Why it is not, in words. */
  readonly trouble: readonly string[]
  readonly lastRun: {
    readonly finishedAt: string | null
    readonly outcome: string
    readonly counts: Counts | null
  } | null
  readonly lastSuccess: string | null
  /** Milliseconds since the last good run. */
  readonly ageMs: number | null
  readonly nextRun: string | null
  /** Releases in the inputs that have neither a summary nor an entry of what was set aside; null where the inputs are not known. */
  readonly backlog: number | null
  readonly heldBack: number
  readonly undelivered: number
}

/** A time that passed this long ago without a run has been missed. */
const OVERDUE_MS = 15 * 60_000

/**
 * Looks at an output folder.
 * @param maxAgeMs longest time since the last good run; null for any
 * @throws {InputError} where no run has written there
 */
export async function statusOf(folder: string, maxAgeMs: number | null, now: number): Promise<StatusReport> {
  const state = storedState(folder)
  const record = readRecord(folder)
  if (state === null && record === null) {
    throw new InputError(
      `expected a folder that takeaways has written, got ${folder} with neither status.json nor run.json`,
    )
  }
  const last = state === null ? lastOfRecord(record) : lastOfState(state)
  const ageMs = last.success === null ? null : Math.max(0, now - Date.parse(last.success))
  const trouble = [...last.problems, ...tooOld(ageMs, maxAgeMs), ...overdue(state, now)]
  return {
    folder,
    job: state?.job.name ?? null,
    ok: trouble.length === 0,
    trouble,
    lastRun: last.run,
    lastSuccess: last.success,
    ageMs,
    nextRun: state && nextOf(state, now),
    backlog: state && (await backlogOf(state, folder)),
    heldBack: state?.lastRun?.heldBack ?? 0,
    undelivered: state?.outbox.length ?? 0,
  }
}

interface Last {
  readonly run: StatusReport['lastRun']
  readonly success: string | null
  readonly problems: readonly string[]
}

function lastOfState({ lastRun, lastSuccess }: State): Last {
  if (lastRun === null) return { run: null, success: null, problems: ['the job has not run yet'] }
  const { finishedAt, outcome, counts, problems } = lastRun
  const stopped = outcome === 'stopped' ? ['the last run was stopped before its end'] : []
  return { run: { finishedAt, outcome, counts }, success: lastSuccess, problems: [...problems, ...stopped] }
}

function lastOfRecord(record: RunRecord | 'damaged' | null): Last {
  if (record === null || record === 'damaged') {
    return { run: null, success: null, problems: ['run.json is damaged; the next run makes it anew'] }
  }
  const { state, finishedAt, counts } = record
  const problems =
    state === 'done'
      ? []
      : [state === 'stopped' ? 'the last run was stopped before its end' : 'a run is at work, or was killed']
  return { run: { finishedAt, outcome: state, counts }, success: state === 'done' ? finishedAt : null, problems }
}

function tooOld(ageMs: number | null, maxAgeMs: number | null): string[] {
  if (maxAgeMs === null || (ageMs !== null && ageMs <= maxAgeMs)) return []
  const most = `at most ${durationInWords(maxAgeMs)} may be`
  return [
    ageMs === null
      ? `there was no good run yet; ${most}`
      : `the last good run is ${durationInWords(ageMs)} ago; ${most}`,
  ]
}

function overdue(state: State | null, now: number): string[] {
  if (state === null || state.servedTo === null) return []
  const next = calendarOf(state.job.schedule, state.job.name).next(Date.parse(state.servedTo))
  return next === null || now - next < OVERDUE_MS
    ? []
    : [
        `the run of ${new Date(next).toISOString()} is overdue since ${durationInWords(now - next)}: is the scheduler running?`,
      ]
}

function nextOf({ job }: State, now: number): string | null {
  const next = calendarOf(job.schedule, job.name).next(now)
  return next === null ? null : new Date(next).toISOString()
}

async function backlogOf({ job }: State, folder: string): Promise<number | null> {
  try {
    const found = await discover(job.inputs, folder, job.root)
    return planned(found).filter(({ id }) => !isDone(folder, id)).length
  } catch (thrown) {
    if (thrown instanceof InputError) return null
    throw thrown
  }
}

function isDone(folder: string, id: string): boolean {
  // A container has a folder of summaries in place of one.
  return [`${id}.json`, id, join(QUARANTINE, `${id}.json`)].some((path) => existsSync(join(folder, path)))
}

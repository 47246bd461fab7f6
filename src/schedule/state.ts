import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Counts } from '../batch/index.js'
import { STATUS } from '../batch/output.js'
import { writeFileWhole } from './files.js'
import type { Job } from './job.js'
import type { Letter } from './outbox.js'

/** How a run ended. `stopped`: by a signal; its time is still due. */
export type Outcome = 'done' | 'failed' | 'stopped'

/** What one run did, in short. Times are ISO 8601. */
export interface RunSummary {
  /** `<time>-<id>`, the name of its folder in `runs`. */
  readonly run: string
  readonly due: string
  readonly startedAt: string
  readonly finishedAt: string
  readonly outcome: Outcome
  /** What went wrong, in the words of a reader. */
  readonly problems: readonly string[]
  readonly gateMissed: boolean
  readonly counts: Counts | null
  /** Files that were still being written, and are for the next run. */
  readonly waiting: number
  readonly news: { readonly releases: number; readonly announcements: number; readonly quotes: number }
  /** Releases under embargo, which no digest tells of. */
  readonly heldBack: number
}

/** What a job remembers between runs: `status.json` in its output folder. */
export interface State {
  readonly schemaVersion: 1
  readonly job: Pick<Job, 'name' | 'file' | 'inputs' | 'root' | 'schedule'>
  /** Every time up to here is served or given up; null before the first run. */
  readonly servedTo: string | null
  readonly lastRun: RunSummary | null
  readonly lastSuccess: string | null
  /** When a new release was last found; before the first, when the job began. */
  readonly lastNew: string
  /** Since when runs fail without a good one between. */
  readonly failingSince: string | null
  /** Times that passed without a run, since the job began. */
  readonly missed: number
  /** Notifications that are still to be delivered. */
  readonly outbox: readonly Letter[]
}

/** The state of a job; one that never ran where there is none, or none that can be read. */
export function readState(job: Job, now: number): State {
  const known = storedState(job.output)
  const { name, file, inputs, root, schedule } = job
  const head = { schemaVersion: 1, job: { name, file, inputs, root, schedule } } as const
  if (known) return { ...known, ...head }
  const began = new Date(now).toISOString()
  return {
    ...head,
    servedTo: null,
    lastRun: null,
    lastSuccess: null,
    lastNew: began,
    failingSince: null,
    missed: 0,
    outbox: [],
  }
}

/** The state in an output folder; null where there is none that can be read. */
export function storedState(output: string): State | null {
  try {
    const state = JSON.parse(readFileSync(join(output, STATUS), 'utf8')) as State
    return state.schemaVersion === 1 && Array.isArray(state.outbox) ? state : null
  } catch {
    return null
  }
}

export function writeState(job: Job, state: State): void {
  writeFileWhole(join(job.output, STATUS), `${JSON.stringify(state, null, 1)}\n`)
}

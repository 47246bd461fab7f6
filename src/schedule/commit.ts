import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from '../batch/index.js'
import { RUNS } from '../batch/output.js'
import type { Edition } from '../report/digest.js'
import { writeFileWhole } from './files.js'
import type { Job } from './job.js'
import { writeDigest } from './digest-files.js'
import { addReports, readReports, type Reported } from './reports.js'
import { writeMetrics } from './metrics-file.js'
import { writeState, type RunSummary, type State } from './state.js'

/** Everything that a finished run changes. */
export interface Commit {
  readonly run: RunSummary
  /** What was summarized or set aside, without what was unchanged. */
  readonly documents: readonly Entry[]
  readonly vanished: readonly string[]
  readonly edition: Edition | null
  readonly heldBack: readonly { readonly id: string; readonly until: string | null }[]
  readonly reported: readonly Reported[]
  readonly state: State
}

/** `runs/unfinished.json` */
export const COMMIT = 'unfinished.json'
const EDITIONS = 'editions.json'
const MOST_EDITIONS = 20

/**
 * Writes what a run changed: first all of it in one file, then each file that follows from it. A process that is killed in between
 * leaves that file, and the next one does the rest: nothing is lost, and nothing told twice.
 */
export function commit(job: Job, change: Commit): void {
  const file = join(job.output, RUNS, COMMIT)
  writeFileWhole(file, JSON.stringify(change))
  apply(job, change)
  rmSync(file)
}

/**
 * Does the rest of what a killed process had begun to write.
 * @returns whether all is well; where that file is damaged its run is due again, and nothing of it was told yet
 */
export function finishCommit(job: Job): boolean {
  const file = join(job.output, RUNS, COMMIT)
  if (!existsSync(file)) return true
  const change = readCommit(file)
  if (change !== null) apply(job, change)
  rmSync(file)
  return change !== null
}

function readCommit(file: string): Commit | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Commit
  } catch {
    return null
  }
}

function apply(job: Job, change: Commit): void {
  const { run, documents, vanished, edition, heldBack, reported, state } = change
  const folder = join(job.output, RUNS, run.run)
  const record = { schemaVersion: 1, job: job.name, ...run, heldBackReleases: heldBack, vanished, documents }
  writeFileWhole(join(folder, 'run.json'), `${JSON.stringify(record, null, 1)}\n`)
  // Told twice is told once: what stands in the list already is not added again.
  const reports = readReports(job.output)
  addReports(
    job.output,
    reported.filter(({ id, sha256 }) => reports.of(id)?.sha256 !== sha256),
  )
  const editions = edition === null ? readEditions(job.output) : withEdition(readEditions(job.output), edition)
  if (edition !== null) writeFileWhole(join(job.output, RUNS, EDITIONS), `${JSON.stringify(editions)}\n`)
  writeDigest(job, folder, editions, edition, heldBack)
  writeFileWhole(
    join(job.output, 'latest.json'),
    `${JSON.stringify({ run: `${RUNS}/${run.run}/run.json`, outcome: run.outcome })}\n`,
  )
  writeMetrics(job, state)
  removeOldRuns(job, run)
  writeState(job, state)
}

function withEdition(editions: readonly Edition[], edition: Edition): Edition[] {
  return [edition, ...editions.filter(({ run }) => run !== edition.run)].slice(0, MOST_EDITIONS)
}

/** The latest editions, newest first. */
export function readEditions(output: string): Edition[] {
  try {
    return JSON.parse(readFileSync(join(output, RUNS, EDITIONS), 'utf8')) as Edition[]
  } catch {
    return []
  }
}

/** `20261125T053932Z-1a2b3c4d` */
const RUN_NAME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-[0-9a-f]{8}$/

/** Removes the records of runs that are older than the job keeps them; the latest stays. */
function removeOldRuns(job: Job, latest: RunSummary): void {
  const oldest = Date.parse(latest.finishedAt) - job.keepRuns
  for (const name of readdirSync(join(job.output, RUNS))) {
    const match = RUN_NAME.exec(name)
    if (!match || name === latest.run) continue
    const [, year, month, day, hour, minute, second] = match
    if (Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) < oldest) {
      rmSync(join(job.output, RUNS, name), { recursive: true, force: true })
    }
  }
}

/** The name of a run: when it began and who it is. */
export function runName(startedAt: number, id: string): string {
  const time = new Date(startedAt).toISOString().replace(/[-:]|\.\d+/g, '')
  return `${time}-${id.replace(/-/g, '').slice(0, 8)}`
}

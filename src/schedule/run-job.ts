import { randomUUID } from 'node:crypto'
import { runBatch, type BatchEvent, type RunRecord } from '../batch/index.js'
import { LockedError } from '../batch/lock.js'
import { durationInWords } from '../core/durations.js'
import { InputError, messageOf } from '../core/errors.js'
import type { Edition } from '../report/digest.js'
import { runName, type Commit } from './commit.js'
import type { Clock } from './clock.js'
import { problemsOf } from './gates.js'
import { lookAtInbox, type Inbox } from './inbox.js'
import type { Job } from './job.js'
import { findNews, type News } from './news.js'
import { lettersFor } from './outbox.js'
import { readReports } from './reports.js'
import type { Outcome, RunSummary, State } from './state.js'
import { withTimeLimit } from './time-limit.js'

/** What a run needs from outside. */
export interface Surroundings {
  readonly clock: Clock
  /** Stops the run; what was finished is kept, and the run is still due. */
  readonly signal: AbortSignal
  readonly onEvent: (event: BatchEvent) => void
  /** @internal another worker than the bundle's own */
  readonly workerFile?: string | undefined
}

/** A digest lists this many releases; of further ones it gives the number. */
const MOST_RELEASES = 100

/**
 * Runs a job once.
 * @param due the time that this run is for, in milliseconds since 1970
 * @returns what is to be written; nothing but summaries is written here
 * @throws {LockedError} where a run that no schedule began holds the output folder
 */
export async function runJob(job: Job, due: number, state: State, surroundings: Surroundings): Promise<Commit> {
  const { clock, signal } = surroundings
  const startedAt = clock.now()
  const inbox = await lookAtInbox(job, clock, signal)
  const batch = signal.aborted ? NOT_RUN : await runInTime(job, inbox, surroundings)
  const now = clock.now()
  const news = batch.record
    ? findNews(job.output, batch.record.documents, readReports(job.output), now, job.schedule.timeZone)
    : NO_NEWS
  const counts = batch.record?.counts ?? null
  const foundNew = counts !== null && counts.summarized + counts.setAside > 0
  const lastNew = foundNew ? new Date(now).toISOString() : state.lastNew
  const gates = problemsOf(job, counts, now - Date.parse(lastNew))
  const away = inbox.away.map((input) => `the input ${input} is not there; its summaries are kept`)
  const problems = [...away, ...batch.problems, ...gates]
  const outcome: Outcome = signal.aborted ? 'stopped' : problems.length > 0 ? 'failed' : 'done'
  const name = runName(startedAt, randomUUID())
  const edition = editionOf(name, now, news)
  const run: RunSummary = {
    run: name,
    due: new Date(due).toISOString(),
    startedAt: new Date(startedAt).toISOString(),
    finishedAt: new Date(now).toISOString(),
    outcome,
    problems,
    gateMissed: gates.length > 0,
    counts,
    waiting: inbox.waiting,
    news: newsCounts(news),
    heldBack: news.heldBack.length,
  }
  return {
    run,
    documents: batch.record?.documents.filter(({ status }) => status === 'summarized' || status === 'set-aside') ?? [],
    vanished: batch.record?.vanished ?? [],
    edition,
    heldBack: news.heldBack,
    reported: news.reported,
    state: stateAfter(job, state, run, lastNew, edition),
  }
}

interface Ran {
  readonly record: RunRecord | null
  readonly problems: readonly string[]
}

const NOT_RUN: Ran = { record: null, problems: [] }
const NO_NEWS: News = { releases: [], heldBack: [], reported: [] }

async function runInTime(job: Job, inbox: Inbox, surroundings: Surroundings): Promise<Ran> {
  if (inbox.present.length === 0) return NOT_RUN
  const ran = await withTimeLimit(surroundings.signal, job.timeLimit, (signal) =>
    runWhole(job, inbox, { ...surroundings, signal }),
  )
  const tooLong = ran.record?.state === 'stopped' && !surroundings.signal.aborted
  if (!tooLong) return ran
  return { ...ran, problems: [`the time limit of ${durationInWords(job.timeLimit)} was reached; the next run goes on`] }
}

async function runWhole(job: Job, inbox: Inbox, { signal, onEvent, workerFile }: Surroundings): Promise<Ran> {
  const options = {
    inputs: inbox.present,
    out: job.output,
    root: job.root,
    pipeline: job.pipeline,
    workers: job.workers,
    allowEmpty: true,
    // A folder that is away, or empty as an unmounted one, says nothing about its releases.
    prune: job.prune && inbox.away.length + inbox.empty.length === 0,
    waiting: (path: string) => !inbox.settled.has(path),
    signal,
    workerFile,
  }
  let record: RunRecord | null = null
  try {
    for await (const event of runBatch(options)) {
      onEvent(event)
      if (event.kind === 'finished') record = event.record
    }
    return { record, problems: [] }
  } catch (thrown) {
    if (thrown instanceof LockedError) throw thrown
    const problem = thrown instanceof InputError ? thrown.message : `a defect of the program: ${stackOf(thrown)}`
    return { record, problems: [problem] }
  }
}

function stackOf(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : messageOf(thrown)
}

function editionOf(run: string, now: number, { releases }: News): Edition | null {
  if (releases.length === 0) return null
  const kept = releases.slice(0, MOST_RELEASES)
  return { run, at: new Date(now).toISOString(), releases: kept, more: releases.length - kept.length }
}

function newsCounts({ releases }: News): RunSummary['news'] {
  return {
    releases: releases.length,
    announcements: releases.reduce((sum, { announcements }) => sum + announcements.length, 0),
    quotes: releases.reduce((sum, { quotes }) => sum + quotes.length, 0),
  }
}

function stateAfter(job: Job, before: State, run: RunSummary, lastNew: string, edition: Edition | null): State {
  const { outcome, finishedAt } = run
  return {
    ...before,
    servedTo: outcome === 'stopped' ? before.servedTo : run.due,
    lastRun: run,
    lastSuccess: outcome === 'done' ? finishedAt : before.lastSuccess,
    lastNew,
    failingSince:
      outcome === 'failed' ? (before.failingSince ?? finishedAt) : outcome === 'done' ? null : before.failingSince,
    outbox: [...before.outbox, ...lettersFor(job, run, edition, before.failingSince !== null)],
  }
}

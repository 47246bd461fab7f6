import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from '../core/errors.js'
import type { PipelineMark } from '../core/summary.js'
import { definitionHash } from './definition-hash.js'
import { ALL_SUMMARIES, derive, derivedIsWhole } from './derive.js'
import { discover, type Discovered } from './discover.js'
import { Channel, type BatchEvent } from './events.js'
import { Journal } from './journal.js'
import { takeLock } from './lock.js'
import { settingsOf, type BatchOptions, type Settings } from './options.js'
import { byCodePoint, emptyTemporary, openOutput, removeTemporary, summaryIds } from './output.js'
import { planned, Planner, readInput, type Job } from './plan.js'
import { Pool } from './pool.js'
import { NO_COUNTS, readRecord, RECORD, writeRecord, type RunRecord } from './record.js'
import { ResultWriter } from './write-results.js'

/**
 * Summarizes a folder of releases into a folder of summaries; goes on where the last run stopped.
 * The last event is `finished`. Breaking out of the loop stops the run, and so does the signal; what was finished is kept.
 *
 * @example
 * for await (const event of runBatch({ inputs: ['inbox'], out: 'out' })) {
 *   if (event.kind === 'set-aside') console.log(event.path, event.reason)
 * }
 *
 * @throws {InputError} where an input is not there, the pipeline is wrong or the output cannot be written
 * @throws {LockedError} where another run holds the output folder
 */
export async function* runBatch(options: BatchOptions): AsyncGenerator<BatchEvent, void, void> {
  const stop = new AbortController()
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal
  const channel = new Channel<BatchEvent>()
  const work = new Batch({ ...settingsOf(options), signal }, (event) => channel.push(event))
    .run()
    .finally(() => channel.close())
  work.catch(() => undefined)
  try {
    yield* channel.read()
    await work
  } finally {
    stop.abort()
    await work.catch(() => undefined)
  }
}

class Batch {
  readonly #settings: Settings & { readonly signal: AbortSignal }
  readonly #tell: (event: BatchEvent) => void
  readonly #run = randomUUID()
  readonly #startedAt = new Date().toISOString()
  readonly #pool: Pool

  constructor(settings: Settings & { readonly signal: AbortSignal }, tell: (event: BatchEvent) => void) {
    this.#settings = settings
    this.#tell = tell
    const { pipeline, encoding, timeoutMs, maxMemoryBytes, workers, workerFile } = settings
    this.#pool = new Pool({
      workers,
      settings: { pipeline, encoding: encoding ?? null },
      limits: { timeoutMs, maxMemoryBytes },
      workerFile,
    })
  }

  async run(): Promise<void> {
    const { inputs, out, allowEmpty, dryRun } = this.#settings
    const found = await discover(inputs, out)
    if (found.files.length === 0 && allowEmpty !== true) {
      throw new InputError(
        `expected a folder with releases, got ${inputs.join(', ')} with none (${found.passedOver} files of other kinds)`,
      )
    }
    if (dryRun === true) return this.#whilePoolRuns(() => this.#dryRun(found))
    openOutput(out)
    const lock = takeLock(out, this.#run, this.#settings.breakLock)
    try {
      emptyTemporary(out)
      await this.#whilePoolRuns(() => this.#lockedRun(found))
      removeTemporary(out)
    } finally {
      lock.release()
    }
  }

  async #whilePoolRuns(work: () => Promise<void>): Promise<void> {
    const stop = (): void => void this.#pool.stop()
    this.#settings.signal.addEventListener('abort', stop)
    try {
      await work()
    } finally {
      this.#settings.signal.removeEventListener('abort', stop)
      await this.#pool.stop()
    }
  }

  async #dryRun(found: Discovered): Promise<void> {
    const { mark } = await this.#pipeline(this.#priorRecord())
    const journal = this.#journal(found)
    const jobs = this.#plan(found, mark, journal)
    for (const job of jobs.flatMap((one) => [one, ...one.twins]))
      this.#tell({ kind: 'to-do', id: job.id, path: job.relative })
    this.#tell({ kind: 'finished', record: this.#record('done', null, journal, {}) })
  }

  async #lockedRun(found: Discovered): Promise<void> {
    const { out, signal } = this.#settings
    const prior = this.#priorRecord()
    const pipeline = await this.#pipeline(prior)
    const journal = this.#journal(found)
    // From here on the folder is known as one of ours, whatever happens to this run.
    await writeRecord(out, { ...this.#record('running', pipeline, journal, prior?.derived ?? {}), counts: NO_COUNTS })
    const refusals: Parameters<ResultWriter['setAside']>[] = []
    const writer = new ResultWriter(out, pipeline.mark.fingerprint, journal)
    const jobs = this.#plan(found, pipeline.mark, journal, refusals)
    for (const refusal of refusals) await writer.setAside(...refusal)
    await this.#extract(jobs, writer)
    if (signal.aborted) return this.#finish('stopped', pipeline, journal, {})
    const kept = await this.#lookForVanished(journal)
    await this.#finish('done', pipeline, journal, await this.#derive(kept, prior, journal))
  }

  #priorRecord(): RunRecord | null {
    const record = readRecord(this.#settings.out)
    if (record !== 'damaged') return record
    this.#tell({ kind: 'repaired', file: RECORD })
    return null
  }

  /** The pipeline's mark: from the last run where its definition has not changed, else from a worker that loads it. */
  async #pipeline(prior: RunRecord | null): Promise<{ mark: PipelineMark; definition: string }> {
    const definition = definitionHash(this.#settings.pipeline, this.#settings.encoding ?? null)
    if (prior?.pipeline?.definition === definition) {
      const { name, fingerprint } = prior.pipeline
      return { mark: { name, fingerprint }, definition }
    }
    return this.#pool.start()
  }

  #journal({ files, passedOver }: Discovered): Journal {
    this.#tell({ kind: 'started', run: this.#run, inputs: files.length, passedOver })
    return new Journal(files.length, passedOver, this.#tell)
  }

  #plan(
    found: Discovered,
    mark: PipelineMark,
    journal: Journal,
    refusals: Parameters<ResultWriter['setAside']>[] = [],
  ): Job[] {
    const planner = new Planner(this.#settings, mark.fingerprint, (file) => this.#tell({ kind: 'repaired', file }))
    const jobs: Job[] = []
    for (const input of planned(found)) {
      const verdict = planner.look(input)
      if (verdict.kind === 'to-do') jobs.push(verdict.job)
      else if (verdict.kind === 'refused') refusals.push([{ ...input, sha256: verdict.sha256, twins: [] }, verdict])
      else if (verdict.kind !== 'twin') {
        journal.add({ id: input.id, path: input.relative, sha256: verdict.sha256, status: verdict.kind })
      }
    }
    const { unchanged, stillSetAside } = journal.counts
    const toDo = jobs.reduce((sum, { twins }) => sum + 1 + twins.length, 0)
    this.#tell({ kind: 'planned', toDo, unchanged, stillSetAside })
    return jobs
  }

  async #extract(jobs: readonly Job[], writer: ResultWriter): Promise<void> {
    const { signal, workers } = this.#settings
    const working = new Set<Promise<void>>()
    const failures: unknown[] = []
    for (const job of jobs) {
      await this.#pool.whenFewerThan(workers)
      await writer.whenReady()
      if (signal.aborted || failures.length > 0) break
      const done: Promise<void> = this.#job(job, writer)
        .catch((thrown: unknown) => void failures.push(thrown))
        .finally(() => working.delete(done))
      working.add(done)
    }
    await Promise.all(working)
    if (failures.length > 0) throw failures[0]
  }

  async #job(job: Job, writer: ResultWriter): Promise<void> {
    const bytes = readInput(job.path, this.#settings.maxBytes)
    if (!(bytes instanceof Uint8Array)) return writer.setAside(job, bytes)
    const ids = [job.id, ...job.twins.map(({ id }) => id)]
    const outcome = await this.#pool.run({ kind: 'document', bytes, name: job.relative, ids })
    if (outcome.kind === 'finished') await writer.summaries(job, outcome.finished)
    else if (outcome.kind !== 'stopped') await writer.setAside(job, outcome)
  }

  /** Ids of all summaries in the folder, sorted; those without an input are told, and removed where that is asked for. */
  async #lookForVanished(journal: Journal): Promise<string[]> {
    const { out, prune } = this.#settings
    const current = new Set(journal.entries.map(({ id }) => id))
    const kept: string[] = []
    for (const id of [...summaryIds(out)].sort(byCodePoint)) {
      if (!current.has(id)) {
        journal.addVanished(id, prune === true)
        if (prune === true) await removeSummary(out, id)
      }
      if (current.has(id) || prune !== true) kept.push(id)
    }
    return kept
  }

  async #derive(ids: readonly string[], prior: RunRecord | null, journal: Journal): Promise<Record<string, number>> {
    const { out } = this.#settings
    const { summarized, setAside, removed } = journal.counts
    if (prior?.state === 'done' && summarized + setAside + removed === 0) {
      const damaged = await derivedIsWhole(out, prior.derived)
      if (damaged === null && ALL_SUMMARIES in prior.derived) return { ...prior.derived }
      this.#tell({ kind: 'repaired', file: damaged ?? ALL_SUMMARIES })
    }
    return derive(out, ids)
  }

  async #finish(
    state: RunRecord['state'],
    pipeline: { mark: PipelineMark; definition: string },
    journal: Journal,
    derived: Record<string, number>,
  ): Promise<void> {
    const record = { ...this.#record(state, pipeline, journal, derived), finishedAt: new Date().toISOString() }
    await writeRecord(this.#settings.out, record)
    this.#tell({ kind: 'finished', record })
  }

  #record(
    state: RunRecord['state'],
    pipeline: { mark: PipelineMark; definition: string } | null,
    journal: Journal,
    derived: Readonly<Record<string, number>>,
  ): RunRecord {
    return {
      schemaVersion: 1,
      run: this.#run,
      state,
      startedAt: this.#startedAt,
      finishedAt: null,
      inputs: this.#settings.inputs,
      pipeline: pipeline && { ...pipeline.mark, definition: pipeline.definition },
      counts: journal.counts,
      derived,
      similar: [],
      vanished: journal.vanished,
      documents: journal.entries.toSorted((a, b) => byCodePoint(a.id, b.id)),
    }
  }
}

async function removeSummary(out: string, id: string): Promise<void> {
  for (const ending of ['json', 'html', 'txt']) await rm(join(out, `${id}.${ending}`), { force: true })
}

import { randomUUID } from 'node:crypto'
import { DocumentError } from '../core/errors.js'
import type { PipelineMark } from '../core/summary.js'
import { definitionHash } from './definition-hash.js'
import { damagedFile, derive, derivedNames, hasTable, type Derived } from './derive.js'
import { discover, requireReleases, type Discovered } from './discover.js'
import { Channel, type BatchEvent } from './events.js'
import { Journal } from './journal.js'
import { takeLock } from './lock.js'
import { ItemIds } from './names.js'
import { settingsOf, type BatchOptions, type Settings } from './options.js'
import { byCodePoint, emptyTemporary, openOutput, removeTemporary } from './output.js'
import { planned, Planner, readInput, type Job, type Planned, type Verdict } from './plan.js'
import { Pool } from './pool.js'
import type { Refusal, Task } from './protocol.js'
import { NO_COUNTS, readRecord, RECORD, writeRecord, type RunRecord } from './record.js'
import { removeSummary, sortSummaries } from './vanished.js'
import { ResultWriter } from './write-results.js'

/**
 * Summarizes a folder of releases into a folder of summaries; goes on where the last run stopped.
 * The last event is `finished`. Breaking out of the loop stops the run, and so does the signal; what was finished is kept.
 *
 * @example
 * for await (const event of runBatch({ inputs: ['inbox'], out: 'out' })) {
 *   if (event.kind === 'set-aside') report(event.path, event.reason)
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
  /** Containers that could not be read to their end. */
  readonly #unfinished = new Set<string>()

  constructor(settings: Settings & { readonly signal: AbortSignal }, tell: (event: BatchEvent) => void) {
    this.#settings = settings
    this.#tell = tell
    const { pipeline, encoding, timeoutMs, maxMemoryBytes, workers, workerFile } = settings
    this.#pool = new Pool({
      workers,
      settings: { pipeline, encoding: encoding ?? null, maxBytes: settings.maxBytes },
      limits: { timeoutMs, maxMemoryBytes },
      workerFile,
    })
  }

  async run(): Promise<void> {
    const { inputs, out, root, allowEmpty, dryRun, encoding } = this.#settings
    if (encoding !== undefined) (await import('../input/legacy-encoding.js')).knownEncoding(encoding)
    const found = await discover(inputs, out, root)
    if (allowEmpty !== true) requireReleases(found, inputs)
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
    const prior = this.#priorRecord()
    const { mark } = await this.#pipeline(prior, 1)
    const journal = this.#journal(found)
    const { jobs, containers, refused } = this.#plan(found, this.#planner(mark, prior), journal)
    const toDo = [...jobs.flatMap((one) => [one, ...one.twins]), ...containers]
    for (const { id, relative } of toDo) this.#tell({ kind: 'to-do', id, path: relative })
    const current = idsOf([...journal.entries, ...toDo, ...refused.map(([input]) => input)])
    const unread = new Set([...this.#unfinished, ...idsOf(containers)])
    for (const id of sortSummaries(this.#settings.out, current, unread).gone) journal.addVanished(id, false)
    this.#tell({ kind: 'finished', record: this.#record('done', null, journal, NOTHING_DERIVED) })
  }

  async #lockedRun(found: Discovered): Promise<void> {
    const { out, signal } = this.#settings
    const prior = this.#priorRecord()
    const pipeline = await this.#pipeline(prior, found.files.length)
    const journal = this.#journal(found)
    const planner = this.#planner(pipeline.mark, prior)
    const plan = this.#plan(found, planner, journal)
    if (prior?.state !== 'done' || this.#mayChange(plan)) {
      // From here on the folder is known as one of ours, whatever happens to this run.
      await writeRecord(out, { ...this.#record('running', pipeline, journal, NOTHING_DERIVED), counts: NO_COUNTS })
    }
    const writer = new ResultWriter(out, pipeline.mark.fingerprint, journal, this.#settings.force === true)
    const { jobs, containers, refused } = plan
    for (const refusal of refused) await writer.setAside(...refusal)
    await this.#extract(jobs, writer)
    for (const container of containers) await this.#extract(this.#jobsIn(container, planner, writer, journal), writer)
    if (signal.aborted) return this.#finish('stopped', pipeline, journal, NOTHING_DERIVED)
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
  async #pipeline(prior: RunRecord | null, documents: number): Promise<{ mark: PipelineMark; definition: string }> {
    const definition = definitionHash(this.#settings.pipeline, this.#settings.encoding ?? null)
    if (prior?.pipeline?.definition === definition) {
      const { name, fingerprint } = prior.pipeline
      return { mark: { name, fingerprint }, definition }
    }
    return this.#pool.start(documents)
  }

  #journal({ files, passedOver }: Discovered): Journal {
    this.#tell({ kind: 'started', run: this.#run, inputs: files.length, passedOver })
    return new Journal(files.length, passedOver, this.#tell)
  }

  #planner({ fingerprint }: PipelineMark, prior: RunRecord | null): Planner {
    return new Planner(this.#settings, fingerprint, prior, (file) => this.#tell({ kind: 'repaired', file }))
  }

  #plan(found: Discovered, planner: Planner, journal: Journal): Plan {
    const plan: Plan = { jobs: [], containers: [], refused: [] }
    for (const input of planned(found)) {
      if (this.#settings.waiting?.(input.path) === true) {
        this.#unfinished.add(input.id)
        continue
      }
      const verdict = planner.look(input)
      if (verdict.kind === 'to-do') plan.jobs.push(verdict.job)
      else if (verdict.kind === 'container') plan.containers.push(input)
      else if (verdict.kind === 'refused') plan.refused.push([{ ...input, sha256: verdict.sha256, twins: [] }, verdict])
      else if (verdict.kind !== 'twin') enter(verdict, journal)
    }
    const { unchanged, stillSetAside } = journal.counts
    const toDo = plan.jobs.reduce((sum, { twins }) => sum + 1 + twins.length, 0)
    this.#tell({ kind: 'planned', toDo, unchanged, stillSetAside })
    return plan
  }

  #mayChange({ jobs, containers, refused }: Plan): boolean {
    return this.#settings.prune === true || jobs.length + containers.length + refused.length > 0
  }

  /** The documents of a container that are not done yet; what cannot be read of it is set aside. */
  async *#jobsIn(container: Planned, planner: Planner, writer: ResultWriter, journal: Journal): AsyncGenerator<Job> {
    const ids = new ItemIds(container.id)
    try {
      for await (const part of this.#pool.split(container.path)) {
        const verdict = part === null ? planner.look(container, true) : null
        if (verdict?.kind === 'to-do') yield verdict.job
        else if (verdict?.kind === 'refused')
          await writer.setAside({ ...container, sha256: verdict.sha256, twins: [] }, verdict)
        else if (part !== null) {
          const input = { ...container, id: ids.next('refused' in part ? null : part.id) }
          if ('refused' in part)
            await writer.setAside(
              { ...input, sha256: null, twins: [] },
              { stage: 'read', reason: part.refused, offset: null },
            )
          else {
            const found = planner.lookAtItem(input, part)
            if (found.kind === 'to-do') yield found.job
            else if (found.kind === 'unchanged' || found.kind === 'still-set-aside') enter(found, journal)
          }
        }
      }
    } catch (thrown) {
      if (!(thrown instanceof DocumentError)) throw thrown
      this.#unfinished.add(container.id)
      await writer.setAside({ ...container, sha256: null, twins: [] }, thrown)
    }
  }

  async #extract(jobs: Iterable<Job> | AsyncIterable<Job>, writer: ResultWriter): Promise<void> {
    const { signal, workers } = this.#settings
    const working = new Set<Promise<void>>()
    const failures: unknown[] = []
    for await (const job of jobs) {
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
    const ids = [job.id, ...job.twins.map(({ id }) => id)]
    const task = job.item ? { kind: 'item' as const, item: job.item, ids } : this.#documentTask(job, ids)
    if ('reason' in task) return writer.setAside(job, task)
    const outcome = await this.#pool.run(task)
    if (outcome.kind === 'finished') await writer.summaries(job, outcome.finished)
    else if ('reason' in outcome) await writer.setAside(job, outcome)
  }

  #documentTask(job: Job, ids: readonly string[]): Task | Refusal {
    const bytes = readInput(job.path, this.#settings.maxBytes)
    return bytes instanceof Uint8Array ? { kind: 'document', bytes, name: job.relative, ids } : bytes
  }

  /** Ids of all summaries in the folder, sorted; those without an input are told, and removed where that is asked for. */
  async #lookForVanished(journal: Journal): Promise<readonly string[]> {
    const { out, prune } = this.#settings
    const { there, gone } = sortSummaries(out, idsOf(journal.entries), this.#unfinished)
    for (const id of gone) {
      journal.addVanished(id, prune === true)
      if (prune === true) await removeSummary(out, id)
    }
    return prune === true ? there : [...there, ...gone].sort(byCodePoint)
  }

  async #derive(ids: readonly string[], prior: RunRecord | null, journal: Journal): Promise<Derived> {
    const { out } = this.#settings
    const tables = this.#settings.tables === true || hasTable(out)
    const { summarized, setAside, stillSetAside, removed } = journal.counts
    if (prior?.state === 'done' && summarized + setAside + removed === 0) {
      const names = derivedNames(tables)
      const damaged = damagedFile(out, names, prior.derived)
      if (damaged === null) return { sizes: prior.derived, similar: prior.similar }
      if (damaged in prior.derived) this.#tell({ kind: 'repaired', file: damaged })
    }
    return derive(out, ids, setAside + stillSetAside, tables)
  }

  async #finish(
    state: RunRecord['state'],
    pipeline: { mark: PipelineMark; definition: string },
    journal: Journal,
    derived: Derived,
  ): Promise<void> {
    const record = { ...this.#record(state, pipeline, journal, derived), finishedAt: new Date().toISOString() }
    await writeRecord(this.#settings.out, record)
    this.#tell({ kind: 'finished', record })
  }

  #record(
    state: RunRecord['state'],
    pipeline: { mark: PipelineMark; definition: string } | null,
    journal: Journal,
    derived: Derived,
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
      derived: derived.sizes,
      similar: derived.similar,
      vanished: journal.vanished,
      documents: journal.entries.toSorted((a, b) => byCodePoint(a.id, b.id)),
    }
  }
}

const NOTHING_DERIVED: Derived = { sizes: {}, similar: [] }

interface Plan {
  readonly jobs: Job[]
  readonly containers: Planned[]
  readonly refused: Parameters<ResultWriter['setAside']>[]
}

function enter(verdict: Extract<Verdict, { kind: 'unchanged' | 'still-set-aside' }>, journal: Journal): void {
  const { kind, planned: input, sha256 } = verdict
  const seen = kind === 'unchanged' ? verdict.seen : undefined
  journal.add({ id: input.id, path: input.relative, sha256, status: kind, ...(seen && { seen }) })
}

function idsOf(inputs: readonly { readonly id: string }[]): Set<string> {
  return new Set(inputs.map(({ id }) => id))
}

import PQueue from 'p-queue'
import type { Outcome, Task, WorkerSettings } from './protocol.js'
import { residentBytes } from './memory.js'
import { containerParts } from './container.js'
import type { Part } from '../input/split.js'
import { WorkerProcess, type Limits, type Ready } from './worker-process.js'

export interface PoolOptions {
  readonly workers: number
  readonly settings: WorkerSettings
  readonly limits: Limits
  /** Another worker than the bundle's own. */
  readonly workerFile?: string | undefined
}

/** A worker that keeps more than this share of the allowed memory after its work is replaced: the next document must not pay for it. */
const SHARE_THAT_A_WORKER_MAY_KEEP = 0.6
/** How often that is looked at, in documents. */
const LOOK_EVERY = 50

/** Worker processes, started when needed, replaced when they end. */
export class Pool {
  readonly #options: PoolOptions
  readonly #queue: PQueue
  readonly #idle: WorkerProcess[] = []
  readonly #busy = new Set<WorkerProcess>()
  /** Those of `start` that are not ready yet. */
  readonly #starting: Promise<WorkerProcess>[] = []
  #stopped = false

  constructor(options: PoolOptions) {
    this.#options = options
    this.#queue = new PQueue({ concurrency: options.workers })
  }

  /**
   * Starts as many workers as there will be documents for, all at once.
   * @returns what the first of them says once it is ready
   * @throws {InputError} where the pipeline is wrong
   */
  async start(documents: number): Promise<Ready> {
    const first = this.#fork()
    for (let count = 1; count < Math.min(this.#options.workers, documents); count++) {
      const starting = this.#fork().then(({ worker }) => worker)
      // Told to whoever takes it.
      starting.catch(() => undefined)
      this.#starting.push(starting)
    }
    const { worker, ready } = await first
    this.#idle.push(worker)
    return ready
  }

  /** Resolves when fewer than `limit` tasks wait for a worker. */
  async whenFewerThan(limit: number): Promise<void> {
    await this.#queue.onSizeLessThan(limit)
  }

  /** Works on a document; what broke its worker, or may have suffered from an earlier document, is tried once more, alone in a fresh one. */
  async run(task: Task): Promise<Outcome> {
    return this.#queue.add(() => this.#tryTwice(task))
  }

  /**
   * The documents of a container, taken apart by a worker of its own; null stands for a file that turns out to be none.
   * @throws {DocumentError} where it cannot be read to its end
   */
  async *split(path: string): AsyncGenerator<Part | null> {
    const { worker } = await this.#fork()
    this.#busy.add(worker)
    try {
      yield* containerParts(worker, path, this.#options.limits)
    } finally {
      this.#busy.delete(worker)
      await worker.stop()
    }
  }

  /** Ends all workers; documents that they work on, and those that still wait, are `stopped`. */
  async stop(): Promise<void> {
    this.#stopped = true
    const starting = this.#starting.splice(0).map((worker) => worker.catch(() => undefined))
    await Promise.all(
      [...this.#idle.splice(0), ...this.#busy, ...starting].map(async (worker) => (await worker)?.stop()),
    )
  }

  async #tryTwice(task: Task): Promise<Outcome> {
    const first = await this.#tryOnce(task, this.#idle.pop() ?? (await this.#starting.pop()))
    if (first.outcome.kind === 'crashed' || (first.outcome.kind === 'too-large' && !first.fresh)) {
      const second = await this.#tryOnce(task, undefined)
      return second.outcome
    }
    return first.outcome
  }

  async #tryOnce(task: Task, idle: WorkerProcess | undefined): Promise<{ outcome: Outcome; fresh: boolean }> {
    if (this.#stopped) return { outcome: { kind: 'stopped' }, fresh: true }
    const worker = idle?.alive === true ? idle : (await this.#fork()).worker
    if (this.#stopped) {
      await worker.stop()
      return { outcome: { kind: 'stopped' }, fresh: true }
    }
    const fresh = worker.given === 0
    this.#busy.add(worker)
    const outcome = await worker.run(task, this.#options.limits)
    this.#busy.delete(worker)
    await this.#keepOrEnd(worker)
    return { outcome, fresh }
  }

  async #keepOrEnd(worker: WorkerProcess): Promise<void> {
    if (this.#stopped || !worker.alive) return worker.stop()
    if (worker.given % LOOK_EVERY === 0 && (await this.#keepsTooMuch(worker))) return worker.stop()
    this.#idle.push(worker)
  }

  async #keepsTooMuch(worker: WorkerProcess): Promise<boolean> {
    const bytes = await residentBytes(worker.pid)
    return bytes !== null && bytes > SHARE_THAT_A_WORKER_MAY_KEEP * this.#options.limits.maxMemoryBytes
  }

  #fork(): ReturnType<typeof WorkerProcess.start> {
    const { settings, limits, workerFile } = this.#options
    return WorkerProcess.start(settings, limits, workerFile)
  }
}

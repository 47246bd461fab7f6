import { fork, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { timerMs } from '../core/durations.js'
import { InputError } from '../core/errors.js'
import type { PipelineMark } from '../core/summary.js'
import { residentBytes } from './memory.js'
import type { FromWorker, Outcome, ToWorker, WorkerSettings } from './protocol.js'

/** Limits of one document. They begin when it is sent to a worker. */
export interface Limits {
  readonly timeoutMs: number
  readonly maxMemoryBytes: number
}

/** What a worker says once it is ready. */
export interface Ready {
  readonly mark: PipelineMark
  readonly definition: string
}

const LOOK_AT_MEMORY_MS = 20
const KEPT_OF_STDERR = 2_000
/**
 * The helper threads of the garbage collector cost more than they save where every processor has a worker of its own, and a
 * larger nursery lets most of what a document leaves behind die before it is looked at. A quarter of the first thousand
 * documents' time goes to making machine code: with fewer functions put into others there is less of it to make, and it runs as fast;
 * a function that has to run twice as long for it is seldom made anew.
 */
const ENGINE = [
  '--single-threaded-gc',
  '--max-semi-space-size=32',
  '--max-inlined-bytecode-size-cumulative=250',
  '--interrupt-budget=135000',
]

/** A process that works on one document at a time, and that can be ended at any moment. */
export class WorkerProcess {
  /** Tasks that it was given. */
  given = 0
  #child: ChildProcess
  #phase = 'read'
  #ending = false
  #errors = ''
  #settle: ((outcome: Outcome) => void) | null = null
  #ended: Promise<void>

  private constructor(child: ChildProcess) {
    this.#child = child
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      this.#errors = (this.#errors + chunk).slice(-KEPT_OF_STDERR)
    })
    this.#ended = new Promise((resolve) => child.once('close', () => resolve()))
    child.on('exit', (code, signal) =>
      this.#finish({ kind: 'crashed', ...this.#refusal(crashReason(code, signal, this.#errors)) }),
    )
    // A message to a process that has just ended: its exit tells the rest.
    child.on('error', () => undefined)
  }

  /**
   * Starts a process and waits until it is ready.
   * @throws {InputError} where the pipeline is wrong
   */
  static async start(
    settings: WorkerSettings,
    limits: Limits,
    file = workerFile(),
  ): Promise<{ readonly worker: WorkerProcess; readonly ready: Ready }> {
    const heapMb = Math.max(64, Math.round(limits.maxMemoryBytes / 1_000_000))
    const child = fork(file, [JSON.stringify(settings)], {
      // Of its own group, so that Ctrl-C reaches the parent alone.
      detached: true,
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      execArgv: [`--max-old-space-size=${heapMb}`, ...ENGINE],
    })
    const worker = new WorkerProcess(child)
    const ready = await readyFrom(child, () => worker.#errors)
    child.on('message', (message: FromWorker) => worker.#receive(message))
    return { worker, ready }
  }

  get alive(): boolean {
    return !this.#ending && this.#child.exitCode === null && this.#child.signalCode === null && this.#child.connected
  }

  get pid(): number {
    return this.#child.pid!
  }

  /** Works on one document, or one step of a container, under the limits; ends the process where it breaks one. */
  async run(task: ToWorker, limits: Limits): Promise<Outcome> {
    this.given++
    this.#phase = 'read'
    const outcome = new Promise<Outcome>((resolve) => (this.#settle = resolve))
    const clock = setTimeout(() => {
      this.#end({ kind: 'refused', ...this.#refusal(`took longer than ${limits.timeoutMs / 1000} s`) })
    }, timerMs(limits.timeoutMs))
    const watch = setInterval(() => void this.#watchMemory(limits.maxMemoryBytes), LOOK_AT_MEMORY_MS)
    this.#child.send(task)
    try {
      return await outcome
    } finally {
      clearTimeout(clock)
      clearInterval(watch)
    }
  }

  /** Ends the process; a document that it works on is `stopped`. */
  async stop(): Promise<void> {
    this.#end({ kind: 'stopped' })
    await this.#ended
  }

  async #watchMemory(most: number): Promise<void> {
    const bytes = await residentBytes(this.pid)
    if (bytes === null || bytes <= most || this.#settle === null) return
    this.#end({ kind: 'too-large', ...this.#refusal(`took more memory than ${Math.round(most / 1_000_000)} MB`) })
  }

  #receive(message: FromWorker): void {
    if (message.kind === 'phase') this.#phase = message.phase
    else if (message.kind !== 'ready' && message.kind !== 'invalid') this.#finish(message)
  }

  #refusal(reason: string): { stage: string; reason: string; offset: null } {
    return { stage: this.#phase, reason, offset: null }
  }

  #end(outcome: Outcome): void {
    this.#ending = true
    this.#child.kill('SIGKILL')
    this.#finish(outcome)
  }

  #finish(outcome: Outcome): void {
    const settle = this.#settle
    this.#settle = null
    settle?.(outcome)
  }
}

function readyFrom(child: ChildProcess, errors: () => string): Promise<Ready> {
  return new Promise((resolve, reject) => {
    child.once('message', (message: FromWorker) => {
      if (message.kind === 'ready') return resolve(message)
      child.kill('SIGKILL')
      reject(message.kind === 'invalid' ? new InputError(message.message) : new Error(`unexpected ${message.kind}`))
    })
    child.once('error', reject)
    child.once('exit', (code, signal) =>
      reject(new Error(`a worker did not start: ${crashReason(code, signal, errors())}`)),
    )
  })
}

function crashReason(code: number | null, signal: NodeJS.Signals | null, errors: string): string {
  if (/heap out of memory/.test(errors)) return 'the worker ran out of memory'
  const said = /^\w{0,40}Error.*$/m.exec(errors)?.[0]
  const how = signal === null ? `ended with code ${code}` : `was ended by ${signal}`
  return `the worker ${how}${said === undefined ? '' : `: ${said.slice(0, 200)}`}`
}

/** `worker.js` beside the bundle, or in `dist/` where the sources run unbuilt. */
function workerFile(): string {
  const places = ['./worker.js', '../worker.js', '../../dist/worker.js'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  )
  return places.find((place) => existsSync(place)) ?? places[0]!
}

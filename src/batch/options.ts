import { availableParallelism } from 'node:os'
import { InputError } from '../core/errors.js'

/** Options of a run. */
export interface BatchOptions {
  /** Files, folders (with all that is in them), patterns, or `-` for stdin. */
  readonly inputs: readonly string[]
  /** Folder that the summaries go to. */
  readonly out: string
  /** A pipeline by name or path; `releases` by default. */
  readonly pipeline?: string | undefined
  /** Worker processes, from 1; by default one less than the processors, at most 8. */
  readonly workers?: number | undefined
  /** Most time for one document, in milliseconds; 30,000 by default. */
  readonly timeoutMs?: number | undefined
  /** Most resident memory of a worker, in bytes; 512,000,000 by default. */
  readonly maxMemoryBytes?: number | undefined
  /** Largest document, in bytes; 10,000,000 by default. */
  readonly maxBytes?: number | undefined
  /** How the bytes of all texts are to be read, such as `windows-1252`; told from the bytes by default. */
  readonly encoding?: string | undefined
  /** Extracts again what is done or set aside already. */
  readonly force?: boolean | undefined
  /** Tells what would be done, and writes nothing. */
  readonly dryRun?: boolean | undefined
  /** Removes the summaries of inputs that are no longer there. */
  readonly prune?: boolean | undefined
  /** Writes tables of quotes, announcements, themes and people as CSV. */
  readonly tables?: boolean | undefined
  /** Whether a file, by its absolute path, is left alone this time: neither read nor taken for gone. */
  readonly waiting?: ((path: string) => boolean) | undefined
  /** Folder that ids are relative to; the deepest common folder of the inputs by default. */
  readonly root?: string | undefined
  /** Takes the lock from whoever holds it. */
  readonly breakLock?: boolean | undefined
  /** Takes inputs without a single release as done; otherwise they are a mistake. */
  readonly allowEmpty?: boolean | undefined
  /** Stops the run; what was finished is kept. */
  readonly signal?: AbortSignal | undefined
  /** @internal another worker than the bundle's own */
  readonly workerFile?: string | undefined
}

/** Options with their defaults filled in. */
export interface Settings extends BatchOptions {
  readonly pipeline: string
  readonly workers: number
  readonly timeoutMs: number
  readonly maxMemoryBytes: number
  readonly maxBytes: number
}

const MOST_WORKERS_BY_DEFAULT = 8

/** @throws {InputError} for a value of another kind, or a number out of its bounds */
export function settingsOf(options: BatchOptions): Settings {
  const { inputs, out } = options
  // A text would be taken for the list of its letters, and `/` among them for the whole disk.
  if (!isListOfTexts(inputs)) throw new InputError(`inputs: expected a list of paths, got ${inWords(inputs)}`)
  if (inputs.length === 0) throw new InputError('inputs: expected at least one, got none')
  if (!isText(out) || out === '') throw new InputError(`out: expected the path of a folder, got ${inWords(out)}`)
  const {
    pipeline = 'releases',
    workers = Math.max(1, Math.min(MOST_WORKERS_BY_DEFAULT, availableParallelism() - 1)),
    timeoutMs = 30_000,
    maxMemoryBytes = 512_000_000,
    maxBytes = 10_000_000,
  } = options
  if (!Number.isInteger(workers) || workers < 1)
    throw new InputError(`workers: expected a whole number >= 1, got ${inWords(workers)}`)
  for (const [name, value] of Object.entries({ timeoutMs, maxMemoryBytes, maxBytes })) {
    if (!(typeof value === 'number' && value > 0))
      throw new InputError(`${name}: expected a number > 0, got ${inWords(value)}`)
  }
  return { ...options, pipeline, workers, timeoutMs, maxMemoryBytes, maxBytes }
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText)
}

function inWords(value: unknown): string {
  return isText(value) ? JSON.stringify(value) : String(value)
}

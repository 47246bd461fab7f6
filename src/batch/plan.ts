import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { isContainerName } from '../input/formats.js'
import { itemBytes, type Item } from '../input/item.js'
import { mayBeContainer, sniff, SNIFF_BYTES } from '../input/sniff.js'
import type { Discovered } from './discover.js'
import { STDIN } from './discover.js'
import { markOf, sameMark } from './mark.js'
import { idsFor } from './names.js'
import { QUARANTINE } from './output.js'
import type { Settings } from './options.js'
import type { Refusal } from './protocol.js'
import type { RunRecord } from './record.js'
import { isOlder, LastSeen, stampOf, type Seen, type Stamp } from './seen.js'

/** One input and what is to be done with it. */
export interface Planned {
  readonly id: string
  readonly path: string
  readonly relative: string
  /** Of the file when it was read, where a later change cannot escape it. */
  readonly stamp?: Stamp | null
}

/** A document to extract, with the inputs that hold the same bytes. */
export interface Job extends Planned {
  readonly sha256: string
  readonly twins: Planned[]
  /** For a document of a container. */
  readonly item?: Item
}

/** What a look at an input shows. */
export type Verdict =
  | { readonly kind: 'to-do'; readonly job: Job }
  | { readonly kind: 'twin'; readonly planned: Planned; readonly of: Job }
  | { readonly kind: 'container'; readonly planned: Planned }
  | { readonly kind: 'unchanged'; readonly planned: Planned; readonly sha256: string; readonly seen?: Seen }
  | { readonly kind: 'still-set-aside'; readonly planned: Planned; readonly sha256: string }
  | ({ readonly kind: 'refused'; readonly planned: Planned; readonly sha256: string | null } & Refusal)

/** The inputs with their ids. */
export function planned({ files }: Discovered): Planned[] {
  const ids = idsFor(files.map(({ relative }) => ({ relative, container: isContainerName(relative) })))
  return files.map(({ path, relative }, index) => ({ id: ids[index]!, path, relative }))
}

/** Looks at inputs one after the other: what is done, what is not, and which hold the same bytes. */
export class Planner {
  readonly #settings: Settings
  readonly #fingerprint: string
  readonly #lastSeen: LastSeen
  readonly #repaired: (file: string) => void
  readonly #jobs = new Map<string, Job>()
  readonly #startedAt = Date.now()

  constructor(settings: Settings, fingerprint: string, prior: RunRecord | null, repaired: (file: string) => void) {
    this.#settings = settings
    this.#fingerprint = fingerprint
    this.#lastSeen = new LastSeen(settings.out, prior, fingerprint)
    this.#repaired = repaired
  }

  /** @param known that the file is no container */
  look(input: Planned, known = false): Verdict {
    const { maxBytes, force } = this.#settings
    const seen = force === true || input.path === STDIN ? null : this.#lastSeen.unchanged(input, maxBytes)
    if (seen) return { kind: 'unchanged', planned: input, ...seen }
    const head = known ? null : headOf(input.path)
    const packed = head !== null && sniff(head, input.relative) === 'gzip'
    if (head !== null && !packed && mayBeContainer(head, input.relative)) return { kind: 'container', planned: input }
    return this.#read({ ...input, stamp: this.#stamp(input) }, packed)
  }

  #read(input: Planned, packed: boolean): Verdict {
    const read = readInput(input.path, this.#settings.maxBytes)
    if (!(read instanceof Uint8Array)) return { kind: 'refused', planned: input, sha256: null, ...read }
    const sha256 = createHash('sha256').update(read).digest('hex')
    const before = this.#verdictBefore(input, sha256)
    if (before !== null) return before
    return packed ? { kind: 'container', planned: input } : this.#jobFor(input, sha256)
  }

  /** Taken before the file is read; null where it could be changed after that without another stamp. */
  #stamp({ path }: Planned): Stamp | null {
    const stamp = path === STDIN ? null : stampOf(path)
    return stamp !== null && isOlder(stamp, this.#startedAt) ? stamp : null
  }

  lookAtItem(input: Planned, item: Item): Verdict {
    const sha256 = createHash('sha256').update(itemBytes(item)).digest('hex')
    return this.#verdictBefore(input, sha256) ?? { kind: 'to-do', job: { ...input, sha256, twins: [], item } }
  }

  #verdictBefore(input: Planned, sha256: string): Verdict | null {
    if (this.#settings.force === true) return null
    if (this.#has(`${input.id}.json`, sha256)) {
      const seen = seenNow(this.#settings.out, input)
      return { kind: 'unchanged', planned: input, sha256, ...(seen && { seen }) }
    }
    if (this.#has(`${QUARANTINE}/${input.id}.json`, sha256)) return { kind: 'still-set-aside', planned: input, sha256 }
    return null
  }

  #jobFor(input: Planned, sha256: string): Verdict {
    // The same bytes can be another format under another name.
    const key = sha256 + extname(input.relative).toLowerCase()
    const twin = this.#jobs.get(key)
    if (twin) {
      twin.twins.push(input)
      return { kind: 'twin', planned: input, of: twin }
    }
    const job: Job = { ...input, sha256, twins: [] }
    this.#jobs.set(key, job)
    return { kind: 'to-do', job }
  }

  #has(path: string, sha256: string): boolean {
    const mark = markOf(this.#settings.out, path)
    if (mark === null && existsSync(join(this.#settings.out, path))) this.#repaired(path)
    return sameMark(mark, sha256, this.#fingerprint)
  }
}

/** A document's file as it was read, and its summary as it is; undefined where the next run has to read them. */
export function seenNow(out: string, { id, stamp }: Planned): Seen | undefined {
  const summary = stamp ? stampOf(join(out, `${id}.json`)) : null
  return stamp && summary ? [stamp, summary] : undefined
}

/** First bytes of a file; null where it cannot be read, or for stdin, which is one document. */
function headOf(path: string): Uint8Array | null {
  if (path === STDIN) return null
  try {
    const descriptor = openSync(path, 'r')
    try {
      const head = Buffer.alloc(SNIFF_BYTES)
      return head.subarray(0, readSync(descriptor, head, 0, SNIFF_BYTES, 0))
    } finally {
      closeSync(descriptor)
    }
  } catch {
    return null
  }
}

let stdin: Uint8Array | null = null

/** The bytes of an input, or why it cannot be read. */
export function readInput(path: string, maxBytes: number): Uint8Array | Refusal {
  try {
    if (path === STDIN) return checkSize((stdin ??= readFileSync(0)), maxBytes)
    const { size } = statSync(path)
    return size > maxBytes ? tooLarge(size, maxBytes) : checkSize(readFileSync(path), maxBytes)
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException
    return { stage: 'read', reason: `cannot be read (${code ?? 'unknown error'})`, offset: null }
  }
}

function checkSize(bytes: Uint8Array, maxBytes: number): Uint8Array | Refusal {
  return bytes.length > maxBytes ? tooLarge(bytes.length, maxBytes) : bytes
}

function tooLarge(size: number, maxBytes: number): Refusal {
  return { stage: 'read', reason: `larger than ${megabytes(maxBytes)} (${megabytes(size)})`, offset: null }
}

function megabytes(bytes: number): string {
  return bytes < 100_000 ? `${bytes} bytes` : `${Math.round(bytes / 100_000) / 10} MB`
}

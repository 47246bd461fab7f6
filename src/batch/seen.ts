import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Planned } from './plan.js'
import type { Entry, RunRecord } from './record.js'

/** A file as the system counts it: size, times of the last change of its bytes and of its entry in milliseconds, number. */
export type Stamp = readonly [size: number, mtimeMs: number, ctimeMs: number, inode: number]

/** A document's file and its summary as they were when they were known to belong together. */
export type Seen = readonly [input: Stamp, summary: Stamp]

/** Null where there is no such file. */
export function stampOf(path: string): Stamp | null {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats?.isFile() === true ? [stats.size, stats.mtimeMs, stats.ctimeMs, stats.ino] : null
}

/** Coarsest clock of a file system in use (FAT). */
const CLOCK_MS = 2_000

/** Whether a file that is changed after `time` is certain to get another stamp. */
export function isOlder([, mtimeMs, ctimeMs]: Stamp, time: number): boolean {
  return Math.max(mtimeMs, ctimeMs) < time - CLOCK_MS
}

/** What the last run knew of files, so that those whose stamps have not changed need not be read to know their hash. */
export class LastSeen {
  readonly #out: string
  readonly #entries = new Map<string, Entry>()

  /** @param fingerprint of the pipeline that is to run: what another has made tells nothing */
  constructor(out: string, prior: RunRecord | null, fingerprint: string) {
    this.#out = out
    if (prior?.pipeline?.fingerprint !== fingerprint) return
    for (const entry of prior.documents) if (entry.seen !== undefined) this.#entries.set(entry.id, entry)
  }

  /** The entry of a document whose file and summary are as the last run left them; null where one is not, or is not known. */
  unchanged(
    { id, path, relative }: Planned,
    maxBytes: number,
  ): { readonly sha256: string; readonly seen: Seen } | null {
    const entry = this.#entries.get(id)
    if (entry?.seen === undefined || entry.sha256 === null || entry.path !== relative) return null
    const [input, summary] = entry.seen
    if (input[0] > maxBytes || !same(input, stampOf(path)) || !same(summary, stampOf(join(this.#out, `${id}.json`)))) {
      return null
    }
    return { sha256: entry.sha256, seen: entry.seen }
  }
}

function same(a: Stamp, b: Stamp | null): boolean {
  return b !== null && a.every((part, index) => part === b[index])
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PipelineMark } from '../core/summary.js'
import { readEnds, writeWholeFrom } from './files.js'
import type { Seen } from './seen.js'

export const RECORD = 'run.json'

export type Status = 'summarized' | 'unchanged' | 'set-aside' | 'still-set-aside'

/** What became of one document. */
export interface Entry {
  readonly id: string
  /** Relative to the input root; for an item of a container, the container's. */
  readonly path: string
  readonly sha256: string | null
  readonly status: Status
  readonly stage?: string
  readonly reason?: string
  readonly offset?: number | null
  /** Id of the document with the same bytes that was extracted for both. */
  readonly twinOf?: string
  /** How the next run knows that nothing has changed. */
  readonly seen?: Seen
}

export interface Counts {
  readonly inputs: number
  readonly passedOver: number
  readonly summarized: number
  readonly unchanged: number
  readonly setAside: number
  readonly stillSetAside: number
  readonly duplicates: number
  /** Summaries whose input is no longer there. */
  readonly vanished: number
  readonly removed: number
}

/** What a run did: `run.json`. Times are ISO 8601. */
export interface RunRecord {
  readonly schemaVersion: 1
  readonly run: string
  /** `running` is also what a run that was killed leaves behind. */
  readonly state: 'running' | 'done' | 'stopped'
  readonly startedAt: string
  readonly finishedAt: string | null
  readonly inputs: readonly string[]
  /** `definition`: hash of the pipeline's file, the build and the encoding; null until the pipeline was loaded once. */
  readonly pipeline: (PipelineMark & { readonly definition: string }) | null
  readonly counts: Counts
  /** Size in bytes of each file that is made from the summaries: a cut one is made anew. */
  readonly derived: Readonly<Record<string, number>>
  /** Groups of documents that are one release with another header. */
  readonly similar: readonly (readonly string[])[]
  readonly vanished: readonly string[]
  readonly documents: readonly Entry[]
}

export const NO_COUNTS: Counts = {
  inputs: 0,
  passedOver: 0,
  summarized: 0,
  unchanged: 0,
  setAside: 0,
  stillSetAside: 0,
  duplicates: 0,
  vanished: 0,
  removed: 0,
}

/** The record of the last run; `damaged` where it is there and cannot be read, null where there is none. */
export function readRecord(out: string): RunRecord | 'damaged' | null {
  let text: string
  try {
    text = readFileSync(join(out, RECORD), 'utf8')
  } catch {
    return null
  }
  try {
    const record = JSON.parse(text) as RunRecord
    return record.schemaVersion === 1 && Array.isArray(record.documents) ? record : 'damaged'
  } catch {
    return 'damaged'
  }
}

/** Whether a run has written into a folder: a file of that name may also be somebody else's. */
export function hasRecord(folder: string): boolean {
  const file = join(folder, RECORD)
  return existsSync(file) && /^\{\s{0,9}"schemaVersion": ?1,\s{0,9}"run": ?"/.test(readEnds(file, 100, 1)?.head ?? '')
}

/** Writes a record, one document a line. */
export async function writeRecord(out: string, record: RunRecord): Promise<void> {
  await writeWholeFrom(out, RECORD, recordPieces(record))
}

const ENTRIES_A_PIECE = 500

function* recordPieces(record: RunRecord): Generator<string> {
  const { documents, ...head } = record
  yield `${JSON.stringify(head, null, 1).slice(0, -2)},\n "documents": [`
  for (let index = 0; index < documents.length; index += ENTRIES_A_PIECE) {
    const lines = documents.slice(index, index + ENTRIES_A_PIECE).map((entry) => `\n  ${JSON.stringify(entry)}`)
    yield (index === 0 ? '' : ',') + lines.join(',')
  }
  yield '\n ]\n}\n'
}

import type { Summary } from '../core/summary.js'
import { readDocument } from '../input/read.js'
import type { Pipeline } from '../pipeline/compile.js'

/** A finished summary: what stands in `<id>.json`. */
export interface Finished {
  readonly id: string
  readonly bytes: Uint8Array
}

/**
 * From a file's bytes to the finished bytes of its summaries. Pure: the same bytes through the same pipeline give the same bytes.
 * @throws {DocumentError} for a document that cannot be summarized
 */
export function summarize(bytes: Uint8Array, name: string, pipeline: Pipeline): Finished[] {
  const summary = pipeline.summarize(readDocument(bytes, name))
  return [{ id: name, bytes: serialize(summary) }]
}

/** The bytes of a summary as they stand in a file. */
export function serialize(summary: Summary): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(summary, null, 1) + '\n')
}

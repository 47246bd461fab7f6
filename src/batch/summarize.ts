import type { Document } from '../core/document.js'
import type { Summary } from '../core/summary.js'
import { readDocument } from '../input/read.js'
import type { Pipeline } from '../pipeline/compile.js'
import type { Finished } from './protocol.js'

/**
 * From a file's bytes to the finished bytes of its summaries. Pure: the same bytes through the same pipeline give the same bytes.
 * @param ids of the summaries: more than one where several inputs hold these bytes
 * @throws {DocumentError} for a document that cannot be summarized
 */
export function summarize(bytes: Uint8Array, ids: readonly string[], pipeline: Pipeline): Finished[] {
  return finish(readDocument(bytes, ids[0]!), ids, pipeline)
}

/** The finished bytes of a document that was read, under each of its ids. */
export function finish(document: Document, ids: readonly string[], pipeline: Pipeline): Finished[] {
  const summary = pipeline.summarize(document)
  return ids.map((id) => ({ id, bytes: serialize(withId(summary, id)), beside: [] }))
}

function withId(summary: Summary, id: string): Summary {
  return { ...summary, document: { ...summary.document, id } }
}

/** The bytes of a summary as they stand in a file. */
export function serialize(summary: Summary): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(summary, null, 1) + '\n')
}

import { createHash } from 'node:crypto'
import type { Document } from '../core/document.js'
import type { PipelineMark, Summary } from '../core/summary.js'
import { readFile, readItem } from '../input/read.js'
import { sniff } from '../input/sniff.js'
import type { Pipeline } from '../pipeline/compile.js'
import type { FileBeside, Finished, Task } from './protocol.js'

/** How documents are read before they are summarized. */
export interface Reading {
  readonly encoding: string | null
  readonly maxBytes: number
}

/**
 * From a document's bytes to the finished bytes of its summaries. Pure: the same bytes through the same pipeline give the same bytes.
 * @param phase is told when reading is over
 * @throws {DocumentError} for a document that cannot be summarized
 */
export async function summarize(
  task: Task,
  pipeline: Pipeline,
  { encoding, maxBytes }: Reading,
  phase: (name: string) => void,
): Promise<Finished[]> {
  const options = { encoding, maxBytes, setAsideForeign: true }
  const document = await (task.kind === 'item'
    ? readItem(task.item, task.ids[0]!, options)
    : readFile(task.bytes, task.name, task.ids[0]!, options))
  phase('extract')
  const summary = { ...pipeline.summarize(document), pipeline: markFor(pipeline, encoding) }
  return task.ids.map((id) => {
    const bytes = serialize({ ...summary, document: { ...summary.document, id } })
    return { id, bytes, beside: isItsOwnText(task, document) ? [] : [textBeside(document, id)] }
  })
}

/** The mark of a pipeline; an encoding that a person has named changes what is read, and so is a part of it. */
export function markFor({ name, fingerprint }: PipelineMark, encoding: string | null): PipelineMark {
  if (encoding === null) return { name, fingerprint }
  return { name, fingerprint: createHash('sha256').update(`${fingerprint} ${encoding}`).digest('hex').slice(0, 16) }
}

/** Whether the text that the spans refer to is the file itself: UTF-8 in a plain text that is neither packed nor part of a container. */
function isItsOwnText(task: Task, { mediaType, encoding }: Document): boolean {
  return (
    task.kind === 'document' &&
    mediaType === 'text/plain' &&
    encoding === 'utf-8' &&
    sniff(task.bytes, task.name) !== 'gzip'
  )
}

function textBeside({ text }: Document, id: string): FileBeside {
  return { path: `${id}.txt`, bytes: new TextEncoder().encode(text) }
}

/** The bytes of a summary as they stand in a file. */
export function serialize(summary: Summary): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(summary, null, 1) + '\n')
}

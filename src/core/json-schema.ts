import * as z from 'zod'
import { summarySchema } from './schema.js'

/** The published JSON Schema of a summary: open, so that readers of a later version with new keys still pass. */
export function summaryJsonSchema(): object {
  const schema = z.toJSONSchema(summarySchema(), { target: 'draft-2020-12', io: 'input' })
  return { title: 'Summary of a release', description: OFFSETS, ...(opened(schema) as object) }
}

/** Other languages count otherwise: in Python, `text.encode('utf-16-le')[2 * start : 2 * end]` holds the words. */
const OFFSETS = 'start and end are offsets into the text of the release, in UTF-16 code units; end is the first behind.'

/** The same JSON Schema with every object open and every enumeration a plain string. */
function opened(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(opened)
  if (typeof node !== 'object' || node === null) return node
  const entries = Object.entries(node).filter(([key]) => key !== 'additionalProperties' && key !== 'enum')
  return Object.fromEntries(entries.map(([key, value]) => [key, opened(value)]))
}

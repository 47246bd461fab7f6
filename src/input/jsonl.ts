import { DocumentError } from '../core/errors.js'
import { dayOf } from './dates.js'
import type { Part } from './split.js'

/** A file whose first lines are all no documents is of another kind, such as one document of JSON over many lines. */
const LINES_THAT_TELL = 20

/**
 * Documents of JSON lines: `text`, and `id`, `title`, `date`, `author`, `url` where they are given.
 * @throws {DocumentError} where none of the first lines is one
 */
export async function* lineItems(chunks: AsyncIterable<string>, maxBytes: number): AsyncGenerator<Part> {
  const refused: Part[] = []
  let isKnown = false
  for await (const item of linesRead(chunks, maxBytes)) {
    isKnown ||= !('refused' in item)
    if (!isKnown) refused.push(item)
    if (refused.length === LINES_THAT_TELL) throw noDocument(`the first ${LINES_THAT_TELL}`)
    if (isKnown) {
      yield* refused.splice(0)
      yield item
    }
  }
  if (refused.length > 1) throw noDocument(`all ${refused.length}`)
  yield* refused
}

function noDocument(lines: string): DocumentError {
  return new DocumentError('read', `expected a JSON object with a text in each line, got none in ${lines} lines`)
}

async function* linesRead(chunks: AsyncIterable<string>, maxBytes: number): AsyncGenerator<Part> {
  let number = 0
  for await (const line of lines(chunks, maxBytes)) {
    number++
    if (line === null) yield { refused: `larger than ${maxBytes / 1_000_000} MB (line ${number})` }
    else if (line.trim() !== '') yield itemOf(line.replace(/^\ufeff/, ''), number)
  }
}

function itemOf(line: string, number: number): Part {
  let value: Record<string, unknown>
  try {
    value = JSON.parse(line) as Record<string, unknown>
  } catch {
    return { refused: `no JSON (line ${number})` }
  }
  if (typeof value !== 'object' || value === null || typeof value.text !== 'string') {
    return { refused: `expected an object with a "text", got ${kindOf(value)} (line ${number})` }
  }
  const words = (key: string): string | null => {
    const found = value[key]
    return typeof found === 'string' && found !== '' ? found : typeof found === 'number' ? String(found) : null
  }
  return {
    id: words('id'),
    title: words('title'),
    date: dayOf(words('date')),
    author: words('author'),
    url: words('url'),
    // Half of a pair of surrogates cannot be written to a file.
    text: value.text.replace(/\p{Surrogate}/gu, '\ufffd'),
  }
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' && value !== null ? 'one without' : JSON.stringify(value).slice(0, 20)
}

/** Lines of a stream; null stands for one that is too long. */
async function* lines(chunks: AsyncIterable<string>, longest: number): AsyncGenerator<string | null> {
  let pieces: string[] = []
  let length = 0
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
      const last = chunk.slice(from, at)
      yield length + last.length > longest ? null : pieces.join('') + last
      pieces = []
      length = 0
      from = at + 1
    }
    length += chunk.length - from
    if (length <= longest) pieces.push(chunk.slice(from))
  }
  if (length > 0) yield length > longest ? null : pieces.join('')
}

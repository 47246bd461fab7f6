import { flat, flatMap } from '../core/flat.js'
import nlp from 'compromise/two'
import type { Range } from '../core/span.js'
import type { TaggedToken } from '../core/text-service.js'
import { quickenTagger } from './quicken.js'

quickenTagger()

/** compromise grows faster than its input: it gets at most this many code units at a time. */
const MOST_UNITS = 5_000
const LONGEST_TOKEN = 64

interface Term {
  readonly pre: string
  readonly text: string
  readonly post: string
  readonly normal: string
  readonly tags?: Set<string>
}

/** Tagged words of each sentence, analysed by compromise in as few calls as its limits allow. */
export function tagSentences(text: string, sentences: readonly Range[]): TaggedToken[][] {
  const pieces = sentences.map((sentence) => piecesOf(text, sentence))
  const tagged = flatMap(batches(flat(pieces)), (batch) => tagBatch(text, batch))
  let next = 0
  return pieces.map(({ length }) => flat(tagged.slice(next, (next += length))))
}

/** A sentence whole, or cut at white space where it is longer than compromise bears. */
function piecesOf(text: string, sentence: Range): Range[] {
  const pieces: Range[] = []
  let { start } = sentence
  while (sentence.end - start > MOST_UNITS) {
    // Looked for in the piece alone: a search in the text would go back to its beginning where there is no space.
    const space = start + text.slice(start, start + MOST_UNITS + 1).lastIndexOf(' ')
    const end = space > start ? space : start + MOST_UNITS
    pieces.push({ start, end })
    start = end
  }
  return [...pieces, { start, end: sentence.end }]
}

function batches(sentences: readonly Range[]): Range[][] {
  const made: Range[][] = []
  let size = 0
  for (const sentence of sentences) {
    const length = sentence.end - sentence.start + 1
    if (made.length === 0 || size + length > MOST_UNITS) {
      made.push([])
      size = 0
    }
    made.at(-1)!.push(sentence)
    size += length
  }
  return made
}

function tagBatch(text: string, sentences: readonly Range[]): TaggedToken[][] {
  const tokens: TaggedToken[][] = sentences.map(() => [])
  const starts: number[] = []
  let joined = ''
  for (const sentence of sentences) {
    starts.push(joined.length)
    joined += viewOf(text.slice(sentence.start, sentence.end)) + '\n'
  }
  let current = 0
  for (const placed of place(joined)) {
    while (current + 1 < starts.length && placed.start >= starts[current + 1]!) current++
    const sentence = sentences[current]!
    const start = sentence.start + placed.start - starts[current]!
    const end = Math.min(sentence.end, start + placed.end - placed.start)
    if (start >= end) continue
    const { normal, tags, before, after } = placed
    // The same string for the same word wherever it stands: what looks words up need not work its hash out anew.
    const isWhole = end - start === placed.text.length && text.startsWith(placed.text, start)
    const word = isWhole ? placed.text : text.slice(start, end)
    tokens[current]!.push({ start, end, text: word, normal, tags, before, after })
  }
  return tokens
}

/** compromise's terms of a text, with their offsets in it. */
function place(joined: string): TaggedToken[] {
  const placed: TaggedToken[] = []
  let cursor = 0
  for (const term of flat(termsOf(joined))) {
    if (term.text === '') {
      absorb(placed, term)
      cursor += term.pre.length + term.post.length
      continue
    }
    const start = startOf(joined, term, cursor)
    if (start < 0) continue
    const end = start + term.text.length
    cursor = end + term.post.length
    placed.push({
      start,
      end,
      text: term.text,
      normal: term.normal,
      tags: term.tags ?? new Set(),
      before: term.pre,
      after: term.post,
    })
  }
  return placed
}

function startOf(joined: string, term: Term, cursor: number): number {
  const expected = cursor + term.pre.length
  return joined.startsWith(term.text, expected) ? expected : joined.indexOf(term.text, cursor)
}

/** The unwritten half of a contraction (`it's`: it, is) gives its tags to the written one. */
function absorb(placed: TaggedToken[], term: Term): void {
  const last = placed.pop()
  if (!last) return
  placed.push({ ...last, tags: new Set([...last.tags, ...(term.tags ?? [])]), after: last.after + term.post })
}

function termsOf(text: string): Term[][] {
  return (nlp(text) as unknown as { document: Term[][] }).document
}

/**
 * A view without line breaks and over-long words, on which compromise is slow. The offsets stay: a word that is cut leaves spaces
 * behind, but at the end, where compromise would look for the end of a long run of them from each of its places.
 */
function viewOf(part: string): string {
  return part.replace(/[\n\r\t\v\f\u2028\u2029]/g, ' ').replace(/\S{65,}/g, (word, at: number) => {
    const spaces = at + word.length === part.length ? 0 : word.length - LONGEST_TOKEN
    return word.slice(0, LONGEST_TOKEN) + ' '.repeat(spaces)
  })
}

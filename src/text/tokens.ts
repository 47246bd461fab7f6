import type { Range } from '../core/span.js'
import type { Token } from '../core/text-service.js'
import { allMatches } from './all-matches.js'

/**
 * A word with inner apostrophes, hyphens and dots between letters (`U.S.`, `Østvik-Moe`, `don’t`), a number with its
 * separators and per cent sign, or one mark. Linear: each alternative starts with a class of its own.
 */
const TOKEN =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:['’.\-‐‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,:/]\p{N}+)*(?:\p{L}[\p{L}\p{M}\p{N}]*)?%?|[^\s\p{L}\p{N}]/gu

/** The same where a text has no letters but those of ASCII: short classes are quicker. */
const PLAIN_TOKEN =
  /[A-Za-z][A-Za-z0-9]*(?:['’.\-‐‑][A-Za-z0-9]+)*|[0-9]+(?:[.,:/][0-9]+)*(?:[A-Za-z][A-Za-z0-9]*)?%?|[^\sA-Za-z0-9]/g
const PLAIN = /^[\0-\x7f\u00a0\u2010-\u2014\u2018\u2019\u201c\u201d]*$/

/** Cheap tokens of a range of the text, with their offsets. */
export function tokenize(text: string, range: Range): Token[] {
  const tokens: Token[] = []
  const part = text.slice(range.start, range.end)
  for (const match of allMatches(PLAIN.test(part) ? PLAIN_TOKEN : TOKEN, part)) {
    const start = range.start + match.index
    const word = match[0]
    tokens.push({ start, end: start + word.length, text: word, kind: kindOf(word) })
  }
  return tokens
}

function kindOf(word: string): Token['kind'] {
  const first = word.charCodeAt(0)
  if (first < 0x80) return isLetter(first) ? 'word' : first >= 0x30 && first <= 0x39 ? 'number' : 'punctuation'
  if (/^\p{L}/u.test(word)) return 'word'
  return /^\p{N}/u.test(word) ? 'number' : 'punctuation'
}

function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)
}

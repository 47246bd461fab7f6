import type { Range } from '../core/span.js'
import type { Token } from '../core/text-service.js'
import { allMatches } from './all-matches.js'

/**
 * A word with inner apostrophes, hyphens and dots between letters (`U.S.`, `Østvik-Moe`, `don’t`), a number with its
 * separators and per cent sign, or one mark. Linear: each alternative starts with a class of its own.
 */
const TOKEN =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:['’.\-‐‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,:/]\p{N}+)*(?:\p{L}[\p{L}\p{M}\p{N}]*)?%?|[^\s\p{L}\p{N}]/gu

/** A text without letters but those of ASCII: most, and their words are found without a pattern. */
const PLAIN = /^[\0-\x7f\u00a0\u2010-\u2014\u2018\u2019\u201c\u201d]*$/

/** Cheap tokens of a range of the text, with their offsets. */
export function tokenize(text: string, range: Range): Token[] {
  const part = text.slice(range.start, range.end)
  if (PLAIN.test(part)) return plainTokens(part, range.start)
  const tokens: Token[] = []
  for (const match of allMatches(TOKEN, part)) {
    const start = range.start + match.index
    const word = match[0]
    tokens.push({ start, end: start + word.length, text: word, kind: kindOf(word) })
  }
  return tokens
}

const NUMBER = /[0-9]+(?:[.,:/][0-9]+)*(?:[A-Za-z][A-Za-z0-9]*)?%?/y
const SPACES = ' \t\n\v\f\r\u00a0'
const JOINTS = "'’.-‐‑"

/** The same tokens of a plain text that begins at an offset. */
function plainTokens(part: string, offset: number): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < part.length;) {
    if (SPACES.includes(part[at]!)) {
      at++
      continue
    }
    const kind = kindOfUnit(part.charCodeAt(at))
    const end = kind === 'word' ? endOfWord(part, at) : kind === 'number' ? endOfNumber(part, at) : at + 1
    tokens.push({ start: offset + at, end: offset + end, text: part.slice(at, end), kind })
    at = end
  }
  return tokens
}

function endOfWord(part: string, start: number): number {
  let end = start + 1
  while (isWordUnit(part, end) || (JOINTS.includes(part.charAt(end)) && isWordUnit(part, end + 1))) end++
  return end
}

function isWordUnit(part: string, at: number): boolean {
  return at < part.length && kindOfUnit(part.charCodeAt(at)) !== 'punctuation'
}

function endOfNumber(part: string, start: number): number {
  NUMBER.lastIndex = start
  NUMBER.test(part)
  return NUMBER.lastIndex
}

function kindOf(word: string): Token['kind'] {
  const first = word.charCodeAt(0)
  if (first < 0x80) return kindOfUnit(first)
  if (/^\p{L}/u.test(word)) return 'word'
  return /^\p{N}/u.test(word) ? 'number' : 'punctuation'
}

function kindOfUnit(unit: number): Token['kind'] {
  return isLetter(unit) ? 'word' : unit >= 0x30 && unit <= 0x39 ? 'number' : 'punctuation'
}

function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)
}

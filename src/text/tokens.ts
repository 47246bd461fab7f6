import type { Range } from '../core/span.js'
import type { Token } from '../core/text-service.js'

/**
 * A word with inner apostrophes, hyphens and dots between letters (`U.S.`, `Østvik-Moe`, `don’t`), a number with its
 * separators and per cent sign, or one mark. Linear: each alternative starts with a class of its own.
 */
const TOKEN =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:['’.\-‐‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,:/]\p{N}+)*(?:\p{L}[\p{L}\p{M}\p{N}]*)?%?|[^\s\p{L}\p{N}]/gu

/** Cheap tokens of a range of the text, with their offsets. */
export function tokenize(text: string, range: Range): Token[] {
  const tokens: Token[] = []
  const part = text.slice(range.start, range.end)
  for (const match of part.matchAll(TOKEN)) {
    const start = range.start + match.index
    const word = match[0]
    tokens.push({ start, end: start + word.length, text: word, kind: kindOf(word) })
  }
  return tokens
}

function kindOf(word: string): Token['kind'] {
  if (/^[a-zA-Z]/.test(word) || /^\p{L}/u.test(word)) return 'word'
  return /^\p{N}/u.test(word) ? 'number' : 'punctuation'
}

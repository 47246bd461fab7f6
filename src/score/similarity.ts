import type { Range } from '../core/span.js'
import { contentWords, foldedWords } from '../text/fold.js'
import { stem } from '../text/stem.js'

/** The range without spaces, quotation marks and punctuation at its edges; the range itself where nothing else is in it. */
export function coreRange(text: string, { start, end }: Range): Range {
  let [from, to] = [start, end]
  while (from < to && !isWordUnit(text, from)) from++
  while (to > from && !isWordUnit(text, to - 1)) to--
  return from < to ? { start: from, end: to } : { start, end }
}

/** Letters, digits and their accents; halves of a pair count with it (most are letters or emoji, which belong to the words). */
function isWordUnit(text: string, index: number): boolean {
  return /[\p{L}\p{N}\p{M}\uD800-\uDFFF]/u.test(text[index]!)
}

/** Shared length over joint length of two ranges: 0..1. */
export function spanJaccard(a: Range, b: Range): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  const joint = a.end - a.start + b.end - b.start - shared
  return joint === 0 ? 0 : shared / joint
}

/** Porter stems of the content words. */
export function stemmedWords(text: string): string[] {
  return contentWords(text).map(stem)
}

/** Shared over joint stems of the content words of two phrases: 0..1. */
export function phraseJaccard(a: string, b: string): number {
  return setJaccard(new Set(stemmedWords(a)), new Set(stemmedWords(b)))
}

/** Shared over joint folded words of two names, to choose among several that are one. */
export function nameJaccard(a: string, b: string): number {
  return setJaccard(new Set(foldedWords(a)), new Set(foldedWords(b)))
}

export function setJaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  const joint = a.size + b.size - shared
  return joint === 0 ? 0 : shared / joint
}

/** F1 over the bags of stemmed content words: 0..1; 0 where one side is absent. */
export function tokenF1(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0
  const [left, right] = [stemmedWords(a), stemmedWords(b)]
  if (left.length + right.length === 0) return foldedWords(a).join(' ') === foldedWords(b).join(' ') ? 1 : 0
  return (2 * sharedOfBags(left, right)) / (left.length + right.length)
}

function sharedOfBags(left: readonly string[], right: readonly string[]): number {
  const free = new Map<string, number>()
  for (const word of left) free.set(word, (free.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of right) {
    const count = free.get(word) ?? 0
    if (count === 0) continue
    free.set(word, count - 1)
    shared++
  }
  return shared
}

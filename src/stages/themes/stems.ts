import { foldedWords } from '../../text/fold.js'
import { stem } from '../../text/stem.js'

const kept = new Map<string, readonly string[]>()
const MOST_KEPT = 50_000

/** Stems of what may be several words in one, such as `state-owned`; kept, since a release repeats its words. */
export function stemsOf(word: string): readonly string[] {
  const known = kept.get(word)
  if (known) return known
  // Plain letters, which most words are, need no folding.
  const made = /^[A-Za-z]+$/.test(word) ? [stem(word)] : foldedWords(word).map(stem)
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(word, made)
  return made
}

import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'

const kept = new Map<string, string>()
const MOST_KEPT = 50_000
/** The stemmer's time grows with the square of a word; what is longer is no word. */
const LONGEST_WORD = 64

/** Porter stem of a word (natural's `PorterStemmer`), in lower case; kept, since a release repeats its words. */
export function stem(word: string): string {
  if (word.length > LONGEST_WORD) return word.toLowerCase()
  const known = kept.get(word)
  if (known !== undefined) return known
  const made = PorterStemmer.stem(word.toLowerCase())
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(word, made)
  return made
}

import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { remembered } from './remembered.js'

const MOST_KEPT = 50_000
/** The stemmer's time grows with the square of a word; what is longer is no word. */
const LONGEST_WORD = 64

/** Porter stem of a word (natural's `PorterStemmer`), in lower case; kept, since a release repeats its words. */
export function stem(word: string): string {
  if (word.length > LONGEST_WORD) return word.toLowerCase()
  return stemOf(word)
}

const stemOf = remembered((word) => PorterStemmer.stem(word.toLowerCase()), MOST_KEPT)

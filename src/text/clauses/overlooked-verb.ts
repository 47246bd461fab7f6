import type { Word } from './word.js'

/** Word classes that go before a noun, so that what follows them is none of the verbs. */
const BEFORE_NOUNS = /^(?:determiner|possessive|preposition|adjective|number|to|coordinator|verb|auxiliary)$/
/** What a verb has behind it, and a noun before its verb has not. */
const BEHIND_VERBS = /^(?:determiner|possessive|preposition|number|date|pronoun|to|adverb)$/

/**
 * The index of a verb that the tagger took for a noun, in a sentence without any other: "The regatta returns to the bay";
 * -1 where there is none. The word is in the lexicon, in the third person or the past, behind a noun and before what is no noun.
 */
export function overlookedVerb(words: readonly Word[]): number {
  return words.findIndex((word, index) => index > 0 && mayBeVerb(word) && isBetween(words, index))
}

function mayBeVerb({ wordClass, capital, forms, lower }: Word): boolean {
  if (wordClass !== 'noun' && wordClass !== 'adjective') return false
  return !capital && forms.some(({ form }) => form === 'past' || (form === 'present' && lower.endsWith('s')))
}

function isBetween(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]!
  const word = words[index]!
  const next = words[index + 1]
  if ((BEFORE_NOUNS.test(before.wordClass) && !endsName(words, index - 1)) || !/^[ ,]{0,2}$/.test(word.gap))
    return false
  if (!next || next.gap.trim() !== '') return next?.gap.trim() === '$'
  return BEHIND_VERBS.test(next.wordClass) || (next.wordClass === 'noun' && next.capital)
}

/** "Horizon 26 takes place", "Resolution 5 turns the group into": whether a word is a number that ends a name. */
export function endsName(words: readonly Word[], index: number): boolean {
  const name = words[index - 1]
  return words[index]!.wordClass === 'number' && name !== undefined && name.capital && name.wordClass === 'noun'
}

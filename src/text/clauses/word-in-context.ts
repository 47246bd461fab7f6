import { BE, MODALS } from './closed-classes.js'
import type { Word, WordClass } from './word.js'

/** The class of a word where its neighbours tell better than the tagger. */
export function inContext(words: readonly Word[], index: number): WordClass {
  const word = words[index]!
  if (word.lower === 'may' && word.capital && isBesideNumber(words, index)) return 'date'
  if (word.wordClass === 'verb' && isState(words, index)) return 'adjective'
  if (word.wordClass === 'verb' && isNamedByGerund(words, index)) return 'noun'
  if (word.wordClass === 'verb') return isNounInPhrase(words, index) ? 'noun' : 'verb'
  return isShoutedVerb(words, index) || isPredicate(words, index) ? 'verb' : word.wordClass
}

/** "3 May", "May 2026" */
function isBesideNumber(words: readonly Word[], index: number): boolean {
  return words[index - 1]?.wordClass === 'number' || words[index + 1]?.wordClass === 'number'
}

/** Gerunds that are mostly nouns (Quirk et al. 1985, 17.54). */
const GERUND_NOUNS =
  /^(?:funding|financing|training|building|housing|hearing|ruling|briefing|staffing|banking|manufacturing|engineering|marketing|accounting|farming|mining|fishing|shipping|policing|sentencing|parking|lighting|heating|wellbeing|voting|gaming)$/

/** "has received funding support", "new training for nurses": no form of be before, and no object with a determiner behind. */
function isNamedByGerund(words: readonly Word[], index: number): boolean {
  const { lower, gap } = words[index]!
  const before = words[index - 1]
  if (!before || gap.trim() !== '' || !GERUND_NOUNS.test(lower)) return false
  if (before.wordClass === 'auxiliary' || before.wordClass === 'to') return false
  return !/^(?:determiner|possessive|pronoun)$/.test(words[index + 1]?.wordClass ?? '')
}

/** "are open", "is complete": a base form behind "be" is an adjective. */
function isState(words: readonly Word[], index: number): boolean {
  const { forms, gap } = words[index]!
  const before = words[index - 1]
  if (!before || !BE.has(before.lower) || gap.trim() !== '') return false
  return forms.length > 0 && forms.every(({ form }) => form === 'base')
}

/** "won the regional essay prize": behind a verb or a preposition, a determiner and its modifiers stands a noun. */
function isNounInPhrase(words: readonly Word[], index: number): boolean {
  const word = words[index]!
  if (word.forms.length === 0 && /[a-z]tions$/.test(word.lower)) return true
  if (/(?:ed|ing)$/.test(word.lower) || word.forms.some(({ form }) => form === 'past' || form === 'participle'))
    return false
  for (let at = index - 1; at > 0 && at > index - 5; at--) {
    if (words[at + 1]!.gap.trim() !== '') return false
    const { wordClass, lower } = words[at]!
    if (wordClass === 'determiner' || wordClass === 'possessive')
      return /^(?:verb|preposition)$/.test(words[at - 1]!.wordClass)
    if (!/^(?:adjective|number)$/.test(wordClass) && (wordClass !== 'noun' || lower.endsWith('s'))) return false
  }
  return false
}

/** "HAVE SIGNED", "RESOLVED that": verbs in capitals. */
function isShoutedVerb(words: readonly Word[], index: number): boolean {
  const { text, forms, wordClass } = words[index]!
  if (wordClass !== 'noun' || !/^\p{Lu}{4,30}$/u.test(text)) return false
  if (!forms.some(({ form }) => form === 'past' || form === 'participle')) return false
  return index === 0 || words[index - 1]!.wordClass === 'auxiliary'
}

/** "applications close on 30 June", "will close in May", "Stack 3 enters beta": where the tagger sees an adjective or a noun behind a subject. */
function isPredicate(words: readonly Word[], index: number): boolean {
  const word = words[index]!
  const before = words[index - 1]
  const next = words[index + 1]
  if (word.capital || !before || !next || !/^(?:noun|adjective|adverb)$/.test(word.wordClass) || word.gap.trim() !== '')
    return false
  const form = word.forms.find((one) => one.form === 'base' || one.form === 'present')?.form
  if (form === 'base' && MODALS.has(before.lower)) return startsAdverbial(next)
  if (form === 'base')
    return isPlural(before, index === 1) && (next.wordClass === 'determiner' || startsAdverbial(next))
  return form === 'present' && before.capital && /^(?:noun|number)$/.test(before.wordClass) && startsObject(next)
}

function isPlural({ wordClass, lower, capital }: Word, opens: boolean): boolean {
  return wordClass === 'noun' && /[^s]s$/.test(lower) && (opens || !capital)
}

function startsAdverbial({ wordClass, lower, gap }: Word): boolean {
  return gap.trim() === '' && (wordClass === 'date' || (wordClass === 'preposition' && lower !== 'of'))
}

function startsObject(next: Word): boolean {
  return (
    startsAdverbial(next) || (next.gap.trim() === '' && /^(?:determiner|adjective|possessive)$/.test(next.wordClass))
  )
}

import { BE, MODALS } from './closed-classes.js'
import type { Word, WordClass } from './word.js'

/** The class of a word where its neighbours tell better than the tagger. */
export function inContext(words: readonly Word[], index: number): WordClass {
  const word = words[index]!
  if (word.lower === 'may' && word.capital && isBesideNumber(words, index)) return 'date'
  if (isJoined(words, index)) return 'noun'
  if (word.lower === 'one' && words[index + 1]?.gap === '-') return 'number'
  if (word.lower === 'further' && isBetween(words, index)) return 'adjective'
  if (word.wordClass === 'verb') return verbInContext(words, index)
  const isVerb =
    isShoutedVerb(words, index) ||
    isPredicate(words, index) ||
    isBehindBrackets(words, index) ||
    isImperative(words, index)
  return isVerb ? 'verb' : word.wordClass
}

/** What a word is that the tagger takes for a verb; "home to the Agency" is none. */
function verbInContext(words: readonly Word[], index: number): WordClass {
  if (words[index]!.lower === 'home' && words[index + 1]?.wordClass === 'to') return 'noun'
  if (words[index]!.lower === 'down') return 'adverb'
  if (isState(words, index)) return 'adjective'
  if (isInto(words, index)) return 'noun'
  return isNamedByGerund(words, index) || isNounInPhrase(words, index) ? 'noun' : 'verb'
}

/** "comes into force", "is in force": no verb stands behind such a preposition but a gerund. */
function isInto(words: readonly Word[], index: number): boolean {
  const { lower, gap } = words[index]!
  const before = words[index - 1]?.lower ?? ''
  if (gap !== ' ' || /(?:ed|ing)$/.test(lower)) return false
  return before === 'into' || before === 'under' || (before === 'in' && lower === 'force')
}

/** "Join us on 14 May": an imperative opens the sentence, and its object is a pronoun. */
function isImperative(words: readonly Word[], index: number): boolean {
  const next = words[1]
  return (
    index === 0 && next?.gap === ' ' && OBJECTS.has(next.lower) && words[0]!.forms.some(({ form }) => form === 'base')
  )
}

const OBJECTS = new Set(['us', 'me', 'him', 'them'])

/** "a start-up", "the runners-up", "a five-star hotel": the second part of a word with a hyphen. */
function isJoined(words: readonly Word[], index: number): boolean {
  const { gap, lower, wordClass } = words[index]!
  const before = words[index - 1]
  if (gap !== '-' || !before) return false
  if (lower === 'up') return before.wordClass !== 'number'
  return wordClass === 'verb' && before.wordClass === 'number' && !/(?:ed|ing)$/.test(lower)
}

/** "a further 20 million" */
function isBetween(words: readonly Word[], index: number): boolean {
  return (
    words[index - 1]?.wordClass === 'determiner' &&
    /^(?:number|noun|adjective)$/.test(words[index + 1]?.wordClass ?? '')
  )
}

/** "3 May", "May 2026" */
function isBesideNumber(words: readonly Word[], index: number): boolean {
  return words[index - 1]?.wordClass === 'number' || words[index + 1]?.wordClass === 'number'
}

/** Gerunds that are mostly nouns (Quirk et al. 1985, 17.54). */
const GERUND_NOUNS =
  /^(?:funding|financing|training|building|understanding|housing|hearing|ruling|briefing|staffing|banking|manufacturing|engineering|marketing|accounting|farming|mining|fishing|shipping|policing|sentencing|parking|lighting|heating|wellbeing|voting|gaming|rating|ranking|offering|listing|filing|pricing|spending)$/

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
  if (isCounted(words, index) || isRanked(words, index)) return true
  const next = words[index + 1]
  if (next && opensWithPlural(words, index) && startsAdverbial(next)) return false
  return isBehindDeterminer(words, index)
}

/**
 * Whether a determiner and nothing but modifiers stand before a word ("the second ever honorary fellowship"), and a verb or
 * preposition before them; or a preposition with an adjective: "for small farms".
 */
function isBehindDeterminer(words: readonly Word[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - 5; at--) {
    if (!/^[\s-]{0,8}$/.test(words[at + 1]!.gap)) return false
    const { wordClass, lower } = words[at]!
    if (wordClass === 'determiner' || wordClass === 'possessive')
      return at > 0 ? /^(?:verb|preposition)$/.test(words[at - 1]!.wordClass) : isBeforeVerb(words, index)
    if (at === 0 && wordClass === 'number') return isBeforeVerb(words, index)
    if (SPANS.has(lower) || lower === 'ever') continue
    if (wordClass === 'preposition') return at < index - 1 && words[index - 1]!.wordClass === 'adjective'
    if (!/^(?:adjective|number)$/.test(wordClass) && (wordClass !== 'noun' || lower.endsWith('s'))) return false
  }
  return false
}

/** Spans of time that say how long something lasts: "a one-year contract extension". */
const SPANS = new Set(['year', 'month', 'week', 'day'])

/** "won three prizes": behind a verb or a preposition and a number below a hundred stands a plural. */
function isCounted(words: readonly Word[], index: number): boolean {
  const [before, number] = [words[index - 2], words[index - 1]]
  if (!before || number?.wordClass !== 'number' || words[index]!.gap !== ' ' || number.gap !== ' ') return false
  if (!/^(?:\d{1,2}|[a-z]+)$/.test(number.lower) || !words[index]!.lower.endsWith('s')) return false
  return /^(?:verb|preposition|auxiliary)$/.test(before.wordClass)
}

/** "gave first prize to", "in third place": behind a verb or a preposition and the word of a rank. */
function isRanked(words: readonly Word[], index: number): boolean {
  const before = words[index - 2]
  if (!before || words[index]!.gap !== ' ' || !/^(?:first|second|third|fourth|fifth)$/.test(words[index - 1]!.lower))
    return false
  return before.wordClass === 'verb' || before.wordClass === 'preposition'
}

/** "The second prize went to": a subject's last word before a past form. */
function isBeforeVerb(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  return next?.gap === ' ' && (next.wordClass === 'auxiliary' || next.forms.some(({ form }) => form === 'past'))
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
  if (form === 'base' && opensWithPlural(words, index)) return startsAdverbial(next)
  if (form === 'base')
    return isPlural(before, index === 1) && (next.wordClass === 'determiner' || startsAdverbial(next))
  return form === 'present' && before.capital && /^(?:noun|number)$/.test(before.wordClass) && startsObject(next)
}

/** "Fell Trust (LSE: FHT) plans to": a present form behind the brackets of a name. */
function isBehindBrackets(words: readonly Word[], index: number): boolean {
  const { capital, wordClass, gap, forms } = words[index]!
  const next = words[index + 1]
  if (capital || wordClass !== 'noun' || gap !== ') ' || !next || !forms.some(({ form }) => form === 'present'))
    return false
  return next.wordClass === 'to' || startsObject(next)
}

/** Verbs that say of bookings and entries when they begin and end. */
const OPENING = new Set(['open', 'close', 'start', 'end', 'begin', 'go', 'run'])

/** "Tickets for the concert go on sale", "Nominations for the board close on": the subject's plural opens the sentence. */
function opensWithPlural(words: readonly Word[], index: number): boolean {
  if (!OPENING.has(words[index]!.lower) || index === 0 || index > 9) return false
  const subject = words.slice(0, index)
  const first = subject[0]!.wordClass === 'determiner' ? subject[1] : subject[0]
  if (!first || !isPlural(first, true)) return false
  return subject.every(({ wordClass, gap }) => !/^(?:verb|auxiliary)$/.test(wordClass) && !/[,;:]/.test(gap))
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

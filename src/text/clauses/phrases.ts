import { isOrganizationHead } from '../organizations.js'
import type { Word } from './word.js'

/** A noun phrase: word indices, `end` exclusive; `head` is its last noun before any complement. */
export interface Phrase {
  readonly start: number
  /** End of the core, before "of …", "on …". */
  readonly coreEnd: number
  readonly end: number
  readonly head: number
}

const NOMINAL = new Set(['determiner', 'possessive', 'number', 'adjective', 'noun', 'date', 'pronoun'])
/** Marks that may stand inside a noun phrase: quotation marks, hyphens, slashes, a link's brackets and stars of emphasis. */
const INNER_GAP = /^[\s"“”‘’'«»„*_/\-‐‑&[\]]{0,8}$/
/** Most words that a phrase's core can have, so that a list of capitals without marks costs no more. */
const MOST_WORDS = 40

/** The noun phrase that begins at a word, without complements; null where none does. */
export function coreAt(words: readonly Word[], start: number, limit: number): Phrase | null {
  let index = start
  let head = -1
  for (; index < limit && index < start + MOST_WORDS; index++) {
    const word = words[index]!
    if (index > start && word.gap !== ' ' && !INNER_GAP.test(word.gap) && !isInName(words, index)) break
    if (index > start && LAST_OR_NEXT.test(word.lower) && words[index + 1]?.wordClass === 'date') break
    if (!continuesCore(words, start, index, head)) break
    if (word.wordClass !== 'determiner' && word.wordClass !== 'adverb') head = index
    if (word.wordClass === 'pronoun') {
      index++
      break
    }
  }
  return head < 0 ? null : { start, coreEnd: head + 1, end: head + 1, head }
}

/** "took place last Friday", "president last July": these open a date. */
const LAST_OR_NEXT = /^(?:last|next|this)$/

/** Titles that are written short, with a point. */
const SHORT_TITLES = new Set(
  'mr mrs ms mx dr prof rev hon st gen lt col capt maj sgt sen rep gov amb messrs sr fr'.split(' '),
)

function isInName(words: readonly Word[], index: number): boolean {
  return isAbbreviated(words, index) || isBracketed(words, index) || isBracketed(words, index - 1)
}

/** "the Legal Profession (Amendment) Bill": one word with a capital in brackets, and another behind it. */
function isBracketed(words: readonly Word[], index: number): boolean {
  const [inside, behind] = [words[index], words[index + 1]]
  return inside?.gap === ' (' && behind?.gap === ') ' && inside.capital && behind.capital
}

/** "Ms. Orellana", "John W. Kluge": the point ends a short word and no phrase. */
export function isAbbreviated(words: readonly Word[], index: number): boolean {
  if (!/^\.\s{1,8}$/.test(words[index]!.gap) || !words[index]!.capital) return false
  const before = words[index - 1]!
  return SHORT_TITLES.has(before.lower) || (index > 1 && /^\p{Lu}$/u.test(before.text))
}

function continuesCore(words: readonly Word[], start: number, index: number, head: number): boolean {
  const word = words[index]!
  if (word.wordClass === 'pronoun') return index === start
  if (word.wordClass === 'determiner' || word.wordClass === 'possessive') {
    return index === start || /^(?:all|both|half|such|the)$/.test(words[index - 1]!.lower)
  }
  if (word.wordClass === 'date') return head < 0 || opensDate(words[index - 1]!) || word.tags.has('Duration')
  if (NOMINAL.has(word.wordClass)) return true
  if (word.wordClass === 'adverb') {
    return index > start && (words[index + 1]?.wordClass === 'adjective' || isEver(words[index - 1]!, word))
  }
  if (word.wordClass === 'verb') return isAttributiveVerb(words, index)
  if (word.lower === '&') return head >= 0
  return false
}

/** "the first ever prize" */
function isEver(before: Word, { lower }: Word): boolean {
  return lower === 'ever' && /^(?:number|adjective)$/.test(before.wordClass)
}

/** "12 October", "Friday 3 May" */
function opensDate(word: Word): boolean {
  return (
    word.wordClass === 'date' ||
    (word.wordClass === 'number' && /^\d{1,2}(?:st|nd|rd|th)?(?:[-–]\d{1,2})?$/.test(word.lower))
  )
}

/** "a mentoring scheme", "the adopted text": a verb's form before a noun. */
function isAttributiveVerb(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  return (
    next !== undefined &&
    next.gap.trim() === '' &&
    /^(?:noun|adjective|number)$/.test(next.wordClass) &&
    /(?:ing|ed|en)$/.test(words[index]!.lower)
  )
}

const COMPLEMENTS = new Set(['of', 'on', 'for', 'against', 'concerning', 'regarding'])

/** The phrase with "of …" and, unless they open a date, "on …" and "for …" behind it; "for her novel" tells why, and not what. */
export function withComplements(
  words: readonly Word[],
  phrase: Phrase,
  limit: number,
  also: ReadonlySet<string> = COMPLEMENTS,
): Phrase {
  let { end } = phrase
  for (let round = 0; round < 4; round++) {
    const preposition = words[end]
    if (!preposition || end >= limit || preposition.gap.trim() !== '') break
    if (preposition.lower !== 'for' && !also.has(preposition.lower)) break
    const next = coreAt(words, end + 1, limit)
    if (!next || (isTime(words, next) && !isOfTheYear(words, end, next)) || ASKING.test(words[next.start]!.lower)) break
    if (!also.has(preposition.lower) && !isPurpose(words, phrase, end, next)) break
    if (preposition.lower === 'for' && /^(?:his|her)$/.test(words[next.start]!.lower)) break
    end = next.end
  }
  return { ...phrase, end }
}

/** "a handbook on how to moor": a clause begins. */
const ASKING = /^(?:how|what|why|when|where|which|whether|who)$/

/** "Sportswoman of the Year", and not "end of the year". */
function isOfTheYear(words: readonly Word[], at: number, { head }: Phrase): boolean {
  return words[at]!.lower === 'of' && /^(?:Year|Month|Week|Decade)$/.test(words[head]!.text) && words[at - 1]!.capital
}

/** "the Southern Association for the Protection of Rivers": what a body is for is a part of its name. */
function isPurpose(words: readonly Word[], { head }: Phrase, at: number, next: Phrase): boolean {
  if (words[at]!.lower !== 'for' || !words[head]!.capital || !isOrganizationHead(words[head]!.text)) return false
  const first = words[next.start]!
  const noun = first.wordClass === 'determiner' ? words[next.start + 1] : first
  return noun !== undefined && noun.capital && /^(?:noun|adjective)$/.test(noun.wordClass) && !noun.tags.has('Person')
}

/** The phrase together with those that "and" and commas join to it: "A, B and C". */
export function coordinated(words: readonly Word[], phrase: Phrase, limit: number): Phrase[] {
  const all = [phrase]
  let index = phrase.end
  for (let round = 0; round < 30; round++) {
    const word = words[index]
    if (!word || index >= limit) break
    const joined = word.lower === 'and' || word.lower === '&'
    const comma = /^\s*,\s*$/.test(word.gap)
    if (!joined && !comma) break
    const start = joined ? index + 1 : index
    const next = coreAt(words, start, limit)
    if (!next || isTime(words, next) || (comma && isApposition(words, phrase, next))) break
    const whole = withComplements(words, next, limit, OF_ONLY)
    all.push(whole)
    index = whole.end
    if (joined && !/,/.test(word.gap) && words[index]?.lower !== 'and') break
  }
  return closesWithAnd(words, all) ? all : [phrase]
}

/** "The Harbour Trust, a charity and publisher,": what a name is, and no second one. */
function isApposition(words: readonly Word[], name: Phrase, next: Phrase): boolean {
  if (!words[name.head]!.capital || words[next.head]!.capital) return false
  const { lower } = words[next.start]!
  return /^an?$/.test(lower) || (lower === 'the' && SUPERLATIVE.test(words[next.start + 1]?.lower ?? ''))
}

/** "the leading producer of shows", "the world's largest maker". */
const SUPERLATIVE =
  /^(?:(?:world|nation|country|region|industry|state|city)['’]s|leading|premier|only|first|oldest|largest|biggest|most|foremost|top|fastest-growing)$/

const OF_ONLY: ReadonlySet<string> = new Set(['of'])

function closesWithAnd(words: readonly Word[], phrases: readonly Phrase[]): boolean {
  const last = phrases.at(-1)!
  return phrases.length > 1 && /^(?:and|&)$/.test(words[last.start - 1]?.lower ?? '')
}

/** Nouns of time: "last week", "this morning", "Thursday", "1 July". */
const TIME = new Set(
  (
    'today yesterday tomorrow tonight morning afternoon evening night noon midnight day week weekend month year hour minute second decade ' +
    'days weeks months years hours minutes spring summer autumn fall winter quarter half beginning end time moment occasion ' +
    'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
)

/** "the fifth Days of Gentle Care", "the Ocean Week": times in the plural or behind a capital that are names of gatherings. */
function isNamedTime(words: readonly Word[], { head, start }: Phrase): boolean {
  if (!words[head]!.capital || !/^(?:days?|weeks?|nights?|hours?)$/.test(words[head]!.lower)) return false
  const before = words[head - 1]
  const behind = words[head + 1]
  return behind?.lower === 'of' || (head > start && before!.capital && before!.wordClass === 'noun')
}

/** Whether a phrase names a time and no thing. */
export function isTime(words: readonly Word[], phrase: Phrase): boolean {
  const head = words[phrase.head]!
  if (head.wordClass === 'date' || (TIME.has(head.lower) && !isNamedTime(words, phrase))) return true
  if (head.wordClass === 'number' && phrase.head > phrase.start && words[phrase.head - 1]!.wordClass === 'date')
    return true
  return (
    head.wordClass === 'number' &&
    phrase.coreEnd - phrase.start === 1 &&
    /^(?:19|20)\d\d(?:[-–/]\d{2,4})?$/.test(head.text)
  )
}

import { flatMap } from '../../core/flat.js'
import type { Range } from '../../core/span.js'
import { coreAt, isTime, type Phrase } from '../../text/clauses/phrases.js'
import type { Word } from '../../text/clauses/word.js'
import { remembered } from '../../text/remembered.js'
import { isCommonWord } from '../../text/lexicon/common-words.js'
import type { BuiltInNoun, NounClasses } from './trigger-schema.js'

/** Tells whether a noun phrase belongs to a class of the trigger table. */
export interface NounTests {
  /** @param name a class, a built-in class with `$`, or a word */
  holds(words: readonly Word[], phrase: Phrase, name: string): boolean
  /** The same by the head noun alone. */
  isHeadedBy(words: readonly Word[], phrase: Phrase, name: string): boolean
  /** The classes of the head noun. */
  classesOfHead(words: readonly Word[], phrase: Phrase): readonly string[]
  /** The classes that the first words of a range belong to, up to its first preposition. */
  classesIn(words: readonly Word[], range: Range): readonly string[]
}

/** What the other layers know of names in the text. */
export interface NameLookup {
  isPerson(start: number, end: number): boolean
  isEdition(words: readonly Word[], phrase: Phrase): boolean
}

/** Heads that stand for what follows their "of": "the second edition of the Handbook". */
const TRANSPARENT = new Set(
  'edition version copy series set number part text list selection draft issue volume collection group range kind type one all some most number total pair series round suite array raft slate batch'.split(
    ' ',
  ),
)

const MONEY = /[€$£¥₦₹₱₵₽₩₺]|^(?:usd|eur|gbp|chf|cad|aud|nzd|sek|nok|dkk|inr|kes|ngn|zar|ghs|gh₵|ghc|rs|xof|tzs|ugx)$/i
const CURRENCY = new Set(
  'dollar euro pound rupee yen franc kroner krone krona peso shilling lei leu rupiah baht naira cedi rand won yuan real riyal dinar dirham zloty forint koruna rouble ruble euros'.split(
    ' ',
  ),
)

/** The built-in classes that tell what kind of thing a phrase names. */
export const KINDS_BUILT_IN = ['$money', '$person', '$name', '$edition'] as const

type Kind = (words: readonly Word[], phrase: Phrase) => boolean

export function nounTests(classes: NounClasses, names: NameLookup): NounTests {
  const { sets, ofNoun } = tablesOf(classes)
  const known = new Map<Phrase, readonly string[]>()
  /** The classes of a phrase's nouns; kept, since many triggers ask. */
  const classesOf = (words: readonly Word[], phrase: Phrase): readonly string[] => {
    const kept = known.get(phrase)
    if (kept !== undefined) return kept
    const made = flatMap(nounsOf(words, phrase), (noun) => ofNoun.get(noun) ?? NONE)
    known.set(phrase, made)
    return made
  }
  const builtIn: Readonly<Record<string, Kind>> = {
    $any: (words, phrase) => words[phrase.head]!.wordClass !== 'pronoun',
    $money: isMoney,
    $name: isName,
    $person: (words, phrase) => names.isPerson(words[phrase.start]!.start, words[phrase.coreEnd - 1]!.end),
    $known: isKnown,
    $edition: (words, phrase) => names.isEdition(words, phrase),
    $available: () => false,
    $best: isBest,
    $date: isTime,
  } satisfies Record<BuiltInNoun, Kind>
  return {
    classesIn(words, range) {
      const found = new Set<string>()
      for (const phrase of phrasesOver(words, range)) {
        for (const noun of nounsOf(words, phrase)) for (const name of ofNoun.get(noun) ?? NONE) found.add(name)
        for (const name of KINDS_BUILT_IN) if (builtIn[name]!(words, phrase)) found.add(name)
        if (words[phrase.head]!.wordClass === 'pronoun') found.add('$pronoun')
      }
      return [...found]
    },
    classesOfHead(words, phrase) {
      const head = words[phrase.head]!.lower
      const one = singular(head)
      const found = ofNoun.get(one) ?? NONE
      return one === head ? found : [...found, ...(ofNoun.get(head) ?? NONE)]
    },
    isHeadedBy(words, phrase, name) {
      const special = isBuiltIn(name) ? builtIn[name] : undefined
      if (special) return special(words, phrase)
      const head = words[phrase.head]!.lower
      const set = sets.get(name)
      return set ? set.has(singular(head)) || set.has(head) : singular(head) === name || head === name
    },
    holds(words, phrase, name) {
      const special = isBuiltIn(name) ? builtIn[name] : undefined
      if (special) return special(words, phrase)
      if (classesOf(words, phrase).includes(name)) return true
      return !sets.has(name) && nounsOf(words, phrase).includes(name)
    },
  }
}

const NONE: readonly string[] = []

interface NounTables {
  readonly sets: ReadonlyMap<string, ReadonlySet<string>>
  /** The classes of each noun. */
  readonly ofNoun: ReadonlyMap<string, readonly string[]>
}

const TABLES = new WeakMap<NounClasses, NounTables>()

/** Made once for all releases. */
function tablesOf(classes: NounClasses): NounTables {
  const known = TABLES.get(classes)
  if (known !== undefined) return known
  const sets = new Map(Object.entries(classes).map(([name, list]) => [name, new Set(list)]))
  const ofNoun = new Map<string, string[]>()
  for (const [name, list] of sets) for (const noun of list) ofNoun.set(noun, [...(ofNoun.get(noun) ?? []), name])
  TABLES.set(classes, { sets, ofNoun })
  return { sets, ofNoun }
}

/** Asked first, since an object is slow to tell that it has no such name. */
function isBuiltIn(name: string): boolean {
  return name.startsWith('$')
}

/** The first phrase of a range. */
function phrasesOver(words: readonly Word[], { start, end }: Range): Phrase[] {
  const first = words.findIndex((word) => word.start >= start)
  const limit = words.findIndex((word) => word.start >= end)
  const core = first < 0 ? null : coreAt(words, first, limit < 0 ? words.length : limit)
  return core ? [core] : []
}

const nounsOfPhrase = new WeakMap<Phrase, readonly string[]>()

/** The nouns of a phrase's core in the singular, and those behind a transparent head's "of"; kept, since many triggers ask. */
export function nounsOf(words: readonly Word[], phrase: Phrase): readonly string[] {
  const known = nounsOfPhrase.get(phrase)
  if (known !== undefined) return known
  const made = readNouns(words, phrase)
  nounsOfPhrase.set(phrase, made)
  return made
}

function readNouns(words: readonly Word[], phrase: Phrase): string[] {
  const found: string[] = []
  const end = TRANSPARENT.has(singular(words[phrase.head]!.lower)) ? phrase.end : phrase.coreEnd
  for (let index = phrase.start; index < end; index++) {
    const { lower, wordClass } = words[index]!
    // "general availability" is nobody's office.
    if (lower === 'general' && wordClass === 'adjective') continue
    found.push(lower, singular(lower))
  }
  if (isOfTheYear(words, phrase.coreEnd)) found.push('prize')
  return found
}

/** "Newcomer of the Year" is a prize. */
function isOfTheYear(words: readonly Word[], end: number): boolean {
  return words[end]?.lower === 'of' && words[end + 1]?.lower === 'the' && words[end + 2]?.text === 'Year'
}

/** The singular of a noun, by its ending. */
export function singular(noun: string): string {
  const last = noun.charCodeAt(noun.length - 1)
  return last === LETTER_S || last === APOSTROPHE ? singularOf(noun) : noun
}

const LETTER_S = 0x73
const APOSTROPHE = 0x27

const singularOf = remembered((noun) => {
  const plain = noun.replace(/'s?$/, '')
  if (/ies$/.test(plain) && plain.length > 4) return `${plain.slice(0, -3)}y`
  if (/(?:ch|sh|x|ss)es$/.test(plain)) return plain.slice(0, -2)
  return /[^su]s$/.test(plain) ? plain.slice(0, -1) : plain
})

/** An amount of money: a sign, a code or a currency word beside a number. */
export function isMoney(words: readonly Word[], phrase: Phrase): boolean {
  let number = false
  let currency = false
  for (let index = phrase.start; index < phrase.end; index++) {
    const { text, lower, wordClass, gap } = words[index]!
    if (MONEY.test(text) || (index > phrase.start && MONEY.test(gap.trim())) || CURRENCY.has(singular(lower)))
      currency = true
    if (wordClass === 'number' || /\d/.test(text)) number = true
  }
  return number && (currency || MONEY.test(words[phrase.start]!.gap.trim()))
}

const BEST =
  /^(?:best|leading|top|most|finest|greatest|favou?rite|number-one|largest|fastest|greenest|safest|cleanest|friendliest)$/

/** "South America's Leading Destination", "best new act": a place before all others. */
function isBest(words: readonly Word[], phrase: Phrase): boolean {
  return words.slice(phrase.start, phrase.coreEnd).some(({ lower }) => BEST.test(lower))
}

const DEFINITE = /^(?:the|this|its|our|his|her|their)$/

/** Somebody or something that the text has named before: "the company", "she", "their club". */
export function isKnown(words: readonly Word[], phrase: Phrase): boolean {
  const head = words[phrase.head]!
  if (head.wordClass === 'pronoun') return /^(?:he|she|it|they|we|i|him|her|them|us)$/.test(head.lower)
  return DEFINITE.test(words[phrase.start]!.lower) || DEFINITE.test(words[phrase.start - 1]?.lower ?? '')
}

/** A proper name: a capital that is not owed to the sentence's start alone. */
export function isName(words: readonly Word[], phrase: Phrase): boolean {
  for (let index = phrase.start; index < phrase.coreEnd; index++) {
    const word = words[index]!
    if (word.capital && word.wordClass === 'noun' && (index > 0 || isNameAtStart(word))) return true
  }
  return false
}

function isNameAtStart(word: Word): boolean {
  return word.tags.has('ProperNoun') || (/^\p{L}{3}/u.test(word.lower) && !isCommonWord(singular(word.lower)))
}

import { flatMap } from '../../core/flat.js'
import type { Range } from '../../core/span.js'
import type { TaggedToken } from '../../core/text-service.js'
import {
  BE,
  COORDINATORS,
  DETERMINERS,
  DO,
  HAVE,
  MID_ADVERBS,
  MODALS,
  NEGATIONS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
} from './closed-classes.js'
import { inContext } from './word-in-context.js'
import type { KnownForm, VerbLexicon } from './verb-forms.js'

export type WordClass =
  | 'determiner'
  | 'possessive'
  | 'pronoun'
  | 'preposition'
  | 'coordinator'
  | 'auxiliary'
  | 'negation'
  | 'to'
  | 'adverb'
  | 'verb'
  | 'adjective'
  | 'number'
  | 'date'
  | 'noun'

/** A word as the grammar sees it. */
export interface Word extends Range {
  readonly text: string
  readonly lower: string
  readonly wordClass: WordClass
  /** Verbs and forms that the spelling may be; empty for a verb that the lexicon does not hold. */
  readonly forms: readonly KnownForm[]
  readonly tags: ReadonlySet<string>
  readonly capital: boolean
  /** What stands between the word before and this one: spaces and marks. */
  readonly gap: string
}

/** The words of one tagged sentence, closed classes decided by list and open ones by the tagger. */
export function wordsOf(text: string, tokens: readonly TaggedToken[], lexicon: VerbLexicon): Word[] {
  let from = tokens[0]?.start ?? 0
  const words: (Word & { wordClass: WordClass })[] = flatMap(tokens, parted).map((token) => {
    const gap = shortGap(text.slice(from, token.start))
    from = token.end
    const lower = lowerOf(token.text)
    const forms = lexicon.get(lower) ?? []
    const capital = isCapital(token.text)
    return {
      start: token.start,
      end: token.end,
      text: token.text,
      lower,
      forms,
      tags: token.tags,
      capital,
      gap,
      wordClass: classOf(lower, token.tags, capital, forms),
    }
  })
  if (words[0] && OPENERS.has(words[0].lower)) words[0].wordClass = 'adverb'
  for (const [index, word] of words.entries())
    word.wordClass = isAcronym(words, index) ? 'noun' : inContext(words, index)
  return words
}

function lowerOf(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

function isCapital(word: string): boolean {
  const first = word.charCodeAt(0)
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(word)
}

/** The place of mark-up that was taken out is one space. */
function shortGap(gap: string): string {
  return gap.length > 8 ? gap.replace(/\s+/g, ' ') : gap
}

/** Names in capitals that look like pronouns. */
const ACRONYMS = new Set(['US', 'IT', 'WHO'])

/** "its US expansion", "the WHO said", where the words around are not in capitals too. */
function isAcronym(words: readonly Word[], index: number): boolean {
  if (!ACRONYMS.has(words[index]!.text)) return false
  const beside = words[index + 1] ?? words[index - 1]
  return beside !== undefined && beside.text !== beside.text.toUpperCase()
}

const CONTRACTED = /^(?:i|you|he|she|it|we|they|that|there|who|here)(?=['’](?:[sdm]|re|ll|ve)$)/i

/** Adverbs that open sentences, where their capital makes the tagger take some of them for names; Quirk et al. 1985, 8.134-8.147. */
const OPENERS = new Set(
  (
    'afterwards subsequently earlier later meanwhile finally lastly additionally moreover furthermore separately similarly likewise ' +
    'accordingly consequently therefore thus recently currently formerly previously elsewhere instead otherwise nevertheless ' +
    'nonetheless however again then here now indeed too overall traditionally annually initially originally eventually ' +
    'ultimately simultaneously fortunately unfortunately importantly notably specifically generally together'
  ).split(' '),
)

/** "we've" is two words: "we" and "'ve". */
function parted(token: TaggedToken): TaggedToken[] {
  const length = /['’]/.test(token.text) ? CONTRACTED.exec(token.text)?.[0].length : undefined
  if (length === undefined) return [token]
  const middle = token.start + length
  return [
    { ...token, end: middle, text: token.text.slice(0, length) },
    { ...token, start: middle, text: token.text.slice(length) },
  ]
}

function classOf(lower: string, tags: ReadonlySet<string>, capital: boolean, forms: readonly KnownForm[]): WordClass {
  if (lower === 'may' && (tags.has('Date') || capital)) return tags.has('Month') && capital ? 'date' : 'auxiliary'
  if (lower === 'to') return 'to'
  return CLOSED.get(lower) ?? openClass(lower, tags, capital, forms)
}

/** The closed classes in one table; a word of two of them belongs to the one that stands first here. */
const CLOSED: ReadonlyMap<string, WordClass> = new Map(
  (
    [
      ['auxiliary', BE],
      ['auxiliary', HAVE],
      ['auxiliary', DO],
      ['auxiliary', MODALS],
      ['negation', NEGATIONS],
      ['coordinator', COORDINATORS],
      ['possessive', POSSESSIVES],
      ['determiner', DETERMINERS],
      ['pronoun', PRONOUNS],
      ['preposition', PREPOSITIONS],
      ['adverb', MID_ADVERBS],
    ] as const
  )
    .toReversed()
    .flatMap(([wordClass, words]) => Array.from(words, (word) => [word, wordClass] as const)),
)

function openClass(lower: string, tags: ReadonlySet<string>, capital: boolean, forms: readonly KnownForm[]): WordClass {
  if (ORDINALS.has(lower)) return 'number'
  if (isOwner(lower)) return 'noun'
  if (beginsAsNumber(lower)) return tags.has('Date') && !tags.has('Value') ? 'date' : 'number'
  if (tags.has('Month') || tags.has('WeekDay')) return 'date'
  if (forms.length > 0 && !capital && (tags.has('Verb') || forms.some(isUnmistakable))) return 'verb'
  if (tags.has('Verb') && !capital) return 'verb'
  if (tags.has('Value') || tags.has('Ordinal')) return 'number'
  if (tags.has('Adverb') && !capital) return 'adverb'
  if (tags.has('Adjective') && !capital) return 'adjective'
  return 'noun'
}

function isOwner(lower: string): boolean {
  return lower.endsWith("'s") && /[\p{L}\p{N}]'s$/u.test(lower)
}

function beginsAsNumber(lower: string): boolean {
  const first = lower.charCodeAt(0)
  return !(first >= 0x61 && first <= 0x7a) && /^[\p{N}€$£¥#+.,–-]/u.test(lower)
}

/** Words that order things; the tagger takes some of them for adverbs. */
const ORDINALS = new Set('first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '))

/** Past forms and participles are seldom nouns; base forms, present forms (`awards`) and gerunds (`meeting`) often are. */
function isUnmistakable(form: KnownForm): boolean {
  return form.form === 'past' || form.form === 'participle'
}

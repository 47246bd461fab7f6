import { wordTable } from '../../core/word-table.js'
import type { TaggedToken, TextService } from '../../core/text-service.js'
import { TOPIC_VERB_STEMS } from '../../text/lexicon/topic-verbs.js'

/** What stands before a noun phrase, articles and numbers skipped. */
export const BEFORE = [
  'start',
  'of',
  'about',
  'for',
  'to',
  'in',
  'with',
  'by',
  'and',
  'topic-verb',
  'verb',
  'other',
] as const
/** What stands behind it. */
export const AFTER = ['end', 'of', 'preposition', 'verb', 'and', 'other'] as const

/** The company of a noun phrase in its sentence. */
export interface Context {
  readonly before: (typeof BEFORE)[number]
  readonly after: (typeof AFTER)[number]
  /** A topic verb governs it, with or without a preposition: `called for`, `focused on`. */
  readonly topical: boolean
}

/** Prepositions by the relation to a topic that they mostly show. */
const PREPOSITIONS = wordTable<Context['before']>({
  of: 'of',
  on: 'about',
  about: 'about',
  regarding: 'about',
  concerning: 'about',
  over: 'about',
  around: 'about',
  against: 'about',
  for: 'for',
  to: 'to',
  toward: 'to',
  towards: 'to',
  into: 'to',
  in: 'in',
  at: 'in',
  within: 'in',
  with: 'with',
  without: 'with',
  through: 'with',
  by: 'by',
  from: 'by',
  and: 'and',
  or: 'and',
})

/** How many words before the phrase may stand between it and its topic verb. */
const REACH = 4

/** The company of the words from `first` to `end` (exclusive) of a sentence. */
export function contextOf(text: TextService, words: readonly TaggedToken[], first: number, end: number): Context {
  const before = beforeOf(text, words, first)
  return { before, after: afterOf(words, end), topical: before === 'topic-verb' || isGoverned(text, words, first) }
}

function beforeOf(text: TextService, words: readonly TaggedToken[], first: number): Context['before'] {
  let index = first - 1
  while (index >= 0 && isSkipped(words[index]!)) index--
  const word = words[index]
  if (!word) return 'start'
  if (word.after !== ' ' && /[,;]/.test(word.after)) return 'and'
  const known = PREPOSITIONS[word.normal]
  if (known !== undefined) return known
  if (isTopicVerb(text, word)) return 'topic-verb'
  return word.tags.has('Verb') ? 'verb' : 'other'
}

function isSkipped({ tags, normal }: TaggedToken): boolean {
  return (
    tags.has('Determiner') || tags.has('Value') || tags.has('Adverb') || tags.has('Possessive') || normal === 'more'
  )
}

function afterOf(words: readonly TaggedToken[], end: number): Context['after'] {
  const next = words[end]
  if (!next) return 'end'
  const { after } = words[end - 1]!
  if (after !== ' ' && /[.;:!?]/.test(after)) return 'end'
  if (after.includes(',')) return 'and'
  if (next.normal === 'of') return 'of'
  if (next.tags.has('Preposition')) return 'preposition'
  if (next.tags.has('Conjunction')) return 'and'
  return next.tags.has('Verb') ? 'verb' : 'other'
}

function isGoverned(text: TextService, words: readonly TaggedToken[], first: number): boolean {
  for (let index = first - 1; index >= Math.max(0, first - REACH); index--) {
    const { after } = words[index]!
    if (after !== ' ' && /[;:.!?]/.test(after)) return false
    if (isTopicVerb(text, words[index]!)) return true
  }
  return false
}

function isTopicVerb(text: TextService, word: TaggedToken): boolean {
  return TOPIC_VERB_STEMS.has(text.stem(word.normal))
}

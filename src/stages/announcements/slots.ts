import type { Range } from '../../core/span.js'
import type { Clause } from '../../text/clauses/clause.js'
import { coordinated, isTime, type Phrase } from '../../text/clauses/phrases.js'
import type { Word } from '../../text/clauses/word.js'
import { phrasesOf, type Match } from './match.js'
import type { Parsed } from './release.js'
import type { SlotSource } from './trigger-schema.js'

/** The range of the first source that holds something; several joined phrases give one range. */
export function slotRange(parsed: Parsed, clause: Clause, match: Match, sources: readonly SlotSource[]): Range | null {
  for (const source of sources) {
    const range =
      source === 'action'
        ? actionAfter(parsed, clause)
        : joinedRange(parsed.words, sourcePhrases(parsed, match, source))
    if (range) return range
  }
  return null
}

const ROLES: ReadonlySet<SlotSource> = new Set(['agent', 'patient', 'complement'])

/** The phrases of a role; behind a preposition the first and what is joined to it. */
function sourcePhrases({ words }: Parsed, { roles }: Match, source: SlotSource): readonly Phrase[] {
  const all = phrasesOf(roles, source)
  const phrases = source === 'of' ? all.filter(({ start }) => isOfRole(roles, start - 1)) : all
  const first = phrases[0]
  if (!first || (ROLES.has(source) && !isGoverned(words, first))) return phrases
  const joined = coordinated(words, first, words.length)
  return isGapped(words, first, joined.at(-1)!.end) ? [first] : joined
}

/** The agent of a passive: a preposition stands before it. */
function isGoverned(words: readonly Word[], { start }: Phrase): boolean {
  return words[start - 1]?.wordClass === 'preposition'
}

/** Words in which the second half of a gapped clause repeats its preposition. */
const GAPPED_WITHIN = 8

/** "won by the village, and the special prize of the jury by the ferry": what is joined is the next clause's subject. */
function isGapped(words: readonly Word[], first: Phrase, end: number): boolean {
  const { lower } = words[first.start - 1]!
  return words.slice(end, end + GAPPED_WITHIN).some((word) => word.lower === lower)
}

/** "announced the launch of a fund" is of the launch; "announced a partnership as sponsor of skiing" is not of the partnership. */
function isOfRole({ agent, patient, complement }: Match['roles'], at: number): boolean {
  return [...agent, ...patient, ...complement].some(({ coreEnd }) => coreEnd === at)
}

function joinedRange(words: readonly Word[], phrases: readonly Phrase[]): Range | null {
  const first = phrases[0]
  if (!first || isTime(words, first)) return null
  const last = phrases.at(-1)!
  return phraseRange(words, { ...last, start: first.start })
}

const TITLES = new Set('mr mrs ms dr prof sir hon messrs mme'.split(' '))

/** A phrase's range without its leading determiner and title. */
export function phraseRange(words: readonly Word[], phrase: Phrase): Range | null {
  let { start } = phrase
  while (start < phrase.end - 1 && isLeading(words[start]!)) start++
  if (isOfThisYear(words, start, phrase)) start++
  if (words[start]!.wordClass === 'pronoun' && phrase.end - start > 1) return null
  return { start: words[start]!.start, end: words[phrase.end - 1]!.end }
}

/** "this year's Brandt Medal", without "this". */
function isOfThisYear(words: readonly Word[], start: number, phrase: Phrase): boolean {
  return start > phrase.start && start < phrase.end - 1 && /^year['’]s$/.test(words[start]!.lower)
}

function isLeading(word: Word): boolean {
  return word.wordClass === 'determiner' || word.wordClass === 'possessive' || TITLES.has(word.lower)
}

/** "undertook to open its invoices": the infinitive and its object, without "to". */
function actionAfter(parsed: Parsed, clause: Clause): Range | null {
  const place = parsed.clauses.indexOf(clause)
  const next = parsed.clauses[place + 1]
  if (next?.marker === 'that' && next.governor === place) return joinedRange(parsed.words, next.subject)
  const action = next && next.marker === 'to' && next.verb.start - clause.verb.end <= 3 ? next : null
  if (!action)
    return clause.verb.tense === 'infinitive' || clause.verb.tense === 'future' ? deed(parsed.words, clause) : null
  return deed(parsed.words, action)
}

/** Adverbs that make another verb of the one before: "sign up", "hand over". */
const PARTICLES = new Set(['up', 'out', 'down', 'over', 'off', 'away', 'back'])

function deed(words: readonly Word[], { verb, object }: Clause): Range {
  const last = object.at(-1)
  const particle = words[verb.end]
  const end = particle && particle.gap === ' ' && PARTICLES.has(particle.lower) ? verb.end + 1 : verb.end
  return { start: words[verb.main]!.start, end: last ? words[last.end - 1]!.end : words[end - 1]!.end }
}

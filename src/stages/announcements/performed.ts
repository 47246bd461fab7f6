import type { Clause } from '../../text/clauses/clause.js'
import { isTime, type Phrase } from '../../text/clauses/phrases.js'
import type { Word } from '../../text/clauses/word.js'
import { wordSet } from '../../text/word-set.js'
import type { Candidate } from './candidate.js'
import { isGladAt } from './glad.js'

/**
 * Of 26 sentences in the leads of published releases that themselves announce something 17 are labelled. Set by hand, as
 * `fixtures/train` has hardly any.
 */
const PERFORMED_CHANCE = 0.7

/** 0..1: how likely news a candidate is at least, whatever the models say. */
export function leastChanceOf(candidate: Candidate, text: string): number {
  return isPerformed(candidate, text) ? PERFORMED_CHANCE : 0
}

/**
 * Whether the sentence itself makes its news public: "is proud to announce a partnership", "today announced that it will move",
 * "announces the opening" (performatives, Austin 1962). Whoever says so tells no background.
 */
function isPerformed({ clause, parsed: { words, clauses, sentence } }: Candidate, text: string): boolean {
  if (!clause || OPENING_MARK.test(text[sentence.start]!)) return false
  const above = tellerOf(words, clause, clauses)
  if (above !== undefined && performs(words, above, REPORTING)) return true
  return (
    performs(words, clause, INTRODUCING) && tellerOf(words, clauses[clauses.indexOf(clause) + 1], clauses) !== clause
  )
}

/** Tenses of what is told without "that"; a bare past behind a noun is its participle: "announced a tour planned by …". */
const SAYING = /^(?:present|perfect|progressive|future)$/

/** Whose "announced that it will move" or "announced it will move" a clause is; "results that show" are told by nobody. */
export function tellerOf(
  words: readonly Word[],
  clause: Clause | undefined,
  clauses: readonly Clause[],
): Clause | undefined {
  if (!clause) return undefined
  const teller = clauses[clause.marker === 'that' ? clause.governor : clauses.indexOf(clause) - 1]
  if (!teller) return undefined
  const { end } = teller.verb
  if (clause.marker === 'that') return teller.object.every((phrase) => isTime(words, phrase)) ? teller : undefined
  if (clause.marker !== null) return undefined
  const isBehind = clause.start <= end + 1 && SAYING.test(clause.verb.tense)
  return isBehind || words[end]?.lower === 'that' || words[end + 1]?.lower === 'that' ? teller : undefined
}

/** Opens what somebody says: there the news is mostly told again. */
const OPENING_MARK = /["“«]/

const ANNOUNCING = wordSet('announce unveil')
/** What those who are glad to do it make public by saying so: a thing, or that something is so. */
const INTRODUCING = wordSet('announce unveil introduce launch reveal release')
const REPORTING = wordSet('announce share reveal report')
/** Beside the verb they say that it is done now. */
const NOW = wordSet('today tonight proudly hereby officially')

function performs(words: readonly Word[], clause: Clause, verbs: ReadonlySet<string>): boolean {
  const { verb, object, marker, start } = clause
  if ((marker !== null && marker !== 'so') || verb.passive || verb.negated || verb.modal !== null) return false
  if (object.some((phrase) => isUmbrella(words, phrase))) return false
  const lemma = verb.lemmas[0] ?? ''
  if (!verbs.has(lemma)) return false
  if (isGladAt(words, verb)) return true
  if (!ANNOUNCING.has(lemma)) return false
  return /^(?:present|progressive)$/.test(verb.tense) || isNow(words, start, verb.main)
}

const LISTED = wordSet('winners recipients finalists awardees grantees honorees following results news')

/** "announce the winners", "announce the following five members": what stands item by item below. */
function isUmbrella(words: readonly Word[], { start, head }: Phrase): boolean {
  return LISTED.has(words[head]!.lower) || words.slice(start, head).some(({ lower }) => lower === 'following')
}

/** How many words behind the verb still say when it is done. */
const BEHIND = 3

function isNow(words: readonly Word[], start: number, main: number): boolean {
  return words.slice(Math.max(start, main - BEHIND), main + 1 + BEHIND).some(({ lower }) => NOW.has(lower))
}

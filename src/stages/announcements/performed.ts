import type { Clause } from '../../text/clauses/clause.js'
import type { Phrase } from '../../text/clauses/phrases.js'
import type { Word } from '../../text/clauses/word.js'
import { wordSet } from '../../text/word-set.js'
import type { Candidate } from './candidate.js'
import { isGladAt } from './glad.js'

/**
 * Whether the sentence itself makes its news public: "is proud to announce a partnership", "today announced that it will move",
 * "announces the opening" (performatives, Austin 1962). Whoever says so tells no background.
 */
export function isPerformed({ clause, parsed: { words, clauses } }: Candidate): boolean {
  if (!clause) return false
  if (performs(words, clause)) return true
  const above = clauses[clause.governor]
  return above !== undefined && tellsOf(clause, above) && performs(words, above)
}

/** "announced that it will move", "announced it will move": what the announcement says, and not why or for whom it is made. */
function tellsOf({ marker, start }: Clause, { verb }: Clause): boolean {
  return marker === 'that' || (marker === null && start <= verb.end + 1)
}

const ANNOUNCING = wordSet('announce unveil')
/** What those who are glad to do it make public by saying so. */
const INTRODUCING = wordSet('announce unveil introduce launch share reveal release report')
/** Beside the verb they say that it is done now. */
const NOW = wordSet('today tonight proudly hereby officially')

function performs(words: readonly Word[], { verb, object, marker, start }: Clause): boolean {
  if (marker !== null || verb.passive || verb.negated || verb.modal !== null) return false
  if (object.some((phrase) => isUmbrella(words, phrase))) return false
  const lemma = verb.lemmas[0] ?? ''
  if (!INTRODUCING.has(lemma)) return false
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

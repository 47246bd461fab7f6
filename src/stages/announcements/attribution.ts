import { isEmbedded, type Clause } from '../../text/clauses/clause.js'
import type { Word } from '../../text/clauses/word.js'
import { wordSet } from '../../text/word-set.js'

/** Verbs that may stand behind what they report; after Quirk et al. 1985, 14.28-14.30. */
const ATTRIBUTING = wordSet('announce say report add note explain confirm state declare reveal disclose tell')

/**
 * Clauses with those that only say who tells the rest put under it: "X pleaded guilty, announced Ann Lee" and
 * "X pleaded guilty, the Department announced" are reports that X did, and nobody is announced.
 */
export function withAttribution(words: readonly Word[], clauses: readonly Clause[]): readonly Clause[] {
  const place = clauses.findIndex((clause, index) => index > 0 && isAttribution(words, clause))
  if (place < 0) return clauses
  return clauses.map((clause, index) => {
    if (index === place) return asReport(words, clause)
    return index < place && clause.governor < 0 && !isEmbedded(clause) ? { ...clause, governor: place } : clause
  })
}

function isAttribution(words: readonly Word[], { verb, marker, object, subject }: Clause): boolean {
  if (marker !== null || verb.passive || verb.negated || !/^(?:past|present|perfect)$/.test(verb.tense)) return false
  if (!verb.lemmas.some((lemma) => ATTRIBUTING.has(lemma))) return false
  // "Tarn, a maker of pumps, announced a plan": only a name or a "we" can be who announces.
  if (isInverted(words, verb)) return object.length > 0 && isNamed(words, object[0]!.head)
  return object.length === 0 && subject.length > 0 && isBehindComma(words, subject[0]!.start)
}

function isNamed(words: readonly Word[], head: number): boolean {
  return words[head]!.capital || words[head]!.wordClass === 'pronoun' || SPEAKERS.test(words[head]!.lower)
}

/** Common nouns for those who speak. */
const SPEAKERS =
  /^(?:spokes(?:man|woman|person|people)|officials?|police|officers?|prosecutors?|minist(?:er|ry)|company|organi[sz]ers?)$/

/** "…, announced Ann Lee": the verb directly behind the comma. */
function isInverted(words: readonly Word[], { start, main }: Clause['verb']): boolean {
  return start === main && isBehindComma(words, start)
}

function isBehindComma(words: readonly Word[], start: number): boolean {
  return start > 0 && /,["”’]?\s*$/.test(words[start]!.gap)
}

function asReport(words: readonly Word[], clause: Clause): Clause {
  if (!isInverted(words, clause.verb)) return clause
  return { ...clause, subject: clause.object, object: [], complement: null, start: clause.verb.start }
}

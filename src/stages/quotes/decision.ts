import type { QuoteKind, RejectedQuote } from '../../core/summary.js'
import { logistic } from '../../text/logistic.js'
import { DECISION_WEIGHTS } from './decision-weights.data.js'
import type { Features } from './features.js'

/** Kinds of marked stretches that the training releases lack or have few of, by judgement. */
const BY_HAND: Readonly<Record<string, number>> = {
  'a source behind': -4,
  'behind a slogan word': -2.5,
  'a name behind its owner': -2.5,
  hypothetical: -5,
  'a nickname': -5,
  'a defined term': -5,
  'a word as such': -5,
  'a part of a page': -5,
  nobody: -6,
  'in a row of names': -4,
  entitled: -4,
  'no words': -6,
  'a work': -3,
  'behind a label of titles': -2,
  'an address on': -3,
  verdict: 1,
  'few words told': 2.3,
}

/** Probability that a stretch reports what somebody said or wrote: logistic regression over its features. */
export function probabilityOf(features: Features): number {
  let score = DECISION_WEIGHTS.bias ?? 0
  for (const feature of features) score += BY_HAND[feature] ?? DECISION_WEIGHTS[feature] ?? 0
  return logistic(score)
}

/** Whether the stretch is a clause or more, or a piece worked into the writer's sentence. */
export function kindOf(features: Features): QuoteKind {
  const seen = new Set(features)
  if (seen.has('several sentences') || (seen.has('finite') && seen.has('starts with a capital'))) return 'direct'
  const isLong = seen.has('words:12+') || seen.has('words:6-11')
  return isLong && (seen.has('finite') || seen.has('opens the paragraph')) ? 'direct' : 'mixed'
}

/** Why a stretch in marks is no quotation, by what names it. */
export function reasonOf(features: Features): RejectedQuote['reason'] {
  const seen = new Set(features)
  if (seen.has('behind a slogan word')) return 'slogan'
  if (seen.has('behind a term word') || seen.has('a word as such')) return 'term'
  if (seen.has('behind a title word')) return 'title'
  if (seen.has('title case')) return seen.has('words:2') ? 'name' : 'title'
  if (seen.has('words:1') && seen.has('starts with a capital')) return 'name'
  return seen.has('words:1') || seen.has('words:2') || seen.has('words:3-5') ? 'term' : 'other'
}

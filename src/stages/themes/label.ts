import type { Weights } from '../../text/logistic.js'
import type { Analysis } from './analysis.js'
import type { Candidate } from './candidates.js'
import type { Concept } from './concepts.js'
import { describeLabel } from './label-features.js'
import { probability } from './linear.js'

/** Names of a concept, the one first that a reader would most likely call it, the others in their order. */
export function labelFirst(weights: Weights, analysis: Analysis, concept: Concept): Candidate[] {
  const names = namesOf(concept)
  if (names.length === 1) return names
  const chances = names.map((_, place) => probability(weights, (emit) => describeLabel(analysis, concept, place, emit)))
  const label = names[chances.indexOf(Math.max(...chances))]!
  return [label, ...names.filter((one) => one !== label)]
}

/** The phrase that was found first, then the likeliest others. */
export function namesOf({ anchor, others }: Concept): Candidate[] {
  return [anchor, ...others].map(({ candidate }) => candidate)
}

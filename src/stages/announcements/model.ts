import { logistic, type Weights } from '../../text/logistic.js'
import { weightTable } from './weight-table.js'

/** Three models over binary features. */
export interface NewsModel {
  /** Whether a clause is news, by what one trigger sees of it. */
  readonly news: Weights
  /** Whether it is, by all its triggers together and by every word of its sentence. */
  readonly sentence: Weights
  /** Whether it is, by both, by how sure its type is and by what stands beside it. */
  readonly context: Weights
}

/** 0..1: what a logistic model makes of some features. */
export function chanceOf(features: readonly string[], weights: Weights): number {
  return logistic(sumOf(features, weights))
}

/** The weight of some features. */
export function sumOf(features: readonly string[], weights: Weights): number {
  let sum = weights['bias'] ?? 0
  for (const weight of weightTable(weights).of(features)) sum += weight
  return sum
}

/** Shares of one that grow with the exponent of each sum. */
export function softmax(sums: readonly number[]): number[] {
  const largest = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - largest))
  const total = powers.reduce((all, one) => all + one, 0)
  return powers.map((power) => power / total)
}

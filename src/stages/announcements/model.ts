import { logistic, type Weights } from '../../text/logistic.js'
import { weightTable } from './weight-table.js'

/** Two models over binary features. */
export interface NewsModel {
  /** Whether a clause is news. */
  readonly news: Weights
  /** Whether it is, beside the other candidates of the release. */
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

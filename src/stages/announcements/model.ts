import { logistic, tableOf, type Weights } from '../../text/logistic.js'

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
  const table = tableOf(weights)
  let sum = table.get('bias') ?? 0
  for (const feature of new Set(features)) sum += table.get(feature) ?? 0
  return sum
}

/** Shares of one that grow with the exponent of each sum. */
export function softmax(sums: readonly number[]): number[] {
  const largest = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - largest))
  const total = powers.reduce((all, one) => all + one, 0)
  return powers.map((power) => power / total)
}

/** Weights of a logistic model over binary features. */
export type Weights = Readonly<Record<string, number>>

/** Two models: whether a clause is news, and which of its triggers has the right type if it is. */
export interface NewsModel {
  readonly news: Weights
  readonly type: Weights
  /** Whether it is, beside the other candidates of the release. */
  readonly context: Weights
}

/** 0..1: what a logistic model makes of some features. */
export function chanceOf(features: readonly string[], weights: Weights): number {
  return 1 / (1 + Math.exp(-sumOf(features, weights)))
}

/** The weight of some features. */
export function sumOf(features: readonly string[], weights: Weights): number {
  const table = tableOf(weights)
  let sum = table.get('bias') ?? 0
  for (const feature of new Set(features)) sum += table.get(feature) ?? 0
  return sum
}

const TABLES = new WeakMap<Weights, ReadonlyMap<string, number>>()

/** A map finds names that were just put together faster than an object, which has to make keys of them first. */
function tableOf(weights: Weights): ReadonlyMap<string, number> {
  const known = TABLES.get(weights)
  if (known) return known
  const made = new Map(Object.entries(weights))
  TABLES.set(weights, made)
  return made
}

/** Shares of one that grow with the exponent of each sum. */
export function softmax(sums: readonly number[]): number[] {
  const largest = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - largest))
  const total = powers.reduce((all, one) => all + one, 0)
  return powers.map((power) => power / total)
}

/** Weights of a logistic model over binary features. */
export type Weights = Readonly<Record<string, number>>

/** Two models: whether a clause is news, and whether its trigger's type is the right one if it is. */
export interface NewsModel {
  readonly news: Weights
  readonly type: Weights
}

/** 0..1: what a logistic model makes of some features. */
export function chanceOf(features: readonly string[], weights: Weights): number {
  let sum = weights['bias'] ?? 0
  for (const feature of new Set(features)) sum += weights[feature] ?? 0
  return 1 / (1 + Math.exp(-sum))
}

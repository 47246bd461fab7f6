/** Weights of a logistic model by feature name. */
export type Weights = Readonly<Record<string, number>>

/** 0..1: the probability that log odds mean. */
export function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

const TABLES = new WeakMap<Weights, ReadonlyMap<string, number>>()

/** The weights as a map, made once: it finds names that were just put together faster than an object, which has to make keys of them first. */
export function tableOf(weights: Weights): ReadonlyMap<string, number> {
  const known = TABLES.get(weights)
  if (known) return known
  const made = new Map(Object.entries(weights))
  TABLES.set(weights, made)
  return made
}

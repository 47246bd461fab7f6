/** Takes one feature of an instance; a name comes at most once for each instance. */
export type Emit = (name: string, value: number) => void

/** Weights of a logistic model by feature name. */
export type Weights = Readonly<Record<string, number>>

/** Probability that a logistic model gives to the instance whose features `describe` emits; names without a weight count nothing. */
export function probability(weights: Weights, describe: (emit: Emit) => void): number {
  let sum = weights['bias'] ?? 0
  describe((name, value) => {
    sum += (weights[name] ?? 0) * value
  })
  return 1 / (1 + Math.exp(-sum))
}

/** The name of the bin that a value falls into: `depth<4` for 3 with the bounds 1, 4, 16. */
export function bin(name: string, value: number, bounds: readonly number[]): string {
  const bound = bounds.find((one) => value < one)
  return bound === undefined ? `${name}+` : `${name}<${bound}`
}

/** Log odds of a probability, kept within what a model can use. */
export function logit(chance: number): number {
  const kept = Math.min(1 - 1e-6, Math.max(1e-6, chance))
  return Math.log(kept / (1 - kept))
}

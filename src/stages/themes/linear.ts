import { logistic, tableOf, type Weights } from '../../text/logistic.js'

/** Takes one feature of an instance; a name comes at most once for each instance. */
export type Emit = (name: string, value: number) => void

/** Probability that a logistic model gives to the instance whose features `describe` emits; names without a weight count nothing. */
export function probability(weights: Weights, describe: (emit: Emit) => void): number {
  const table = tableOf(weights)
  let sum = table.get('bias') ?? 0
  describe((name, value) => {
    if (value !== 0) sum += (table.get(name) ?? 0) * value
  })
  return logistic(sum)
}

/**
 * Names of the bins that values fall into: `depth<4` for 3 with the bounds 1, 4, 16. They are made once, since a new string
 * is slow to look a weight up by.
 */
export function binsOf(name: string, bounds: readonly number[]): (value: number) => string {
  const names = [...bounds.map((bound) => `${name}<${bound}`), `${name}+`]
  return (value) => {
    let place = 0
    while (place < bounds.length && value >= bounds[place]!) place++
    return names[place]!
  }
}

/** Names of features by a value, such as `kind:title`, each made once. */
export function namesBy(prefix: string): (value: string) => string {
  const names = new Map<string, string>()
  return (value) => {
    let name = names.get(value)
    if (name === undefined) names.set(value, (name = prefix + value))
    return name
  }
}

/** Log odds of a probability, kept within what a model can use. */
export function logit(chance: number): number {
  const kept = Math.min(1 - 1e-6, Math.max(1e-6, chance))
  return Math.log(kept / (1 - kept))
}

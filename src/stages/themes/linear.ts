/** Takes one feature of an instance; a name comes at most once for each instance. */
export type Emit = (name: string, value: number) => void

/** Weights of a logistic model by feature name. */
export type Weights = Readonly<Record<string, number>>

/** Probability that a logistic model gives to the instance whose features `describe` emits; names without a weight count nothing. */
export function probability(weights: Weights, describe: (emit: Emit) => void): number {
  const table = tableOf(weights)
  let sum = table.get('bias') ?? 0
  describe((name, value) => {
    sum += (table.get(name) ?? 0) * value
  })
  return 1 / (1 + Math.exp(-sum))
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

const BINS = new Map<string, Map<number, string>>()

/** The name of the bin that a value falls into: `depth<4` for 3 with the bounds 1, 4, 16. */
export function bin(name: string, value: number, bounds: readonly number[]): string {
  let bound = Infinity
  for (const one of bounds) {
    if (value < one) {
      bound = one
      break
    }
  }
  let names = BINS.get(name)
  if (!names) BINS.set(name, (names = new Map()))
  let known = names.get(bound)
  if (known === undefined) names.set(bound, (known = bound === Infinity ? `${name}+` : `${name}<${bound}`))
  return known
}

/** Log odds of a probability, kept within what a model can use. */
export function logit(chance: number): number {
  const kept = Math.min(1 - 1e-6, Math.max(1e-6, chance))
  return Math.log(kept / (1 - kept))
}

interface Entry<Weight> {
  readonly weight: Weight
  /** The instance that it was last found for. */
  instance: number
}

/**
 * Weights by the names of their features. A map finds names that were just put together faster than an object does, and a
 * name that an instance has twice is told by its entry: a set of all names would have to take in those without a weight too.
 */
export class WeightTable<Weight> {
  readonly #entries: ReadonlyMap<string, Entry<Weight>>
  #instance = 0

  constructor(weights: Readonly<Record<string, Weight>>) {
    const entries = new Map<string, Entry<Weight>>()
    for (const name of Object.keys(weights)) entries.set(name, { weight: weights[name]!, instance: 0 })
    this.#entries = entries
  }

  /** The weights of an instance's features, each name counted once. */
  of(features: readonly string[]): Weight[] {
    const found: Weight[] = []
    const instance = ++this.#instance
    for (let index = 0; index < features.length; index++) {
      const entry = this.#entries.get(features[index]!)
      if (entry === undefined || entry.instance === instance) continue
      entry.instance = instance
      found.push(entry.weight)
    }
    return found
  }
}

const TABLES = new WeakMap<Readonly<Record<string, unknown>>, WeightTable<unknown>>()

/** The table of some weights, made once. */
export function weightTable<Weight>(weights: Readonly<Record<string, Weight>>): WeightTable<Weight> {
  const known = TABLES.get(weights) as WeightTable<Weight> | undefined
  if (known) return known
  const made = new WeightTable(weights)
  TABLES.set(weights, made)
  return made
}

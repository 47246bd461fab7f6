const ROUNDS = 150
const RATE = 0.3

/** Gradient steps with rates of their own for each weight (AdaGrad). */
export function descend(
  size: number,
  gradientAt: (weights: Float64Array, gradient: Float64Array) => void,
): Float64Array {
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-8)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(size)
    gradientAt(weights, gradient)
    for (let place = 0; place < size; place++) {
      squares[place]! += gradient[place]! ** 2
      weights[place]! += (RATE * gradient[place]!) / Math.sqrt(squares[place]!)
    }
  }
  return weights
}

export function rounded(weight: number): number {
  return Math.round(weight * 1000) / 1000
}

/** Lists of places one behind the other, with where each starts. */
export function packed(lists: readonly (readonly number[])[]): { starts: Int32Array; places: Int32Array } {
  const starts = new Int32Array(lists.length + 1)
  lists.forEach(({ length }, number) => (starts[number + 1] = starts[number]! + length))
  return { starts, places: Int32Array.from(lists.flat()) }
}

/** The features that so many rows have at least, in alphabetical order. */
export function frequent(rows: readonly { readonly features: readonly string[] }[], least: number): string[] {
  const counts = new Map<string, number>()
  for (const { features } of rows) for (const name of new Set(features)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts.keys()].filter((name) => counts.get(name)! >= least).sort()
}

import type { Emit, Weights } from './linear.js'

/** One instance to learn from: its features and whether it is what the model looks for. */
export interface Row {
  readonly features: ReadonlyMap<string, number>
  readonly right: boolean
}

/** The features that `describe` emits, values of one name added up. */
export function featuresOf(describe: (emit: Emit) => void): Map<string, number> {
  const features = new Map<string, number>()
  describe((name, value) => {
    if (value !== 0) features.set(name, (features.get(name) ?? 0) + value)
  })
  return features
}

const ROUNDS = 8

/** Weights of a logistic model with a ridge penalty, by Newton's method; names seen in fewer than five rows get none. */
export function fitLogistic(rows: readonly Row[], ridge: number): Weights {
  const names = ['bias', ...frequentNames(rows)]
  const index = new Map(names.map((name, place) => [name, place]))
  const sparse = rows.map(({ features }) => [
    [0, 1] as const,
    ...[...features].flatMap(([name, value]) => (index.has(name) ? [[index.get(name)!, value] as const] : [])),
  ])
  const weights = new Float64Array(names.length)
  for (let round = 0; round < ROUNDS; round++) step(sparse, rows, weights, ridge)
  return Object.fromEntries(names.map((name, place) => [name, weights[place]!]))
}

function frequentNames(rows: readonly Row[]): string[] {
  const counts = new Map<string, number>()
  for (const { features } of rows) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= 5)
    .map(([name]) => name)
    .sort()
}

type Sparse = readonly (readonly [number, number])[]

function step(sparse: readonly Sparse[], rows: readonly Row[], weights: Float64Array, ridge: number): void {
  const size = weights.length
  const gradient = new Float64Array(size)
  const hessian = Array.from({ length: size }, () => new Float64Array(size))
  for (let place = 0; place < size; place++) {
    const penalty = place === 0 ? 1e-6 : ridge
    gradient[place] = -penalty * weights[place]!
    hessian[place]![place] = penalty
  }
  sparse.forEach((row, number) => {
    let sum = 0
    for (const [place, value] of row) sum += weights[place]! * value
    const chance = 1 / (1 + Math.exp(-sum))
    const error = (rows[number]!.right ? 1 : 0) - chance
    const curve = Math.max(1e-6, chance * (1 - chance))
    for (const [place, value] of row) {
      gradient[place]! += error * value
      const line = hessian[place]!
      for (const [other, size] of row) line[other]! += curve * value * size
    }
  })
  solve(hessian, gradient).forEach((change, place) => (weights[place]! += change))
}

/** Solves a symmetric positive definite system by Cholesky's method; both arguments are overwritten. */
function solve(matrix: Float64Array[], vector: Float64Array): Float64Array {
  const size = vector.length
  for (let row = 0; row < size; row++) {
    const line = matrix[row]!
    for (let column = 0; column <= row; column++) {
      let sum = line[column]!
      const other = matrix[column]!
      for (let place = 0; place < column; place++) sum -= line[place]! * other[place]!
      line[column] = row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / other[column]!
    }
  }
  for (let row = 0; row < size; row++) {
    for (let place = 0; place < row; place++) vector[row]! -= matrix[row]![place]! * vector[place]!
    vector[row]! /= matrix[row]![row]!
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let place = row + 1; place < size; place++) vector[row]! -= matrix[place]![row]! * vector[place]!
    vector[row]! /= matrix[row]![row]!
  }
  return vector
}

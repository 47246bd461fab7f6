import type { Weights } from '../../text/logistic.js'
import type { Emit } from './linear.js'

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

const MOST_ROUNDS = 8
/** The fit stands still when no weight moves by more than this. */
const STILL = 1e-4

/** Weights of a logistic model with a ridge penalty, by Newton's method; names seen in fewer than five rows get none. */
export function fitLogistic(rows: readonly Row[], ridge: number): Weights {
  const names = ['bias', ...frequentNames(rows)]
  const table = tableOf(rows, names)
  const weights = new Float64Array(names.length)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (step(table, weights, ridge) < STILL) break
  }
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

/** Rows end to end: the places of row `n` stand from `starts[n]` to `starts[n + 1]`, ascending, and their values beside them. */
interface Table {
  readonly starts: Uint32Array
  readonly places: Uint32Array
  readonly values: Float64Array
  readonly right: readonly boolean[]
}

function tableOf(rows: readonly Row[], names: readonly string[]): Table {
  const index = new Map(names.map((name, place) => [name, place]))
  const starts = [0]
  const places: number[] = []
  const values: number[] = []
  for (const { features } of rows) {
    const entries = [...features].flatMap(([name, value]) =>
      index.has(name) ? [[index.get(name)!, value] as const] : [],
    )
    for (const [place, value] of [[0, 1] as const, ...entries.sort((a, b) => a[0] - b[0])]) {
      places.push(place)
      values.push(value)
    }
    starts.push(places.length)
  }
  return {
    starts: Uint32Array.from(starts),
    places: Uint32Array.from(places),
    values: Float64Array.from(values),
    right: rows.map(({ right }) => right),
  }
}

/** One step of Newton's method; gives the largest change of a weight. */
function step(table: Table, weights: Float64Array, ridge: number): number {
  const size = weights.length
  const gradient = weights.map((weight, place) => -penaltyOf(place, ridge) * weight)
  const hessian = Array.from({ length: size }, (_, place) => {
    const line = new Float64Array(place + 1)
    line[place] = penaltyOf(place, ridge)
    return line
  })
  for (let row = 0; row < table.right.length; row++) addRow(table, row, weights, gradient, hessian)
  let most = 0
  solve(hessian, gradient).forEach((change, place) => {
    weights[place]! += change
    most = Math.max(most, Math.abs(change))
  })
  return most
}

function penaltyOf(place: number, ridge: number): number {
  return place === 0 ? 1e-6 : ridge
}

/** Adds what one row says to the gradient and to the lower half of the matrix of second derivatives. */
function addRow(
  { starts, places, values, right }: Table,
  row: number,
  weights: Float64Array,
  gradient: Float64Array,
  hessian: readonly Float64Array[],
): void {
  const [from, to] = [starts[row]!, starts[row + 1]!]
  let sum = 0
  for (let entry = from; entry < to; entry++) sum += weights[places[entry]!]! * values[entry]!
  const chance = 1 / (1 + Math.exp(-sum))
  const error = (right[row] ? 1 : 0) - chance
  const curve = Math.max(1e-6, chance * (1 - chance))
  for (let entry = from; entry < to; entry++) {
    const value = values[entry]!
    gradient[places[entry]!]! += error * value
    const line = hessian[places[entry]!]!
    for (let other = from; other <= entry; other++) line[places[other]!]! += curve * value * values[other]!
  }
}

/** Solves a symmetric positive definite system, of which the lower half is given, by Cholesky's method; both arguments are overwritten. */
function solve(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
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

import { seededRandom } from './random.js'
import { columnSums, statisticOf, type RatioTable } from './statistics.js'

export interface Randomization {
  readonly trials?: number
  readonly seed?: number
}

const TRIALS = 10_000
const SEED = 20_240_516
/** Differences this small are rounding. */
const ROUNDING = 1e-12

/**
 * The chance, for each statistic, that two systems that are equally good differ by as much as these do: paired approximate
 * randomization, the two results of a document being swapped at random (Noreen 1989; Yeh 2000). Null where there is nothing to compare.
 */
export function randomizationTest(a: RatioTable, b: RatioTable, options: Randomization = {}): (number | null)[] {
  const { trials = TRIALS, seed = SEED } = options
  const [sumsA, sumsB] = [columnSums(a), columnSums(b)]
  const observed = a.statistics.map((_, index) => Math.abs(statisticOf(sumsB, index) - statisticOf(sumsA, index)))
  const total = sumsA.map((sum, column) => sum + sumsB[column]!)
  const asLarge = new Int32Array(observed.length)
  const rows = differingRows(a, b)
  const random = seededRandom(seed)
  for (let trial = 0; trial < trials; trial++) {
    const swapped = swapSome(a, b, sumsA, rows, random.bits)
    const rest = total.map((sum, column) => sum - swapped[column]!)
    for (let index = 0; index < observed.length; index++) {
      const difference = Math.abs(statisticOf(rest, index) - statisticOf(swapped, index))
      if (difference >= observed[index]! - ROUNDING) asLarge[index]!++
    }
  }
  return observed.map((value, index) => (Number.isNaN(value) ? null : (asLarge[index]! + 1) / (trials + 1)))
}

/** A's column sums with the rows of about half the documents taken from B. */
function swapSome(
  a: RatioTable,
  b: RatioTable,
  sumsA: Float64Array,
  rows: readonly number[],
  bits: () => number,
): Float64Array {
  const sums = sumsA.slice()
  const width = sums.length
  rows.forEach((row) => {
    if (bits() >>> 31 === 0) return
    const from = row * width
    for (let column = 0; column < width; column++) sums[column]! += b.values[from + column]! - a.values[from + column]!
  })
  return sums
}

/** Only these can change anything when they are swapped. */
function differingRows(a: RatioTable, b: RatioTable): number[] {
  const width = a.statistics.length * 2
  const differs = (row: number) =>
    a.values.subarray(row * width, (row + 1) * width).some((value, column) => value !== b.values[row * width + column])
  return Array.from({ length: a.documents }, (_, row) => row).filter(differs)
}

/** Holm's step-down correction of several p-values asked at once (Holm 1979); null ones are not counted. */
export function holm(pValues: readonly (number | null)[]): (number | null)[] {
  const asked = pValues
    .flatMap((p, index) => (p === null ? [] : [{ p, index }]))
    .sort((a, b) => a.p - b.p || a.index - b.index)
  const corrected: (number | null)[] = pValues.map(() => null)
  let largest = 0
  asked.forEach(({ p, index }, rank) => {
    largest = Math.min(1, Math.max(largest, p * (asked.length - rank)))
    corrected[index] = largest
  })
  return corrected
}

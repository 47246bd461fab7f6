import { CATEGORIES } from './categories.js'
import type { Counts } from './counts.js'
import { chiefMeasure, figureOf, FIGURES, ratioOf, type FigureName } from './figures.js'

/** A number whose chance is asked for: micro is of the sums over documents, macro the mean over the documents that have one. */
export interface Statistic extends FigureName {
  readonly average: 'micro' | 'macro'
}

/** Every figure as micro, and the chief one of each category as macro. */
export const STATISTICS: readonly Statistic[] = [
  ...FIGURES.map((figure): Statistic => ({ ...figure, average: 'micro' })),
  ...CATEGORIES.map(({ name }): Statistic => ({ category: name, measure: chiefMeasure(name), average: 'macro' })),
]

/** For each document a row of dividend and divisor of each statistic: every statistic is a ratio of column sums. */
export interface RatioTable {
  readonly documents: number
  readonly statistics: readonly Statistic[]
  /** Row after row, and a row of zeros at the end; column 2 i holds the dividend of statistic i, column 2 i + 1 its divisor. */
  readonly values: Float64Array
}

export function ratioTable(documents: readonly Counts[], statistics: readonly Statistic[] = STATISTICS): RatioTable {
  const values = new Float64Array((documents.length + 1) * statistics.length * 2)
  let at = 0
  for (const counts of documents) {
    for (const statistic of statistics) {
      const [dividend, divisor] = ratioIn(counts, statistic)
      values[at++] = dividend
      values[at++] = divisor
    }
  }
  return { documents: documents.length, statistics, values }
}

function ratioIn(counts: Counts, statistic: Statistic): readonly [number, number] {
  if (statistic.average === 'micro') return ratioOf(counts, statistic)
  const value = figureOf(counts, statistic)
  return value === null ? [0, 0] : [value, 1]
}

/** Sums of the columns over all documents. */
export function columnSums({ documents, statistics, values }: RatioTable): Float64Array {
  const width = statistics.length * 2
  const sums = new Float64Array(width)
  for (let row = 0; row < documents; row++) addRow(sums, values, row * width)
  return sums
}

/** Adds the row that begins at `from`. */
export function addRow(sums: Float64Array, values: Float64Array, from: number): void {
  for (let column = 0; column < sums.length; column++) sums[column]! += values[from + column]!
}

/** The statistic of that index; NaN where its divisor is 0. */
export function statisticOf(sums: Float64Array, index: number): number {
  return sums[2 * index]! / sums[2 * index + 1]!
}

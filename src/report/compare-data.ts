import { CATEGORIES, verdictsOf, type Comparison } from '../score/index.js'
import type { SideNames } from './compare-text.js'
import { csvTable } from './csv.js'

/** A comparison as JSON: every figure with its intervals, the tests, the verdicts and every case. */
export function compareJson(comparison: Comparison, names: SideNames): object {
  const { documents, statistics, tests, exchanges, cases, scores } = comparison
  return {
    documents,
    a: names.a,
    b: names.b,
    verdicts: verdictsOf(comparison),
    statistics,
    tests,
    exchanges,
    missing: { a: scores.a.missing, b: scores.b.missing },
    cases,
  }
}

/** Every figure of a comparison as one row; fractions from 0 to 1. */
export function compareCsv({ statistics, tests }: Comparison): string {
  const titles = ['category', 'average', 'measure', 'a', 'aLow', 'aHigh', 'b', 'bLow', 'bHigh']
  const ends = ['difference', 'low', 'high', 'p', 'pHolm', 'better', 'worse', 'differing']
  const order = CATEGORIES.map(({ name }) => name)
  const sorted = [...statistics].sort((x, y) => order.indexOf(x.category) - order.indexOf(y.category))
  const rows = sorted.map(({ category, average, measure, a, b, difference, intervals }) => {
    const chief = average === 'micro' && (measure === 'f1' || measure === 'rate')
    const test = chief ? tests.find((one) => one.category === category) : undefined
    const bounds = (side: keyof typeof intervals) => [intervals[side]?.low ?? null, intervals[side]?.high ?? null]
    return [
      ...[category, average, measure, a, ...bounds('a'), b, ...bounds('b'), difference, ...bounds('difference')],
      ...[test?.p ?? null, test?.corrected ?? null, test?.better ?? null, test?.worse ?? null, test?.differing ?? null],
    ]
  })
  return csvTable([...titles, ...ends], rows)
}

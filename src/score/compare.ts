import { pairedIntervals, type Interval, type Resampling } from './bootstrap.js'
import { compareCases, type ComparedCase } from './cases.js'
import { CATEGORIES, type Category } from './categories.js'
import { countsAsFound, MAIN_CATEGORY } from './cost.js'
import { chiefMeasure, figureOf } from './figures.js'
import { GROUPS, type Group } from './outcome.js'
import { holm, randomizationTest } from './randomization.js'
import type { Score } from './score.js'
import { ratioTable, STATISTICS, type Statistic } from './statistics.js'

/** One number of A and of B, fractions from 0 to 1; intervals hold with 95 % confidence. */
export interface StatisticComparison extends Statistic {
  readonly a: number | null
  readonly b: number | null
  /** B minus A. */
  readonly difference: number | null
  readonly intervals: { readonly a: Interval | null; readonly b: Interval | null; readonly difference: Interval | null }
}

/** Whether a category's difference is more than chance. */
export interface CategoryTest {
  readonly category: Category
  /** Paired approximate randomization; null where there is nothing to compare. */
  readonly p: number | null
  /** The same with Holm's correction over all categories. */
  readonly corrected: number | null
  /** Documents in which B's figure is higher, lower, or A's and B's counts differ at all. */
  readonly better: number
  readonly worse: number
  readonly differing: number
}

/** What B finds that A does not, and the other way round. */
export interface Exchange {
  readonly group: Group
  readonly gained: number
  readonly lost: number
  /** Claims that are wrong. */
  readonly wrongA: number
  readonly wrongB: number
}

export interface Comparison {
  readonly documents: number
  readonly scores: { readonly a: Score; readonly b: Score }
  readonly statistics: readonly StatisticComparison[]
  readonly tests: readonly CategoryTest[]
  readonly exchanges: readonly Exchange[]
  readonly cases: readonly ComparedCase[]
}

/** Compares two scores of the same labelled releases. */
export function compareScores(a: Score, b: Score, resampling: Resampling = {}): Comparison {
  return {
    documents: a.documents.length,
    scores: { a, b },
    statistics: compareStatistics(a, b, resampling),
    tests: testCategories(a, b, resampling),
    exchanges: GROUPS.map((group) => exchangeOf(group, a, b)),
    cases: compareCases(a, b),
  }
}

function compareStatistics(a: Score, b: Score, resampling: Resampling): StatisticComparison[] {
  const [tableA, tableB] = [tableOf(a, STATISTICS), tableOf(b, STATISTICS)]
  const intervals = pairedIntervals(tableA, tableB, resampling)
  return STATISTICS.map((statistic, index) => {
    const [valueA, valueB] = [valueOf(a, statistic), valueOf(b, statistic)]
    const difference = valueA === null || valueB === null ? null : valueB - valueA
    return { ...statistic, a: valueA, b: valueB, difference, intervals: intervals[index]! }
  })
}

/** Tests the chief micro figure of each category. */
export function testCategories(a: Score, b: Score, { resamples, seed }: Resampling = {}): CategoryTest[] {
  const chief = STATISTICS.filter((one) => one.average === 'micro' && one.measure === chiefMeasure(one.category))
  const options = { ...(resamples === undefined ? {} : { trials: resamples }), ...(seed === undefined ? {} : { seed }) }
  const pValues = randomizationTest(tableOf(a, chief), tableOf(b, chief), options)
  const corrected = holm(pValues)
  return CATEGORIES.map(({ name }, index) => ({
    category: name,
    p: pValues[index]!,
    corrected: corrected[index]!,
    ...decidedBy(name, a, b),
  }))
}

function tableOf(score: Score, statistics: readonly Statistic[]) {
  return ratioTable(
    score.documents.map(({ counts }) => counts),
    statistics,
  )
}

function valueOf(score: Score, statistic: Statistic): number | null {
  if (statistic.average === 'micro') return figureOf(score.counts, statistic)
  const values = score.documents.map(({ counts }) => figureOf(counts, statistic)).filter((value) => value !== null)
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}

function decidedBy(category: Category, a: Score, b: Score) {
  const name = { category, measure: chiefMeasure(category) }
  let [better, worse, differing] = [0, 0, 0]
  a.documents.forEach((document, index) => {
    const other = b.documents[index]!
    const change = (figureOf(other.counts, name) ?? 0) - (figureOf(document.counts, name) ?? 0)
    if (change > 0) better++
    if (change < 0) worse++
    if (JSON.stringify(document.counts[category]) !== JSON.stringify(other.counts[category])) differing++
  })
  return { better, worse, differing }
}

function exchangeOf(group: Group, a: Score, b: Score): Exchange {
  const [foundA, foundB] = [foundIn(a, group), foundIn(b, group)]
  const { predicted, matched } = a.counts[MAIN_CATEGORY[group] as 'attributed']
  const ofB = b.counts[MAIN_CATEGORY[group] as 'attributed']
  return {
    group,
    gained: [...foundB].filter((key) => !foundA.has(key)).length,
    lost: [...foundA].filter((key) => !foundB.has(key)).length,
    wrongA: predicted - matched,
    wrongB: ofB.predicted - ofB.matched,
  }
}

/** The gold items of a group that are found, as document and key. */
function foundIn(score: Score, group: Group): Set<string> {
  const keys = score.documents.flatMap(({ id, outcomes }) =>
    outcomes.filter((one) => one.group === group && countsAsFound(one)).map(({ key }) => `${id} ${key}`),
  )
  return new Set(keys)
}

import { titleOf, type Category } from './categories.js'
import type { CategoryTest, Comparison, Exchange, StatisticComparison } from './compare.js'
import { MAIN_CATEGORY } from './cost.js'
import { chiefMeasure } from './figures.js'

const LEVEL = 0.05
/** Both kinds of error, 5 % and 20 %, for the number of releases that would settle a difference: 1.96 + 0.84 standard errors. */
const STANDARD_ERRORS = 2.8
const WIDTH_OF_95 = 3.92

/** What the figures of one group mean for a person who has to choose. */
export interface Verdict {
  readonly category: Category
  /** `chance`: too few releases to tell. */
  readonly outcome: 'b' | 'a' | 'chance' | 'same'
  readonly sentence: string
}

/** One plain sentence or two for each main figure. */
export function verdictsOf(comparison: Comparison): Verdict[] {
  const asked = comparison.tests.filter(({ p }) => p !== null).length
  return comparison.exchanges.map((exchange) => {
    const category = MAIN_CATEGORY[exchange.group]
    const test = comparison.tests.find((one) => one.category === category)!
    const figure = comparison.statistics.find(
      (one) => one.category === category && one.measure === chiefMeasure(category) && one.average === 'micro',
    )!
    return verdictOf(exchange, figure, test, { documents: comparison.documents, asked })
  })
}

interface Size {
  readonly documents: number
  /** How many categories are asked about at once. */
  readonly asked: number
}

function verdictOf(exchange: Exchange, figure: StatisticComparison, test: CategoryTest, size: Size): Verdict {
  const { category } = test
  const found = exchangeSentence(exchange, titleOf(category), size)
  if (test.differing === 0) return { category, outcome: 'same', sentence: `${found}: the figures are the same.` }
  const real = test.corrected !== null && test.corrected < LEVEL
  const outcome = !real ? 'chance' : (figure.difference ?? 0) > 0 ? 'b' : 'a'
  return { category, outcome, sentence: `${found}. ${differenceSentence(figure, test, real, size)}` }
}

/** `B finds 31 attributed quotes in 40 releases that A does not, and loses 4; it makes 12 fewer wrong claims` */
function exchangeSentence(exchange: Exchange, title: string, { documents }: Size): string {
  const { gained, lost, wrongA, wrongB } = exchange
  if (gained + lost === 0)
    return `${title}: A and B find the same in ${documents} releases${claims(wrongA, wrongB, 'B')}`
  return `${title}: B finds ${gained} in ${documents} releases that A does not, and loses ${lost}${claims(wrongA, wrongB, 'it')}`
}

function claims(wrongA: number, wrongB: number, subject: string): string {
  const change = wrongB - wrongA
  if (change === 0) return ''
  return `; ${subject} makes ${Math.abs(change)} ${change > 0 ? 'more' : 'fewer'} wrong claims`
}

function differenceSentence(figure: StatisticComparison, test: CategoryTest, real: boolean, size: Size): string {
  const { difference, intervals } = figure
  if (difference === null) return 'One side has nothing to measure.'
  const word = difference < 0 ? 'loss' : 'gain'
  const sign = difference < 0 ? -1 : 1
  const bounds = intervals.difference
    ? ` (${[intervals.difference.low * sign, intervals.difference.high * sign]
        .sort((x, y) => x - y)
        .map(points)
        .join(' to ')})`
    : ''
  const change = `The ${word} of ${points(Math.abs(difference))} F1${bounds}`
  if (real) return `${change} is not chance, ${chanceOf(test.corrected)}.`
  return `${change} may be chance, ${chanceOf(test.corrected)} with ${size.asked} figures asked about at once: ${tooFew(figure, size.documents)}.`
}

function tooFew(figure: StatisticComparison, documents: number): string {
  const interval = figure.intervals.difference
  const needed =
    interval && releasesNeeded(figure.difference ?? 0, (interval.high - interval.low) / WIDTH_OF_95, documents)
  const enough = needed !== null && needed > documents ? `; a difference of this size would take about ${needed}` : ''
  return `${documents} releases are too few to tell${enough}`
}

/** How many releases like these would settle a difference four times out of five; null beyond any use. */
function releasesNeeded(difference: number, standardError: number, documents: number): number | null {
  const needed = documents * ((STANDARD_ERRORS * standardError) / Math.abs(difference)) ** 2
  if (!(needed < 100_000)) return null
  const step = 10 ** Math.max(0, Math.floor(Math.log10(needed)) - 1)
  return Math.ceil(needed / step) * step
}

function points(value: number): string {
  return (100 * value).toFixed(1).replace('-', '−')
}

/** `p < 0.001`, `p = 0.03` */
export function chanceOf(p: number | null): string {
  if (p === null) return 'p unknown'
  if (p < 0.001) return 'p < 0.001'
  return `p = ${p < 0.1 ? p.toFixed(3) : p.toFixed(2)}`
}

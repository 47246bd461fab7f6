import { normalBelow, quantile, student975 } from './distributions.js'
import { seededRandom, type Random } from './random.js'
import { statisticOf, type RatioTable } from './statistics.js'

/** Where a figure lies with 95 % confidence. */
export interface Interval {
  readonly low: number
  readonly high: number
}

export interface Resampling {
  /** How many times documents are drawn anew. */
  readonly resamples?: number
  readonly seed?: number
}

const RESAMPLES = 10_000
const SEED = 20_240_516
/** Fewer documents than this say nothing about the others. */
const FEWEST_DOCUMENTS = 5

/**
 * 95 % intervals of each statistic by the bootstrap over documents (Efron 1979); null where there are too few documents or nothing to measure.
 */
export function bootstrapIntervals(table: RatioTable, options: Resampling = {}): (Interval | null)[] {
  if (table.documents < FEWEST_DOCUMENTS) return table.statistics.map(() => null)
  const samples = resample([table], options)[0]!
  return samples.map((values) => intervalOf(values, table.documents))
}

export interface PairedIntervals {
  readonly a: Interval | null
  readonly b: Interval | null
  /** Of B minus A. */
  readonly difference: Interval | null
}

/** Intervals of each statistic of A, of B and of their difference: the same documents are drawn for both (Koehn 2004). */
export function pairedIntervals(a: RatioTable, b: RatioTable, options: Resampling = {}): PairedIntervals[] {
  if (a.documents < FEWEST_DOCUMENTS) return a.statistics.map(() => ({ a: null, b: null, difference: null }))
  const [ofA, ofB] = resample([a, b], options) as [Float64Array[], Float64Array[]]
  return ofA.map((values, index) => {
    const others = ofB[index]!
    const differences = values.map((value, at) => others[at]! - value)
    return {
      a: intervalOf(values, a.documents),
      b: intervalOf(others, a.documents),
      difference: intervalOf(differences, a.documents),
    }
  })
}

/** For each table and statistic its value in every resample; NaN where the drawn documents have nothing to measure. */
function resample(tables: readonly RatioTable[], { resamples = RESAMPLES, seed = SEED }: Resampling): Float64Array[][] {
  const { documents } = tables[0]!
  const random = seededRandom(seed)
  const results = tables.map(({ statistics }) => statistics.map(() => new Float64Array(resamples)))
  // One row more than there are documents, never drawn, fills the last group of four.
  const times = new Int32Array(documents + 1)
  const rows = new Int32Array(documents + 4)
  for (let round = 0; round < resamples; round++) {
    const drawn = draw(random, times, rows)
    tables.forEach((table, which) => {
      const sums = drawnSums(table, times, rows, drawn)
      results[which]!.forEach((values, index) => (values[round] = statisticOf(sums, index)))
    })
  }
  return results
}

/** Draws as many documents as there are, with replacement: how often each, and which at all; returns how many that are. */
function draw(random: Random, times: Int32Array, rows: Int32Array): number {
  const documents = times.length - 1
  times.fill(0)
  for (let count = 0; count < documents; count++) times[random.below(documents)]!++
  let drawn = 0
  for (let row = 0; row < documents; row++) if (times[row]! > 0) rows[drawn++] = row
  rows.fill(documents, drawn)
  return drawn
}

/** Column sums over the drawn rows, four rows at once: twice as fast as one after another. */
function drawnSums(
  { statistics, values }: RatioTable,
  times: Int32Array,
  rows: Int32Array,
  drawn: number,
): Float64Array {
  const width = statistics.length * 2
  const sums = new Float64Array(width)
  for (let at = 0; at < drawn; at += 4) {
    const [p, q, r, s] = [rows[at]!, rows[at + 1]!, rows[at + 2]!, rows[at + 3]!]
    const [timesP, timesQ, timesR, timesS] = [times[p]!, times[q]!, times[r]!, times[s]!]
    const [fromP, fromQ, fromR, fromS] = [p * width, q * width, r * width, s * width]
    for (let column = 0; column < width; column++) {
      sums[column]! +=
        timesP * values[fromP + column]! +
        timesQ * values[fromQ + column]! +
        timesR * values[fromR + column]! +
        timesS * values[fromS + column]!
    }
  }
  return sums
}

/**
 * The percentile interval, its tails widened as Student's t is wider than the normal, since bootstrap samples of few documents
 * spread too little (Hesterberg 2015, "What Teachers Should Know About the Bootstrap", section 4.1).
 */
function intervalOf(samples: Float64Array, documents: number): Interval | null {
  const sorted = samples.filter((value) => !Number.isNaN(value)).sort()
  if (sorted.length === 0) return null
  const tail = normalBelow(-Math.sqrt(documents / (documents - 1)) * student975(documents - 1))
  return { low: quantile(sorted, tail), high: quantile(sorted, 1 - tail) }
}

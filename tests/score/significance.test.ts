import { describe, expect, it } from 'vitest'
import { bootstrapIntervals, pairedIntervals, type PairedIntervals } from '../../src/score/bootstrap.js'
import { NO_COUNTS, type Counts } from '../../src/score/counts.js'
import { dealFolds } from '../../src/score/cross-validation.js'
import { normalBelow, quantile, student975 } from '../../src/score/distributions.js'
import { crossValidate } from '../../src/score/index.js'
import { cohensKappa } from '../../src/score/kappa.js'
import { holm, randomizationTest } from '../../src/score/randomization.js'
import { seededRandom } from '../../src/score/random.js'
import { ratioTable, type Statistic } from '../../src/score/statistics.js'

const PEOPLE: Statistic = { category: 'people', measure: 'f1', average: 'micro' }
const people = (gold: number, predicted: number, matched: number): Counts => ({
  ...NO_COUNTS,
  people: { gold, predicted, matched },
})
const table = (counts: readonly Counts[]) => ratioTable(counts, [PEOPLE])

describe('distributions', () => {
  it.each([
    [0, 0.5],
    [-1.959964, 0.025],
    [1.644854, 0.95],
  ])('a standard normal is below %s with %s', (z, share) => expect(normalBelow(z)).toBeCloseTo(share, 5))

  // Tables of Student's t, e.g. NIST/SEMATECH e-Handbook 1.3.6.7.2.
  it.each([
    [4, 2.776],
    [9, 2.262],
    [36, 2.028],
    [99, 1.984],
  ])('the 97.5 %% point of t with %i degrees is %s', (freedom, value) =>
    expect(student975(freedom)).toBeCloseTo(value, 2),
  )

  it.each([
    [0, 1],
    [0.5, 2.5],
    [1, 4],
    [0.25, 1.75],
  ])('quantile %s of 1 to 4 is %s', (share, value) => expect(quantile([1, 2, 3, 4], share)).toBe(value))
})

describe('holm', () => {
  it.each([
    // Worked by hand: sorted 0.005, 0.01, 0.03, 0.04 times 4, 3, 2, 1, never falling.
    [
      [0.01, 0.04, 0.03, 0.005],
      [0.03, 0.06, 0.06, 0.02],
    ],
    [
      [0.5, null, 0.9],
      [1, null, 1],
    ],
  ])('%j becomes %j', (pValues, expected) => {
    holm(pValues).forEach((p, index) => {
      if (expected[index] === null) expect(p).toBeNull()
      else expect(p).toBeCloseTo(expected[index]!, 10)
    })
  })
})

describe('randomization', () => {
  it('comes near the exact test: 5 documents, all better, are as extreme in 2 of 32 swaps', () => {
    const a = table(Array.from({ length: 5 }, () => people(10, 10, 4)))
    const b = table(Array.from({ length: 5 }, () => people(10, 10, 6)))
    expect(randomizationTest(a, b)[0]).toBeCloseTo(2 / 32, 2)
  })

  it('finds no difference between the same', () => {
    const a = table([people(3, 3, 2), people(5, 4, 1)])
    expect(randomizationTest(a, a)).toEqual([1])
  })

  it('has nothing to say where one side has nothing to measure', () => {
    expect(randomizationTest(table([people(0, 0, 0)]), table([people(0, 0, 0)]))).toEqual([null])
  })
})

describe('bootstrap', () => {
  const counts = Array.from({ length: 100 }, (_, index) => people(10, 10, index % 10))

  it('is near the normal interval of a mean: 0.45 ± 1.96 × 0.287 / 10', () => {
    const [interval] = bootstrapIntervals(table(counts))
    expect(interval!.low).toBeCloseTo(0.45 - 0.0563, 2)
    expect(interval!.high).toBeCloseTo(0.45 + 0.0563, 2)
  })

  it('is the same for the same seed and another for another', () => {
    expect(bootstrapIntervals(table(counts), { seed: 1 })).toEqual(bootstrapIntervals(table(counts), { seed: 1 }))
    expect(bootstrapIntervals(table(counts), { seed: 1 })).not.toEqual(bootstrapIntervals(table(counts), { seed: 2 }))
  })

  it('draws the same documents for both: a constant gain has no spread', () => {
    const better = counts.map(({ people: one }) => people(one.gold, one.predicted, one.matched + 1))
    const [{ difference }] = pairedIntervals(table(counts), table(better)) as [PairedIntervals]
    expect(difference!.low).toBeCloseTo(0.1, 10)
    expect(difference!.high).toBeCloseTo(0.1, 10)
  })

  it('says nothing of four documents', () => {
    expect(bootstrapIntervals(table(counts.slice(0, 4)))).toEqual([null])
  })
})

describe('kappa', () => {
  const pairs = (table: readonly (readonly [string, string, number])[]) =>
    table.flatMap(([a, b, times]) => Array.from({ length: times }, () => [a, b] as const))

  it('of the textbook table (20, 5, 10, 15 of 50) is 0.4', () => {
    expect(
      cohensKappa(
        pairs([
          ['yes', 'yes', 20],
          ['yes', 'no', 5],
          ['no', 'yes', 10],
          ['no', 'no', 15],
        ]),
      ),
    ).toBeCloseTo(0.4, 10)
  })

  it.each([
    ['nothing', [], null],
    ['one label only', [['a', 'a', 3]], null],
    [
      'full agreement',
      [
        ['a', 'a', 3],
        ['b', 'b', 1],
      ],
      1,
    ],
    [
      'full disagreement',
      [
        ['a', 'b', 2],
        ['b', 'a', 2],
      ],
      -1,
    ],
  ] as const)('of %s', (_, rows, value) => expect(cohensKappa(pairs(rows))).toBe(value))
})

describe('cross-validation', () => {
  it('predicts each document by a model that has not seen it', () => {
    const documents = Array.from({ length: 23 }, (_, index) => index)
    const seen = crossValidate({
      documents,
      folds: 5,
      seed: 7,
      train: (training) => new Set(training),
      predict: (model, document) => ({ document, known: model.has(document), size: model.size }),
    })
    expect(seen.map(({ document }) => document)).toEqual(documents)
    expect(seen.some(({ known }) => known)).toBe(false)
    expect(seen.every(({ size }) => size === 18 || size === 19)).toBe(true)
  })

  it('deals the same folds for the same seed', () => {
    expect(dealFolds(20, 4, 3)).toEqual(dealFolds(20, 4, 3))
    expect(dealFolds(20, 4, 3)).not.toEqual(dealFolds(20, 4, 4))
  })

  it.each([1, 2.5, 21])('refuses %s folds of 20 documents', (folds) => {
    expect(() => dealFolds(20, folds, 1)).toThrow('expected a whole number from 2 to 20')
  })
})

it('the random stream is even: 10,000 draws below 10 fall 1,000 times each, give or take 120', () => {
  const random = seededRandom(1)
  const counts = new Array<number>(10).fill(0)
  for (let draw = 0; draw < 10_000; draw++) counts[random.below(10)]!++
  for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(120)
})

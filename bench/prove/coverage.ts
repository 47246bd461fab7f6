// Row 18: do 95 % intervals hold the truth in 93 to 97 % of simulations? node scripts/run.mjs bench/prove/coverage.ts [simulations]
// Releases are drawn from a world whose truth is known: 0 to 14 items a release, quality that differs from release to release.
import { bootstrapIntervals, pairedIntervals, type Interval } from '../../src/score/bootstrap.js'
import { NO_COUNTS, type Counts } from '../../src/score/counts.js'
import { seededRandom, type Random } from '../../src/score/random.js'
import { columnSums, ratioTable, statisticOf, type Statistic } from '../../src/score/statistics.js'

const FIGURES: readonly Statistic[] = [
  { category: 'people', measure: 'precision', average: 'micro' },
  { category: 'people', measure: 'recall', average: 'micro' },
  { category: 'people', measure: 'f1', average: 'micro' },
  { category: 'people', measure: 'f1', average: 'macro' },
]
const RESAMPLES = 1_000
const TRUTH_FROM = 400_000
const SIZES = [37, 100, 200]

interface Release {
  readonly a: Counts
  readonly b: Counts
}

function fraction(random: Random): number {
  return random.bits() / 0x1_0000_0000
}

function successes(random: Random, tries: number, chance: number): number {
  let count = 0
  for (let index = 0; index < tries; index++) if (fraction(random) < chance) count++
  return count
}

/** Two systems on one release: both find more where the release is easy, B a little more than A. */
function drawRelease(random: Random): Release {
  const gold = Math.floor(15 * fraction(random) ** 2)
  const ease = 0.35 + 0.6 * fraction(random)
  const spurious = successes(random, 6, 0.25)
  const side = (lift: number): Counts => {
    const matched = successes(random, gold, Math.min(1, ease + lift))
    return { ...NO_COUNTS, people: { gold, predicted: matched + successes(random, spurious + 1, 0.6), matched } }
  }
  return { a: side(0), b: side(0.05) }
}

function draw(random: Random, count: number): { a: Counts[]; b: Counts[] } {
  const releases = Array.from({ length: count }, () => drawRelease(random))
  return { a: releases.map(({ a }) => a), b: releases.map(({ b }) => b) }
}

function values(counts: readonly Counts[]): number[] {
  const sums = columnSums(ratioTable(counts, FIGURES))
  return FIGURES.map((_, index) => statisticOf(sums, index))
}

const simulations = Number(process.argv[2] ?? 1_000)
const random = seededRandom(18)
const world = draw(random, TRUTH_FROM)
const [truthA, truthB] = [values(world.a), values(world.b)]
const holds = (interval: Interval | null, truth: number) =>
  interval !== null && interval.low <= truth && truth <= interval.high

let outside = 0
process.stdout.write('releases  figure          of one system  of the difference\n')
for (const size of SIZES) {
  const held = FIGURES.map(() => ({ one: 0, difference: 0 }))
  for (let round = 0; round < simulations; round++) {
    const { a, b } = draw(random, size)
    const [tableA, tableB] = [ratioTable(a, FIGURES), ratioTable(b, FIGURES)]
    const options = { resamples: RESAMPLES, seed: round }
    const single = bootstrapIntervals(tableA, options)
    const paired = pairedIntervals(tableA, tableB, options)
    held.forEach((count, index) => {
      if (holds(single[index]!, truthA[index]!)) count.one++
      if (holds(paired[index]!.difference, truthB[index]! - truthA[index]!)) count.difference++
    })
  }
  held.forEach(({ one, difference }, index) => {
    const { measure, average } = FIGURES[index]!
    const shares = [one, difference].map((count) => (100 * count) / simulations)
    if (size >= 100) outside += shares.filter((share) => share < 93 || share > 97).length
    const cells = shares.map((share) => share.toFixed(1).padStart(12))
    process.stdout.write(`${String(size).padEnd(10)}${`${average} ${measure}`.padEnd(17)}${cells.join('   ')}\n`)
  })
}
process.stdout.write(
  outside === 0
    ? 'held: every share with 100 or more releases lies from 93 to 97\n'
    : `failed: ${outside} shares lie outside 93 to 97\n`,
)
process.exitCode = outside === 0 ? 0 : 1

// How long a comparison takes: 10,000 resamples and 10,000 randomizations over 1,000 releases, to be under 5 s.
// node scripts/run.mjs bench/significance.ts
import { NO_COUNTS, type Counts } from '../src/score/counts.js'
import { pairedIntervals } from '../src/score/bootstrap.js'
import { chiefMeasure, F1_CATEGORIES, SHARE_CATEGORIES } from '../src/score/index.js'
import { randomizationTest } from '../src/score/randomization.js'
import { seededRandom } from '../src/score/random.js'
import { ratioTable, STATISTICS } from '../src/score/statistics.js'

const random = seededRandom(1)
const drawn = (): Counts => {
  const f1 = F1_CATEGORIES.map((name) => [name, { gold: 10, predicted: 10, matched: random.below(11) }])
  const shares = SHARE_CATEGORIES.map((name) => [name, { right: random.below(6), of: 5 }])
  return { ...NO_COUNTS, ...Object.fromEntries([...f1, ...shares]) }
}
const [a, b] = [1, 2].map(() => Array.from({ length: 1_000 }, drawn)) as [Counts[], Counts[]]
const chief = STATISTICS.filter((one) => one.average === 'micro' && one.measure === chiefMeasure(one.category))

const began = process.cpuUsage()
pairedIntervals(ratioTable(a), ratioTable(b))
randomizationTest(ratioTable(a, chief), ratioTable(b, chief))
const { user, system } = process.cpuUsage(began)
process.stdout.write(
  `1,000 releases, ${STATISTICS.length} figures: ${((user + system) / 1e6).toFixed(1)} s of processor time\n`,
)

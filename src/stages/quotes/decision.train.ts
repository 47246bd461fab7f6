/**
 * Trains the weights that tell quotations from titles, terms and slogans: node scripts/run.mjs src/stages/quotes/decision.train.ts
 * From `fixtures/train`, documents whose id's sha256 is divisible by five left out. Writes `decision-weights.data.ts`.
 */
import { writeFileSync } from 'node:fs'
import { isHeldBack } from '../../labels/held-back.js'
import { loadGold } from '../../labels/index.js'
import { examplesOf } from './examples.train.js'
import { DECISION_TRAINING, fitLogistic, weightsModule } from './logistic.train.js'

const target = 'src/stages/quotes/decision-weights.data.ts'
const examples = loadGold('fixtures/train')
  .filter(({ id }) => !isHeldBack(id))
  .flatMap((release) => examplesOf(release).decisions)
writeFileSync(target, weightsModule('DECISION_WEIGHTS', 'decision.train.ts', fitLogistic(examples, DECISION_TRAINING)))
process.stdout.write(
  `${examples.length} stretches, ${examples.filter(({ isPositive }) => isPositive).length} of them quotes: ${target}\n`,
)

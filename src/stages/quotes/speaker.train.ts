/**
 * Trains the weights that say how sure the speaker of a quotation is: node scripts/run.mjs src/stages/quotes/speaker.train.ts
 * From `fixtures/train`, documents whose id's sha256 is divisible by five left out. Writes `speaker-weights.data.ts`.
 */
import { writeFileSync } from 'node:fs'
import { isHeldBack } from '../../labels/held-back.js'
import { loadGold } from '../../labels/index.js'
import { examplesOf } from './examples.train.js'
import { fitLogistic, weightsModule } from './logistic.train.js'

const target = 'src/stages/quotes/speaker-weights.data.ts'
const examples = loadGold('fixtures/train')
  .filter(({ id }) => !isHeldBack(id))
  .flatMap((release) => examplesOf(release).speakers)
const weights = fitLogistic(examples, { penalty: 0.01, weightOfNegatives: 1, fewest: 3 })
writeFileSync(target, weightsModule('SPEAKER_WEIGHTS', 'speaker.train.ts', weights))
process.stdout.write(
  `${examples.length} speakers, ${examples.filter(({ isPositive }) => isPositive).length} of them right: ${target}\n`,
)

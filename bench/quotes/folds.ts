/**
 * Quotes of the labelled releases by weights that have not seen them: node scripts/run.mjs bench/quotes/folds.ts
 * The decision's weights are fitted anew on four fifths of fixtures/dev and fixtures/train and tried on the last, five times over.
 */
import { documentOf } from '../../src/input/read.js'
import { loadGold, type GoldRelease } from '../../src/labels/index.js'
import { loadPipeline } from '../../src/pipeline/load.js'
import { crossValidate } from '../../src/score/cross-validation.js'
import { scoreQuotes } from '../../src/score/quotes.js'
import { DECISION_WEIGHTS } from '../../src/stages/quotes/decision-weights.data.js'
import { examplesOf } from '../../src/stages/quotes/examples.train.js'
import { DECISION_TRAINING, fitLogistic } from '../../src/stages/quotes/logistic.train.js'

const documents = ['fixtures/dev', 'fixtures/train'].flatMap(loadGold)
const examples = new Map(documents.map((release) => [release.id, examplesOf(release).decisions]))
const pipeline = loadPipeline('releases')
const counts = crossValidate({ documents, folds: 5, seed: 1, train, predict })
const sum = (pick: (one: (typeof counts)[number]) => number): number =>
  counts.reduce((total, one) => total + pick(one), 0)
const attributed =
  (2 * sum((one) => one.attributed.matched)) / sum((one) => one.attributed.gold + one.attributed.predicted)
const rejected = sum((one) => one.nonQuotes.right) / sum((one) => one.nonQuotes.of)
console.log(
  `${documents.length} releases: attributed F1 ${(100 * attributed).toFixed(1)}, rejected ${(100 * rejected).toFixed(1)} %`,
)

function train(others: readonly GoldRelease[]): ReadonlyMap<string, number> {
  return fitLogistic(
    others.flatMap(({ id }) => examples.get(id)!),
    DECISION_TRAINING,
  )
}

/** The stage reads its weights from the module: the bench puts those of the fold in their place. */
function predict(weights: ReadonlyMap<string, number>, { id, text, quotes }: GoldRelease) {
  const shipped = DECISION_WEIGHTS as Record<string, number>
  for (const feature of Object.keys(shipped)) shipped[feature] = 0
  Object.assign(shipped, Object.fromEntries(weights))
  return scoreQuotes(text, quotes ?? [], pipeline.summarize(documentOf(text, { id })).quotes).counts
}

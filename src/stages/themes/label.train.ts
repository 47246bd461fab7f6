/**
 * Fits the model that chooses the label of a theme among its names to the labelled releases of `fixtures/train` and
 * `fixtures/dev`, prints what models of five folds choose, and writes `label.data.ts`:
 * node scripts/run.mjs src/stages/themes/label.train.ts
 */
import { writeFileSync } from 'node:fs'
import { isHeldBack } from '../../labels/held-back.js'
import { loadGold } from '../../labels/index.js'
import { loadPipeline } from '../../pipeline/load.js'
import { crossValidate } from '../../score/cross-validation.js'
import { setJaccard, stemmedWords } from '../../score/similarity.js'
import type { Weights } from '../../text/logistic.js'
import type { Analysis } from './analysis.js'
import { surfaceOf } from './claims.js'
import type { Concept } from './concepts.js'
import { findThemes } from './find.js'
import { lessonOf, type Lesson } from './fit.train.js'
import { describeLabel } from './label-features.js'
import { labelFirst, namesOf } from './label.js'
import { likelyThemes } from './likely.js'
import { featuresOf, fitLogistic, type Row } from './logistic.train.js'
import { OPTIONS } from './options.js'
import { THEME_MODELS } from './weights.data.js'

const FOLDS = 5
const SEED = 19
const RIDGE = 24
const SAME = 0.5

/** A labelled theme that is found, with how like the nearest labelled name each of its names is: 0 to 1. */
interface Example {
  readonly analysis: Analysis
  readonly concept: Concept
  readonly likeness: readonly number[]
}

function examplesOf({ gold, analysis }: Lesson): Example[] {
  const labelled = (gold.themes ?? []).map(({ label, aliases }) => [label, ...aliases].map(wordsOf))
  const found = likelyThemes(findThemes(analysis, THEME_MODELS, 1).found, OPTIONS.parse({}))
  return found.flatMap((concept) => {
    const names = namesOf(concept).map((one) => wordsOf(surfaceOf(analysis.text, one)))
    const [best] = labelled
      .map((theme) => names.map((name) => Math.max(...theme.map((one) => setJaccard(one, name)))))
      .sort((a, b) => Math.max(...b) - Math.max(...a))
    return best && Math.max(...best) >= SAME ? [{ analysis, concept, likeness: best }] : []
  })
}

function wordsOf(name: string): Set<string> {
  return new Set(stemmedWords(name))
}

/** How like a labelled name a name has to be to count once, twice and three times: the nearer, the better a label. */
const DEGREES = [SAME, 0.6, 1]

/** A row for each name and degree. */
function rowsOf({ analysis, concept, likeness }: Example): Row[] {
  return likeness.flatMap((one, place) => {
    const features = featuresOf((emit) => describeLabel(analysis, concept, place, emit))
    return DEGREES.map((degree) => ({ features, right: one >= degree }))
  })
}

function fit(documents: readonly (readonly Example[])[]): Weights {
  return fitLogistic(documents.flat().flatMap(rowsOf), RIDGE)
}

/** How like a labelled name each chosen label is. */
function chosen(weights: Weights, examples: readonly Example[]): number[] {
  return examples.map(({ analysis, concept, likeness }) => {
    const [label] = labelFirst(weights, analysis, concept)
    return likeness[namesOf(concept).indexOf(label!)]!
  })
}

function figures(likeness: readonly number[]): string {
  const share = (test: (one: number) => boolean): string =>
    ((100 * likeness.filter(test).length) / likeness.length).toFixed(1)
  return `${likeness.length} themes found, ${share((one) => one === 1)} % by a labelled name, ${share((one) => one >= SAME)} % near one`
}

function source(weights: Weights): string {
  const lines = Object.entries(weights).map(([name, value]) => `  '${name}': ${Number(value.toFixed(3))},`)
  return [
    '// Written by label.train.ts from the labelled releases of fixtures/train and fixtures/dev, the kept fifth left out.',
    "import type { Weights } from '../../text/logistic.js'",
    '',
    'export const LABEL_WEIGHTS: Weights = {',
    ...lines,
    '}',
    '',
  ].join('\n')
}

const pipeline = loadPipeline('releases')
const documents = ['fixtures/dev', 'fixtures/train']
  .flatMap((folder) => loadGold(folder))
  .filter(({ id }) => !isHeldBack(id))
  .map((gold) => examplesOf(lessonOf(pipeline, gold)))
const unseen = crossValidate({ documents, folds: FOLDS, seed: SEED, train: fit, predict: chosen })
process.stdout.write(`${FOLDS} folds: ${figures(unseen.flat())}\n`)
process.stdout.write(`the likeliest name: ${figures(documents.flat().map(({ likeness }) => likeness[0]!))}\n`)
writeFileSync('src/stages/themes/label.data.ts', source(fit(documents)))

/**
 * Fits the models of the themes stage to the labelled releases of `fixtures/train` and `fixtures/dev`, prints what models of
 * five folds find in releases that they have not seen, and writes `weights.data.ts`:
 * node scripts/run.mjs src/stages/themes/themes.train.ts
 */
import { isHeldBack } from '../../labels/held-back.js'
import { writeFileSync } from 'node:fs'
import { loadGold } from '../../labels/index.js'
import { loadPipeline } from '../../pipeline/load.js'
import { crossValidate } from '../../score/cross-validation.js'
import { scoreThemes } from '../../score/themes.js'
import type { PredictedTheme } from '../../score/prediction.js'
import { spanOf } from '../../core/span.js'
import type { Analysis } from './analysis.js'
import { claimOf } from './claims.js'
import { findThemes, type Found } from './find.js'
import { fitModels, lessonOf, type Lesson } from './fit.train.js'
import { likelyThemes } from './likely.js'
import { OPTIONS } from './options.js'
import type { ThemeModels } from './weights.js'

const FOLDS = 5
const SEED = 19
const options = OPTIONS.parse({})

function figures(lessons: readonly Lesson[], results: readonly (readonly Found[])[]): string {
  const sum = { gold: 0, predicted: 0, matched: 0, right: 0 }
  lessons.forEach(({ gold, analysis }, index) => {
    const themes = likelyThemes(results[index]!, options)
    const { counts } = scoreThemes(
      gold.themes ?? [],
      themes.map((theme) => predictedTheme(analysis, theme)),
    )
    sum.gold += counts.themes!.gold
    sum.predicted += counts.themes!.predicted
    sum.matched += counts.themes!.matched
    sum.right += counts.themeEvidence!.right
  })
  const per = (part: number, whole: number) => ((100 * part) / whole).toFixed(1)
  const f1 = per(2 * sum.matched, sum.predicted + sum.gold)
  return `P ${per(sum.matched, sum.predicted)} R ${per(sum.matched, sum.gold)} F1 ${f1} evidence ${per(sum.right, sum.matched)}`
}

function predictedTheme(analysis: Analysis, theme: Found): PredictedTheme {
  const { evidence, ...claim } = claimOf(analysis, theme)
  return { ...claim, evidence: evidence.map(({ start, end }) => spanOf(analysis.text, start, end)) }
}

const WIDTH = 120

/** Entries one after the other, in lines no longer than the width. */
function wrapped(entries: readonly string[]): string[] {
  const lines: string[] = []
  let line = '   '
  for (const entry of entries) {
    if (line.length + entry.length + 1 > WIDTH) {
      lines.push(line)
      line = '   '
    }
    line += ` ${entry}`
  }
  return [...lines, line]
}

function source(models: ThemeModels): string {
  const lines = Object.entries(models).map(([model, weights]: [string, Readonly<Record<string, number>>]) => {
    const entries = Object.entries(weights).map(([name, value]) => `'${name}': ${Number(value.toFixed(3))},`)
    return [`  ${model}: {`, ...wrapped(entries), '  },'].join('\n')
  })
  return [
    '// Written by themes.train.ts from the labelled releases of fixtures/train and fixtures/dev, the kept fifth left out.',
    "import type { ThemeModels } from './weights.js'",
    '',
    'export const THEME_MODELS: ThemeModels = {',
    ...lines,
    '}',
    '',
  ].join('\n')
}

const pipeline = loadPipeline('releases')
const lessons = ['fixtures/dev', 'fixtures/train']
  .flatMap((folder) => loadGold(folder))
  .filter(({ id }) => !isHeldBack(id))
  .map((gold) => lessonOf(pipeline, gold))
const unseen = crossValidate({
  documents: lessons,
  folds: FOLDS,
  seed: SEED,
  train: fitModels,
  predict: (models, { analysis }) => findThemes(analysis, models, 1).found,
})
process.stdout.write(`${lessons.length} releases, ${FOLDS} folds: ${figures(lessons, unseen)}\n`)
writeFileSync('src/stages/themes/weights.data.ts', source(fitModels(lessons)))

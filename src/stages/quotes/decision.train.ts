/**
 * Trains the weights that tell quotations from titles, terms and slogans: node scripts/run.mjs src/stages/quotes/decision.train.ts
 * From `fixtures/train`, documents whose id's sha256 is divisible by five left out. Writes `decision-weights.data.ts`.
 */
import { isHeldBack } from '../../labels/held-back.js'
import { writeFileSync } from 'node:fs'
import { documentOf } from '../../input/read.js'
import { loadGold, type GoldRelease } from '../../labels/index.js'
import { loadPipeline } from '../../pipeline/load.js'
import { cueLexicon } from '../../text/lexicon/reporting-verbs.js'
import { textService } from '../../text/service.js'
import type { Layers } from '../../core/layers.js'
import type { Features } from './features.js'
import { observe } from './observe.js'

interface Example {
  readonly features: Features
  readonly isQuote: boolean
}

const ROUNDS = 3000
const RATE = 0.5
/** L2 penalty: with some hundred examples, most features are seen a few times only. */
const PENALTY = 0.003
/** A title taken for a quotation harms more than the share of titles in the training releases says. */
const WEIGHT_OF_OTHERS = 2
const FEWEST = 2

const target = 'src/stages/quotes/decision-weights.data.ts'
const examples = loadGold('fixtures/train')
  .filter(({ id }) => !isHeldBack(id))
  .flatMap(examplesOf)
const weights = train(examples)
writeFileSync(target, moduleOf(weights))
console.log(
  `${examples.length} stretches, ${examples.filter(({ isQuote }) => isQuote).length} of them quotes: ${target}`,
)

function examplesOf({ text, quotes }: GoldRelease): Example[] {
  const document = documentOf(text)
  const layers = loadPipeline('releases').analyse(document) as Layers
  return observe({ document, text: textService(text), ...layers }, cueLexicon()).flatMap(({ stretch, features }) => {
    const shared = Math.max(0, ...(quotes ?? []).map(({ span }) => shareOf(span, stretch)))
    return shared > 0.8 || shared === 0 ? [{ features, isQuote: shared > 0.8 }] : []
  })
}

function shareOf(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return shared / (a.end - a.start + b.end - b.start - shared)
}

/** Logistic regression by full-batch gradient descent: no chance in it, the same weights each time. */
function train(all: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of all) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const known = [...counts].filter(([, count]) => count >= FEWEST).map(([feature]) => feature)
  const weights = new Map(['bias', ...known.sort()].map((feature) => [feature, 0]))
  for (let round = 0; round < ROUNDS; round++) step(all, weights)
  return weights
}

function step(all: readonly Example[], weights: Map<string, number>): void {
  const gradient = new Map<string, number>()
  for (const { features, isQuote } of all) {
    const present = ['bias', ...features].filter((feature) => weights.has(feature))
    const score = present.reduce((sum, feature) => sum + weights.get(feature)!, 0)
    const error = ((isQuote ? 1 : 0) - 1 / (1 + Math.exp(-score))) * (isQuote ? 1 : WEIGHT_OF_OTHERS)
    for (const feature of present) gradient.set(feature, (gradient.get(feature) ?? 0) + error / all.length)
  }
  for (const [feature, weight] of weights) {
    const penalty = feature === 'bias' ? 0 : PENALTY * weight
    weights.set(feature, weight + RATE * ((gradient.get(feature) ?? 0) - penalty))
  }
}

function moduleOf(weights: ReadonlyMap<string, number>): string {
  const lines = [...weights].map(([feature, weight]) => `  '${feature}': ${weight.toFixed(3)},`)
  return [
    '// Made by decision.train.ts from fixtures/train.',
    'export const DECISION_WEIGHTS: Readonly<Record<string, number>> = {',
    ...lines,
    '}',
    '',
  ].join('\n')
}

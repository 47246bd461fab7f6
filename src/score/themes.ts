import type { GoldTheme } from '../labels/gold.js'
import { matchOneToOne } from './matching.js'
import type { Claim, Outcome, Scored } from './outcome.js'
import type { PredictedTheme } from './prediction.js'
import { setJaccard, spanJaccard, stemmedWords } from './similarity.js'

const SAME_THEME = 0.5
const SAME_SENTENCE = 0.5
const VARIANTS_THAT_COUNT = 5

/** Themes by their names, and whether the first evidence of a matched theme is one that the labels give. */
export function scoreThemes(gold: readonly GoldTheme[], predicted: readonly PredictedTheme[]): Scored {
  const goldNames = gold.map(({ label, aliases }) => wordSets([label, ...aliases]))
  const names = predicted.map(({ label, variants }) => wordSets([label, ...variants.slice(0, VARIANTS_THAT_COUNT)]))
  const { ofGold, ofPredicted } = matchOneToOne(goldNames, names, (a, b) => {
    const similarity = bestJaccard(a, b)
    return similarity >= SAME_THEME ? [similarity] : null
  })
  const ofItems = gold.map((theme, index) => themeOutcome(theme, index, predicted[ofGold[index]!]))
  const invented = predicted.filter((_, index) => ofPredicted[index] === -1).map(inventedTheme)
  const matched = ofItems.filter(({ predicted: partner }) => partner !== null).length
  return {
    counts: {
      themes: { gold: gold.length, predicted: predicted.length, matched },
      themeEvidence: { right: ofItems.filter(({ kind }) => kind === 'right').length, of: matched },
    },
    outcomes: [...ofItems, ...invented],
    rated: predicted.flatMap(({ score }, index) =>
      score === undefined ? [] : [{ kind: 'theme', confidence: score, right: ofPredicted[index] !== -1 } as const],
    ),
  }
}

function wordSets(names: readonly string[]): ReadonlySet<string>[] {
  return names.map((name) => new Set(stemmedWords(name)))
}

function bestJaccard(a: readonly ReadonlySet<string>[], b: readonly ReadonlySet<string>[]): number {
  return Math.max(0, ...a.flatMap((one) => b.map((other) => setJaccard(one, other))))
}

function themeOutcome(theme: GoldTheme, index: number, partner: PredictedTheme | undefined): Outcome {
  const base = { group: 'themes', key: `theme ${index}`, gold: goldClaim(theme) } as const
  if (!partner) return { ...base, kind: 'missed', predicted: null }
  const kind = isEvidence(theme, partner) ? 'right' : 'wrong evidence'
  return { ...base, kind, predicted: predictedClaim(partner) }
}

function isEvidence({ evidence }: GoldTheme, partner: PredictedTheme): boolean {
  const first = partner.evidence[0]
  return first !== undefined && evidence.some((sentence) => spanJaccard(sentence, first) > SAME_SENTENCE)
}

function inventedTheme(theme: PredictedTheme): Outcome {
  const key = `invented ${stemmedWords(theme.label).sort().join(' ')}`
  return { group: 'themes', key, kind: 'invented', gold: null, predicted: predictedClaim(theme) }
}

function goldClaim({ label, aliases, evidence }: GoldTheme): Claim {
  return { text: label, detail: aliases.join(', '), range: evidence[0] ?? null }
}

function predictedClaim({ label, variants, evidence }: PredictedTheme): Claim {
  return { text: label, detail: variants.slice(0, VARIANTS_THAT_COUNT).join(', '), range: evidence[0] ?? null }
}

import { f1Figures, type F1Figures } from './figures.js'
import type { TypePair } from './outcome.js'

/** How often announcements of one type were taken for another. */
export interface Confusion {
  /** Types in alphabetical order. */
  readonly types: readonly string[]
  /** Gold type by predicted type, matched announcements only. */
  readonly matrix: readonly (readonly number[])[]
  /** By gold type: not found at all. */
  readonly missed: readonly number[]
  /** By predicted type: not there at all. */
  readonly invented: readonly number[]
}

/** Precision, recall and F1 of each announcement type. */
export function figuresByType(pairs: readonly TypePair[]): Record<string, F1Figures> {
  const entries = typesIn(pairs).map((type) => {
    const gold = pairs.filter((pair) => pair.gold === type)
    const predicted = pairs.filter((pair) => pair.predicted === type)
    const matched = gold.filter((pair) => pair.predicted === type)
    return [type, f1Figures({ gold: gold.length, predicted: predicted.length, matched: matched.length })]
  })
  return Object.fromEntries(entries) as Record<string, F1Figures>
}

export function confusionOf(pairs: readonly TypePair[]): Confusion {
  const types = typesIn(pairs)
  const count = (gold: string | null, predicted: string | null) =>
    pairs.filter((pair) => pair.gold === gold && pair.predicted === predicted).length
  return {
    types,
    matrix: types.map((gold) => types.map((predicted) => count(gold, predicted))),
    missed: types.map((gold) => count(gold, null)),
    invented: types.map((predicted) => count(null, predicted)),
  }
}

function typesIn(pairs: readonly TypePair[]): string[] {
  const all = pairs.flatMap(({ gold, predicted }) => [gold, predicted]).filter((type) => type !== null)
  return [...new Set(all)].sort()
}

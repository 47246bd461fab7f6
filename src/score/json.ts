import { CATEGORIES, type Category } from './categories.js'
import { chiefMeasure, macroFigure, type Figures } from './figures.js'
import type { Score } from './score.js'

/** A value for each category, `slots` as a map of its own. */
export type ByCategory<T> = Readonly<Record<Exclude<Category, `slots.${string}`>, T>> & {
  readonly slots: Readonly<Record<string, T>>
}

/** A score as it is written: fractions from 0 to 1, `null` where there was nothing to measure. */
export interface ScoreJson {
  /** How many labelled releases. */
  readonly documents: number
  readonly categories: ByCategory<Figures[Category]>
  /** F1 or share, mean over the releases that have one. */
  readonly macro: ByCategory<number | null>
  readonly missing: readonly string[]
}

export function scoreJson(score: Score): ScoreJson {
  const counts = score.documents.map((one) => one.counts)
  return {
    documents: score.documents.length,
    categories: byCategory((name) => score.figures[name]),
    macro: byCategory((name) => macroFigure(counts, { category: name, measure: chiefMeasure(name) })),
    missing: score.missing,
  }
}

/** A map with a value for each category, in the order of the tables. */
export function byCategory<T>(valueOf: (name: Category) => T): ByCategory<T> {
  const map: Record<string, unknown> = {}
  for (const { name } of CATEGORIES) {
    const [group, slot] = name.split('.')
    if (slot === undefined) map[name] = valueOf(name)
    else map[group!] = { ...(map[group!] as object | undefined), [slot]: valueOf(name) }
  }
  return map as ByCategory<T>
}

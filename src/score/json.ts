import type { Calibration } from './calibration.js'
import { CATEGORIES, type Category } from './categories.js'
import type { Counts } from './counts.js'
import type { CategoryIntervals, ScoreDetails } from './details.js'
import { chiefMeasure, macroFigure, type F1Figures, type Figures } from './figures.js'
import type { Outcome } from './outcome.js'
import type { Score } from './score.js'
import type { Confusion } from './types.js'

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
  readonly intervals: ByCategory<CategoryIntervals>
  readonly byGenre: Readonly<
    Record<string, { readonly documents: number; readonly categories: ScoreJson['categories'] }>
  >
  readonly byType: Readonly<Record<string, F1Figures>>
  readonly confusion: Confusion
  readonly calibration: readonly Calibration[]
  readonly missing: readonly string[]
  readonly perDocument: readonly { readonly id: string; readonly counts: ByCategory<Counts[Category]> }[]
  readonly misses?: readonly (Outcome & { readonly document: string })[]
}

/** @param misses whether everything that is not right is listed */
export function scoreJson(score: Score, details: ScoreDetails, misses: boolean): ScoreJson {
  const counts = score.documents.map((one) => one.counts)
  const genres = Object.entries(details.byGenre).map(([genre, { documents, figures }]) => {
    return [genre, { documents, categories: byCategory((name) => figures[name]) }]
  })
  return {
    documents: score.documents.length,
    categories: byCategory((name) => score.figures[name]),
    macro: byCategory((name) => macroFigure(counts, { category: name, measure: chiefMeasure(name) })),
    intervals: byCategory((name) => details.intervals[name]),
    byGenre: Object.fromEntries(genres) as ScoreJson['byGenre'],
    byType: details.byType,
    confusion: details.confusion,
    calibration: details.calibration,
    missing: score.missing,
    perDocument: score.documents.map((one) => ({ id: one.id, counts: byCategory((name) => one.counts[name]) })),
    ...(misses ? { misses: missesOf(score) } : {}),
  }
}

/** Everything that is not right, in the order of the documents. */
export function missesOf(score: Score): (Outcome & { readonly document: string })[] {
  return score.documents.flatMap(({ id, outcomes }) =>
    outcomes.filter(({ kind }) => kind !== 'right').map((outcome) => ({ document: id, ...outcome })),
  )
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

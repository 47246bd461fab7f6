import { CATEGORIES, isF1, type Category, type F1Category, type ShareCategory } from './categories.js'
import type { Counts, F1Counts, ShareCounts } from './counts.js'

/** Fractions from 0 to 1; null where there is nothing to divide by. */
export interface F1Figures extends F1Counts {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}

export interface ShareFigures extends ShareCounts {
  readonly rate: number | null
}

export type Figures = Readonly<Record<F1Category, F1Figures> & Record<ShareCategory, ShareFigures>>

/** Names one number of the tables. */
export interface FigureName {
  readonly category: Category
  readonly measure: Measure
}
export type Measure = 'precision' | 'recall' | 'f1' | 'rate'

/** Every number of the tables. */
export const FIGURES: readonly FigureName[] = CATEGORIES.flatMap(({ name }) =>
  (isF1(name) ? (['precision', 'recall', 'f1'] as const) : (['rate'] as const)).map((measure) => ({
    category: name,
    measure,
  })),
)

/** The number by which a category is judged: F1, or the share. */
export function chiefMeasure(category: Category): Measure {
  return isF1(category) ? 'f1' : 'rate'
}

/** A figure as dividend and divisor: every one is a ratio of sums over documents, which is what resampling needs. */
export function ratioOf(counts: Counts, { category, measure }: FigureName): readonly [number, number] {
  if (!isF1(category)) return [counts[category].right, counts[category].of]
  const { gold, predicted, matched } = counts[category]
  if (measure === 'precision') return [matched, predicted]
  return measure === 'recall' ? [matched, gold] : [2 * matched, gold + predicted]
}

/** One number, null where there is nothing to divide by. */
export function figureOf(counts: Counts, name: FigureName): number | null {
  return divide(...ratioOf(counts, name))
}

/** Precision, recall, F1 and shares of counts (micro where they are sums over documents). */
export function figuresOf(counts: Counts): Figures {
  const entries = CATEGORIES.map(({ name }) => {
    if (!isF1(name)) return [name, { rate: divide(counts[name].right, counts[name].of), ...counts[name] }]
    return [name, f1Figures(counts[name])]
  })
  return Object.fromEntries(entries) as Figures
}

export function f1Figures(counts: F1Counts): F1Figures {
  const { gold, predicted, matched } = counts
  return {
    precision: divide(matched, predicted),
    recall: divide(matched, gold),
    f1: divide(2 * matched, predicted + gold),
    gold,
    predicted,
    matched,
  }
}

/** The mean of a figure over the documents that have one; null where none has. */
export function macroFigure(documents: readonly Counts[], name: FigureName): number | null {
  let [sum, count] = [0, 0]
  for (const counts of documents) {
    const value = figureOf(counts, name)
    if (value === null) continue
    sum += value
    count++
  }
  return divide(sum, count)
}

function divide(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

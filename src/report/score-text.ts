import { CATEGORIES, figureOf, isF1, macroFigure, type Category, type Score } from '../score/index.js'

/** A fraction in per cent with one decimal; a dash where there was nothing to measure. */
export function percent(value: number | null): string {
  return value === null ? '–' : (100 * value).toFixed(1)
}

/** The table of scores for a terminal: one line a category, the main figure of each group marked with an asterisk. */
export function scoreText(score: Score): string {
  const heads = row('', ['found', 'wrong', 'precision', 'recall', 'F1', 'macro'])
  const lines = CATEGORIES.map(({ name, title, main }) => row((main ? '* ' : '  ') + title, cells(score, name)))
  return [heads, ...lines, '', '* main figure of its group; macro: mean over releases', ''].join('\n')
}

function cells(score: Score, category: Category): string[] {
  const counts = score.counts[category]
  const documents = score.documents.map((one) => one.counts)
  const macro = percent(macroFigure(documents, { category, measure: isF1(category) ? 'f1' : 'rate' }))
  if ('of' in counts) return [`${counts.right} of ${counts.of}`, '', '', '', share(score, category), macro]
  const found = `${counts.matched} of ${counts.gold}`
  const wrong = `${counts.predicted - counts.matched} of ${counts.predicted}`
  const figures = (['precision', 'recall', 'f1'] as const).map((measure) =>
    percent(figureOf(score.counts, { category, measure })),
  )
  return [found, wrong, ...figures, macro]
}

function share(score: Score, category: Category): string {
  const value = percent(figureOf(score.counts, { category, measure: 'rate' }))
  return value === '–' ? value : `${value}%`
}

function row(title: string, columns: readonly string[]): string {
  return title.padEnd(34) + columns.map((cell) => cell.padStart(12)).join('')
}

import {
  CATEGORIES,
  chiefInterval,
  chiefMeasure,
  figureOf,
  macroFigure,
  type Category,
  type Score,
  type ScoreDetails,
} from '../score/index.js'
import { intervalText, percent } from './numbers.js'
import type { Paint } from './paint.js'
import { textTable, type Column } from './text-table.js'

const COLUMNS: readonly Column[] = [
  { title: '' },
  { title: 'found', right: true },
  { title: 'wrong', right: true },
  { title: 'precision', right: true },
  { title: 'recall', right: true },
  { title: 'F1', right: true },
  { title: '95 %', right: true },
  { title: 'macro', right: true, optional: true },
]

/** The table of scores for a terminal of `width` columns: one line a category, the main figure of each group in bold and with an asterisk. */
export function scoreText(score: Score, details: ScoreDetails, width: number, paint: Paint): string {
  const rows = CATEGORIES.map(({ name, title, main }) => ({
    cells: [`${main ? '*' : ' '} ${title}`, ...cells(score, details, name)],
    bold: main === true,
  }))
  const note =
    '* main figure of its group · found: of what the labels have · wrong: of what is claimed · macro (on wide terminals): mean over releases'
  const releases = score.documents.length === 1 ? '1 release' : `${score.documents.length} releases`
  return `${releases}\n\n${textTable(COLUMNS, rows, width, paint)}\n${paint('dim', note)}\n`
}

function cells(score: Score, details: ScoreDetails, category: Category): string[] {
  const counts = score.counts[category]
  const chief = { category, measure: chiefMeasure(category) }
  const macro = percent(
    macroFigure(
      score.documents.map((one) => one.counts),
      chief,
    ),
  )
  const ends = [percent(figureOf(score.counts, chief)), intervalText(chiefInterval(details, category)), macro]
  if ('of' in counts) return [`${counts.right} of ${counts.of}`, '', '', '', ...ends]
  return [
    `${counts.matched} of ${counts.gold}`,
    `${counts.predicted - counts.matched} of ${counts.predicted}`,
    percent(figureOf(score.counts, { category, measure: 'precision' })),
    percent(figureOf(score.counts, { category, measure: 'recall' })),
    ...ends,
  ]
}

import { CATEGORIES, chiefMeasure, figureOf, type Agreement, type Category, type Outcome } from '../score/index.js'
import { percent, twoDecimals } from './numbers.js'
import type { Paint } from './paint.js'
import { clip, pad, visibleLine } from './terminal.js'
import { textTable, type Column } from './text-table.js'

const COLUMNS: readonly Column[] = [
  { title: '' },
  { title: 'both', right: true },
  { title: 'only A', right: true },
  { title: 'only B', right: true },
  { title: 'agreement', right: true },
]

/** The agreement of two annotators for a terminal: figures, kappa, and every disagreement. */
export function agreeText(agreement: Agreement, width: number, paint: Paint): string {
  const { score, kappa } = agreement
  const rows = CATEGORIES.filter(({ name }) => name !== 'nonQuotes').map(({ name, title, main }) => ({
    cells: [`${main ? '*' : ' '} ${title}`, ...cells(agreement, name)],
    bold: main === true,
  }))
  return [
    `${score.documents.length} releases that both have labelled`,
    '',
    textTable(COLUMNS, rows, width, paint),
    `Cohen’s kappa: announcement types ${twoDecimals(kappa.announcementTypes.value)} over ${kappa.announcementTypes.items}, genres ${twoDecimals(kappa.genres.value)} over ${kappa.genres.items}`,
    '',
    ...score.documents.flatMap(({ id, outcomes }) => disagreements(id, outcomes, width, paint)),
    '',
  ].join('\n')
}

function cells({ score }: Agreement, category: Category): string[] {
  const counts = score.counts[category]
  const figure = percent(figureOf(score.counts, { category, measure: chiefMeasure(category) }))
  if ('of' in counts) return [`${counts.right} of ${counts.of}`, '', '', figure]
  const { gold, predicted, matched } = counts
  return [String(matched), String(gold - matched), String(predicted - matched), figure]
}

/** What is missing or wrong for a program is, between two people, what only one of them has. */
const WORDS: Readonly<Partial<Record<Outcome['kind'], string>>> = { missed: 'only A', invented: 'only B' }

function disagreements(id: string, outcomes: readonly Outcome[], width: number, paint: Paint): string[] {
  const different = outcomes.filter(({ kind }) => kind !== 'right')
  if (different.length === 0) return []
  const room = Math.max(40, Math.min(width, 400)) - 8
  return [
    paint('bold', visibleLine(id)),
    ...different.flatMap(({ group, kind, field, gold, predicted }) => [
      `  ${pad(group, 14)}${WORDS[kind] ?? kind.replace('wrong ', 'different ')}${field ? ` ${field}` : ''}`,
      ...[gold, predicted].flatMap((claim, index) =>
        claim ? [`    ${index === 0 ? 'A' : 'B'} ${clip(visibleLine(`${claim.text} — ${claim.detail}`), room)}`] : [],
      ),
    ]),
  ]
}

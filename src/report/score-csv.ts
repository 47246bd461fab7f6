import {
  FIGURES,
  figureOf,
  missesOf,
  ratioOf,
  type Figures,
  type FigureName,
  type Score,
  type ScoreDetails,
} from '../score/index.js'
import { csvTable } from './csv.js'

const TITLES = ['scope', 'category', 'measure', 'value', 'low', 'high', 'right', 'of']

/** Every figure as one row: all releases with intervals, each genre, each announcement type, each release. Fractions from 0 to 1. */
export function scoreCsv(score: Score, details: ScoreDetails): string {
  const all = FIGURES.map((figure) => {
    const interval = details.intervals[figure.category][figure.measure] ?? null
    return row('all', figure, score.figures, interval?.low ?? null, interval?.high ?? null)
  })
  const genres = Object.entries(details.byGenre).flatMap(([genre, { figures }]) =>
    FIGURES.map((figure) => row(`genre ${genre}`, figure, figures)),
  )
  const types = Object.entries(details.byType).flatMap(
    ([type, { precision, recall, f1, gold, predicted, matched }]) => [
      [`type ${type}`, 'typedAnnouncements', 'precision', precision, null, null, matched, predicted],
      [`type ${type}`, 'typedAnnouncements', 'recall', recall, null, null, matched, gold],
      [`type ${type}`, 'typedAnnouncements', 'f1', f1, null, null, 2 * matched, gold + predicted],
    ],
  )
  const documents = score.documents.flatMap(({ id, counts }) =>
    FIGURES.filter((figure) => figureOf(counts, figure) !== null).map((figure) => [
      `release ${id}`,
      figure.category,
      figure.measure,
      figureOf(counts, figure),
      null,
      null,
      ...ratioOf(counts, figure),
    ]),
  )
  return csvTable(TITLES, [...all, ...genres, ...types, ...documents])
}

function row(
  scope: string,
  figure: FigureName,
  figures: Figures,
  low: number | null = null,
  high: number | null = null,
) {
  return [
    scope,
    figure.category,
    figure.measure,
    figureOf(figures, figure),
    low,
    high,
    ...ratioOf(figures, figure),
  ] as const
}

/** Everything that is not right, one row each. */
export function missesCsv(score: Score): string {
  const titles = [
    'release',
    'group',
    'error',
    'field',
    'start',
    'end',
    'gold',
    'goldDetail',
    'predicted',
    'predictedDetail',
  ]
  const rows = missesOf(score).map(({ document, group, kind, field, gold, predicted }) => {
    const range = gold?.range ?? predicted?.range ?? null
    const place = [range?.start ?? null, range?.end ?? null]
    const claims = [gold?.text ?? null, gold?.detail ?? null, predicted?.text ?? null, predicted?.detail ?? null]
    return [document, group, kind, field ?? null, ...place, ...claims]
  })
  return csvTable(titles, rows)
}

import type { Summary } from '../core/summary.js'
import { csvTable } from './csv.js'

type Cell = string | number | null

interface Table {
  readonly name: string
  readonly titles: readonly string[]
  readonly rows: (summary: Summary) => Cell[][]
}

/** The tables of a folder of summaries; the first column of each is the release's id. */
export const TABLES: readonly Table[] = [
  {
    name: 'quotes.csv',
    titles: [
      'release',
      'quote',
      'words',
      'speaker',
      'mention',
      'kind',
      'confidence',
      'speaker confidence',
      'start',
      'end',
    ],
    rows: ({ document, quotes }) =>
      quotes.map(({ id, span, speaker, kind, confidence }) => [
        document.id,
        id,
        span.text,
        speaker?.name ?? null,
        speaker?.mention?.text ?? null,
        kind,
        confidence,
        speaker?.confidence ?? null,
        span.start,
        span.end,
      ]),
  },
  {
    name: 'announcements.csv',
    titles: [
      'release',
      'announcement',
      'type',
      'who',
      'what',
      'when',
      'until',
      'where',
      'evidence',
      'confidence',
      'start',
      'end',
    ],
    rows: ({ document, announcements }) =>
      announcements.map(({ id, type, who, what, when, until, where, evidence, confidence }) => [
        document.id,
        id,
        type,
        ...[who, what, when, until, where].map((slot) => slot?.value ?? null),
        evidence.text,
        confidence,
        evidence.start,
        evidence.end,
      ]),
  },
  {
    name: 'themes.csv',
    titles: ['release', 'theme', 'label', 'score', 'mentions', 'evidence'],
    rows: ({ document, themes }) =>
      themes.map(({ id, label, score, mentions, evidence }) => [
        document.id,
        id,
        label,
        score,
        mentions.length,
        evidence[0]?.text ?? null,
      ]),
  },
  {
    name: 'people.csv',
    titles: ['release', 'person', 'name', 'role', 'organization', 'mentions'],
    rows: ({ document, people }) =>
      people.map(({ id, name, role, organization, mentions }) => [
        document.id,
        id,
        name,
        role?.value ?? null,
        organization?.value ?? null,
        mentions.length,
      ]),
  },
]

/** Rows of a table for one summary, as lines of a CSV file. */
export function tableLines(table: Table, summary: Summary): string {
  const rows = table.rows(summary)
  return rows.length === 0 ? '' : withoutTitles(csvTable(table.titles, rows))
}

/** The line of titles of a table. */
export function tableTitles(table: Table): string {
  return csvTable(table.titles, [])
}

function withoutTitles(csv: string): string {
  return csv.slice(csv.indexOf('\r\n') + 2)
}

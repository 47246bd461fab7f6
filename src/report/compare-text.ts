import {
  CATEGORIES,
  chanceOf,
  chiefMeasure,
  verdictsOf,
  type CaseSide,
  type Category,
  type Comparison,
} from '../score/index.js'
import { intervalText, percent, signedPoints } from './numbers.js'
import type { Paint } from './paint.js'
import { clip, pad, visibleLine, wrap } from './terminal.js'
import { textTable, type Column } from './text-table.js'

const LONGEST_NAME = 14
/** More cases than this belong into a page or a program. */
const CASES = 10

/** Names of the two sides, as a reader knows them. */
export interface SideNames {
  readonly a: string
  readonly b: string
}

/** A comparison for a terminal: verdicts, figures side by side, and the cases that cost most. */
export function compareText(comparison: Comparison, names: SideNames, width: number, paint: Paint): string {
  const shown = { a: visibleLine(names.a), b: visibleLine(names.b) }
  return [
    paint('bold', `${shown.a} (A) and ${shown.b} (B) on ${comparison.documents} releases`),
    '',
    ...verdictLines(comparison, width, paint),
    '',
    figureTable(comparison, shown, width, paint),
    paint(
      'dim',
      'F1 or share in per cent · p: of chance alone, corrected for the number of questions (Holm) · better, worse: releases',
    ),
    '',
    ...caseLines(comparison, width, paint),
    '',
  ].join('\n')
}

function verdictLines(comparison: Comparison, width: number, paint: Paint): string[] {
  return verdictsOf(comparison).flatMap(({ outcome, sentence }) => {
    const mark = { a: 'A', b: 'B', chance: '?', same: '=' }[outcome]
    const lines = wrap(sentence, Math.max(40, Math.min(width, 110)) - 3)
    return lines.map((line, index) => (index === 0 ? `${paint('bold', mark)}  ${line}` : `   ${line}`))
  })
}

function figureTable(comparison: Comparison, { a, b }: SideNames, width: number, paint: Paint): string {
  const columns: Column[] = [
    { title: '' },
    { title: clip(a, LONGEST_NAME), right: true },
    { title: clip(b, LONGEST_NAME), right: true },
    { title: 'B − A', right: true },
    { title: '95 %', right: true },
    { title: 'p', right: true },
    { title: 'better', right: true, optional: true },
    { title: 'worse', right: true, optional: true },
  ]
  const rows = CATEGORIES.map(({ name, title, main }) => ({
    cells: [`${main ? '*' : ' '} ${title}`, ...figureCells(comparison, name)],
    bold: main === true,
  }))
  return textTable(columns, rows, width, paint)
}

function figureCells({ statistics, tests }: Comparison, category: Category): string[] {
  const measure = chiefMeasure(category)
  const figure = statistics.find(
    (one) => one.category === category && one.measure === measure && one.average === 'micro',
  )!
  const test = tests.find((one) => one.category === category)!
  return [
    percent(figure.a),
    percent(figure.b),
    signedPoints(figure.difference),
    intervalText(figure.intervals.difference, signedPoints),
    test.corrected === null ? '' : chanceOf(test.corrected).replace(/^p (?:= )?/, ''),
    String(test.better),
    String(test.worse),
  ]
}

function caseLines({ cases }: Comparison, width: number, paint: Paint): string[] {
  if (cases.length === 0) return ['No case is right on one side only.']
  const room = Math.max(40, Math.min(width, 400)) - 10
  const first = cases
    .slice(0, CASES)
    .flatMap((one) => [
      `${paint('bold', one.winner.toUpperCase())} is right  ${pad(one.group, 14)}${visibleLine(one.document)}`,
      ...(one.gold ? [`  ${pad('gold', 6)}${clip(visibleLine(claimText(one.gold)), room)}`] : []),
      `  ${pad('A', 6)}${clip(sideText(one.a), room)}`,
      `  ${pad('B', 6)}${clip(sideText(one.b), room)}`,
    ])
  const rest = cases.length - Math.min(CASES, cases.length)
  const more = rest === 0 ? [] : ['', paint('dim', `${rest} more cases: --format html shows all of them side by side`)]
  return [
    `What costs most, of ${cases.length} cases that one side gets right and the other wrong:`,
    '',
    ...first,
    ...more,
  ]
}

/** `wrong speaker: We came with questions — Aino Salmela` */
export function sideText({ kind, claim, field }: CaseSide): string {
  const head = field ? `${kind} ${field}` : kind
  return claim === null ? head : `${head}: ${visibleLine(claimText(claim))}`
}

function claimText({ text, detail }: { readonly text: string; readonly detail: string }): string {
  return detail === '' ? text : `${text} — ${detail}`
}

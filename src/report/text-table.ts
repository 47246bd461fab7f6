import type { Paint } from './paint.js'
import { columns as columnsOf, pad } from './terminal.js'

export interface Column {
  readonly title: string
  readonly right?: boolean
  /** Left out where the table would be wider than the terminal. */
  readonly optional?: boolean
}

export interface Row {
  /** Free of active characters. */
  readonly cells: readonly string[]
  readonly bold?: boolean
}

const GAP = '  '

/** A table with a line of titles, columns as wide as what stands in them. */
export function textTable(columns: readonly Column[], rows: readonly Row[], width: number, paint: Paint): string {
  const all = columns.map((_, index) => index)
  const wide = columns.map((column, index) =>
    Math.max(columnsOf(column.title), ...rows.map(({ cells }) => columnsOf(cells[index] ?? ''))),
  )
  const whole = wide.reduce((sum, one) => sum + one + GAP.length, -GAP.length)
  const kept = whole > width ? all.filter((index) => columns[index]!.optional !== true) : all
  const line = (cells: readonly string[]) =>
    kept
      .map((index) => aligned(cells[index] ?? '', wide[index]!, columns[index]!.right === true))
      .join(GAP)
      .trimEnd()
  const head = paint('dim', line(columns.map(({ title }) => title)))
  const body = rows.map(({ cells, bold }) => (bold === true ? paint('bold', line(cells)) : line(cells)))
  return [head, ...body].join('\n') + '\n'
}

function aligned(cell: string, width: number, right: boolean): string {
  return right ? ' '.repeat(Math.max(0, width - columnsOf(cell))) + cell : pad(cell, width)
}

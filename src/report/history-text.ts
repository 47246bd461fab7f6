import { CATEGORIES, courseOf, type HistoryPoint } from '../score/index.js'
import { percent, signedPoints } from './numbers.js'
import type { Paint } from './paint.js'
import { visibleLine } from './terminal.js'
import { textTable, type Column } from './text-table.js'

const BARS = '▁▂▃▄▅▆▇█'
/** Points that a line of bars shows; earlier ones are left out. */
const MOST_BARS = 40

const COLUMNS: readonly Column[] = [
  { title: '' },
  { title: 'first', right: true },
  { title: 'last', right: true },
  { title: 'change', right: true },
  { title: 'best', right: true },
  { title: 'course' },
]

/** The course of each figure for a terminal; bars go from 0 to 100. */
export function historyText(points: readonly HistoryPoint[], width: number, paint: Paint): string {
  const rows = CATEGORIES.map(({ name, title, main }) => {
    const course = courseOf(points, name)
    const known = course.filter((value) => value !== null)
    const [first, last] = [known[0] ?? null, known.at(-1) ?? null]
    const change = first === null || last === null ? null : last - first
    const best = known.length === 0 ? null : Math.max(...known)
    const cells = [percent(first), percent(last), signedPoints(change), percent(best), bars(course)]
    return { cells: [`${main ? '*' : ' '} ${title}`, ...cells], bold: main === true }
  })
  const [from, to] = [points[0]!, points.at(-1)!]
  const head = `${points.length} measurements, ${visibleLine(from.name)} to ${visibleLine(to.name)}, ${to.documents} releases`
  return `${head}\n\n${textTable(COLUMNS, rows, width, paint)}`
}

function bars(course: readonly (number | null)[]): string {
  return course
    .slice(-MOST_BARS)
    .map((value) => (value === null ? '·' : BARS[Math.min(BARS.length - 1, Math.floor(value * BARS.length))]!))
    .join('')
}

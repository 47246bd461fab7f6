import { CATEGORIES, courseOf, type HistoryPoint } from '../score/index.js'
import { csvTable } from './csv.js'
import { markup, type Html } from './html.js'
import { percent } from './numbers.js'
import { page } from './page.js'

const WIDTH = 560
const HEIGHT = 120
const LEFT = 34

/** The course of each figure as one page: a plot for each main figure, and all of them in a table. */
export function historyPage(points: readonly HistoryPoint[], set: string): string {
  const main = CATEGORIES.filter((one) => one.main)
  const plots = main.map(({ name, title }) => {
    const bounds = points.map(({ figures }) => figures[name] ?? { value: null, low: null, high: null })
    return markup`<figure><figcaption>${title}</figcaption>${coursePlot(points, bounds, title)}</figure>`
  })
  const rows = CATEGORIES.map(({ name, title }) => {
    const cells = courseOf(points, name).map((value) => markup`<td>${percent(value)}</td>`)
    return markup`<tr class="${main.some((one) => one.name === name) ? 'main' : 'sub'}"><th scope="row">${title}</th>${cells}</tr>`
  })
  const heads = points.map(({ name }) => markup`<th>${name}</th>`)
  return page({
    title: `The course of the figures on ${set}`,
    style:
      '.plots{display:grid;grid-template-columns:repeat(auto-fit,minmax(20rem,1fr));gap:1.5rem}figure{margin:.5rem 0}figcaption{font-weight:600}',
    body: markup`<header><h1>The course of the figures on ${set}</h1>
<p class="soft">${points.length} measurements; the thin lines show where a figure would lie, 95 times of 100, on other releases of the same kind</p></header>
<main><section><h2>Main figures, 0 to 100</h2><div class="plots">${plots}</div></section>
<section><h2>All figures</h2><div class="scroll"><table><thead><tr><th>F1 or share, per cent</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div></section></main>`,
  })
}

interface Bounds {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

function coursePlot(points: readonly HistoryPoint[], bounds: readonly Bounds[], title: string): Html {
  const x = (index: number) => Math.round(LEFT + 8 + (index * (WIDTH - LEFT - 24)) / Math.max(1, points.length - 1))
  const y = (value: number) => Math.round(8 + (1 - value) * HEIGHT)
  const grid = [0, 0.5, 1].map(
    (tick) =>
      markup`<line class="grid" x1="${LEFT}" x2="${WIDTH}" y1="${y(tick)}" y2="${y(tick)}"/><text class="soft" x="${LEFT - 4}" y="${y(tick) + 4}" text-anchor="end">${100 * tick}</text>`,
  )
  const known = bounds.flatMap((one, index) => (one.value === null ? [] : [{ ...one, value: one.value, index }]))
  const line = known.map(({ value, index }) => `${x(index)},${y(value)}`).join(' ')
  const marks = known.map(({ value, low, high, index }) => {
    const whisker =
      low !== null &&
      high !== null &&
      markup`<line class="b" x1="${x(index)}" x2="${x(index)}" y1="${y(low)}" y2="${y(high)}"/>`
    return markup`${whisker}<rect class="b" x="${x(index) - 4}" y="${y(value) - 4}" width="8" height="8"><title>${points[index]!.name}: ${percent(value)}</title></rect>`
  })
  return markup`<svg viewBox="0 0 ${WIDTH} ${HEIGHT + 20}" width="${WIDTH}" height="${HEIGHT + 20}" role="img" aria-label="${title}"><title>${title}</title>${grid}<polyline class="line b" points="${line}" fill="none"/>${marks}</svg>`
}

/** The course of each figure as CSV, one row a measurement and figure; fractions from 0 to 1. */
export function historyCsv(points: readonly HistoryPoint[]): string {
  const rows = points.flatMap(({ name, figures }) =>
    CATEGORIES.map((one) => {
      const { value = null, low = null, high = null } = figures[one.name] ?? {}
      return [name, one.name, value, low, high]
    }),
  )
  return csvTable(['measurement', 'category', 'value', 'low', 'high'], rows)
}

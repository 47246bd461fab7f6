import type { CurvePoint, Interval } from '../score/index.js'
import { markup, type Html } from './html.js'

/** One side of a row: where its mark stands and how far its whisker reaches. */
export interface PlottedFigure {
  readonly side: 'a' | 'b'
  readonly value: number | null
  readonly interval: Interval | null
}

export interface PlottedRow {
  readonly title: string
  readonly figures: readonly PlottedFigure[]
}

const LABELS = 190
const PLOT = 420
const ROW = 40
const TICKS = [0, 0.25, 0.5, 0.75, 1]

/** Rows of figures from 0 to 100 with their 95 % intervals: a circle and a square, so that colour is not needed. */
export function intervalPlot(rows: readonly PlottedRow[], title: string): Html {
  const height = rows.length * ROW + 30
  const x = (value: number) => rounded(LABELS + value * PLOT)
  const grid = TICKS.map(
    (tick) =>
      markup`<line class="grid" x1="${x(tick)}" x2="${x(tick)}" y1="0" y2="${rows.length * ROW}" />
        <text class="soft" x="${x(tick)}" y="${height - 10}" text-anchor="middle">${100 * tick}</text>`,
  )
  const marks = rows.map(({ title: name, figures }, index) => {
    const middle = index * ROW + ROW / 2
    const shift = figures.length === 1 ? 0 : 8
    return markup`<text x="${LABELS - 12}" y="${middle + 4}" text-anchor="end">${name}</text>${figures.map((figure) =>
      figureMark(figure, middle + (figure.side === 'a' ? -shift : shift), x),
    )}`
  })
  return svg(LABELS + PLOT + 60, height, title, markup`${grid}${marks}`)
}

function figureMark({ side, value, interval }: PlottedFigure, y: number, x: (value: number) => number): Html {
  if (value === null) return markup`<text class="soft" x="${x(0) + 4}" y="${y + 4}">nothing to measure</text>`
  const whisker =
    interval &&
    markup`<line class="whisker ${side}" x1="${x(interval.low)}" x2="${x(interval.high)}" y1="${y}" y2="${y}" />`
  const end = x(Math.max(value, interval?.high ?? 0)) + 10
  return markup`${whisker}${mark(side, x(value), y, 5)}<text class="soft" x="${end}" y="${y + 4}"
      >${(100 * value).toFixed(1)}</text
    >`
}

function mark(side: 'a' | 'b', x: number, y: number, radius: number): Html {
  if (side === 'a') return markup`<circle class="a" cx="${x}" cy="${y}" r="${radius}" />`
  return markup`<rect class="b" x="${x - radius}" y="${y - radius}" width="${2 * radius}" height="${2 * radius}" />`
}

export interface PlottedCurve {
  readonly side: 'a' | 'b'
  readonly points: readonly CurvePoint[]
}

const SQUARE = 240
const MARGIN = 46
/** More points than this cannot be told apart. */
const MOST_POINTS = 120

/** Precision over recall as the threshold of confidence falls; the mark stands where every claim is kept. */
export function curvePlot(curves: readonly PlottedCurve[], title: string): Html {
  const x = (recall: number) => rounded(MARGIN + recall * SQUARE)
  const y = (precision: number) => rounded(12 + (1 - precision) * SQUARE)
  const grid = TICKS.map(
    (tick) =>
      markup`<line class="grid" x1="${x(tick)}" x2="${x(tick)}" y1="${y(1)}" y2="${y(0)}" />
        <line class="grid" x1="${x(0)}" x2="${x(1)}" y1="${y(tick)}" y2="${y(tick)}" />
        <text class="soft" x="${x(tick)}" y="${y(0) + 16}" text-anchor="middle">${100 * tick}</text>
        <text class="soft" x="${MARGIN - 6}" y="${y(tick) + 4}" text-anchor="end">${100 * tick}</text>`,
  )
  const lines = curves.map(({ side, points }) => {
    const last = points.at(-1)
    if (!last) return null
    const path = thinned(points)
      .map((point) => `${x(point.recall)},${y(point.precision)}`)
      .join(' ')
    const dash = side === 'b' ? null : markup` stroke-dasharray="6 3"`
    return markup`<polyline
        class="line ${side}"
        points="${path}"
        fill="none"
        ${dash ?? ''}
      />${mark(side, x(last.recall), y(last.precision), 4)}`
  })
  const names = markup`<text class="soft" x="${x(0.5)}" y="${y(0) + 34}" text-anchor="middle">recall</text>
    <text class="soft" x="12" y="${y(0.5)}" text-anchor="middle" transform="rotate(-90 12 ${y(0.5)})">precision</text>`
  return svg(MARGIN + SQUARE + 16, SQUARE + 56, title, markup`${grid}${names}${lines}`)
}

function thinned(points: readonly CurvePoint[]): readonly CurvePoint[] {
  const step = Math.ceil(points.length / MOST_POINTS)
  return points.filter((_, index) => index % step === 0 || index === points.length - 1)
}

export interface PlottedDifference {
  readonly id: string
  /** B minus A, −1 to 1. */
  readonly difference: number
}

const BAR_AREA = 130

/** One bar a release, sorted: up where B is better, down where A is. */
export function differencePlot(differences: readonly PlottedDifference[], title: string): Html {
  const sorted = [...differences].sort((p, q) => q.difference - p.difference || (p.id < q.id ? -1 : 1))
  const step = Math.max(1, Math.min(14, 560 / Math.max(1, sorted.length)))
  const zero = BAR_AREA / 2 + 8
  const bars = sorted.map(({ id, difference }, index) => {
    const tall = Math.max(1, Math.abs(difference) * (BAR_AREA / 2))
    const top = difference > 0 ? zero - tall : zero
    const side = difference > 0 ? 'b' : difference < 0 ? 'a' : 'grid'
    const width = rounded(Math.max(0.5, step - 2))
    return markup`<rect
      class="${side}"
      x="${rounded(MARGIN + index * step)}"
      y="${rounded(top)}"
      width="${width}"
      height="${rounded(tall)}"
      ><title>${id}: ${(100 * difference).toFixed(1)} points</title></rect
    >`
  })
  const scale = [1, 0, -1].map(
    (value) =>
      markup`<text class="soft" x="${MARGIN - 6}" y="${zero - value * (BAR_AREA / 2) + 4}" text-anchor="end"
        >${value > 0 ? '+' : value < 0 ? '−' : ''}${100 * Math.abs(value)}</text
      >`,
  )
  const axis = markup`<line
    class="axis"
    x1="${MARGIN}"
    x2="${rounded(MARGIN + sorted.length * step)}"
    y1="${zero}"
    y2="${zero}"
  />`
  return svg(MARGIN + 580, BAR_AREA + 16, title, markup`${scale}${bars}${axis}`)
}

function svg(width: number, height: number, title: string, content: Html): Html {
  return markup`<svg
    viewBox="0 0 ${width} ${height}"
    width="${width}"
    height="${height}"
    role="img"
    aria-label="${title}"
  >
    <title>${title}</title>
    ${content}
  </svg>`
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}

import type { PdfLine } from './pdf-lines.js'

/** Two lines side by side could be a table; so many, and so long, are columns. */
const LEAST_PAIRS = 4
const LEAST_CHARACTERS = 20
const LEAST_SHARE = 0.8

/**
 * Lines of a page whose two columns are drawn row by row, left and right in turn, in the order of reading: a column down to the next line
 * that goes across both, then the other. Other pages stay in the order in which they are drawn.
 */
export function inReadingOrder(lines: readonly PdfLine[]): readonly PdfLine[] {
  const gutter = gutterOf(lines)
  if (gutter === null) return lines
  const ordered: PdfLine[] = []
  let left: PdfLine[] = []
  let right: PdfLine[] = []
  for (const line of lines) {
    if (line.x >= gutter) right.push(line)
    else if (line.end <= gutter) left.push(line)
    else {
      ordered.push(...left, ...right, line)
      left = []
      right = []
    }
  }
  return [...ordered, ...left, ...right]
}

/** Where the right column begins; null where lines are not drawn side by side, or not in two columns. */
function gutterOf(lines: readonly PdfLine[]): number | null {
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1]
    return next && isBeside(line, next) ? [{ left: line, right: next }] : []
  })
  if (pairs.length < LEAST_PAIRS) return null
  const starts = pairs.map(({ right }) => right.x).sort((a, b) => a - b)
  const middle = starts[Math.floor(starts.length / 2)]!
  const fitting = pairs.filter(({ left, right }) => Math.abs(right.x - middle) < right.height && left.end < middle)
  const characters = fitting.reduce((sum, { left, right }) => sum + Math.min(left.text.length, right.text.length), 0)
  const areColumns = fitting.length >= LEAST_SHARE * pairs.length && characters >= LEAST_CHARACTERS * fitting.length
  return areColumns ? middle - 1 : null
}

function isBeside(line: PdfLine, next: PdfLine): boolean {
  return Math.abs(line.y - next.y) < 0.5 * Math.max(line.height, next.height) && next.x > line.end
}

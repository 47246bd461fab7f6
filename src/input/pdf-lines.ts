/** A run of glyphs as pdf.js gives it: `transform[4]` and `[5]` are the place of its lower left corner, in points. */
export interface Glyphs {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

export interface PdfLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly end: number
  readonly height: number
}

/** Glyph runs of one page as lines, in the order in which the page draws them, which is the reading order also of columns. */
export function pageLines(items: readonly Glyphs[]): PdfLine[] {
  const lines: PdfLine[] = []
  let line: PdfLine | null = null
  for (const item of items) {
    if (item.str === '') continue
    const x = item.transform[4] ?? 0
    const y = item.transform[5] ?? 0
    const height: number = item.height || line?.height || 10
    if (isGap(item, height)) continue
    if (line && continues(line, x, y, height)) line = joined(line, item, x)
    else if (item.str.trim() !== '') {
      if (line) lines.push(line)
      line = { text: item.str, x, y, end: x + item.width, height }
    }
  }
  if (line) lines.push(line)
  return lines.map((one) => ({ ...one, text: one.text.replace(/\s+/g, ' ').trim() })).filter(({ text }) => text !== '')
}

/** A space as wide as that between columns, which pdf.js puts in. */
function isGap({ str, width }: Glyphs, height: number): boolean {
  return str.trim() === '' && width >= 3 * height
}

function continues(line: PdfLine, x: number, y: number, height: number): boolean {
  const sameHeight = Math.abs(line.y - y) < 0.5 * Math.max(line.height, height)
  return sameHeight && x >= line.end - height && x - line.end < 3 * height
}

function joined(line: PdfLine, item: Glyphs, x: number): PdfLine {
  const gap = x - line.end > 0.15 * line.height && !/\s$/.test(line.text) && !/^\s/.test(item.str)
  const text = line.text + (gap ? ' ' : '') + item.str
  return { ...line, text, end: x + item.width, height: Math.max(line.height, item.height) }
}

/** Paragraphs of all pages, a blank line between them; words that a hyphen parts at a line's end are joined. */
export function textOfPages(pages: readonly (readonly PdfLine[])[]): string {
  const repeated = repeatedLines(pages)
  const lines = pages.flatMap((page) => page.filter(({ text }) => !isPageNumber(text) && !repeated.has(keyOf(text))))
  const paragraphs: string[] = []
  let before: PdfLine | null = null
  for (const line of lines) {
    if (before && sameParagraph(before, line)) paragraphs.push(joinedText(paragraphs.pop()!, line.text))
    else paragraphs.push(line.text)
    before = line
  }
  return `${paragraphs.join('\n\n')}\n`
}

/** Lines follow each other at the distance of their height; a full stop before the edge, a bullet or another size ends a paragraph. */
function sameParagraph(before: PdfLine, line: PdfLine): boolean {
  const ratio = line.height / before.height
  if (ratio > 1.15 || ratio < 0.87 || /^(?:[•▪–*-]|\d{1,2}[.)])\s/.test(line.text)) return false
  const drop = before.y - line.y
  if (drop > 0 && drop < 1.7 * before.height) return true
  // The next column or page: a sentence that goes on.
  return (
    (drop <= 0 || drop > 8 * before.height) && !/[.!?:”"’)]$/.test(before.text) && /^[\p{Ll}\p{N}“"(]/u.test(line.text)
  )
}

function joinedText(text: string, next: string): string {
  return /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(next) ? text.slice(0, -1) + next : `${text} ${next}`
}

function isPageNumber(text: string): boolean {
  return /^(?:page\s)?(?:[-–]\s?)?\d{1,4}(?:\s?(?:\/|of)\s?\d{1,4})?(?:\s?[-–])?$/i.test(text)
}

/** Running heads and feet: among the first or last two lines of at least three pages, and of most. */
function repeatedLines(pages: readonly (readonly PdfLine[])[]): Set<string> {
  const counts = new Map<string, number>()
  for (const page of pages) {
    const edges = new Set([...page.slice(0, 2), ...page.slice(-2)].map(({ text }) => keyOf(text)))
    for (const key of edges) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= 3 && count > pages.length / 2).map(([key]) => key))
}

function keyOf(text: string): string {
  return text.replace(/\d+/g, '0').toLowerCase()
}

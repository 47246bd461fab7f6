import { trimRange, type Range } from '../core/span.js'

/** A line without its break; `start` and `end` leave out the white space at its edges. */
export interface Line extends Range {
  /** White space before the first character. */
  readonly indent: number
}

/** The lines of a view, blank ones as null. */
export function linesOf(view: string): (Line | null)[] {
  const lines: (Line | null)[] = []
  let from = 0
  while (from <= view.length) {
    const found = view.indexOf('\n', from)
    const to = found < 0 ? view.length : found
    const trimmed = trimRange(view, from, to)
    lines.push(trimmed.start === trimmed.end ? null : { ...trimmed, indent: trimmed.start - from })
    from = to + 1
  }
  return lines
}

const NARROWEST = 40
const WIDEST = 120

/**
 * The width at which a text is wrapped by hard line breaks; null where its lines are paragraphs.
 * It is the length that the longest twentieth of the lines with a line below them reach, where most such lines come near it.
 */
export function wrapWidth(lines: readonly (Line | null)[]): number | null {
  const lengths: number[] = []
  lines.forEach((line, index) => {
    if (line && lines[index + 1]) lengths.push(line.end - line.start + line.indent)
  })
  if (lengths.length < 4) return null
  lengths.sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.95)]!
  if (width < NARROWEST || width > WIDEST) return null
  const near = lengths.filter((length) => length >= width * 0.75).length
  return near * 2 >= lengths.length ? width : null
}

const SENTENCE_END = /[.!?:;…]["”’»)]{0,2}$/u
/** Fewer pairs of lines than this do not show how a text is set. */
const LEAST_PAIRS = 5
/** Of the lines with another line right below, what ends as a sentence does where lines are paragraphs. */
const MOSTLY = 0.6

/** Whether each line is a paragraph, with no blank line between them: most lines end as sentences do, at no common width. */
export function areParagraphs(view: string, lines: readonly (Line | null)[]): boolean {
  const pairs = lines.filter((line, index): line is Line => line !== null && Boolean(lines[index + 1]))
  if (pairs.length < LEAST_PAIRS || wrapWidth(lines) !== null) return false
  const ended = pairs.filter(({ start, end }) => SENTENCE_END.test(view.slice(Math.max(start, end - 4), end)))
  return ended.length >= pairs.length * MOSTLY
}

import type { Range } from '../core/span.js'
import { markup, type Html } from './html.js'

/** A stretch of the text that is to be marked; several may overlap. */
export interface Highlight extends Range {
  /** A class name of the page, such as `gold`. */
  readonly name: string
}

/** A part of a text with its highlights, cut where one begins or ends, so that no `mark` crosses another. */
export function highlighted(text: string, part: Range, highlights: readonly Highlight[]): Html {
  const inside = highlights
    .map(({ start, end, name }) => ({ start: Math.max(start, part.start), end: Math.min(end, part.end), name }))
    .filter(({ start, end }) => start < end)
  const cuts = [part.start, part.end, ...inside.flatMap(({ start, end }) => [start, end])]
  const places = [...new Set(cuts)].sort((a, b) => a - b)
  return markup`${places.slice(0, -1).map((start, index) => {
    const end = places[index + 1]!
    const names = inside.filter((one) => one.start <= start && one.end >= end).map(({ name }) => name)
    const words = text.slice(start, end)
    return names.length === 0
      ? markup`${words}`
      : markup`<mark class="${[...new Set(names)].join(' ')}">${words}</mark>`
  })}`
}

/** A range with up to so many characters on both sides, cut between words. */
export function withContext(text: string, range: Range, characters: number): Range {
  return { start: wordStart(text, range.start - characters), end: wordEnd(text, range.end + characters) }
}

const LONGEST_WORD = 40

function wordStart(text: string, from: number): number {
  if (from <= 0) return 0
  const space = text.slice(from, from + LONGEST_WORD).search(/\s/)
  return space < 0 ? from : from + space + 1
}

function wordEnd(text: string, to: number): number {
  if (to >= text.length) return text.length
  const begin = Math.max(0, to - LONGEST_WORD)
  const space = text.slice(begin, to).lastIndexOf(' ')
  return space < 0 ? to : begin + space
}

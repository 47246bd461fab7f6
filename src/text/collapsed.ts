import type { Range } from '../core/span.js'

/** A stretch of a text with each run of white space as one space, as a reader reads it. */
export interface Collapsed {
  readonly words: string
  /** Where a range of `words` stands in the text. */
  readonly rangeOf: (start: number, end: number) => Range
}

/** Broken lines and what is left of mark-up keep a pattern of single spaces from matching: "held at  [the Old Mill]". */
export function collapsed(view: string, { start, end }: Range): Collapsed {
  const words = view.slice(start, end)
  if (!/\s\s|[^\S ]/.test(words)) return { words, rangeOf: (from, to) => ({ start: start + from, end: start + to }) }
  const places: number[] = []
  let kept = ''
  for (let at = 0; at < words.length; at++) {
    const isSpace = /\s/.test(words[at]!)
    if (isSpace && kept.endsWith(' ')) continue
    kept += isSpace ? ' ' : words[at]!
    places.push(start + at)
  }
  return { words: kept, rangeOf: (from, to) => ({ start: places[from]!, end: places[Math.max(from, to - 1)]! + 1 }) }
}

import type { Structure } from '../../core/layers.js'
import { spanOf, trimRange, type Range } from '../../core/span.js'
import { findDates } from '../../text/dates.js'
import { isPlaceName, isStateCode } from '../../text/lexicon/places.js'
import { allMatches } from '../../text/all-matches.js'
import { tidyPlace } from '../../text/place-names.js'

export type Dateline = NonNullable<Structure['dateline']>

/** A dateline with the offset at which the words of the paragraph begin. */
export interface FoundDateline {
  readonly dateline: Dateline
  readonly contentStart: number
}

/** "Los Angeles, CA", "Valletta, Malta", "Geneva": a place that is known, or behind which a known one stands. */
export function isKnownPlace(words: string): boolean {
  const parts = words.split(/,\s{0,3}/)
  const last = parts.at(-1)!.trim()
  return isPlaceName(words) || (parts.length > 1 && (isStateCode(last) || isPlaceName(last)))
}

/** Names of wires and agencies. */
const WIRE =
  /wire|press\s?release|newsdesk|\b(?:news|press|agency|reuters|agence|xinhua|bernama|antara|tass|afp|dpa|efe|ansa|ians|pti|newsusa|booktrib)\b|\p{L}\.(?:ai|com|net|org)\b/iu

export function isWire(words: string): boolean {
  return WIRE.test(words)
}

const LONGEST_PART = 70
const MOST_PARTS = 3
/** What parts one piece of a dateline from the next, or from the text. */
const BREAK = /\s?(?:--|[–—])\s?|\s-\s?|\s\/\s|(?<=\))\s{1,3}-|:\s/gu

/** Pieces of a dateline behind its first: "– 20 June 2026 –", "(Reuters) -", "Media OutReach Newswire –", "Los Angeles, CA –". */
export function goOn(view: string, found: FoundDateline, blockEnd: number, anchor: string | null): FoundDateline {
  let current = found
  for (let count = 0; count < MOST_PARTS; count++) {
    const next = nextPart(view, current, blockEnd, anchor)
    if (!next) break
    current = next
  }
  return current
}

/** A paragraph that opens with the name of a wire: "/PRNewswire/ --", "Media OutReach Newswire - 13 July 2026 -". */
export function openingWire(view: string, block: Range, anchor: string | null): FoundDateline | null {
  const head = view.slice(block.start, Math.min(block.end, block.start + LONGEST_PART))
  const end = head.search(BREAK)
  if (end <= 0 || !OPENING.test(head.slice(0, end)) || !isWire(head.slice(0, end))) return null
  const length = end + head.slice(end).match(BREAK)![0].length
  const span = spanOf(view, block.start, block.start + end)
  const contentStart = afterDashes(view, block.start + length, block.end)
  return goOn(view, { dateline: { span, place: null, date: null }, contentStart }, block.end, anchor)
}

/** A name in brackets or between strokes, or one or more capital words. */
const OPENING = /^(?:\([^()]{2,40}\)|\/[^/]{2,40}\/|\p{Lu}[\p{L}\d.&]{1,30}(?: \p{Lu}[\p{L}\d.&]{1,30}){0,3})$/u

/** Where the text begins behind the dashes that close a dateline. */
export function afterDashes(view: string, start: number, end: number): number {
  let at = start
  while (at < end && /[\s–—-]/.test(view[at]!)) at++
  return at
}

function nextPart(view: string, found: FoundDateline, blockEnd: number, anchor: string | null): FoundDateline | null {
  const { start } = trimRange(view, found.contentStart, blockEnd)
  const head = view.slice(start, Math.min(blockEnd, start + LONGEST_PART))
  for (const match of allMatches(BREAK, head)) {
    const end = start + match.index
    const contentStart = afterDashes(view, end + match[0].length, blockEnd)
    if (contentStart >= blockEnd || match.index === 0) continue
    const dateline = withPart(view, found.dateline, { start, end }, anchor)
    if (dateline) return { dateline, contentStart }
  }
  return null
}

/** The dateline with a piece that is a day, a place or the name of a wire; null where it is none of them. */
function withPart(view: string, dateline: Dateline, part: Range, anchor: string | null): Dateline | null {
  const words = view.slice(part.start, part.end)
  const span = spanOf(view, dateline.span.start, part.end)
  const date = findDates(view, part, anchor).find(({ value }) => value.length >= 7)
  if (date) {
    const rest = `${view.slice(part.start, date.start)} ${view.slice(date.end, part.end)}`
    if (!isAside(rest)) return null
    return { ...dateline, span, date: dateline.date ?? { value: date.value, span: spanOf(view, date.start, date.end) } }
  }
  const bare = words.replace(/[\s()[\]/]{1,40}$/, '')
  if (dateline.place === null && (isKnownPlace(bare) || (/^\p{Lu}[\p{Lu} .,]{2,40}$/u.test(bare) && !isWire(bare))))
    return {
      ...dateline,
      span,
      place: { value: tidyPlace(bare), span: spanOf(view, part.start, part.start + bare.length) },
    }
  return isWire(words) && isAside(words) ? { ...dateline, span } : null
}

/** Nothing, or a wire's name or an hour: no word of prose. */
function isAside(words: string): boolean {
  return (
    words.length <= 60 && !/(?<![\p{L}.@])\p{Ll}{2,}/u.test(words) && !/^\s{0,40}(?:On|In|At|Since|The)\b/.test(words)
  )
}

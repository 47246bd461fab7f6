import { flatMap } from '../../core/flat.js'
import type { Block } from '../../core/layers.js'
import { spanOf, type Given } from '../../core/span.js'
import { findDates, type FoundDate } from '../../text/dates.js'
import { shiftDay } from '../../text/dates/calendar.js'
import type { FoundDateline } from './dateline-tail.js'

const HEAD_BLOCKS = 9

/** The day on which the release came out: of its dateline, else of a line near its head or its end that gives little but a date. */
export function publicationDate(view: string, blocks: readonly Block[], dateline: FoundDateline | null): Given | null {
  const stated = dateline?.dateline.date
  if (stated?.value.length === 10) return { value: stated.value, span: stated.span }
  const near = blocks.slice(0, HEAD_BLOCKS).filter(isDated)
  const found = ownDay(view, near) ?? firstDay(view, tailOf(blocks)) ?? stampDay(view)
  if (found) return { value: found.value, span: spanOf(view, found.start, found.end) }
  if (stated) return { value: stated.value, span: stated.span }
  const month = flatMap(near, (block) => findDates(view, block, null)).find(({ value }) => value.length === 7)
  return month ? { value: month.value, span: spanOf(view, month.start, month.end) } : null
}

function isDated({ kind, start, end }: Block): boolean {
  return kind === 'date-line' || kind === 'byline' || (kind !== 'paragraph' && end - start < 160) || end - start < 90
}

/** Letters and communiqués are dated at their end. */
function tailOf(blocks: readonly Block[]): Block[] {
  return blocks
    .slice(Math.max(HEAD_BLOCKS, blocks.length - 6))
    .filter((block) => (block.kind !== 'list-item' || block === blocks.at(-1)) && block.end - block.start < 120)
}

const MOST_DAYS_BETWEEN = 7

/** The first day of the head; the release's own where that stands below it, a few days earlier, as where a site posts what others sent. */
function ownDay(view: string, near: readonly Block[]): FoundDate | null {
  const first = firstDay(view, near)
  if (!first) return null
  const earliest = shiftDay(first.value, -MOST_DAYS_BETWEEN)
  const own = near
    .filter(({ start, kind }) => start > first.end && kind !== 'title')
    .map((block) => firstDay(view, [block]))
    .find((day) => day !== null && day.value < first.value && day.value >= earliest)
  return own ?? first
}

const PUBLISHED = /\b(?:publish|post|issu|releas|updat|dat|print|sign)[a-z]{0,4}\b/i

/** *The board meets again on 12 September 2026.*: a sentence that tells of a day, and says nothing of its own publication. */
function isToldIn(view: string, { kind, start, end }: Block, day: FoundDate): boolean {
  if (kind !== 'paragraph' || !/[.!?]$/.test(view.slice(start, end).trimEnd())) return false
  const before = view.slice(start, day.start)
  return (
    /\p{L}\s\p{Ll}.{0,60}\b(?:on|by|until|till|from|before|after|than|since|in)\s{1,3}$/su.test(before) &&
    !PUBLISHED.test(before)
  )
}

const STAMP = /\b(?:19|20)\d\d-\d\d-\d\d(?=[T ]\d\d:\d\d)/

/** A time stamp that a page left in the text. */
function stampDay(view: string): FoundDate | null {
  const match = STAMP.exec(view)
  return match ? (findDates(view, { start: match.index, end: match.index + match[0].length }, null)[0] ?? null) : null
}

function firstDay(view: string, blocks: readonly Block[]): FoundDate | null {
  for (const block of blocks) {
    const days = findDates(view, block, null).filter((day) => day.value.length === 10 && !isToldIn(view, block, day))
    const single = days.find(({ until }) => until === null)
    if (single) return single
  }
  return null
}

/** A year that dates without one most likely belong to: of the copyright mark, else of the first date that has one. */
export function likelyYear(view: string): string | null {
  const copyright = /(?:\(c\)|©|Copyright)\s{0,2}((?:19|20)\d\d)/i.exec(view)
  return copyright?.[1] ?? null
}

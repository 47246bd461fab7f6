import { trimRange, type Range } from '../../core/span.js'
import { linesOf, wrapWidth, type Line } from '../../text/lines.js'
import { BULLET, isRule, MARKED_HEADING, numberAt, QUOTED } from './marks.js'

/** How a stretch of lines is set, before anything is known of its words. */
export interface RawBlock extends Range {
  readonly set: 'text' | 'item' | 'number' | 'quoted' | 'marked-heading'
  readonly contentStart: number
  /** Whether a blank line, or nothing, stands before it. */
  readonly apart: boolean
  /** Whether it stands in emphasis marks, or is underlined, as headings are in Markdown. */
  readonly emphatic: boolean
}

/**
 * Paragraphs, items and headings of a view, by blank lines, bullets and line lengths.
 * A line that was broken only because it was full goes on in the next; so does one that a scan parted from its
 * sentence by a blank line.
 */
export function splitBlocks(text: string, view: string): RawBlock[] {
  const lines = linesOf(view)
  const width = wrapWidth(lines)
  const groups = joinScans(view, groupLines(view, lines, width))
  return groups.map((group) => blockOf(text, view, group))
}

interface Group extends Range {
  readonly apart: boolean
  readonly underlined: boolean
}

function groupLines(view: string, lines: readonly (Line | null)[], width: number | null): Group[] {
  const groups: Group[] = []
  let apart = true
  let last: Line | null = null
  for (const line of lines) {
    if (!line || isRule(view, line)) {
      const previous = groups.at(-1)
      if (line && last && previous) groups[groups.length - 1] = { ...previous, underlined: true }
      apart = true
      last = null
      continue
    }
    const previous = groups.at(-1)
    if (last && previous && goesOn(view, last, line, width)) {
      groups[groups.length - 1] = { ...previous, end: line.end }
    } else groups.push({ start: line.start, end: line.end, apart, underlined: false })
    apart = false
    last = line
  }
  return groups
}

/** Shorter lines than this are broken for a reason. */
const SHORT_LINE = 45
/** Longer lines are whole paragraphs. */
const WIDEST_LINE = 120

function isCapitals(words: string): boolean {
  return !/\p{Ll}/u.test(words)
}

function goesOn(view: string, last: Line, line: Line, width: number | null): boolean {
  const head = view.slice(line.start, Math.min(line.end, line.start + 60))
  if (BULLET.test(head) || MARKED_HEADING.test(head) || /^(?:https?:\/\/|\d{4}-\d\d-\d\d)/.test(head)) return false
  if (MARKED_HEADING.test(view.slice(last.start, last.start + 8))) return false
  const tail = view.slice(Math.max(last.start, last.end - 3), last.end)
  const ended = /[.!?:;]["”’»)]?$/u.test(tail)
  if (/^\p{Ll}/u.test(head) && !ended) return true
  const length = last.end - last.start + last.indent
  if (width !== null) return length + 1 + (/^\S{1,40}/.exec(head)?.[0].length ?? 0) > width * 0.97
  if (ended || length < SHORT_LINE || length > WIDEST_LINE || line.end - line.start > WIDEST_LINE) return false
  if (isCapitals(view.slice(last.start, last.end)) !== isCapitals(view.slice(line.start, line.end))) return false
  return line.end - line.start >= SHORT_LINE / 3 && !/^["“‘«(]/.test(head)
}

/** A page that was read by a scanner has blank lines inside sentences: an unfinished line and a lower-case one are one paragraph. */
function joinScans(view: string, groups: readonly Group[]): Group[] {
  const isScan =
    groups.filter((group, index) => index > 0 && continuesScan(view, groups[index - 1]!, group, null)).length >= 2
  const width = isScan ? scanWidth(view, groups) : null
  const joined: Group[] = []
  for (const group of groups) {
    const last = joined.at(-1)
    if (last && group.apart && !last.underlined && continuesScan(view, last, group, width)) {
      joined[joined.length - 1] = { ...last, end: group.end, underlined: group.underlined }
    } else joined.push(group)
  }
  return joined
}

/** Length of a full line: that of the longest but a few. */
function scanWidth(view: string, groups: readonly Group[]): number {
  const lengths = groups.map((group) => lastLine(view, group)).sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.9)]!
}

function lastLine(view: string, { start, end }: Range): number {
  return end - Math.max(start, view.lastIndexOf('\n', end - 1) + 1)
}

/** Of the width of a scan, what a line has at least that was broken because it was full. */
const NEARLY_FULL = 0.75

function continuesScan(view: string, last: Range, group: Range, width: number | null): boolean {
  const length = last.end - last.start
  const tail = view.slice(last.end - 1, last.end)
  const head = view.slice(group.start, Math.min(group.end, group.start + 60))
  if (!/[\p{L}\p{N},–—-]/u.test(tail) || BULLET.test(head) || /^(?:https?:|www\.)/.test(head)) return false
  if (width !== null && tail === ',' && /^\p{L}/u.test(head)) return true
  if (length < SHORT_LINE) return false
  if (/^\p{Ll}/u.test(head)) return true
  if (width === null) return false
  if (length > 150 && /[.!?]\s/.test(view.slice(last.start, last.end))) return true
  const isHead = isCapitals(view.slice(last.start, last.end)) || isCapitals(head)
  return !isHead && width < WIDEST_LINE && lastLine(view, last) > width * NEARLY_FULL
}

function blockOf(text: string, view: string, group: Group): RawBlock {
  const { start, end } = trimRange(view, group.start, group.end)
  const head = view.slice(start, Math.min(end, start + 60))
  const base = { start, end, apart: group.apart, emphatic: group.underlined || isEmphatic(text, start, end) }
  const heading = MARKED_HEADING.exec(head)
  if (heading) return { ...base, set: 'marked-heading', contentStart: start + heading[0].length }
  const quoted = QUOTED.exec(head)
  if (quoted) return { ...base, set: 'quoted', contentStart: start + quoted[0].length }
  const number = numberAt(head)
  if (number > 0 && start + number < end) return { ...base, set: 'number', contentStart: start + number }
  const bullet = BULLET.exec(head)
  if (bullet && start + bullet[0].length < end) return { ...base, set: 'item', contentStart: start + bullet[0].length }
  return { ...base, set: 'text', contentStart: start }
}

/** In emphasis marks from end to end. */
function isEmphatic(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start)
  const after = text.slice(end, end + 4)
  return /(?:\*\*|__|\*|_|<b>|<strong>)$/.test(before) && /^\s?(?:\*\*|__|\*|_|<\/)/.test(after)
}

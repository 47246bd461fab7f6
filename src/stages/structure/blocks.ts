import { trimRange, type Range } from '../../core/span.js'
import { areParagraphs, linesOf, wrapWidth, type Line } from '../../text/lines.js'
import { BULLET, isRule, LABEL, MARKED_HEADING, numberAt, opensLine, QUOTED, UNFINISHED } from './marks.js'

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
  const setting = {
    width: wrapWidth(lines),
    isIndented: opensByIndent(view, lines),
    isTight: areParagraphs(view, lines),
  }
  const groups = joinDatelines(view, joinReports(view, joinScans(view, groupLines(view, lines, setting))))
  const numbers = new Set(groups.map((group) => bareNumberAt(headOf(view, group))))
  return groups.map((group) => blockOf(text, view, group, numbers))
}

interface Group extends Range {
  readonly apart: boolean
  readonly underlined: boolean
}

/** How the lines of a text are broken. */
interface Breaking {
  /** Width at which lines are wrapped; null where they are paragraphs. */
  readonly width: number | null
  /** Whether paragraphs open by white space and not by a blank line. */
  readonly isIndented: boolean
  /** Whether each line is a paragraph, with no blank line between them. */
  readonly isTight: boolean
}

/** Width of a page of typescript. */
const NARROW = 85
const INDENT = 2
const LEAST_INDENTS = 3

/** Whether lines with white space before them stand right under lines without: agency reports of the eighties have it. */
function opensByIndent(view: string, lines: readonly (Line | null)[]): boolean {
  const opened = lines.filter((line, index) => {
    const last = lines[index - 1]
    const isUnder = line && last && line.indent >= INDENT && last.indent === 0
    return isUnder && /[.!?]["”’]?$/.test(view.slice(last.end - 2, last.end))
  })
  const full = lines.filter((line) => line !== null)
  const lengths = full.map(({ start, end }) => end - start).sort((a, b) => a - b)
  const isWrapped =
    lengths[Math.floor(lengths.length / 2)]! >= SHORT_LINE && lengths[Math.floor(lengths.length * 0.95)]! <= NARROW
  return opened.length >= LEAST_INDENTS && isWrapped && full.length * 2 > lines.length
}

function groupLines(view: string, lines: readonly (Line | null)[], setting: Breaking): Group[] {
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
    if (last && previous && goesOn(view, last, line, setting)) {
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

/** Whether a line goes on in the one under it: by its words, by the indent or width of the text, or by its length. */
function goesOn(view: string, last: Line, line: Line, { width, isIndented, isTight }: Breaking): boolean {
  const head = view.slice(line.start, Math.min(line.end, line.start + 60))
  if (isTight) return isBroken(view, last, head)
  if (width !== null && isAside(view, last, head, width)) return true
  if (opensLine(head) || MARKED_HEADING.test(view.slice(last.start, last.start + 8))) return false
  const words = view.slice(last.start, last.end)
  const ended = /[.!?:;]["”’»)]?$/u.test(words.slice(-3))
  if (!ended && (/^\p{Ll}/u.test(head) || UNFINISHED.test(words))) return true
  if (isIndented && !ended && !LABEL.test(head) && isCapitals(words) === isCapitals(head)) return line.indent < INDENT
  const length = last.end - last.start + last.indent
  if (width !== null) return length + 1 + (/^\S{1,40}/.exec(head)?.[0].length ?? 0) > width * 0.97
  return !ended && !/^["“‘«(]/.test(head) && areAlike(view, last, line)
}

/** A full line that a dash goes on from, in lower case: no item of a list. */
function isAside(view: string, last: Line, head: string, width: number): boolean {
  const isFull = last.end - last.start + last.indent > width * NEARLY_FULL
  return isFull && /^[–—] \p{Ll}/u.test(head) && /[\p{L}\p{N},]$/u.test(view.slice(last.end - 1, last.end))
}

/** Whether a line that is a paragraph was broken off: it ends in a small word, or a long one goes on in lower case. */
function isBroken(view: string, last: Line, head: string): boolean {
  const words = view.slice(last.start, last.end)
  if (UNFINISHED.test(words)) return !opensLine(head)
  return words.length > WIDEST_LINE && /[\p{L}\p{N},]$/u.test(words) && /^(?:[–—] )?\p{Ll}/u.test(head)
}

/** Two lines of about the length of lines that were broken because they were full, both in capitals or neither. */
function areAlike(view: string, last: Line, line: Line): boolean {
  const lastLength = last.end - last.start
  const length = line.end - line.start
  if (lastLength + last.indent < SHORT_LINE || lastLength + last.indent > WIDEST_LINE || length > WIDEST_LINE)
    return false
  return (
    length >= SHORT_LINE / 3 &&
    isCapitals(view.slice(last.start, last.end)) === isCapitals(view.slice(line.start, line.end))
  )
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

const SAYING =
  /^(?:said|says|stated|states|added|adds|explained|explains|noted|notes|commented|comments|remarked|wrote|writes)$/
/** *“…,” said*, *“…,” added* at the end of a line. */
const BREAKS_OFF = /["”’]\s?(\p{Ll}{4,9})$/u
const ENDS_IN_MARKS = /["”]$/u
/** *said Aino Salmela* at the beginning of a line. */
const TELLS_WHO = /^(\p{Ll}{4,9}) (?:\p{Lu}|the |a )/u
/** *… Aino Salmela* at the end of a line. */
const ENDS_IN_NAME = /(?<![\p{L}’'.-])\p{Lu}[\p{L}\p{M}’'.-]{0,24}$/u
const TAIL = 30

/** A name that is a link has a line of its own on many pages: *“…,” said ¶ Aino Salmela ¶ , chair of the club.* is one sentence. */
function joinReports(view: string, groups: readonly Group[]): Group[] {
  const joined: Group[] = []
  for (const group of groups) {
    const last = joined.at(-1)
    if (last && !last.underlined && isReport(view, last, group)) {
      joined[joined.length - 1] = { ...last, end: group.end, underlined: group.underlined }
    } else joined.push(group)
  }
  return joined
}

function isReport(view: string, last: Range, group: Range): boolean {
  const head = view.slice(group.start, group.start + TAIL)
  const tail = view.slice(Math.max(last.start, last.end - TAIL), last.end).trimEnd()
  if (/^, ?\p{L}/u.test(head)) return last.end - last.start < SHORT_LINE || ENDS_IN_NAME.test(tail)
  return saysBy(BREAKS_OFF, tail) ? /^\p{Lu}/u.test(head) : ENDS_IN_MARKS.test(tail) && saysBy(TELLS_WHO, head)
}

/** Whether the word that a pattern finds is a verb of saying. */
function saysBy(pattern: RegExp, words: string): boolean {
  return SAYING.test(pattern.exec(words)?.[1] ?? '')
}

const DATELINE_ALONE = /^\p{Lu}[^\n]{2,50}\s?(?:[–—]|--?)$/u

/** A dateline on a line of its own belongs to the paragraph below it: "OSTBY, 3 May —". */
function joinDatelines(view: string, groups: readonly Group[]): Group[] {
  const joined: Group[] = []
  for (const group of groups) {
    const last = joined.at(-1)
    const words = last && last.end - last.start <= SHORT_LINE ? view.slice(last.start, last.end) : ''
    if (last && DATELINE_ALONE.test(words) && !/(?<!\p{L})\p{Ll}{2,}/u.test(words)) {
      joined[joined.length - 1] = { ...last, end: group.end, underlined: group.underlined }
    } else joined.push(group)
  }
  return joined
}

function headOf(view: string, { start, end }: Range): string {
  const trimmed = trimRange(view, start, end)
  return view.slice(trimmed.start, Math.min(trimmed.end, trimmed.start + 60))
}

/** The number that a line opens with where no mark stands behind it: of "4 Events" or of a paragraph; -1 where none does. */
function bareNumberAt(head: string): number {
  const length = numberAt(head)
  return length > 0 && /^\d{1,3}\s/.test(head) ? Number.parseInt(head, 10) : -1
}

/** A bare number numbers a paragraph where another paragraph has the number before or behind it. */
function isCounted(head: string, numbers: ReadonlySet<number>): boolean {
  const number = bareNumberAt(head)
  return number < 0 || numbers.has(number - 1) || numbers.has(number + 1)
}

function blockOf(text: string, view: string, group: Group, numbers: ReadonlySet<number>): RawBlock {
  const { start, end } = trimRange(view, group.start, group.end)
  const head = headOf(view, group)
  const { apart } = group
  const emphatic = group.underlined || isEmphatic(text, start, end)
  const blockAs = (set: RawBlock['set'], length: number): RawBlock => {
    return { start, end, apart, emphatic, set, contentStart: start + length }
  }
  const heading = MARKED_HEADING.exec(head)
  if (heading) return blockAs('marked-heading', heading[0].length)
  const quoted = QUOTED.exec(head)
  if (quoted) return blockAs('quoted', quoted[0].length)
  const number = isCounted(head, numbers) ? numberAt(head) : 0
  if (number > 0 && start + number < end) return blockAs('number', number)
  const bullet = BULLET.exec(head)
  if (bullet && start + bullet[0].length < end) return blockAs('item', bullet[0].length)
  return blockAs('text', 0)
}

/** In emphasis marks from end to end. */
function isEmphatic(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start)
  const after = text.slice(end, end + 4)
  return /(?:\*\*|__|\*|_|<b>|<strong>)$/.test(before) && /^\s?(?:\*\*|__|\*|_|<\/)/.test(after)
}

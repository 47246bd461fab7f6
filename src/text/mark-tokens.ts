import type { Range } from '../core/span.js'
import { allMatches } from './all-matches.js'

/** One quotation mark, and how unlikely each reading of it is by its glyph and what stands around it. */
export interface MarkToken extends Range {
  readonly kind: 'double' | 'single'
  readonly open: number
  readonly close: number
  /** As an apostrophe, a sign for inches or a slip. */
  readonly ignore: number
  /** Whether a line of the paragraph begins with it. */
  readonly startsLine: boolean
}

/** Double marks (also as two single ones and as entities), single marks, and mark-up whose marks are none of the text's. */
const MARK =
  /<[a-z/!][^<>\n]{0,400}>|\{[{:%][^{}\n]{0,400}\}|\]\([^()\n]{0,400}\)|["“”„‟«»]|&(?:quot|[lr]dquo|#34|#822[01]);|''|’’|‘‘|``|['‘’‚‛‹›`]/giu

const OPENING_DOUBLE = /^(?:[“„«‟]|``|‘‘|&ldquo;|&#8220;)$/iu
const CLOSING_DOUBLE = /^(?:[”»]|’’|&rdquo;|&#8221;)$/iu
const BEFORE_OPENING = /[\s([{–—―/*_>:=-]/u
const AFTER_CLOSING = /[\s.,;:!?)\]}–—―/*_<…-]/u
const MARK_GLYPH = /["“”„«»'‘’`]/u
const WORD_UNIT = /[\p{L}\p{N}]/u

/** The marks of a range; those between letters, which are apostrophes, are left out. */
export function markTokens(text: string, range: Range): MarkToken[] {
  const tokens: MarkToken[] = []
  const part = text.slice(range.start, range.end)
  for (const match of allMatches(MARK, part)) {
    const glyph = match[0]
    if (/^[<{\]]/.test(glyph)) continue
    const before = part[match.index - 1] ?? '\n'
    const after = part[match.index + glyph.length] ?? '\n'
    const isDouble = /^["“”„‟«»&]/.test(glyph) || glyph.length === 2
    if (!isDouble && WORD_UNIT.test(before) && WORD_UNIT.test(after)) continue
    const start = range.start + match.index
    const { kind, open, close, ignore } = isDouble
      ? doubleCosts(glyph, before, after)
      : singleCosts(glyph, before, after)
    const end = start + glyph.length
    tokens.push({ start, end, startsLine: startsLine(part, match.index), kind, open, close, ignore })
  }
  return tokens
}

function startsLine(part: string, index: number): boolean {
  return /(?:^|\n)[\s*_>]{0,12}$/u.test(part.slice(Math.max(0, index - 14), index))
}

type Costs = Pick<MarkToken, 'kind' | 'open' | 'close' | 'ignore'>

function doubleCosts(glyph: string, before: string, after: string): Costs {
  const { open, close } = placeCosts(before, after)
  return {
    kind: 'double',
    open: open + (CLOSING_DOUBLE.test(glyph) ? 2 : 0),
    close: close + (OPENING_DOUBLE.test(glyph) ? 2 : 0),
    ignore: glyph === '"' && /\d/.test(before) ? 1.5 : 5,
  }
}

function singleCosts(glyph: string, before: string, after: string): Costs {
  const { open, close } = placeCosts(before, after)
  return {
    kind: 'single',
    open: open + (glyph === '’' ? 3 : 0) + (/\p{L}/u.test(after) ? 0 : 1),
    close: close + (glyph === '‘' ? 3 : 0),
    ignore: apostropheCost(glyph, before, after),
  }
}

/** Dropped letters (`players’ lounge`, `goin’`, `’90s`, `’tis`) are apostrophes about as often as marks. */
function apostropheCost(glyph: string, before: string, after: string): number {
  if (glyph === '‘' || glyph === '‹' || glyph === '›') return 3
  if (WORD_UNIT.test(before)) return before === 's' || before === 'n' ? 0.5 : 1.5
  return /\d/.test(after) ? 0.5 : 1.5
}

/** How badly a place suits an opening and a closing mark: by white space and punctuation on both sides. */
function placeCosts(before: string, after: string): { open: number; close: number } {
  const isFreeLeft = BEFORE_OPENING.test(before)
  const isFreeRight = AFTER_CLOSING.test(after)
  const floats = /\s/u.test(before) && /\s/u.test(after)
  if (floats) return { open: 1, close: 1 }
  return { open: openCost(isFreeLeft, before, after), close: closeCost(isFreeRight, before, after) }
}

function openCost(isFree: boolean, before: string, after: string): number {
  const left = isFree ? 0 : MARK_GLYPH.test(before) ? 0.5 : 3
  return left + (/[\s,;:!?)\]]/u.test(after) ? 2 : 0)
}

function closeCost(isFree: boolean, before: string, after: string): number {
  const right = isFree ? 0 : MARK_GLYPH.test(after) ? 0.5 : 3
  return right + (/[\s([]/u.test(before) ? 2 : 0)
}

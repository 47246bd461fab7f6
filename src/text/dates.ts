import { flatMap } from '../core/flat.js'
import type { Range } from '../core/span.js'
import { BARE_MONTH, DAY_FIRST, MONTH_FIRST, MONTH_YEAR, WRITTEN_DAY } from './dates/absolute.js'
import { partsOf } from './dates/calendar.js'
import { ISO_DAY, NUMERIC_DAY, writesMonthFirst } from './dates/numeric.js'
import type { DatePattern, ReadDate } from './dates/pattern.js'
import { DISTANCE, NEAR_DAY, NEAR_UNIT, WEEKDAYS, WEEKEND } from './dates/relative.js'
import { maskNumbers, maskNames } from './dates/words.js'
import { PART_OF_YEAR, YEARS } from './dates/years.js'
import { allMatches } from './all-matches.js'

export interface FoundDate extends Range {
  /** ISO 8601: YYYY, YYYY-MM or YYYY-MM-DD; the first day of a range. */
  readonly value: string
  /** The end of a range. */
  readonly until: string | null
  /** Whether it was worked out from the anchor. */
  readonly relative: boolean
}

/** In order of preference, where two of them match from the same place with the same length. */
const PATTERNS: readonly DatePattern[] = [
  ISO_DAY,
  NUMERIC_DAY,
  DAY_FIRST,
  WRITTEN_DAY,
  MONTH_FIRST,
  MONTH_YEAR,
  PART_OF_YEAR,
  YEARS,
  NEAR_UNIT,
  BARE_MONTH,
  NEAR_DAY,
  DISTANCE,
  WEEKDAYS,
  WEEKEND,
]
const COMPILED = PATTERNS.map((pattern) => ({ ...pattern, expression: new RegExp(pattern.source, 'gu') }))
/** Several patterns ask the same question: it is put once. */
const QUESTIONS = [...new Set(PATTERNS.map(({ asks }) => asks))]

/**
 * Dates in a stretch of the text, in its order and without overlaps. Partial dates stay partial; a quarter, a season or
 * "2025-26" gives its first year.
 * @param anchor ISO day that relative dates and dates without a year are worked out from; without it they are left out
 */
export function findDates(text: string, range: Range, anchor: string | null): FoundDate[] {
  const part = text.slice(range.start, range.end)
  const masked = maskNames(part)
  const answered = QUESTIONS.filter((asks) => asks.test(masked))
  if (answered.length === 0) return []
  const asked = COMPILED.filter(({ asks }) => answered.includes(asks))
  const anchorParts = anchor === null ? null : partsOf(anchor)
  const context = {
    anchor: anchorParts,
    anchorDay: typeof anchorParts?.day === 'number' ? anchor!.slice(0, 10) : null,
    monthFirst: () => writesMonthFirst(text),
  }
  return withoutOverlaps(
    flatMap(asked, (pattern) => matchesOf({ part, masked, offset: range.start }, pattern, context)),
  )
}

interface Match extends Range {
  readonly date: FoundDate | null
}

/** A stretch as it is written, with names masked, and where it begins in the text. */
interface Stretch {
  readonly part: string
  readonly masked: string
  readonly offset: number
}

function matchesOf(
  { part, masked, offset }: Stretch,
  { expression, lead, masksNumbers, read }: DatePattern & { readonly expression: RegExp },
  context: Omit<ReadDate, 'before'>,
): Match[] {
  const view = masksNumbers ? maskNumbers(masked) : masked
  return allMatches(expression, view).map((match) => {
    const written = part.slice(match.index, match.index + match[0].length)
    const skipped = lead?.exec(written)?.[0].length ?? 0
    const start = offset + match.index + skipped
    const end = offset + match.index + written.length
    const before = part.slice(Math.max(0, match.index - 60), match.index)
    const { anchor, anchorDay, monthFirst } = context
    const value = read(written.slice(skipped), { anchor, anchorDay, before, monthFirst })
    if (value === null) return { start, end, date: null }
    return { start, end, date: { start, end, value: value.value, until: value.until, relative: value.relative } }
  })
}

/** The longest of overlapping matches stands, also where it cannot be worked out: part of a date is no date. */
function withoutOverlaps(matches: readonly Match[]): FoundDate[] {
  const kept: Match[] = []
  const sorted = [...matches].sort((a, b) => a.start - b.start || b.end - a.end)
  for (const match of sorted) {
    const last = kept.at(-1)
    if (!last || match.start >= last.end) kept.push(match)
    else if (match.end - match.start > last.end - last.start) kept[kept.length - 1] = match
  }
  return flatMap(kept, ({ date }) => (date ? [date] : []))
}

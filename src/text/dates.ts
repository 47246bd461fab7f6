import type { Range } from '../core/span.js'
import { BARE_MONTH, DAY_FIRST, MONTH_FIRST, MONTH_YEAR } from './dates/absolute.js'
import { partsOf } from './dates/calendar.js'
import { ISO_DAY, NUMERIC_DAY, writesMonthFirst } from './dates/numeric.js'
import type { DatePattern, ReadDate } from './dates/pattern.js'
import { DISTANCE, NEAR_DAY, NEAR_UNIT, WEEKDAYS, WEEKEND } from './dates/relative.js'
import { PART_OF_YEAR, YEARS } from './dates/years.js'

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

/** Most stretches hold no date at all: one look for a number of two digits or a word of time spares the rest. */
const ANY_DATE =
  /\d\d|\d[\s.-]|\d(?:st|nd|rd|th)|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|(?:day|weekend|year|month|week|spring|summer|autumn|fall|winter|tonight|tomorrow|night|morning|afternoon|evening|season)\b|[A-Z]{3}/i

/**
 * Dates in a stretch of the text, in its order and without overlaps. Partial dates stay partial; a quarter, a season or
 * "2025-26" gives its first year.
 * @param anchor ISO day that relative dates and dates without a year are worked out from; without it they are left out
 */
export function findDates(text: string, range: Range, anchor: string | null): FoundDate[] {
  const part = text.slice(range.start, range.end)
  if (!ANY_DATE.test(part)) return []
  const anchorParts = anchor === null ? null : partsOf(anchor)
  const context = {
    anchor: anchorParts,
    anchorDay: typeof anchorParts?.day === 'number' ? anchor!.slice(0, 10) : null,
    monthFirst: () => writesMonthFirst(text),
  }
  return withoutOverlaps(COMPILED.flatMap((pattern) => matchesOf(part, range.start, pattern, context)))
}

interface Match extends Range {
  readonly date: FoundDate | null
}

function matchesOf(
  part: string,
  offset: number,
  { expression, lead, read }: DatePattern & { readonly expression: RegExp },
  context: Omit<ReadDate, 'before'>,
): Match[] {
  return Array.from(part.matchAll(expression), (match) => {
    const skipped = lead?.exec(match[0])?.[0].length ?? 0
    const start = offset + match.index + skipped
    const end = offset + match.index + match[0].length
    const before = part.slice(Math.max(0, match.index - 60), match.index)
    const value = read(match[0].slice(skipped), { ...context, before })
    return { start, end, date: value && { start, end, ...value } }
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
  return kept.flatMap(({ date }) => (date ? [date] : []))
}

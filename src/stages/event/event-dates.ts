import { spanOf, type Located, type Range } from '../../core/span.js'
import type { FoundDate } from '../../text/dates.js'
import { shiftDay } from '../../text/dates/calendar.js'

export interface EventDates {
  readonly startDate: Located | null
  readonly endDate: Located | null
}

export const NO_DATES: EventDates = { startDate: null, endDate: null }

/** Days behind which a release no longer reports what has no name: it recalls it. */
const LONGEST_LAG = 100

export function isLongAgo({ startDate, endDate }: EventDates, published: string | null): boolean {
  const last = (endDate ?? startDate)?.value
  return published?.length === 10 && last?.length === 10 && last < shiftDay(published, -LONGEST_LAG)
}

export function at(text: string, { start, end }: Range, value: string): Located {
  return { value, span: spanOf(text, start, end) }
}

/** An event of one day. */
export function bothDays(text: string, date: FoundDate): EventDates {
  const day = at(text, date, date.value)
  return { startDate: day, endDate: day }
}

const LEAD = 24
const OPENED = /\b(?:opened|began|started|kicked off|got under way)(?: (?:here|on|its doors))? ?$/

/** The day on which something was held; where it only opened then, its end is not told. */
export function ofOneDay(text: string, date: FoundDate): EventDates {
  const isOpening = OPENED.test(text.slice(Math.max(0, date.start - LEAD), date.start))
  return isOpening ? { startDate: at(text, date, date.value), endDate: null } : bothDays(text, date)
}

/** Days of a month; "yesterday", "over the weekend" and "from Monday to Friday" are worked out. */
export function isWritten(text: string, { start, end }: Range): boolean {
  return /\d/.test(text.slice(start, end))
}

import { spanOf, type Located, type Range } from '../../core/span.js'
import type { FoundDate } from '../../text/dates.js'

export interface EventDates {
  readonly startDate: Located | null
  readonly endDate: Located | null
}

export function at(text: string, { start, end }: Range, value: string): Located {
  return { value, span: spanOf(text, start, end) }
}

/** An event of one day. */
export function bothDays(text: string, date: FoundDate): EventDates {
  const day = at(text, date, date.value)
  return { startDate: day, endDate: day }
}

/** Days of a month; "yesterday", "over the weekend" and "from Monday to Friday" are worked out. */
export function isWritten(text: string, { start, end }: Range): boolean {
  return /\d/.test(text.slice(start, end))
}

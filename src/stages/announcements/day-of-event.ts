import type { FoundDate } from '../../text/dates.js'
import { shiftDay } from '../../text/dates/calendar.js'
import { wordSet } from '../../text/word-set.js'
import { rangeOf, type Dated } from './dated.js'

/** Days that are told by their place in the event. */
const DAYS_OF_EVENT =
  /\b(?:on|that) the (?:(last|final|closing)|(opening|first)|(second)|(third)) (?:day|night|evening|afternoon|morning)\b|\ban hour ago\b/i

/** Without one of these words there is no such day. */
const ASKED = wordSet('last final closing opening first second third hour')

/** "on the last night", "on the second day", "an hour ago": worked out from the event's days. */
export function dayOfEvent({ parsed, clause, event, anchor }: Dated): FoundDate | null {
  if (!parsed.words.some(({ lower }) => ASKED.has(lower))) return null
  const { start, end } = rangeOf(parsed, clause)
  const said = parsed.words.filter((word) => word.start >= start && word.end <= end)
  const found = DAYS_OF_EVENT.exec(said.map(({ lower }) => lower).join(' '))
  if (!found) return null
  const [, last, first, second, third] = found
  const days = second ? 1 : third ? 2 : 0
  const day = last ? event.endDate?.value : first || days > 0 ? later(event.startDate?.value, days) : anchor
  if (day?.length !== 10) return null
  const from = found.input.slice(0, found.index).split(' ').length - 1
  const count = found[0].split(' ').length
  const [opening, closing] = [said[from]!, said[from + count - 1]!]
  return { start: opening.start, end: closing.end, value: day, until: null, relative: true }
}

function later(day: string | undefined, days: number): string | undefined {
  if (day?.length !== 10) return undefined
  return shiftDay(day, days)
}

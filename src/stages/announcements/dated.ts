import type { AnnouncementClaim } from '../../core/layers.js'
import { spanOf, type Range } from '../../core/span.js'
import type { Event } from '../../core/summary.js'
import type { Clause } from '../../text/clauses/clause.js'
import type { FoundDate } from '../../text/dates.js'
import type { Parsed } from './release.js'

/** What a date is looked for: a clause that tells news of a type, with the thing that it is about. */
export interface Dated {
  readonly parsed: Parsed
  readonly clause: Clause
  readonly type: string
  readonly what: Range | null
  readonly anchor: string | null
  readonly event: Event
}

/** From the first word of a clause to the first behind it. */
export function rangeOf({ words, sentence }: Parsed, clause: Clause): Range {
  return { start: words[clause.start]?.start ?? sentence.start, end: words[clause.end]?.start ?? sentence.end }
}

/** A sentence without the stop at its end, which is no part of a date: "on 1 September." */
export function withoutStop(text: string, { start, end }: Range): Range {
  return { start, end: text[end - 1] === '.' ? end - 1 : end }
}

/** A date as a claim gives it: its first day, and its last where it is a range. */
export function slotsOf(text: string, date: FoundDate | null): Pick<AnnouncementClaim, 'when' | 'until'> {
  if (date === null) return { when: null, until: null }
  const span = spanOf(text, date.start, date.end)
  return { when: { value: date.value, span }, until: date.until === null ? null : { value: date.until, span } }
}

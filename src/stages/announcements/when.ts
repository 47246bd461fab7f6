import type { Range } from '../../core/span.js'
import { REPORTING } from '../../text/clauses/factuality.js'
import { isEmbedded, type Clause } from '../../text/clauses/clause.js'
import type { FoundDate } from '../../text/dates.js'
import { isIsoDate } from '../../text/dates/calendar.js'
import { dateRelation } from './date-relation.js'
import { rangeOf, type Dated } from './dated.js'
import { dayOfEvent } from './day-of-event.js'
import { fits, isPutOff } from './fitting-dates.js'
import { isSuccession } from './merge.js'
import type { Parsed } from './release.js'

/** The date that says when: in the clause behind its verb, else before it, else the date of effect in what hangs on it. */
export function dateOf(dated: Dated): FoundDate | null {
  const own = ownDate(dated)
  const found = own && !isOfAct(own, dated) ? own : (dateOfEffect(dated) ?? own)
  return found && asPutOff(inItsYear(found, dated), dated)
}

/** "extended the deadline from 10 May to 1 June": the new day. */
function asPutOff(date: FoundDate, dated: Dated): FoundDate {
  return date.until !== null && isPutOff(dated) ? { ...date, value: date.until, until: null } : date
}

/** Types whose deed lies ahead of the day on which it is settled. */
const SETTLED = new Set(['commitment', 'agreement', 'appointment'])

/** "undertook this morning to end the sale from 1 October": the day of the act says less than that of effect. */
function isOfAct({ value }: FoundDate, { type, anchor }: Dated): boolean {
  return (
    SETTLED.has(type) && anchor !== null && value.length === 10 && /^(?:same|recent)$/.test(dateRelation(value, anchor))
  )
}

function ownDate(dated: Dated): FoundDate | null {
  const { parsed, clause } = dated
  const verb = parsed.words[clause.verb.main]!
  const { start, end } = rangeOf(parsed, clause)
  const fitting = parsed.dates.filter((date) => fits(date, dated) && !isAside(date, dated) && !isBefore(date, dated))
  const behind = fitting.find((date) => date.start >= verb.end && date.start < end)
  if (behind) return behind
  const before = fitting.findLast((date) => date.end <= verb.start && date.start >= start) ?? null
  return before && dateRelation(before.value, dated.anchor) !== 'past' ? before : (dayOfEvent(dated) ?? before)
}

/** "the Board, which met separately on 21 May, has extended": a date inside a clause that hangs on the subject. */
function isAside({ start }: FoundDate, { parsed: { words, clauses }, clause }: Dated): boolean {
  return clauses.some(
    (other) =>
      other !== clause &&
      isEmbedded(other) &&
      other.marker !== 'to' &&
      other.verb.start > clause.start &&
      other.verb.end < clause.verb.start &&
      start > words[other.verb.main]!.end &&
      start < words[clause.verb.start]!.start,
  )
}

const EARLIER = new Set(['following', 'after', 'despite', 'given', 'amid', 'unlike'])

/** "Following the departure of Ann Lee in March, the board has appointed": the day of what came before. */
function isBefore({ start }: FoundDate, { parsed: { words }, clause }: Dated): boolean {
  const first = words[clause.start]
  const subject = words[clause.subject[0]?.start ?? clause.verb.start]
  if (!first || !subject || !EARLIER.has(first.lower) || start < first.start || start > subject.start) return false
  return !words.some(({ start: at, gap }) => at > first.start && at <= start && gap.includes(','))
}

/** The one date of a sentence that lies ahead behind the verb, in whatever clause: it says when, but is no sign of news. */
export function onlyDate(dated: Dated): FoundDate | null {
  const { parsed, clause, anchor } = dated
  const [only, ...others] = parsed.dates.filter((date) => fits(date, dated))
  if (!only || followsSuccession(only, parsed) || isOfOther(only, dated)) return null
  if (others.length > 0 || only.start < parsed.words[clause.verb.main]!.end) return null
  return dateRelation(only.value, anchor) === 'future' ? only : null
}

/** "will lend 85 million, and Norvell said that it had ordered boats for 2027": a day of what somebody else tells. */
function isOfOther({ start }: FoundDate, { parsed: { words, clauses }, clause }: Dated): boolean {
  return clauses.some(
    ({ verb, marker, subject }) =>
      verb.start > clause.verb.end &&
      marker === null &&
      subject !== clause.subject &&
      verb.lemmas.some((lemma) => REPORTING.has(lemma)) &&
      words[verb.start]!.start < start,
  )
}

/** "was appointed, succeeding Peter Oakes, who retires in June": the day of the one who goes. */
function followsSuccession({ start }: FoundDate, { words, clauses }: Parsed): boolean {
  return clauses.some((clause) => isSuccession(clause) && words[clause.verb.main]!.end < start)
}

/** "adopted the Scheme, which takes effect on 1 January", "will start operating on 1 September". */
function dateOfEffect(dated: Dated): FoundDate | null {
  const { parsed, clause, anchor } = dated
  const place = parsed.clauses.indexOf(clause)
  const next = parsed.clauses[place + 1]
  if (!next || isSuccession(clause)) return null
  if (!isBeginning(next) && (next.governor !== place || next.marker === null)) return null
  const { start, end } = rangeOf(parsed, next)
  const all = parsed.dates.filter((date) => date.start >= start && date.start < end && fits(date, dated))
  const isAhead = ({ value }: FoundDate): boolean => dateRelation(value, anchor) === 'future'
  if (next.verb.start - clause.verb.end <= 1 || isBeginning(next)) return all[0] ?? null
  return all.find(isAhead) ?? null
}

/** "will pay 3 million, starting with the school year 2024-25" */
function isBeginning({ verb }: Clause): boolean {
  return verb.tense === 'gerund' && verb.lemmas.some((lemma) => /^(?:start|begin|commence)$/.test(lemma))
}

/** A date without a year is that of the edition that is named with one, and that of a plan lies ahead. */
function inItsYear(date: FoundDate, { parsed, clause, type, what, anchor }: Dated): FoundDate {
  if (!date.relative || !/^\d{4}-\d\d/.test(date.value)) return date
  const year = Number(date.value.slice(0, 4))
  const named = what && type === 'next-edition' ? (yearIn(parsed, what) ?? nextYearIn(parsed, anchor)) : null
  if (named !== null && named !== year) return shifted(date, named - year)
  const ahead = clause.verb.tense === 'future' || type === 'call'
  const past = anchor !== null && anchor.length === 10 && date.value < anchor.slice(0, date.value.length)
  return ahead && past ? shifted(date, 1) : date
}

function yearIn({ words }: Parsed, { start, end }: Range): number | null {
  const year = words.find((word) => word.start >= start && word.end <= end && /^(?:19|20)\d\d$/.test(word.text))
  return year ? Number(year.text) : null
}

/** "Next year's Forum runs 4-14 June": the year after the release's. */
function nextYearIn({ words }: Parsed, anchor: string | null): number | null {
  const place = words.findIndex(({ lower }) => /^year['’]s$/.test(lower))
  return anchor !== null && place > 0 && words[place - 1]!.lower === 'next' ? Number(anchor.slice(0, 4)) + 1 : null
}

/** The same date some years later; one that the later year has not, 29 February, stays as it is. */
export function shifted(date: FoundDate, years: number): FoundDate {
  const later = (value: string): string => {
    const moved = `${Number(value.slice(0, 4)) + years}${value.slice(4)}`
    return isIsoDate(moved) ? moved : value
  }
  return { ...date, value: later(date.value), until: date.until === null ? null : later(date.until) }
}

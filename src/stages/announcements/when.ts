import { overlaps, type Range } from '../../core/span.js'
import type { Event } from '../../core/summary.js'
import { isEmbedded, type Clause } from '../../text/clauses/clause.js'
import type { FoundDate } from '../../text/dates.js'
import { dateRelation } from './date-relation.js'
import { isSuccession } from './merge.js'
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

/** The date that says when: in the clause behind its verb, else before it, else the date of effect in what hangs on it. */
export function dateOf(dated: Dated): FoundDate | null {
  const own = ownDate(dated) ?? dayOfEvent(dated)
  const found = own && !isOfAct(own, dated) ? own : (dateOfEffect(dated) ?? own)
  return found && inItsYear(found, dated)
}

/** Types whose deed lies ahead of the day on which it is settled. */
const SETTLED = new Set(['commitment', 'agreement', 'appointment'])

/** "undertook this morning to end the sale from 1 October": the day of the act says less than that of effect. */
function isOfAct({ value }: FoundDate, { type, anchor }: Dated): boolean {
  return (
    SETTLED.has(type) && anchor !== null && value.length === 10 && /^(?:same|recent)$/.test(dateRelation(value, anchor))
  )
}

/** Days that are told by their place in the event. */
const DAYS_OF_EVENT =
  /\b(?:on|that) the (?:(last|final|closing)|(opening|first)|(second)|(third)) (?:day|night|evening|afternoon|morning)\b|\ban hour ago\b/i

/** "on the last night", "on the second day", "an hour ago": worked out from the event's days. */
function dayOfEvent({ parsed, clause, event, anchor }: Dated): FoundDate | null {
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
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

function ownDate(dated: Dated): FoundDate | null {
  const { parsed, clause } = dated
  const verb = parsed.words[clause.verb.main]!
  const { start, end } = rangeOf(parsed, clause)
  const fitting = parsed.dates.filter((date) => fits(date, dated) && !isAside(date, dated) && !isBefore(date, dated))
  const behind = fitting.find((date) => date.start >= verb.end && date.start < end)
  return behind ?? fitting.findLast((date) => date.end <= verb.start && date.start >= start) ?? null
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

function rangeOf({ words, sentence }: Parsed, clause: Clause): Range {
  return { start: words[clause.start]?.start ?? sentence.start, end: words[clause.end]?.start ?? sentence.end }
}

/** An end ("until 2030") and a year that names something ("the 2004 recipients") do not say when; an entry's "until" is its deadline. */
function fits(date: FoundDate, dated: Dated): boolean {
  const { parsed, type, what } = dated
  if (type === 'next-edition') return true
  const before = parsed.words.findLast((word) => word.end <= date.start)
  if (isPeriod(date, before?.lower ?? '')) return PERIODS.has(type)
  if (what && overlaps(date, what)) return false
  if (date.value.length === 4 && (namesThing(date, dated) || isThisYear(date, dated))) return false
  const after = parsed.words.find((word) => word.start >= date.start)
  if (!before || (after && /['’]s$/.test(after.text))) return !before
  return type === 'call' || isPutOff(dated) || !/^(?:until|till|through)$/.test(before.lower)
}

/** "has extended the window until 31 December", "deferred until February": the end is the news. */
function isPutOff({ clause }: Dated): boolean {
  return clause.verb.lemmas.some((lemma) => PUTTING_OFF.has(lemma))
}

const PUTTING_OFF = new Set(['extend', 'defer', 'postpone', 'delay', 'prolong', 'adjourn'])

/** "for 2026", "for the years 2024 to 2026", "for the period 2025-28". */
function isPeriod({ value }: FoundDate, before: string): boolean {
  return value.length === 4 && /^(?:for|years|period|term)$/.test(before)
}

/** "the 2019 Chair", "Harbour Days 2018", "the Clean Water Act of 2007", "(MIT Press, 2008)": a year beside a noun or behind a name. */
function namesThing({ start, end, relative }: FoundDate, { parsed: { words } }: Dated): boolean {
  if (relative) return false
  const place = words.findLastIndex((word) => word.end <= start)
  const before = words[place]
  const after = words.find((word) => word.start >= end)
  const noun = before?.lower === 'of' ? words[place - 1] : undefined
  if (noun?.capital && noun.wordClass === 'noun') return true
  if (after?.gap.includes(')') && words[place + 1]?.gap.includes(',')) return true
  if (before?.capital && before.wordClass === 'noun' && start - before.end === 1) return true
  return after?.wordClass === 'noun' && after.start - end === 1 && before?.wordClass !== 'preposition'
}

/** "goes this year to", in the year of the release, says nothing of when. */
function isThisYear({ start, relative }: FoundDate, { parsed: { words }, clause }: Dated): boolean {
  const first = words.find((word) => word.start >= start)
  return relative && first?.lower === 'this' && clause.verb.tense !== 'future'
}

/** Types whose news begins with the period that it is for: "elected for 2024-26", "the budget for 2026 was approved". */
const PERIODS = new Set(['call', 'appointment', 'adoption'])

/** The one date of a sentence that lies ahead behind the verb, in whatever clause: it says when, but is no sign of news. */
export function onlyDate(dated: Dated): FoundDate | null {
  const { parsed, clause, anchor } = dated
  const [only, ...others] = parsed.dates.filter((date) => fits(date, dated))
  if (!only || followsSuccession(only, parsed)) return null
  if (others.length > 0 || only.start < parsed.words[clause.verb.main]!.end) return null
  return dateRelation(only.value, anchor) === 'future' ? only : null
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
  if (!next || next.governor !== place || next.marker === null || isSuccession(clause)) return null
  const { start, end } = rangeOf(parsed, next)
  const found = parsed.dates.find((date) => date.start >= start && date.start < end && fits(date, dated))
  if (!found) return null
  const follows = next.verb.start - clause.verb.end <= 1
  return follows || dateRelation(found.value, anchor) === 'future' ? found : null
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

function shifted(date: FoundDate, years: number): FoundDate {
  const later = (value: string): string => `${Number(value.slice(0, 4)) + years}${value.slice(4)}`
  return { ...date, value: later(date.value), until: date.until === null ? null : later(date.until) }
}

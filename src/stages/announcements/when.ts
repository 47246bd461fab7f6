import { overlaps, type Range } from '../../core/span.js'
import type { Clause } from '../../text/clauses/clause.js'
import type { FoundDate } from '../../text/dates.js'
import { dateRelation } from './date-relation.js'
import type { Parsed } from './release.js'

/** What a date is looked for: a clause that tells news of a type, with the thing that it is about. */
export interface Dated {
  readonly parsed: Parsed
  readonly clause: Clause
  readonly type: string
  readonly what: Range | null
  readonly anchor: string | null
}

/** The date that says when: in the clause behind its verb, else before it, else the date of effect in what hangs on it. */
export function dateOf(dated: Dated): FoundDate | null {
  const found = ownDate(dated) ?? dateOfEffect(dated)
  return found && inItsYear(found, dated)
}

function ownDate(dated: Dated): FoundDate | null {
  const { parsed, clause } = dated
  const verb = parsed.words[clause.verb.main]!
  const { start, end } = rangeOf(parsed, clause)
  const fitting = parsed.dates.filter((date) => fits(date, dated))
  const behind = fitting.find((date) => date.start >= verb.end && date.start < end)
  return behind ?? fitting.findLast((date) => date.end <= verb.start && date.start >= start) ?? null
}

function rangeOf({ words, sentence }: Parsed, clause: Clause): Range {
  return { start: words[clause.start]?.start ?? sentence.start, end: words[clause.end]?.start ?? sentence.end }
}

/** "the budget for 2026" is a name, "until 2030" an end: neither says when; an entry's "until" is its deadline. */
function fits(date: FoundDate, { parsed, type, what }: Dated): boolean {
  if (type === 'next-edition') return true
  if (what && overlaps(date, what)) return false
  const before = parsed.words.findLast((word) => word.end <= date.start)
  const after = parsed.words.find((word) => word.start >= date.start)
  if (!before || (after && /['’]s$/.test(after.text))) return !before
  if (before.lower === 'for' && date.value.length === 4) return PERIODS.has(type)
  return type === 'call' || !/^(?:until|till|through)$/.test(before.lower)
}

/** Types whose news begins with the period that it is for: "elected for 2024-26". */
const PERIODS = new Set(['call', 'appointment'])

/** The one date of a sentence that lies ahead behind the verb, in whatever clause: it says when, but is no sign of news. */
export function onlyDate(dated: Dated): FoundDate | null {
  const { parsed, clause, anchor } = dated
  const [only, ...others] = parsed.dates.filter((date) => fits(date, dated))
  if (!only || others.length > 0 || only.start < parsed.words[clause.verb.main]!.end) return null
  return dateRelation(only.value, anchor) === 'future' ? only : null
}

/** "adopted the Scheme, which takes effect on 1 January", "will start operating on 1 September". */
function dateOfEffect(dated: Dated): FoundDate | null {
  const { parsed, clause, anchor } = dated
  const place = parsed.clauses.indexOf(clause)
  const next = parsed.clauses[place + 1]
  if (!next || next.governor !== place || next.marker === null) return null
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
  const named = what && type === 'next-edition' ? yearIn(parsed, what) : null
  if (named !== null && named !== year) return shifted(date, named - year)
  const ahead = clause.verb.tense === 'future' || type === 'call'
  const past = anchor !== null && anchor.length === 10 && date.value < anchor.slice(0, date.value.length)
  return ahead && past ? shifted(date, 1) : date
}

function yearIn({ words }: Parsed, { start, end }: Range): number | null {
  const year = words.find((word) => word.start >= start && word.end <= end && /^(?:19|20)\d\d$/.test(word.text))
  return year ? Number(year.text) : null
}

function shifted(date: FoundDate, years: number): FoundDate {
  const later = (value: string): string => `${Number(value.slice(0, 4)) + years}${value.slice(4)}`
  return { ...date, value: later(date.value), until: date.until === null ? null : later(date.until) }
}

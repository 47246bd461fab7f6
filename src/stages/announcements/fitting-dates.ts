import { firstEndingAfter, firstStartingFrom, overlaps } from '../../core/span.js'
import type { FoundDate } from '../../text/dates.js'
import type { Dated } from './dated.js'

/** An end ("until 2030") and a year that names something ("the 2004 recipients") do not say when; an entry's "until" is its deadline. */
export function fits(date: FoundDate, dated: Dated): boolean {
  const { parsed, type, what } = dated
  if (type === 'next-edition') return true
  const { words } = parsed
  const before = words[firstEndingAfter(words, date.start) - 1]
  if (isPeriod(date, before?.lower ?? '')) return PERIODS.has(type)
  if (what && overlaps(date, what)) return false
  if (date.value.length === 4 && (namesThing(date, dated) || isThisYear(date, dated))) return false
  const after = words[firstStartingFrom(words, date.start)]
  if (!before || (after && /['’]s$/.test(after.text))) return !before
  return type === 'call' || isPutOff(dated) || !/^(?:until|till|through|beyond)$/.test(before.lower)
}

/** "has extended the window until 31 December", "deferred until February": the end is the news. */
export function isPutOff({ clause }: Dated): boolean {
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
  const place = firstEndingAfter(words, start) - 1
  const before = words[place]
  const after = words[firstStartingFrom(words, end)]
  const noun = before?.lower === 'of' ? words[place - 1] : undefined
  if (noun?.wordClass === 'noun' && (noun.capital || !PARTS_OF_YEAR.has(noun.lower))) return true
  if (after?.gap.includes(')') && words[place + 1]?.gap.includes(',')) return true
  if (before?.capital && before.wordClass === 'noun' && start - before.end === 1) return true
  return after?.wordClass === 'noun' && after.start - end === 1 && before?.wordClass !== 'preposition'
}

/** "the end of 2024": of these it tells the year; "the audit of 2023" is named by it. */
const PARTS_OF_YEAR = new Set(
  'end beginning start middle close course rest spring summer autumn fall winter'.split(' '),
)

/** "goes this year to", in the year of the release, says nothing of when. */
function isThisYear({ start, relative }: FoundDate, { parsed: { words }, clause }: Dated): boolean {
  const first = words[firstStartingFrom(words, start)]
  return relative && first?.lower === 'this' && clause.verb.tense !== 'future'
}

/** Types whose news begins with the period that it is for: "elected for 2024-26", "the budget for 2026 was approved". */
const PERIODS = new Set(['call', 'appointment', 'adoption'])

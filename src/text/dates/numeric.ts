import { isDay, isoOf } from './calendar.js'
import type { DatePattern, DateValue, ReadDate } from './pattern.js'
import { allMatches } from '../all-matches.js'

/** "2023-10-12", "2023/10/12"; only whole days, since 2025-06 can be a range of years. */
export const ISO_DAY: DatePattern = {
  asks: /\d[-/.]\d/,
  source: '(?<![\\d/.-])(?:19|20)\\d\\d([-/.])(?:0?[1-9]|1[0-2])\\1(?:3[01]|[12]\\d|0?[1-9])(?![\\d/]|[.-]\\d)',
  read(match) {
    const [year, month, day] = match.split(/[-/.]/).map(Number)
    return dayValue(year!, month!, day!)
  },
}

/** "12/10/2023", "12.10.2023", "12-10-23". */
export const NUMERIC_DAY: DatePattern = {
  asks: /\d[-/.]\d/,
  source:
    '(?<![\\d/.:-])(?:3[01]|[12]\\d|0?[1-9])([/.-])(?:3[01]|[12]\\d|0?[1-9])\\1(?:(?:19|20)\\d\\d|\\d\\d)(?![\\d/]|[.-]\\d)',
  read: readNumeric,
}

const AMBIGUOUS_PAIR = /(?<![\d/.])(\d{1,2})\/(\d{1,2})\/\d{4}(?!\d)/g

function readNumeric(match: string, context: ReadDate): DateValue | null {
  const [first, second, last] = match.split(/[-/.]/).map(Number)
  const year = last! < 100 ? 2000 + last! : last!
  const dotted = match.includes('.')
  if (!dotted && context.monthFirst()) return dayValue(year, first!, second!) ?? dayValue(year, second!, first!)
  return dayValue(year, second!, first!) ?? (dotted ? null : dayValue(year, first!, second!))
}

function dayValue(year: number, month: number, day: number): DateValue | null {
  return isDay(year, month, day) ? { value: isoOf({ year, month, day }), until: null, relative: false } : null
}

let lastText = ''
let lastAnswer = false

/**
 * Whether a text writes the month before the day: a pair that can be read one way only decides, else dates in words
 * ("October 12"). The answer for the last text is kept, since every date of a text asks.
 */
export function writesMonthFirst(text: string): boolean {
  if (text === lastText) return lastAnswer
  lastText = text
  lastAnswer = decide(text.slice(0, 50_000))
  return lastAnswer
}

function decide(text: string): boolean {
  let votes = 0
  for (const [, first, second] of allMatches(AMBIGUOUS_PAIR, text)) {
    if (Number(first) > 12) votes--
    else if (Number(second) > 12) votes++
  }
  if (votes !== 0) return votes > 0
  const monthDay = text.match(
    /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?!\d)/g,
  )
  const dayMonth = text.match(
    /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
  )
  return (monthDay?.length ?? 0) > (dayMonth?.length ?? 0)
}

import { isoOf, shiftDay, shiftMonth, weekdayOf } from './calendar.js'
import type { DatePattern, DateValue, ReadDate } from './pattern.js'
import {
  FULL_WEEKDAY,
  MONTH_WORD,
  monthNumber,
  NAMES_WEEKDAY,
  START,
  WEEKDAY,
  WEEKDAY_NAME,
  weekdayNumber,
} from './words.js'

const GAP = ' {1,3}'
const SMALL = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|a)'
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** "today", "yesterday", "tomorrow". */
export const NEAR_DAY: DatePattern = {
  asks: /[Tt]o(?:day|night|morrow)|[Yy]esterday|[Ll]ast|[Tt]his/,
  source:
    "\\b(?:[Tt]oday|[Tt]onight|[Ll]ast {1,2}night|[Tt]his {1,2}(?:morning|afternoon|evening)|[Yy]esterday|[Tt]omorrow)\\b(?![’']s? {1,2}(?:world|society|youth|children|generation|needs|challenges))",
  read(match, { anchorDay }) {
    if (anchorDay === null) return null
    const step = /^(?:y|last)/i.test(match) ? -1 : /^tomorrow/i.test(match) ? 1 : 0
    return { value: shiftDay(anchorDay, step), until: null, relative: true }
  },
}

/** "next year", "this spring", "last month", "next May", "the coming year". */
export const NEAR_UNIT: DatePattern = {
  asks: /[Nn]ext|[Tt]his|[Ll]ast|[Cc]oming|[Ff]ollowing/,
  source: `\\b(?:[Nn]ext|[Tt]his|[Ll]ast|[Cc]oming|[Ff]ollowing)${GAP}(?:(?:year|month|spring|summer|autumn|fall|winter|season|week)\\b|${MONTH_WORD})(?!${GAP}of)`,
  read: readUnit,
}

/** "over the weekend", "last weekend": Saturday and Sunday before, or today where it is one of them. */
export const WEEKEND: DatePattern = {
  asks: /weekend/,
  source: `\\b(?:[Oo]ver${GAP}the|[Tt]his|[Ll]ast|[Tt]he${GAP}past)${GAP}weekend\\b`,
  read(_match, { anchorDay }) {
    if (anchorDay === null) return null
    const today = weekdayOf(anchorDay)
    const sunday = shiftDay(anchorDay, today === 6 ? 1 : -today)
    return { value: shiftDay(sunday, -1), until: sunday, relative: true }
  },
}

/** "in two years", "three years ago", "in six months’ time". */
export const DISTANCE: DatePattern = {
  asks: /ago|now|time/,
  source: `\\b(?:[Ii]n${GAP}${SMALL}${GAP}(?:years?|months?|weeks?)[’']?${GAP}time|${SMALL}${GAP}(?:years?|months?|weeks?|days?)${GAP}(?:ago|from${GAP}now))\\b`,
  read: readDistance,
}

/** "Monday", "from Monday to Thursday", "last Friday", "next Tuesday". */
export const WEEKDAYS: DatePattern = {
  asks: NAMES_WEEKDAY,
  source: `${START}(?:(?:[Ll]ast|[Nn]ext|[Tt]his|[Cc]oming)${GAP})?${FULL_WEEKDAY}(?:(?:${GAP}(?:to|until|through|till)${GAP}| ?[-–—] ?|${GAP}and${GAP})${WEEKDAY})?(?!’s|'s)`,
  read: readWeekdays,
}

function readUnit(match: string, { anchor, anchorDay }: ReadDate): DateValue | null {
  if (!anchor) return null
  const [word = '', unit = ''] = match.toLowerCase().split(/\s+/)
  const step = word === 'last' ? -1 : word === 'this' ? 0 : 1
  const month = monthNumber(match.split(/\s+/)[1] ?? '')
  if (month > 0) return nearMonth(month, word, anchor.year, anchor.month)
  if (unit === 'week') return anchorDay === null ? null : nearWeek(anchorDay, step)
  if (unit !== 'month')
    return { value: String(seasonYear(unit, step, anchor.year, anchor.month)), until: null, relative: true }
  if (anchor.month === null) return null
  return { value: isoOf(shiftMonth(anchor.year, anchor.month, step)), until: null, relative: true }
}

/** "Last month of the year" aside, a week is given by its Monday and Sunday. */
function nearWeek(anchorDay: string, step: number): DateValue {
  const monday = shiftDay(anchorDay, -((weekdayOf(anchorDay) + 6) % 7) + 7 * step)
  return { value: monday, until: shiftDay(monday, 6), relative: true }
}

/** "Next spring", said in January, is the spring of the same year. */
function seasonYear(unit: string, step: number, year: number, month: number | null): number {
  const begins = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }[unit]
  if (begins === undefined || month === null) return year + step
  if (step > 0) return month < begins ? year : year + 1
  return step < 0 && month > begins + 2 ? year : year + step
}

function nearMonth(month: number, word: string, year: number, now: number | null): DateValue {
  const shift = now === null ? 0 : word === 'last' ? (month >= now ? -1 : 0) : word === 'this' ? 0 : month > now ? 0 : 1
  return { value: isoOf({ year: year + shift, month, day: null }), until: null, relative: true }
}

function readDistance(match: string, { anchor, anchorDay }: ReadDate): DateValue | null {
  const found = /(\d{1,2}|[a-z]{1,9})\s+(year|month|week|day)/i.exec(match.replace(/^in\s+/i, ''))
  if (!found || !anchor) return null
  const word = found[1]!.toLowerCase()
  const count = word === 'a' ? 1 : NUMBERS.includes(word) ? NUMBERS.indexOf(word) : Number(word)
  const step = /ago/.test(match) ? -count : count
  if (found[2] === 'year') return { value: String(anchor.year + step), until: null, relative: true }
  if (found[2] === 'month' && anchor.month !== null) {
    return { value: isoOf(shiftMonth(anchor.year, anchor.month, step)), until: null, relative: true }
  }
  if (anchorDay === null || found[2] === 'month') return null
  return { value: shiftDay(anchorDay, step * (found[2] === 'week' ? 7 : 1)), until: null, relative: true }
}

const WEEKDAY_NAMES = new RegExp(WEEKDAY_NAME, 'gu')

const AHEAD = /\b(?:will|shall|to be|is to|are to|starts|opens)\b|\b(?:until|by) $/
/** "met this Friday"; without such a word "this Friday" is to come. */
const TOLD_AS_PAST = /\b(?:[a-z]{2,20}ed|was|were|had|took|held|met|won|made|gave|came|began|told|said)\b/

function readWeekdays(match: string, { anchorDay, before }: ReadDate): DateValue | null {
  if (anchorDay === null) return null
  const days = (match.match(WEEKDAY_NAMES) ?? []).map(weekdayNumber)
  const first = days[0]!
  const last = days.at(-1)!
  const ahead =
    /^(?:next|coming)/i.test(match) || AHEAD.test(before) || (/^this/i.test(match) && !TOLD_AS_PAST.test(before))
  const lead = /^last/i.test(match) ? 1 : 0
  const today = weekdayOf(anchorDay)
  const back = (today - last + 7) % 7 || (lead ? 7 : 0)
  const end = ahead ? shiftDay(anchorDay, (last - today + 7) % 7 || 7) : shiftDay(anchorDay, -back)
  const start = shiftDay(end, -((last - first + 7) % 7))
  return { value: start, until: start === end ? null : end, relative: true }
}

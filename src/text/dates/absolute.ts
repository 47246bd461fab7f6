import { isDay, isoOf, nearestYear, type Parts } from './calendar.js'
import {
  DAY,
  DAY_NUMBER,
  MASKED_YEAR,
  MONTH,
  MONTH_NAME,
  monthNumber,
  NAMES_MONTH,
  START,
  WEEKDAY,
  YEAR,
} from './words.js'
import type { DatePattern, ReadDate } from './pattern.js'

const GAP = ' {1,3}'
const UNTIL = `(?: {0,2}[-–—−/] {0,2}|${GAP}(?:to|until|till|through|thru)${GAP})`
const AND = `(?:,?${GAP}(?:and|&|or)${GAP}| ?& ?)`
const ON = `(?:${WEEKDAY},?${GAP})?(?:the${GAP})?`
/** "12", "12–14", "30 and 31", "3, 4 and 5": a list by commas has to end in "and", for "Hall 3, 12 May" is one day. */
const DAYS = `${DAY}(?:${UNTIL}${ON}${DAY}|(?:, {1,2}${DAY}){0,6}${AND}${ON}${DAY})?`
const DAYS_MONTH = `${ON}${DAYS}(?:${GAP}of)?(?:${GAP}|[-.])(?:(?:day${GAP}of|DAY${GAP}OF)${GAP})?${MONTH}`
const OF_YEAR = `(?:(?:,?${GAP}|[-.])(?:of${GAP})?${MASKED_YEAR})`
const MONTH_DAYS = `(?:${WEEKDAY},?${GAP})?${MONTH}${GAP}(?:the${GAP})?${DAYS}`

/** "12 October 2023", "12–14 October", "30 and 31 October and 1 November 2023", "28 May – 2 June". */
export const DAY_FIRST: DatePattern = {
  asks: NAMES_MONTH,
  masksNumbers: true,
  source: `${START}${DAYS_MONTH}${OF_YEAR}?(?:(?:${UNTIL}|${AND})${DAYS_MONTH}${OF_YEAR}?)?`,
  read: readDays,
}

/** The days of a month in words, each at the place of its number. */
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  )

const ORDINAL = `(?:${ORDINALS.slice(1).toReversed().join('|')})`
const PRINTED_ORDINAL = new RegExp(ORDINAL)

/** "the first of August", "the twenty-third of May 2025". */
export const WRITTEN_DAY: DatePattern = {
  asks: NAMES_MONTH,
  masksNumbers: true,
  source: `${START}(?:[Tt]he${GAP})?${ORDINAL}${GAP}(?:day${GAP})?of${GAP}${MONTH}${OF_YEAR}?`,
  read: (match, context) =>
    readDays(
      match.replace(PRINTED_ORDINAL, (word) => String(ORDINALS.indexOf(word))),
      context,
    ),
}

/** "October 12, 2023", "October 12–14", "May 28 to June 2, 2024". */
export const MONTH_FIRST: DatePattern = {
  asks: NAMES_MONTH,
  masksNumbers: true,
  source: `${START}${MONTH_DAYS}${OF_YEAR}?(?:(?:${UNTIL}|${AND})${MONTH_DAYS}${OF_YEAR}?)?`,
  read: readDays,
}

/** "October 2023", "January to March 2024", "May/June 2025". */
export const MONTH_YEAR: DatePattern = {
  asks: NAMES_MONTH,
  masksNumbers: true,
  source: `${START}${MONTH}(?:(?:${UNTIL}|${AND})${MONTH})?(?:,?${GAP}|[-])(?:of${GAP})?${MASKED_YEAR}`,
  read: readMonths,
}

/** "in October", "until May": a bare month needs a word before it that only goes with times. */
export const BARE_MONTH: DatePattern = {
  asks: NAMES_MONTH,
  source: `\\b(?:[Ii]n|[Uu]ntil|[Bb]y|[Ss]ince|[Ff]rom|[Dd]uring|[Tt]his|of|early|late|mid|end of|[Ee]very)(?:${GAP}|-)(?:(?:early|late|mid)(?:${GAP}|-))?${MONTH}(?![\\p{L}\\p{N}]| [\\p{Lu}\uFDD0-\uFDD2]| \\d)`,
  lead: /^(?:(?:[Ii]n|[Uu]ntil|[Bb]y|[Ss]ince|[Ff]rom|[Dd]uring|[Tt]his|of|early|late|mid|end of|[Ee]very)[\s-]{1,3})+/u,
  read: readMonths,
}

interface Group {
  readonly days: readonly number[]
  readonly month: number
  readonly year: number | null
}

const PIECE = new RegExp(`${MONTH_NAME}|${YEAR}|${DAY_NUMBER}`, 'gu')

function readDays(match: string, context: ReadDate): ReturnType<DatePattern['read']> {
  const groups = groupsOf(match)
  const first = groups[0]
  const last = groups.at(-1)
  if (!first || !last) return null
  const lastYear = last.year ?? (first.year !== null ? first.year + (last.month < first.month ? 1 : 0) : null)
  const year = lastYear ?? yearNear(context.anchor, last.month, last.days.at(-1) ?? null)
  if (year === null) return null
  const firstYear = first.year ?? (first.month > last.month ? year - 1 : year)
  const from = { year: firstYear, month: first.month, day: first.days[0] ?? null }
  const to = { year, month: last.month, day: last.days.at(-1) ?? null }
  if (!exists(from) || !exists(to)) return null
  const value = isoOf(from)
  const until = isoOf(to)
  if (until < value) return { value: until, until: null, relative: lastYear === null }
  return { value, until: until === value ? null : until, relative: lastYear === null }
}

/** Days with the month and year that they belong to: days stand before their month or behind it, a year always behind. */
function groupsOf(match: string): Group[] {
  const groups: { days: number[]; month: number; year: number | null }[] = []
  const pieces = match.match(PIECE) ?? []
  const monthFirst = monthNumber(pieces[0] ?? '') > 0
  let waiting: number[] = []
  for (const piece of pieces) {
    const month = monthNumber(piece)
    const group = groups.at(-1)
    if (month > 0) {
      groups.push({ days: monthFirst ? [] : waiting, month, year: null })
      waiting = []
    } else if (/^\d{4}/.test(piece)) {
      if (group) group.year = Number(piece.slice(0, 4))
    } else (monthFirst && group ? group.days : waiting).push(Number.parseInt(piece, 10))
  }
  return groups
}

const PRINTED_YEAR = new RegExp(YEAR, 'u')

function readMonths(match: string, context: ReadDate): ReturnType<DatePattern['read']> {
  const months = [...match.matchAll(PIECE)].map(([piece]) => monthNumber(piece)).filter((month) => month > 0)
  const first = months[0]
  const last = months.at(-1)
  if (first === undefined || last === undefined) return null
  const printed = PRINTED_YEAR.exec(match)
  const year = printed ? Number(printed[0]) : yearNear(context.anchor, last, null)
  if (year === null) return null
  const value = isoOf({ year: first > last ? year - 1 : year, month: first, day: null })
  const until = months.length > 1 ? isoOf({ year, month: last, day: null }) : null
  return { value, until, relative: !printed }
}

function yearNear(anchor: Parts | null, month: number, day: number | null): number | null {
  return anchor && nearestYear(month, day, anchor)
}

function exists({ year, month, day }: Parts): boolean {
  return month !== null && (day === null || isDay(year, month, day))
}

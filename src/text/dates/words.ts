/** English names of months, their usual abbreviations (AP Stylebook; Oxford), and capitals as in headings. */
const MONTHS = [
  'January|Jan',
  'February|Feb',
  'March|Mar',
  'April|Apr',
  'May',
  'June|Jun',
  'July|Jul',
  'August|Aug',
  'September|Sept|Sep',
  'October|Oct',
  'November|Nov',
  'December|Dec',
]

const WEEKDAYS = [
  'Sunday|Sun',
  'Monday|Mon',
  'Tuesday|Tues|Tue',
  'Wednesday|Wed',
  'Thursday|Thurs|Thur|Thu',
  'Friday|Fri',
  'Saturday|Sat',
]

const bothCases = (names: readonly string[]): string => names.map((name) => `${name}|${name.toUpperCase()}`).join('|')

const MONTH_LETTER = '\uFDD0'
const FULL_WEEKDAY_LETTER = '\uFDD1'
const SHORT_WEEKDAY_LETTER = '\uFDD2'
const DAY_LETTER = '\uFDD3'
const YEAR_LETTER = '\uFDD4'

/** Sources of patterns over a view with masked names (see `maskNames`). */
export const MONTH_WORD = `${MONTH_LETTER}{3,9}(?!${MONTH_LETTER})`
export const MONTH = `${MONTH_WORD}\\.?`
export const FULL_WEEKDAY = `${FULL_WEEKDAY_LETTER}{6,9}(?!${FULL_WEEKDAY_LETTER})`
export const WEEKDAY = `[${FULL_WEEKDAY_LETTER}${SHORT_WEEKDAY_LETTER}]{3,9}(?![${FULL_WEEKDAY_LETTER}${SHORT_WEEKDAY_LETTER}])\\.?`
/** Where a date may begin: a masked name has no word boundary of its own. */
export const START = '(?<![\\w\uFDD0-\uFDD4])'
/** A question that costs little: does the view name a month, a weekday? */
export const NAMES_MONTH = /\uFDD0/
export const NAMES_WEEKDAY = /\uFDD1/
/** Sources of patterns for a day and a year over a view with masked numbers (see `maskNumbers`). */
export const DAY = `${DAY_LETTER}{1,5}(?!${DAY_LETTER})`
export const MASKED_YEAR = `${YEAR_LETTER}{4}`
/** A day of the month as it is written, with its ordinal ending; not the beginning of a longer number, a time or a decimal. */
export const DAY_NUMBER = '(?:3[01]|[12]\\d|0?[1-9])(?:\\s?(?:st|nd|rd|th|ST|ND|RD|TH)\\b)?(?![\\d:%]|[.,]\\d)'
/** A year of the common era since printing; not a decade (1990s) and not part of a longer number. */
export const YEAR = '(?:1[5-9]|20)\\d\\d(?![\\d%]|[.,]\\d|s\\b|’s\\s\\d)'

/** Source of a pattern for a month's name as it is written. */
export const MONTH_NAME = `(?:${bothCases(MONTHS)})\\b\\.?`
/** Source of a pattern for a weekday's name as it is written. */
export const WEEKDAY_NAME = `(?:${bothCases(WEEKDAYS)})\\b\\.?`

/** The first letters of all names, asked before each of them is tried. */
const NAME = new RegExp(`\\b(?=[JFMASONDTW])(?:${bothCases([...MONTHS, ...WEEKDAYS])})\\b`, 'g')

/** White space that is no plain space already. */
const SPACE = /[^\S ]/g

/**
 * The text with each name of a month or weekday as a run of one letter that no text has (Unicode noncharacters), of the
 * same length: offsets stay true, and a pattern asks for one letter instead of fifty names, which compiles at once.
 * Names in lower case stay as they are, so the verbs may and march are no months.
 * White space is a space each, as a class of it is the largest part of a compiled pattern.
 */
export function maskNames(text: string): string {
  return text.replace(NAME, (name) => letterOf(name).repeat(name.length)).replace(SPACE, ' ')
}

const NUMBER = new RegExp(`\\b(?:${YEAR}|${DAY_NUMBER})`, 'g')

/** A view with masked names in which days of the month and years are runs of one letter each too. */
export function maskNumbers(view: string): string {
  return view.replace(NUMBER, (number) => (/^\d{4}/.test(number) ? YEAR_LETTER : DAY_LETTER).repeat(number.length))
}

function letterOf(name: string): string {
  if (MONTH_NUMBERS.has(name.toLowerCase())) return MONTH_LETTER
  return name.length > 5 ? FULL_WEEKDAY_LETTER : SHORT_WEEKDAY_LETTER
}

const MONTH_NUMBERS = numbersOf(MONTHS, 1)
const WEEKDAY_NUMBERS = numbersOf(WEEKDAYS, 0)

/** 1..12 for a month's name, 0 where it is none. */
export function monthNumber(name: string): number {
  return MONTH_NUMBERS.get(bare(name)) ?? 0
}

/** 0 for Sunday to 6 for Saturday, -1 where it is no weekday. */
export function weekdayNumber(name: string): number {
  return WEEKDAY_NUMBERS.get(bare(name)) ?? -1
}

const FULL_NAMES: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS].map((forms) => forms.split('|', 1)[0]!))

/** Whether a word is the whole name of a month or weekday, as it stands inside a sentence: not "may", not "Sun". */
export function isDayOrMonth(word: string): boolean {
  return FULL_NAMES.has(word)
}

function bare(name: string): string {
  return name.replace('.', '').toLowerCase()
}

function numbersOf(names: readonly string[], first: number): ReadonlyMap<string, number> {
  return new Map(
    names.flatMap((forms, index) => forms.split('|').map((form) => [form.toLowerCase(), index + first] as const)),
  )
}

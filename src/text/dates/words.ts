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

const BOTH_CASES = (names: readonly string[]): string => names.map((name) => `${name}|${name.toUpperCase()}`).join('|')

/** Source of a pattern for a month's name; it never matches lower case, so the verbs may and march stay out. */
export const MONTH = `(?:${BOTH_CASES(MONTHS)})\\b\\.?`
export const WEEKDAY = `(?:${BOTH_CASES(WEEKDAYS)})\\b\\.?`
export const FULL_WEEKDAY = `(?:${BOTH_CASES(WEEKDAYS.map((names) => names.split('|')[0]!))})\\b`
/** A day of the month, with its ordinal ending; not the beginning of a longer number, a time or a decimal. */
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:\\s?(?:st|nd|rd|th|ST|ND|RD|TH)\\b)?(?![\\d:%]|[.,]\\d)'
/** A year of the common era since printing; not a decade (1990s) and not part of a longer number. */
export const YEAR = '(?:1[5-9]|20)\\d\\d(?![\\d%]|[.,]\\d|s\\b|’s\\b(?=\\s\\d))'

/** 1..12 for a month's name, 0 where it is none. */
export function monthNumber(name: string): number {
  return numberIn(MONTHS, name) + 1
}

/** 0 for Sunday to 6 for Saturday, -1 where it is no weekday. */
export function weekdayNumber(name: string): number {
  return numberIn(WEEKDAYS, name)
}

function numberIn(names: readonly string[], name: string): number {
  const bare = name.replace('.', '').toLowerCase()
  return names.findIndex((forms) => forms.toLowerCase().split('|').includes(bare))
}

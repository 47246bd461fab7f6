import type { DatePattern, DateValue, ReadDate } from './pattern.js'
import { YEAR } from './words.js'

const GAP = ' {1,3}'
const SEASON = '(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)'
const PART = `(?:(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast|1st|2nd|3rd|4th)${GAP}(?:quarter|half|semester|trimester)|Q[1-4]|H[12]|${SEASON})`

/** "the third quarter of 2025", "Q1 2024", "spring 2026": a part of a year counts as its year. */
export const PART_OF_YEAR: DatePattern = {
  asks: /quarter|half|mester|Q[1-4]|H[12]|pring|ummer|utumn|[Ff]all|inter/,
  source: `\\b${PART}(?:${GAP}of)?${GAP}(?:${YEAR}(?:[-–/]\\d\\d(?!\\d))?|(?:next|this|last)${GAP}year)`,
  read: readYears,
}

/** "2025", "2025-26", "2025/2026", "2021–2027". */
export const YEARS: DatePattern = {
  asks: /\d{4}/,
  source: `(?<![\\p{L}\\p{N}$€£#/]|[\\p{N}][.,:]|[$€£#] |\\d[-–])${YEAR}(?: ?[-–—/] ?(?:${YEAR}|\\d\\d(?![\\d%])))?(?![\\p{L}\\d]|[.,]\\d|[-–]\\d| (?:people|participants|delegates|visitors|km|kg|m|euros?|dollars?|copies|members|MW|million|years?)\\b)`,
  read: readYears,
}

function readYears(match: string, context: ReadDate): DateValue | null {
  const relative = /(next|this|last)\s+year$/.exec(match)
  if (relative) return shifted(relative[1]!, context)
  const [first, second] = match.match(/\d{4}|\d\d$/g) ?? []
  if (!first) return null
  const year = Number(first)
  const last =
    second === undefined ? year : second.length === 2 ? Math.floor(year / 100) * 100 + Number(second) : Number(second)
  if (last < year) return { value: first, until: null, relative: false }
  return { value: first, until: last > year ? String(last) : null, relative: false }
}

function shifted(word: string, { anchor }: ReadDate): DateValue | null {
  if (!anchor) return null
  const step = { next: 1, this: 0, last: -1 }[word] ?? 0
  return { value: String(anchor.year + step), until: null, relative: true }
}

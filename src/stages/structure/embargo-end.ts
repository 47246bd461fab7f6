import { findDates } from '../../text/dates.js'

/** The end of an embargo in a notice, ISO 8601: its day, with the hour and the offset where they are given; null without a day. */
export function embargoEnd(view: string, start: number, end: number): string | null {
  const date = findDates(view, { start, end }, null).find(({ value }) => value.length === 10)
  if (!date) return null
  const words = view.slice(start, end)
  const time = timeIn(words)
  return time === null ? date.value : `${date.value}T${time}${offsetIn(words)}`
}

/** `09:00`, `9.30 p.m.`, `18h00`; no part of a date such as 12.06.2026. */
const CLOCK = /(?<![\d.:/-])(\d{1,2})[:.h]([0-5]\d)(?!\.?\d)(?: ?([ap])\.? ?m\b)?/gi
/** `6 am`, `6 p.m.` */
const HOUR = /(?<![\d.:/-])(\d{1,2}) ?([ap])\.? ?m\b/gi

function timeIn(words: string): string | null {
  for (const [, hour, minutes, half] of words.matchAll(CLOCK)) {
    const time = clockTime(Number(hour), minutes!, half)
    if (time !== null) return time
  }
  for (const [, hour, half] of words.matchAll(HOUR)) {
    const time = clockTime(Number(hour), '00', half)
    if (time !== null) return time
  }
  if (/\b(?:noon|midday)\b/i.test(words)) return '12:00'
  // Some mean the day's start and some its end: too late does less harm than too early.
  return /\bmidnight\b/i.test(words) ? '23:59' : null
}

function clockTime(hour: number, minutes: string, half: string | undefined): string | null {
  if (half === undefined) return hour < 24 ? `${String(hour).padStart(2, '0')}:${minutes}` : null
  if (hour < 1 || hour > 12) return null
  return `${String((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)).padStart(2, '0')}:${minutes}`
}

/**
 * Abbreviations that mean one zone in releases, in hours from Greenwich (IANA tzdata). Not CST and IST, which mean several,
 * nor ET, CT and PT, which mean two each.
 */
const ZONES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    GMT: 0,
    UTC: 0,
    BST: 1,
    WAT: 1,
    CET: 1,
    CEST: 2,
    CAT: 2,
    SAST: 2,
    EET: 2,
    EEST: 3,
    EAT: 3,
    MSK: 3,
    SGT: 8,
    HKT: 8,
    JST: 9,
    KST: 9,
    AEST: 10,
    AEDT: 11,
    NZST: 12,
    NZDT: 13,
    EDT: -4,
    EST: -5,
    CDT: -5,
    MDT: -6,
    MST: -7,
    PDT: -7,
    PST: -8,
  }),
)
const WORD = /\b([A-Z]{3,4})(?: ?([+-]\d{1,2}))?\b/g

function offsetIn(words: string): string {
  for (const [, name, shift] of words.matchAll(WORD)) {
    const zone = ZONES.get(name!)
    if (zone !== undefined) return offsetOf(zone + Number(shift ?? 0))
  }
  return ''
}

function offsetOf(hours: number): string {
  if (hours === 0) return 'Z'
  return `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`
}

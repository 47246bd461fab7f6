/** A day, month or year as far as it is known: month 1..12, day 1..31. */
export interface Parts {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

const DAY_MS = 86_400_000

/** ISO 8601 as far as known: YYYY, YYYY-MM or YYYY-MM-DD. */
export function isoOf({ year, month, day }: Parts): string {
  const parts = [String(year).padStart(4, '0')]
  if (month !== null) parts.push(String(month).padStart(2, '0'))
  if (month !== null && day !== null) parts.push(String(day).padStart(2, '0'))
  return parts.join('-')
}

/** The parts of an ISO day, month or year; null where it is none. */
export function partsOf(iso: string): Parts | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso)
  if (!match) return null
  return { year: Number(match[1]), month: match[2] ? Number(match[2]) : null, day: match[3] ? Number(match[3]) : null }
}

/** Whether the calendar has that day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)
}

/** Whether a text is an ISO day, month or year, and one that the calendar has. */
export function isIsoDate(text: string): boolean {
  const parts = /^\d{4}(?:-\d\d){0,2}$/.test(text) ? partsOf(text) : null
  return parts !== null && isDay(parts.year, parts.month ?? 1, parts.day ?? 1)
}

function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The day that lies `days` after (or, negative, before) an ISO day. */
export function shiftDay(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** The month that lies `months` after a month. */
export function shiftMonth(year: number, month: number, months: number): Parts {
  const index = year * 12 + month - 1 + months
  return { year: Math.floor(index / 12), month: (index % 12) + 1, day: null }
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay()
}

/** The year in which a month and day lie nearest to an ISO day. */
export function nearestYear(month: number, day: number | null, anchor: Parts): number {
  if (anchor.month === null) return anchor.year
  const distance = month - anchor.month + ((day ?? 15) - (anchor.day ?? 15)) / 31
  if (distance > 6) return anchor.year - 1
  return distance < -6 ? anchor.year + 1 : anchor.year
}

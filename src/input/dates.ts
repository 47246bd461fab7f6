import { isDay } from '../text/dates/calendar.js'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The ISO day that a format's date stands for, in the date's own time zone (RFC 5322, RFC 3339, ISO 8601 basic); null where it is no date. */
export function dayOf(date: string | null | undefined): string | null {
  if (!date) return null
  const iso = /^\s{0,9}(\d{4})(-?)(\d{2})\2(\d{2})(?!\d)/.exec(date)
  if (iso) return checked(iso[1]!, iso[3]!, iso[4]!)
  const mail = /(?:^|\D)(\d{1,2})\s{1,9}([A-Za-z]{3})[a-z]{0,7}\.?\s{1,9}(\d{4})(?!\d)/.exec(date)
  if (!mail) return null
  const month = MONTHS.indexOf(mail[2]!.toLowerCase()) + 1
  return checked(mail[3]!, String(month).padStart(2, '0'), mail[1]!.padStart(2, '0'))
}

/** Null for a day that no calendar has. */
function checked(year: string, month: string, day: string): string | null {
  const isKnown = Number(year) >= 1000 && isDay(Number(year), Number(month), Number(day))
  return isKnown ? `${year}-${month}-${day}` : null
}

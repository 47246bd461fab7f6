import type { Summary } from '../core/summary.js'
import { Cron } from 'croner'

/** The embargo that a release is still under; null where there is none, or where it is over. */
export function embargoOf(
  { notices }: Summary,
  now: number,
  timeZone: string,
): { readonly until: string | null } | null {
  for (const { kind, until, evidence } of notices) {
    if (kind !== 'embargo') continue
    const end = until === null ? null : momentOf(inNamedZone(until, evidence.text), timeZone)
    if (end === null) return { until: null }
    if (end > now) return { until: new Date(end).toISOString() }
  }
  return null
}

/** Zones of several countries or two times of the year, and such as are named in words: the summary has no offset for them. */
const NAMED_ZONE =
  /\b(?:[CEMP][SD]?T|A[CKW]?[SD]T|[HNW][SD]T|IST|local time|(?:eastern|central|mountain|pacific|atlantic)(?: (?:standard|daylight))? time)\b/i

/** A time of a zone that nobody can tell counts as that of the last place on earth: too late does less harm than too early. */
function inNamedZone(until: string, words: string): string {
  return /T[\d:.]+$/.test(until) && NAMED_ZONE.test(words) ? `${until}-12:00` : until
}

/** The moment of an ISO 8601 date or time: a bare day is its start, and what gives no offset is meant in the time zone. Null where it cannot be read. */
export function momentOf(iso: string, timeZone: string): number | null {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d)?(?:\.\d{1,9})?(Z|[+-]\d\d:?\d\d)?)?$/.exec(iso)
  if (!match) return null
  const [, day, time = '00:00', seconds = ':00', offset] = match
  const local = `${day}T${time}${seconds}`
  const moment =
    offset === undefined ? inZone(local, timeZone) : Date.parse(`${local}${offset.replace(/^(...)(\d\d)$/, '$1:$2')}`)
  return Number.isNaN(moment) ? null : moment
}

/** croner reads a time without an offset in the time zone that it is given. */
function inZone(local: string, timeZone: string): number {
  if (Number.isNaN(Date.parse(`${local}Z`))) return NaN
  return new Cron(local, { timezone: timeZone, paused: true, allowPast: true }).getOnce()?.getTime() ?? NaN
}

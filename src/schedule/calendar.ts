import { Cron } from 'croner'
import { messageOf } from '../core/errors.js'

/** The times of a job, in milliseconds since 1970. */
export interface Calendar {
  /** The first time after a moment; null where there is none. */
  next(after: number): number | null
  /** The last time at or before a moment; null where there is none. */
  last(until: number): number | null
}

/**
 * Times of a cron expression in a time zone. A time that a daylight-saving change leaves out is at the first moment after the gap;
 * one that comes twice is at its first; expressions for every hour or minute follow the time that passes (as in Vixie's cron).
 */
export function cronCalendar(expression: string, timeZone: string): Calendar {
  const cron = new Cron(expression, { timezone: timeZone, paused: true })
  return {
    next: (after) => cron.nextRun(new Date(after))?.getTime() ?? null,
    // The one before a moment lies before it, so that of the next millisecond may be the moment itself; croner counts whole seconds.
    last: (until) => cron.previousRuns(1, new Date(Math.floor(until / 1000) * 1000 + 1000))[0]?.getTime() ?? null,
  }
}

/** Whole intervals since the start of 1970 in UTC, so that a restart does not move them. */
export function intervalCalendar(everyMs: number): Calendar {
  return {
    next: (after) => (Math.floor(after / everyMs) + 1) * everyMs,
    last: (until) => Math.floor(until / everyMs) * everyMs,
  }
}

/** The same times, each later by a delay. */
export function delayed(calendar: Calendar, delayMs: number): Calendar {
  const shifted = (time: number | null): number | null => (time === null ? null : time + delayMs)
  return {
    next: (after) => shifted(calendar.next(after - delayMs)),
    last: (until) => shifted(calendar.last(until - delayMs)),
  }
}

/** Why a cron expression cannot be used; null where it can. */
export function cronProblem(expression: string): string | null {
  if (!/^\S+(?: \S+){4,5}$/.test(expression)) return 'five fields, or six with seconds first, one space between them'
  try {
    return new Cron(expression, { paused: true }).nextRun() === null ? 'it never comes' : null
  } catch (thrown) {
    return messageOf(thrown).replace(/^Cron\w+: /, '')
  }
}

/** Whether this machine knows a time zone. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

import type { Calendar } from './calendar.js'

export interface DuePolicy {
  readonly calendar: Calendar
  readonly catchUp: 'latest' | 'all' | 'none'
}

/** What is to be done at a moment. Times are in milliseconds since 1970. */
export interface Due {
  /** Times to serve, oldest first. */
  readonly times: readonly number[]
  /** Times that passed and are not served, as far as they were counted. */
  readonly missed: number
  /** The clock stands more than a day before what was served already: it was wrong, and counting starts anew. */
  readonly clockWasWrong: boolean
}

const NOTHING: Due = { times: [], missed: 0, clockWasWrong: false }
/** A start that is late by no more than this was not missed. */
const GRACE_MS = 60_000
/** Smaller steps back of the clock are waited out, so that no time is served twice. */
const WRONG_CLOCK_MS = 86_400_000
/** Passed times are counted, and with `all` served, up to this many. */
const MOST_COUNTED = 100

/**
 * What is due now. A job that never ran is due at once.
 * @param servedTo every time up to here is served or given up; null before the first run
 */
export function whatIsDue({ calendar, catchUp }: DuePolicy, servedTo: number | null, now: number): Due {
  if (servedTo !== null && servedTo - now > WRONG_CLOCK_MS) return { ...NOTHING, clockWasWrong: true }
  const last = calendar.last(now)
  if (catchUp === 'none') return onTime(last, servedTo, now)
  if (servedTo === null) return { ...NOTHING, times: [last ?? now] }
  const passed = passedTimes(calendar, servedTo, last)
  const times = catchUp === 'all' ? passed : passed.slice(-1)
  return { ...NOTHING, times, missed: passed.length - times.length }
}

function onTime(last: number | null, servedTo: number | null, now: number): Due {
  if (last === null || last <= (servedTo ?? -Infinity)) return NOTHING
  return now - last <= GRACE_MS ? { ...NOTHING, times: [last] } : { ...NOTHING, missed: 1 }
}

/** Times after `servedTo` up to `last`, oldest first: the latest of them, where they are many. */
function passedTimes(calendar: Calendar, servedTo: number, last: number | null): number[] {
  const times: number[] = []
  for (let time = last; time !== null && time > servedTo; time = calendar.last(time - 1)) {
    if (times.push(time) === MOST_COUNTED) break
  }
  return times.reverse()
}

import { describe, expect, it } from 'vitest'
import { cronCalendar, delayed, intervalCalendar } from '../../src/schedule/calendar.js'
import { whatIsDue, type DuePolicy } from '../../src/schedule/due.js'

const at = (iso: string): number => Date.parse(iso)
const DAY = 86_400_000

/** Serves a job over a stretch of time as the scheduler does: it looks at the clock some seconds after each time that comes. */
function simulate(policy: DuePolicy, from: number, days: number): number[] {
  const served: number[] = []
  let servedTo: number | null = from
  for (let now = from; now < from + days * DAY; now = policy.calendar.next(now)! + (served.length % 7) * 1500) {
    for (const time of whatIsDue(policy, servedTo, now).times) {
      served.push(time)
      servedTo = time
    }
  }
  return served
}

const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'America/Santiago', 'Australia/Lord_Howe', 'Asia/Kathmandu']

describe('400 days with daylight-saving changes', () => {
  it.each(ZONES)('a job at half past two is done once on each day in %s', (zone) => {
    const policy: DuePolicy = { calendar: cronCalendar('30 2 * * *', zone), catchUp: 'latest' }
    const served = simulate(policy, at('2026-01-01T12:00:00Z'), 400)
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
    const days = served.map((time) => day.format(time))
    expect(new Set(days).size).toBe(served.length)
    expect(served.length).toBe(400)
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' })
    const moved = served.filter((time) => clock.format(time) !== '02:30')
    // On the day when half past two is left out, the first moment after the gap or one as far behind it.
    expect(moved.length).toBeLessThanOrEqual(2)
  })

  it.each(ZONES)('a job of every hour is done every hour that passes in %s', (zone) => {
    const policy: DuePolicy = { calendar: cronCalendar('0 * * * *', zone), catchUp: 'latest' }
    // Lord Howe moves its clocks by half an hour: the hour's beginning moves along.
    const steps = zone === 'Australia/Lord_Howe' ? [1_800_000, 3_600_000, 5_400_000] : [3_600_000]
    for (const from of ['2026-03-01T00:10:00Z', '2026-10-01T00:10:00Z']) {
      const served = simulate(policy, at(from), 45)
      expect(Math.abs(served.length - 45 * 24)).toBeLessThanOrEqual(1)
      for (let index = 1; index < served.length; index++) expect(steps).toContain(served[index]! - served[index - 1]!)
    }
  })
})

describe('missed times', () => {
  const calendar = cronCalendar('0 7 * * *', 'UTC')
  const servedTo = at('2026-05-01T07:00:00Z')
  it.each([
    ['latest', '2026-05-04T09:00:00Z', ['2026-05-04T07:00:00.000Z'], 2],
    ['all', '2026-05-03T09:00:00Z', ['2026-05-02T07:00:00.000Z', '2026-05-03T07:00:00.000Z'], 0],
    ['none', '2026-05-04T09:00:00Z', [], 1],
    ['none', '2026-05-04T07:00:59Z', ['2026-05-04T07:00:00.000Z'], 0],
    ['latest', '2026-05-02T06:59:59.999Z', [], 0],
    ['latest', '2026-05-02T07:00:00.000Z', ['2026-05-02T07:00:00.000Z'], 0],
  ] as const)('%s at %s', (catchUp, now, times, missed) => {
    const due = whatIsDue({ calendar, catchUp }, servedTo, at(now))
    expect(due.times.map((time) => new Date(time).toISOString())).toEqual(times)
    expect(due.missed).toBe(missed)
  })

  it('a machine that was off for two years has not two years of runs to catch up', () => {
    const due = whatIsDue({ calendar: intervalCalendar(60_000), catchUp: 'all' }, servedTo, servedTo + 700 * DAY)
    expect(due.times).toHaveLength(100)
    expect(due.times.at(-1)).toBe(servedTo + 700 * DAY)
  })

  it('a job that never ran is due at once, but not where missed times are given up', () => {
    const now = at('2026-05-01T12:00:00Z')
    expect(whatIsDue({ calendar, catchUp: 'latest' }, null, now).times).toEqual([at('2026-05-01T07:00:00Z')])
    expect(whatIsDue({ calendar, catchUp: 'none' }, null, now).times).toEqual([])
  })
})

describe('a clock that jumps', () => {
  const policy: DuePolicy = { calendar: cronCalendar('0 * * * *', 'UTC'), catchUp: 'latest' }

  it('serves nothing twice when it is set back by three hours', () => {
    const servedTo = at('2026-05-01T12:00:00Z')
    for (const now of ['2026-05-01T09:00:00Z', '2026-05-01T10:30:00Z', '2026-05-01T12:59:59Z']) {
      expect(whatIsDue(policy, servedTo, at(now)).times).toEqual([])
    }
    expect(whatIsDue(policy, servedTo, at('2026-05-01T13:00:00Z')).times).toEqual([at('2026-05-01T13:00:00Z')])
  })

  it('starts anew when what was served lies days ahead', () => {
    expect(whatIsDue(policy, at('2030-01-01T00:00:00Z'), at('2026-05-01T09:00:00Z'))).toEqual({
      times: [],
      missed: 0,
      clockWasWrong: true,
    })
  })
})

describe('calendars', () => {
  it('delays every time by the same', () => {
    const calendar = delayed(cronCalendar('0 7 * * *', 'UTC'), 90_500)
    expect(calendar.last(at('2026-05-01T07:01:30.499Z'))).toBe(at('2026-04-30T07:01:30.500Z'))
    expect(calendar.last(at('2026-05-01T07:01:30.500Z'))).toBe(at('2026-05-01T07:01:30.500Z'))
    expect(calendar.next(at('2026-05-01T07:01:30.499Z'))).toBe(at('2026-05-01T07:01:30.500Z'))
  })

  it.each(ZONES)('going back meets the same times as going on in %s', (zone) => {
    const calendar = cronCalendar('*/20 1-3 * * *', zone)
    let time = calendar.next(at('2026-01-01T00:00:00Z'))!
    for (let index = 0; index < 100; index++) {
      const next = calendar.next(time)!
      expect(calendar.last(next)).toBe(next)
      expect(calendar.last(next - 1)).toBe(time)
      time = next
    }
  })
})

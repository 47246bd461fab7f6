import { describe, expect, it } from 'vitest'
import type { Summary } from '../../src/core/summary.js'
import { embargoOf, momentOf } from '../../src/schedule/embargo.js'

const under = (until: string | null, text = ''): Summary => {
  const evidence = { start: 0, end: text.length, text }
  return { notices: [{ kind: 'embargo', evidence, until }] } as unknown as Summary
}

describe('an embargo', () => {
  it.each([
    ['2026-05-03', 'Europe/Berlin', '2026-05-02T22:00:00.000Z'],
    ['2026-05-03T09:00', 'America/New_York', '2026-05-03T13:00:00.000Z'],
    ['2026-05-03T09:00:30', 'UTC', '2026-05-03T09:00:30.000Z'],
    ['2026-05-03T09:00+02:00', 'UTC', '2026-05-03T07:00:00.000Z'],
    ['2026-05-03T09:00:00Z', 'Asia/Tokyo', '2026-05-03T09:00:00.000Z'],
  ])('until %s in %s ends at %s', (until, zone, end) => {
    expect(new Date(momentOf(until, zone)!).toISOString()).toBe(end)
    expect(embargoOf(under(until), Date.parse(end) - 1, zone)).toEqual({ until: end })
    expect(embargoOf(under(until), Date.parse(end), zone)).toBeNull()
  })

  it.each([
    ['Embargoed until 9:00 a.m. ET, 3 May 2026', '2026-05-03T09:00', '2026-05-03T21:00:00.000Z'],
    ['Embargoed until 9:00 CST, 3 May 2026', '2026-05-03T09:00', '2026-05-03T21:00:00.000Z'],
    ['NOT FOR RELEASE BEFORE 09:00 LOCAL TIME, SAT 3 MAY 2026', '2026-05-03T09:00', '2026-05-03T21:00:00.000Z'],
    ['NOT FOR RELEASE BEFORE 09:00, SAT 3 MAY 2026', '2026-05-03T09:00', '2026-05-03T07:00:00.000Z'],
    ['Embargoed until 9:00 a.m. EDT, 3 May 2026', '2026-05-03T09:00-04:00', '2026-05-03T13:00:00.000Z'],
    ['Embargoed until 3 May 2026, local time', '2026-05-03', '2026-05-02T22:00:00.000Z'],
  ])('“%s” ends when its time has come wherever that may be', (words, until, end) => {
    expect(embargoOf(under(until, words), Date.parse(end) - 1, 'Europe/Berlin')).toEqual({ until: end })
    expect(embargoOf(under(until, words), Date.parse(end), 'Europe/Berlin')).toBeNull()
  })

  it.each([null, '2026-05', 'soon', '2026-02-31T25:00'])('until %s holds a release back without end', (until) => {
    expect(embargoOf(under(until), Date.parse('2030-01-01T00:00:00Z'), 'UTC')).toEqual({ until: null })
  })
})

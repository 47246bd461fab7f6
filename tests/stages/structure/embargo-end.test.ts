import { expect, it } from 'vitest'
import { embargoEnd } from '../../../src/stages/structure/embargo-end.js'

it.each([
  ['EMBARGOED UNTIL 12 June 2026, 09:00', '2026-06-12T09:00'],
  ['Embargo: 12 June 2026 at 6 am', '2026-06-12T06:00'],
  ['Under embargo until 9:30 p.m. on 12 June 2026', '2026-06-12T21:30'],
  ['Under embargo until 12 a.m., June 12, 2026', '2026-06-12T00:00'],
  ['Under embargo until 12.15pm 12 June 2026', '2026-06-12T12:15'],
  ['Embargo: 12 June 2026, 18h00', '2026-06-12T18:00'],
  ['Not for release before noon, 12 June 2026', '2026-06-12T12:00'],
  ['Not for release before midnight on 12 June 2026', '2026-06-12T23:59'],
  ['Not for publication before 12 June 2026', '2026-06-12'],
  ['EMBARGOED UNTIL 9:00 a.m. EDT, June 12, 2026', '2026-06-12T09:00-04:00'],
  ['Embargo: 06:00 CEST, 12 June 2026', '2026-06-12T06:00+02:00'],
  ['Embargo: 06:00 GMT, 12 June 2026', '2026-06-12T06:00Z'],
  ['Embargo: 06:00 (GMT+3), 12 June 2026', '2026-06-12T06:00+03:00'],
  ['Embargo: 06:00 UTC -5, 12 June 2026', '2026-06-12T06:00-05:00'],
  ['Embargo: 06:00 ET, 12 June 2026', '2026-06-12T06:00'],
  ['Embargoed until further notice', null],
  ['Embargoed until 99:00 on 12 June 2026', '2026-06-12'],
])('%s: %s', (words, end) => {
  expect(embargoEnd(words, 0, words.length)).toBe(end)
})

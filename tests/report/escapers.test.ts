/* eslint-disable no-control-regex -- finding control characters is what these tests are for */
import { describe, expect, it } from 'vitest'
import { csvCell, csvTable } from '../../src/report/csv.js'
import { htmlJson, htmlText, markup } from '../../src/report/html.js'
import { xmlText } from '../../src/report/xml.js'
import { parseCsv } from '../helpers/csv.js'
import { PAYLOADS } from './payloads.js'

it('there are a hundred payloads', () => expect(PAYLOADS.length).toBeGreaterThanOrEqual(100))

describe.each(PAYLOADS.map((payload) => [payload]))('%j', (payload) => {
  it('stays text in HTML', () => {
    const escaped = htmlText(payload)
    expect(escaped).not.toMatch(/[<>"']/)
    expect(escaped).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/)
    expect(escaped).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Cs}]/u)
    expect(markup`<p title="${payload}">${payload}</p>`.source).toBe(`<p title="${escaped}">${escaped}</p>`)
  })

  it('stays data in a script element, and is read back', () => {
    const json = htmlJson([payload]).source
    expect(json).not.toMatch(/[<\u2028\u2029]/)
    expect(JSON.parse(json)).toEqual([payload])
  })

  it('stays text in XML', () => {
    const escaped = xmlText(payload)
    expect(escaped).not.toMatch(/[<>"'\u0000-\u001f\ufffe\uffff\p{Cs}]/u)
    expect(escaped).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39|#9|#10|#13);)/)
  })

  it('is one cell of CSV that no spreadsheet runs', () => {
    const rows = parseCsv(csvTable(['a', 'b'], [[payload, 'end']]))
    expect(rows).toHaveLength(2)
    expect(rows[1]).toHaveLength(2)
    expect(rows[1]![0]).not.toMatch(/^[\s\u0000-\u001f]*[=+\-@|%＝]/)
    expect(rows[1]![0]!.replace(/^'/, '')).toBe(payload.replaceAll('\u0000', '').replace(/^'/, ''))
  })
})

it.each([
  [-0.25, '-0.25'],
  [1e-7, '1e-7'],
  [null, ''],
  ['−1', '−1'],
])('a cell of %s', (value, cell) => expect(csvCell(value)).toBe(cell))

import { describe, expect, it } from 'vitest'
import { loadPipeline } from '../src/index.js'

const summarize = loadPipeline('baseline')

describe('the library', () => {
  it.each(['2026', '2026-05', '2026-05-14'])('takes %s for the day of a text', (date) => {
    expect(summarize('The quay opens on Monday.', { date }).document.date).toEqual({ value: date, span: null })
  })

  it.each([
    ['yesterday', 'date: expected a day such as 2026-05-14, got "yesterday"'],
    ['2026-02-30', 'date: expected a day such as 2026-05-14, got "2026-02-30"'],
    ['2026-05-14T10:00:00Z', 'date: expected a day such as 2026-05-14, got "2026-05-14T10:00:00Z"'],
    [20260514, 'date: expected a day such as 2026-05-14, got 20260514'],
  ])('refuses the date %j, which no summary may hold', (date, message) => {
    expect(() => summarize('The quay opens on Monday.', { date: date as string })).toThrow(message)
  })

  it.each([undefined, null, 5, Buffer.from('text')])('says what it expects in place of %j', (text) => {
    expect(() => summarize(text as unknown as string)).toThrow(
      /^text: expected a string, got (undefined|object|number)$/,
    )
  })
})

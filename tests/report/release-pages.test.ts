import { describe, expect, it } from 'vitest'
import { documentOf } from '../../src/input/document-of.js'
import { loadPipeline } from '../../src/pipeline/load.js'
import { claimsOf } from '../../src/report/claims.js'
import { calendar, icsText } from '../../src/report/ics.js'
import { addressOf } from '../../src/report/address.js'
import { indexPage } from '../../src/report/index-page.js'
import { markedText } from '../../src/report/marked-text.js'
import { Overview } from '../../src/report/overview.js'
import { summaryWith } from './hostile-summary.js'
import { releaseText } from '../helpers/releases.js'

const pipeline = loadPipeline()

describe('the marked text', () => {
  it('is the text itself once the marks are taken out', () => {
    const { summary, text } = summaryWith('harmless')
    const html = markedText(text, claimsOf(summary, text)).source
    const plain = html
      .replace(/<\/?(?:mark|span)[^>]*>/g, '')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&')
    expect(plain).toBe(text)
    expect(html).toMatch(/<mark class="[a-z ]+" data-c="[a-z0-9 ]+">/)
  })

  it('does not cross marks that overlap', () => {
    const claim = (id: string, start: number, end: number) =>
      ({ id, kind: 'theme', label: '', words: '', note: '', doubtful: false, spans: [{ start, end }] }) as const
    expect(markedText('abcdef', [claim('t1', 0, 4), claim('t2', 2, 6)]).source).toBe(
      '<span id="t1"><mark class="theme" data-c="t1">ab</mark></span><span id="t2"><mark class="theme" data-c="t1 t2">cd</mark></span><mark class="theme" data-c="t2">ef</mark>',
    )
  })

  it('takes time in step with the number of marks', () => {
    const spans = Array.from({ length: 100_000 }, (_, index) => ({ start: index * 2, end: index * 2 + 1 }))
    const claim = { id: 't1', kind: 'theme', label: '', words: '', note: '', doubtful: false, spans } as const
    const began = process.cpuUsage()
    markedText('ab'.repeat(100_000), [claim])
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(5_000)
  })
})

describe('the index page', () => {
  it('encodes what stands in an id', () => {
    expect(addressOf('a b/c#d?"e\ud800', 'q1')).toBe('a%20b/c%23d%3F%22e%EF%BF%BD.html#q1')
  })

  it('adds quotes up by full name', () => {
    const overview = new Overview()
    for (const number of [1, 2])
      overview.add(pipeline.summarize(documentOf(releaseText(number), { id: `r${number}`, date: '2024-05-12' })))
    expect(overview.speakers.get('Aino Salmela')).toMatchObject({ quotes: 2 })
    expect(indexPage(overview, 3)).toContain('2 quotes in 2 releases')
  })
})

describe('the calendar', () => {
  it('holds whole days, escaped and folded', () => {
    const file = calendar([
      { key: 'a a1', title: 'One; two, \\n three', details: 'ü'.repeat(100), start: '2024-12-31', end: null },
    ])
    expect(file).toContain('DTSTART;VALUE=DATE:20241231\r\nDTEND;VALUE=DATE:20250101\r\n')
    expect(file).toContain('SUMMARY:One\\; two\\, \\\\n three\r\n')
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  it('lets no text begin a property', () => {
    expect(icsText('a\r\nEND:VCALENDAR\u0000\u0085b')).toBe('a END:VCALENDAR b'.replace(' b', 'b'))
  })
})

import { describe, expect, it } from 'vitest'
import type { Summary } from '../../src/core/summary.js'
import { documentOf } from '../../src/input/document-of.js'
import { loadPipeline } from '../../src/pipeline/load.js'
import { claimsOf } from '../../src/report/claims.js'
import { calendar, icsText } from '../../src/report/ics.js'
import { indexPage } from '../../src/report/index-page.js'
import { markedText } from '../../src/report/marked-text.js'
import { markdownBrief } from '../../src/report/markdown-brief.js'
import { briefOf } from '../../src/report/brief.js'
import { Overview } from '../../src/report/overview.js'
import { releaseAddress } from '../../src/report/release-address.js'
import { releasePage } from '../../src/report/release-page.js'
import { TABLES, tableLines } from '../../src/report/tables.js'
import { releaseText } from '../helpers/releases.js'

const PAYLOADS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '</style><svg onload=alert(1)>',
  '<!--',
  '-->',
  ']]>',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  '&lt;script&gt;',
  '\u2028alert(1)',
  '![x](https://evil.example/x.png)',
  '[x](javascript:alert(1))',
  '=cmd|x!A1',
  '\\nEND:VCALENDAR',
]

const pipeline = loadPipeline()

function summaryWith(payload: string): { summary: Summary; text: string } {
  const text = `${payload}\n\n${releaseText(1)}\n“We ${payload} won,” said Aino ${payload} Salmela, Director of ${payload}.\n`
  const summary = pipeline.summarize(
    documentOf(text, { id: `a/${payload}`, title: payload, publisher: payload, author: payload, url: payload }),
  )
  return { summary, text }
}

/** Tags that our own templates write; whatever else stands there came out of a text. */
function tagsOf(page: string): string[] {
  const body = page.slice(page.indexOf('<body>'), page.lastIndexOf('<script>'))
  return [...new Set([...body.matchAll(/<\/?([a-z!][\w-]*)/gi)].map(([, name]) => name!.toLowerCase()))].sort()
}

/** A page without what stands between quotation marks, where a text may be as it likes. */
function withoutValues(page: string): string {
  return page.replace(/"[^"]*"/g, '""')
}

describe('pages of hostile texts', () => {
  const plain = summaryWith('harmless')

  it.each(PAYLOADS)('%j adds no element and no handler', (payload) => {
    const { summary, text } = summaryWith(payload)
    const page = releasePage(summary, text)
    const own = new Set([
      ...tagsOf(releasePage(plain.summary, plain.text)),
      'section',
      'ul',
      'li',
      'h2',
      'abbr',
      'p',
      'mark',
      'span',
      'button',
      'kbd',
    ])
    expect(tagsOf(page).filter((tag) => !own.has(tag))).toEqual([])
    expect(withoutValues(page)).not.toMatch(/<[^>]*\son\w+\s*=/i)
    expect(page).toContain('default-src &#39;none&#39;')
    const overview = new Overview()
    overview.add(summary)
    const index = indexPage(overview, 0)
    expect(withoutValues(index)).not.toMatch(/<[^>]*\son\w+\s*=/i)
    expect(index).not.toMatch(/<(?:script|img|svg onload)[^>]*>alert/i)
    expect(index).not.toMatch(/href="(?!\.\/|#)/)
  })

  it.each(PAYLOADS)('%j makes no link or picture in Markdown', (payload) => {
    const { summary, text } = summaryWith(payload)
    const brief = markdownBrief(briefOf(summary, text))
    expect(brief.replace(/`[^`]*`/g, '')).not.toMatch(/(?<!\\)\]\(|(?<!\\)<|(?<!\\)!\[/)
  })

  it.each(PAYLOADS)('%j runs in no cell of a table', (payload) => {
    const { summary } = summaryWith(payload)
    for (const table of TABLES) expect(tableLines(table, summary)).not.toMatch(/(?:^|,)[=+@]/m)
  })
})

describe('the marked text', () => {
  it('is the text itself once the marks are taken out', () => {
    const { summary, text } = summaryWith('harmless')
    const html = markedText(text, claimsOf(summary, text)).source
    const plain = html
      .replace(/<\/?mark[^>]*>/g, '')
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
      '<mark class="theme" data-c="t1">ab</mark><mark class="theme" data-c="t1 t2">cd</mark><mark class="theme" data-c="t2">ef</mark>',
    )
  })

  it('takes time in step with the number of marks', () => {
    const spans = Array.from({ length: 100_000 }, (_, index) => ({ start: index * 2, end: index * 2 + 1 }))
    const claim = { id: 't1', kind: 'theme', label: '', words: '', note: '', doubtful: false, spans } as const
    const began = performance.now()
    markedText('ab'.repeat(100_000), [claim])
    expect(performance.now() - began).toBeLessThan(5_000)
  })
})

describe('the index page', () => {
  it('encodes what stands in an id', () => {
    expect(releaseAddress('a b/c#d?"e')).toBe('./a%20b/c%23d%3F%22e.html')
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

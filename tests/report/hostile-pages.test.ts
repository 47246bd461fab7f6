/* eslint-disable no-control-regex -- finding control characters is what these tests are for */
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { atomDigest } from '../../src/report/digest-atom.js'
import { digestRelease } from '../../src/report/digest-release.js'
import { briefOf } from '../../src/report/brief.js'
import { calendar } from '../../src/report/ics.js'
import { indexPage } from '../../src/report/index-page.js'
import { markdownBrief } from '../../src/report/markdown-brief.js'
import { labelValue } from '../../src/report/metrics.js'
import { Overview } from '../../src/report/overview.js'
import { painter } from '../../src/report/paint.js'
import { releasePage } from '../../src/report/release-page.js'
import { TABLES, tableLines, tableTitles } from '../../src/report/tables.js'
import { terminalBrief } from '../../src/report/terminal-brief.js'
import { parseCsv } from '../helpers/csv.js'
import { PAYLOADS } from './payloads.js'
import { summaryWith, type Hostile } from './hostile-summary.js'

/** Elements and attributes of a page as a browser's reader sees them, each once. */
function shapeOf(page: string): { elements: Set<string>; attributes: Set<string>; addresses: string[]; text: string } {
  const shape = { elements: new Set<string>(), attributes: new Set<string>(), addresses: [] as string[], text: '' }
  const parser = new Parser({
    onopentag(name, attributes) {
      shape.elements.add(name)
      for (const key of Object.keys(attributes)) shape.attributes.add(key)
      for (const key of ['href', 'src', 'action', 'xlink:href'])
        if (key in attributes) shape.addresses.push(attributes[key]!)
    },
    ontext: (text) => (shape.text += text),
  })
  parser.end(page)
  return shape
}

function indexOf(summaries: readonly Hostile[]): string {
  const overview = new Overview()
  for (const { summary } of summaries) overview.add(summary)
  return indexPage(overview, 1)
}

const harmless = summaryWith('harmless')
const own = { release: shapeOf(releasePage(harmless.summary, harmless.text)), index: shapeOf(indexOf([harmless])) }
/** Addresses that pages may hold: a place in themselves, a release's page, the index. */
const ADDRESS =
  /^(?:#[\w%.~()!*'-]*(?:=[\w%.~()!*'-]*)?|(?:\.\.\/)*index\.html#\w+=[\w%.~/-]+|a\/[\w%.~/-]*\.html(?:#\w+)?|\.\/announcements\.ics)$/

describe.each(PAYLOADS.map((payload) => [payload]))('%j in every field', (payload) => {
  const hostile = summaryWith(payload)
  const { summary, text } = hostile

  it('adds no element, attribute or address to a page', () => {
    for (const [page, known] of [
      [releasePage(summary, text), own.release],
      [indexOf([hostile]), own.index],
    ] as const) {
      const shape = shapeOf(page)
      expect([...shape.elements].filter((name) => !known.elements.has(name) && name !== 'section')).toEqual([])
      expect([...shape.attributes].filter((name) => !known.attributes.has(name))).toEqual([])
      expect(shape.addresses.filter((address) => !ADDRESS.test(address))).toEqual([])
      expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Cs}]/u)
    }
  })

  it('makes no link, picture or heading in Markdown', () => {
    const brief = markdownBrief(briefOf(summary, text))
    expect(brief.replace(/\\[\s\S]|`[^`\n]*`/g, '')).not.toMatch(
      /\]\(|\]:|<|!\[|\n#(?!# (?:Event|News|Said|Themes|People|Read first|Note)\n)/,
    )
    expect(brief).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Cs}]/u)
  })

  it('runs in no cell of a table, and adds none', () => {
    for (const table of TABLES) {
      const [titles, ...rows] = parseCsv(tableTitles(table) + tableLines(table, summary))
      for (const row of rows) {
        expect(row).toHaveLength(titles!.length)
        for (const cell of row) expect(cell).not.toMatch(/^[\s\u0000-\u001f]*[=+@|%＝]/)
      }
    }
  })

  it('adds no property to the calendar', () => {
    const overview = new Overview()
    overview.add(summary)
    const file = calendar(overview.dated).replaceAll('\r\n ', '')
    const names = new Set(file.split('\r\n').map((line) => /^[A-Z-]*/.exec(line)![0]))
    expect([...names].filter((name) => !CALENDAR_PROPERTIES.has(name))).toEqual([])
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(overview.dated.length)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\p{Cs}]/u)
  })

  it('adds no element to the feed', () => {
    const fresh = new Set([...summary.announcements, ...summary.quotes].map(({ id }) => id))
    const release = digestRelease(summary, fresh, false)
    const edition = { at: '2024-05-12T10:00:00.000Z', run: payload, releases: [release], more: 0 }
    const digest = { title: payload, timeZone: 'UTC', editions: [edition], heldBack: [] }
    const feed = atomDigest(digest, payload, 'https://served.example/', () => true)
    expect([...feed.matchAll(/<([a-z!?][\w-]*)/gi)].map(([, name]) => name!).filter((name) => !FEED.has(name))).toEqual(
      [],
    )
    expect(feed).not.toMatch(/[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff\p{Cs}]/u)
  })

  it('acts on no terminal', () => {
    const shown = terminalBrief(briefOf(summary, text), 80, painter(false))
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Cs}]/u)
  })

  it('ends no label of a metric', () => {
    expect(labelValue(payload).replace(/\\[\s\S]/g, '')).not.toMatch(/["\n\r]/)
  })
})

const CALENDAR_PROPERTIES = new Set([
  '',
  'BEGIN',
  'END',
  'VERSION',
  'PRODID',
  'UID',
  'DTSTAMP',
  'DTSTART',
  'DTEND',
  'SUMMARY',
  'DESCRIPTION',
])
const FEED = new Set('?xml feed id title updated author name link entry content'.split(' '))

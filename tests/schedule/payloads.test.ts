/* eslint-disable no-control-regex -- finding control characters is what these tests are for */
import { parseFeed, Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { atomDigest } from '../../src/report/digest-atom.js'
import { markdownDigest } from '../../src/report/digest-markdown.js'
import { digestPage } from '../../src/report/digest-page.js'
import type { Digest } from '../../src/report/digest.js'
import { metricsText } from '../../src/report/metrics.js'
import { visible } from '../../src/report/terminal.js'
import { PAYLOADS } from '../report/payloads.js'

const HARMLESS = 'harmless'
const ADDRESS = 'https://own.example/news/'

/** A digest whose every text is one payload. */
function digestOf(payload: string): Digest {
  const release = {
    id: `folder/${payload}`,
    sha256: 'f'.repeat(64),
    title: payload,
    publisher: payload,
    date: payload,
    themes: [payload],
    replaced: true,
    withdrawn: false,
    notices: [payload],
    announcements: [
      {
        id: 'a1',
        type: payload,
        what: payload,
        details: [payload, payload],
        evidence: payload,
        mark: { start: 0, end: 1 },
        doubtful: true,
      },
    ],
    quotes: [{ id: 'q1', words: payload, speaker: payload, position: payload, doubtful: true }],
    lead: payload,
  }
  const more = { ...release, id: payload, announcements: [], quotes: [], notices: [] }
  const edition = { run: 'r', at: '2026-05-03T09:00:00.000Z', releases: [release, more], more: 3 }
  return { title: payload, timeZone: 'UTC', editions: [edition], heldBack: [{ until: null }] }
}

interface Markup {
  /** Names of elements and attributes, in their order. */
  readonly shape: string[]
  readonly links: string[]
  readonly text: string
}

function read(source: string, xmlMode: boolean): Markup {
  const [shape, links]: [string[], string[]] = [[], []]
  let text = ''
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        shape.push(`${name} ${Object.keys(attributes).join(' ')}`)
        if ('href' in attributes) links.push(attributes['href'])
        if ('src' in attributes) links.push(attributes['src'])
      },
      ontext: (piece) => (text += piece),
      oncomment: () => shape.push('comment'),
      onprocessinginstruction: (name) => shape.push(name),
    },
    { xmlMode, decodeEntities: true },
  )
  parser.end(source)
  return { shape, links, text }
}

const all = (): boolean => true
const inside = (link: string): boolean => new URL(link, ADDRESS).href.startsWith(ADDRESS)

describe.each(PAYLOADS.map((payload) => [payload]))('%j', (payload) => {
  it('is text in the page of the digest, and every link stays in the output folder', () => {
    const plain = read(digestPage(digestOf(HARMLESS), all), false)
    const { shape, links, text } = read(digestPage(digestOf(payload), all), false)
    expect(shape).toEqual(plain.shape)
    expect(links).toHaveLength(plain.links.length)
    expect(links.every(inside)).toBe(true)
    const shown = payload.replaceAll('\t', ' ').replaceAll('\r', '').split('\n').map(visible).join('\n')
    expect(text).toContain(`“${shown}”`)
  })

  it('is text in the feed, which a reader of feeds understands', () => {
    const source = atomDigest(digestOf(payload), payload, ADDRESS, all)
    const plain = atomDigest(digestOf(HARMLESS), HARMLESS, ADDRESS, all)
    expect(read(source, true).shape).toEqual(read(plain, true).shape)
    const { items } = parseFeed(source)!
    expect(items).toHaveLength(2)
    for (const { link, description } of items) {
      expect(link!.startsWith(ADDRESS)).toBe(true)
      const inner = read(description!, false)
      expect(inner.links.every((one) => one.startsWith(ADDRESS))).toBe(true)
      expect(inner.shape.filter((one) => !/^(?:p|div|span|mark|a|abbr) (?:class|href|title)?$/.test(one))).toEqual([])
    }
  })

  it('is text in Markdown: no mark and no line of its own', () => {
    expect(marksOf(markdownDigest(digestOf(payload), all))).toEqual(marksOf(markdownDigest(digestOf(HARMLESS), all)))
  })

  it('is one value of a label in the metrics', () => {
    const source = metricsText([{ name: 'm', type: 'gauge', help: payload, labels: { job: payload }, value: 1 }])
    const lines = source.trimEnd().split('\n')
    expect(lines).toHaveLength(3)
    const [, value] = /^m\{job="((?:[^"\\\n]|\\[\\"n])*)"\} 1$/.exec(lines[2]!)!
    const unescaped = value!.replace(/\\(.)/g, (_all, mark: string) => (mark === 'n' ? '\n' : mark))
    expect(unescaped).toBe(payload.replace(/\r/g, ' '))
  })
})

/** What a reader of Markdown acts on, line by line: everything but words, escaped signs and code. Lines without any are left out. */
function marksOf(source: string): string[] {
  expect(source).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  const lines = source.split('\n').map((line) =>
    line
      .replace(/\]\(\.\/[\w%./~#-]*\)/g, '](address)')
      .replace(/\\[^\w\s]/g, '')
      .replace(/`[^`]*`/g, '')
      .replace(/[^\\`*_{}[\]()#+!|<>~&$=^]/g, ''),
  )
  return lines.filter(Boolean)
}

import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadGold, parseGold } from '../../src/labels/index.js'

const TEXT = '“Yes,” said Aino\nSalmela. “Yes,” said Bo Li. All agreed.'
const parse = (gold: unknown) => parseGold(TEXT, JSON.stringify(gold), 'x', 'x.gold.json')

describe('a label is looked up in its text', () => {
  it('by its words, the occurrence that is meant, and names over a line break', () => {
    const { quotes } = parse({ quotes: [{ text: 'Yes,', occurrence: 2, speaker: 'Aino Salmela' }] })
    expect(quotes![0]).toMatchObject({ span: { start: 27, end: 31, text: 'Yes,' }, speaker: 'Aino Salmela' })
  })

  it.each([
    [
      'words that are not there',
      { quotes: [{ text: 'No' }] },
      'quotes[0].text: expected words that stand in the text, got "No"',
    ],
    [
      'words that are there twice',
      { quotes: [{ text: 'Yes,' }] },
      'expected "occurrence" for words that stand in the text 2 times',
    ],
    [
      'a third occurrence',
      { quotes: [{ text: 'Yes,', occurrence: 3 }] },
      'expected words that stand in the text 3 times',
    ],
    [
      'a name that is not there',
      { people: [{ name: 'Ann Other' }] },
      'people[0].name: expected a name that stands in the text',
    ],
    [
      'a month that no year has',
      { event: { startDate: '2024-13' } },
      'event.startDate: expected a date as YYYY, YYYY-MM or YYYY-MM-DD, got "2024-13"',
    ],
    [
      'a day that no month has',
      { announcements: [{ type: 'launch', evidence: 'All agreed.', when: '2023-02-29' }] },
      'announcements[0].when: expected a date as YYYY, YYYY-MM or YYYY-MM-DD, got "2023-02-29"',
    ],
    [
      'evidence that is not there',
      { themes: [{ label: 'x', evidence: ['None.'] }] },
      'themes[0].evidence[0]: expected words',
    ],
    [
      'a date that is none',
      { event: { endDate: 'May' } },
      'event.endDate: expected a date as YYYY, YYYY-MM or YYYY-MM-DD, got "May"',
    ],
    ['a list that is none', { quotes: {} }, 'quotes: expected a list'],
    ['a list under a key with a letter too few', { quote: [] }, 'quote: expected the key "quotes", got []'],
    ['a key in another case', { event: { startdate: '2024' } }, 'event.startdate: expected the key "startDate"'],
    [
      'a key as it is spelled elsewhere',
      { people: [{ name: 'Bo Li', organisation: 'Port' }] },
      'people[0].organisation: expected the key "organization", got "Port"',
    ],
  ])('refuses %s', (_, gold, message) => expect(() => parse(gold)).toThrow(message))

  it('refuses what is no JSON', () => {
    expect(() => parseGold(TEXT, '{', 'x', 'x.gold.json')).toThrow('x.gold.json: expected JSON')
  })

  it.each([
    ['keys of one’s own', { reviewer: 'AB', notes: [], people: [{ name: 'Bo Li', url: 'x', age: 4 }] }],
    ['a key like a known one beside it', { quotes: [], quote: 'none here' }],
    ['short keys', { people: [{ name: 'Bo Li', ro: 1 }] }],
  ])('reads over %s', (_, gold) => expect(() => parse(gold)).not.toThrow())

  it('keeps lists that are left out apart from empty ones', () => {
    expect(parse({ quotes: [] })).toMatchObject({ quotes: [], themes: null, event: null })
  })
})

describe('a folder of labelled releases', () => {
  const folder = mkdtempSync(join(tmpdir(), 'labels-'))

  it('is refused where there is none', () => {
    expect(() => loadGold(folder)).toThrow('expected a folder with <id>.gold.json files')
    expect(() => loadGold(join(folder, 'none'))).toThrow('expected a folder of labelled releases')
  })

  it('is read in the order of ids, folders inside it too, byte-order marks left out', () => {
    mkdirSync(join(folder, 'b'))
    for (const id of ['b/c', 'a']) {
      writeFileSync(join(folder, `${id}.txt`), '\ufeffAll agreed.')
      writeFileSync(join(folder, `${id}.gold.json`), '{}')
    }
    expect(loadGold(folder).map(({ id, text }) => [id, text])).toEqual([
      ['a', 'All agreed.'],
      ['b/c', 'All agreed.'],
    ])
  })

  it('is refused where a text is missing', () => {
    writeFileSync(join(folder, 'z.gold.json'), '{}')
    expect(() => loadGold(folder)).toThrow('expected the release’s text'.replace('’', "'"))
  })
})

import { describe, expect, it } from 'vitest'
import { compile } from '../../../src/pipeline/compile.js'
import { parseDefinition } from '../../../src/pipeline/definition.js'
import { documentOf } from '../../../src/input/read.js'

const pipeline = compile(parseDefinition('name: structure\nstages:\n  - stage: structure\n', 'structure'), 'structure')
const structureOf = (text: string) => pipeline.analyse(documentOf(text)).structure!

const NEWS = 'The Guild of Sailmakers of Ardmoor today opened a school for riggers in the old rope works by the quay.'

describe('a dateline', () => {
  it.each<[head: string, place: string | null, date: string | null]>([
    ['ARDMOOR, 12 March 2024 – ', 'Ardmoor', '2024-03-12'],
    ['SINGAPORE - Ostrel Newswire – 20 June 2026 – ', 'Singapore', '2026-06-20'],
    ['Tampere, Finland – June 3, 2024 - (OstrelNewsWire) - ', 'Tampere, Finland', '2024-06-03'],
    ['NEW YORK, July 1, 2026 (OSTREL NEWSWIRE) -- ', 'New York', '2026-07-01'],
    ['Salem, OR – ', 'Salem, OR', null],
    ['October 23, 2024 - Estonia - ', 'Estonia', '2024-10-23'],
    ['January 9, 2025 – Salem, OR – ', 'Salem, OR', '2025-01-09'],
    ['LISBON (Reuters) - ', 'Lisbon', null],
    ['Lisbon, 3 May 2024 (Reuters) – ', 'Lisbon', '2024-05-03'],
    ['Salem, OR – [November 7, 2024] – ', 'Salem, OR', '2024-11-07'],
    ['(OstrelNewsWire) - August 20, 2025 - RIGA — ', 'Riga', '2025-08-20'],
    ['/PRNewswire/ -- ', null, null],
    ['Ostrel Newswire - 13 July 2026 - ', null, '2026-07-13'],
    ['SALEM, OR -- March 12th, 2025 -- ', 'Salem, OR', '2025-03-12'],
  ])('%s', (head, place, date) => {
    const { dateline, sentences } = structureOf(`A school for riggers opens by the quay\n\n${head}${NEWS}\n`)
    expect([dateline?.place?.value ?? null, dateline?.date?.value ?? null]).toEqual([place, date])
    expect(sentences[1]?.start).toBe(`A school for riggers opens by the quay\n\n${head}`.length)
  })

  it.each([
    'Scotland – a land of lochs – is where the next school is to open, said the chair of the Guild.',
    'The Minister – who was in Lisbon – said that the talks would go on in June.',
  ])('is not read in %s', (text) => {
    expect(structureOf(`A school for riggers opens by the quay\n\n${text}\n`).dateline).toBeNull()
  })
})

describe('a title', () => {
  it.each<[text: string, title: string]>([
    [
      `Guild Opens School For Riggers; Gives Tools To First Class.\n17 July 2025\n\n${NEWS}\n`,
      'Guild Opens School For Riggers; Gives Tools To First Class.',
    ],
    [
      `Riggers Taught at Ardmoor\n2018-12-11\n\nBy Wilma Achterberg, Guild of Sailmakers and Riggers\n\n${NEWS}\n`,
      'Riggers Taught at Ardmoor',
    ],
    [
      `Session 1 | First meeting of the working group (Sep 16, 2025)\n\nGuild | Wilma Achterberg | Chair\n\n${NEWS}\n`,
      'Session 1 | First meeting of the working group (Sep 16, 2025)',
    ],
    [
      `Guild and Port Open a School With an Address by the Warden of the Quays\nTuesday, June 25, 2024\n${NEWS}\n`,
      'Guild and Port Open a School With an Address by the Warden of the Quays',
    ],
    [`11 Sep 2017 Posted in Speeches and replies of the Port\n\nRigging Aid\n\n${NEWS}\n`, 'Rigging Aid'],
    [
      `Thursday, 11 September 2017, 12:04 pm, by the clerk of the quay\n\nNew school for riggers\n\n${NEWS}\n`,
      'New school for riggers',
    ],
    [
      `Question to the Quay\n\nMs Ilse Achterberg-Tarn (Member for Ardmoor and the Northern Quays)\n\n${NEWS}\n`,
      'Question to the Quay',
    ],
  ])('%s', (text, title) => {
    expect(structureOf(text).title?.value).toBe(title)
  })
})

describe('lines', () => {
  it.each<[text: string, first: string]>([
    [
      'School opens\n\nThe Guild has named\nWilma Achterberg as its new warden.\nShe starts in May, and then the school will open.\n',
      'The Guild has named\nWilma Achterberg as its new warden.',
    ],
    [
      'SCHOOL OPENS BY THE QUAY\n\nArdmoor Guild Warden Wilma\nAchterberg said the school of the riggers and the carpenters\ncould open in January of next year, before the ice.\n    The warden was speaking of a plan that would make of the\nold rope works a school of the harbour and of the yards.\n    The plan, which is part of the rules of the Guild, is to\nbe put to the vote of all members within three months.\n    Achterberg also handed round a paper on what the school\nwill cost the harbour and the town in its first ten years.\n',
      'Ardmoor Guild Warden Wilma\nAchterberg said the school of the riggers and the carpenters\ncould open in January of next year, before the ice.',
    ],
    [
      'School opens\n\nThe Guild opened a school. • The school has two rooms by the quay.\n',
      'The Guild opened a school.',
    ],
  ])('%s', (text, first) => {
    const { sentences } = structureOf(text)
    expect(text.slice(sentences[1]!.start, sentences[1]!.end)).toBe(first)
  })

  it.each<[line: string, kind: string]>([
    ['Read more', 'navigation'],
    ['Related articles', 'navigation'],
    ['We use cookies to give you a better service. Accept all cookies?', 'navigation'],
    ['To view the full press release, visit https://ostrel.example/12', 'navigation'],
    ['+1 555-010-0199', 'contact'],
    ['Telephone: 45 00 00 00', 'contact'],
    ['Sharing of tools between the guilds of both towns went up again last year, the warden said.', 'paragraph'],
    [
      'Share prices of the two yards fell by a third in one week, and the Guild had to sell its loft by the quay.',
      'paragraph',
    ],
  ])('%s', (line, kind) => {
    const text = `School opens by the quay\n\n${NEWS} ${NEWS}\n\n${line}\n`
    expect(structureOf(text).blocks.at(-1)?.kind).toBe(kind)
  })
})

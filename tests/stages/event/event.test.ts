import { describe, expect, it } from 'vitest'
import { documentOf } from '../../../src/input/read.js'
import { compile } from '../../../src/pipeline/compile.js'
import { parseDefinition } from '../../../src/pipeline/definition.js'

const pipeline = compile(
  parseDefinition('name: event\nstages:\n  - stage: structure\n  - stage: entities\n  - stage: event\n', 'event'),
  'event',
)
const eventOf = (text: string) => pipeline.analyse(documentOf(text)).event!

describe('the days of an event', () => {
  it.each<[what: string, text: string, days: (string | null)[]]>([
    [
      'a past range without a verb of closing',
      'What was decided\n\nOstby, 3 June 2025\n\nBetween the two, on 24 and 25 May, delegates from thirteen societies decided the following.\n',
      ['2025-05-24', '2025-05-25'],
    ],
    [
      'a heading with its day',
      'Record of decisions\n54th Ordinary General Meeting, 22 March 2025\n\nThe members approved the accounts.\n',
      ['2025-03-22', '2025-03-22'],
    ],
    [
      'a day and a length',
      'That was KilnConf (and the kiln survived)\n\nPosted on 15 September 2025\n\nWe switched off the last lamp yesterday evening. Three days in Ostby, 640 people, one fire alarm.\n',
      ['2025-09-12', '2025-09-14'],
    ],
    [
      'a day that was still to come is none',
      'Society writes\n\n3 June 2025\n\nThe next study day will be on 15 November 2025 and members were told to register.\n',
      [null, null],
    ],
  ])('%s', (_what, text, days) => {
    const { startDate, endDate } = eventOf(text)
    expect([startDate?.value ?? null, endDate?.value ?? null]).toEqual(days)
  })
})

describe('the place and the organizer', () => {
  it.each<[text: string, organizer: string | null]>([
    [
      'Soil Week, the research week which the Faculty of Ostby organizes every May, closed on Friday.\n',
      'Faculty of Ostby',
    ],
    ['The Ostby Consortium held its eighteenth Annual Meeting in May.\n', 'Ostby Consortium'],
    [
      'At the invitation of the Port Authority of Ostby, the experts met for the third meeting.\n',
      'Port Authority of Ostby',
    ],
    ['The panel at the Congress was organized by Peter Hallam of Ostby.\n', null],
  ])('%s', (text, organizer) => {
    expect(eventOf(text).organizer?.value ?? null).toBe(organizer)
  })

  it('leaves out people and offices behind a town', () => {
    const text =
      'Conference closes\n\nThe tenth Ostby Conference, which closed on 28 March 2006, was held in Geneva, Ambassador Peter Hallam told the delegates.\n'
    expect(eventOf(text).place?.value).toBe('Geneva')
  })

  it('reads a line with a town and its country', () => {
    const text =
      'Words at the closing\nMarta Lindqvist\nCochabamba, Bolivia\n\nFriends, when we started yesterday, Thursday 13 March 2025, we were sixty. These two days were long.\n'
    expect(eventOf(text).place?.value).toBe('Cochabamba, Bolivia')
  })

  it('names no place where nothing was held', () => {
    const text = 'Senator welcomes bill\n\nWASHINGTON – Senator Peter Hallam welcomed the bill after a hearing.\n'
    expect(eventOf(text).place).toBeNull()
  })
})

describe('the name of an event', () => {
  it('is an ordinal with the body that met', () => {
    const text =
      'Commission meets\n\nThe ninth session of the Joint Commission for the Drim Basin ended in Ostby on 4 May 2023.\n'
    expect(eventOf(text).name?.value).toBe('ninth session of the Joint Commission for the Drim Basin')
  })
})

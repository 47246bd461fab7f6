import { describe, expect, it } from 'vitest'
import { documentOf } from '../../../src/input/read.js'
import { compile } from '../../../src/pipeline/compile.js'
import { parseDefinition } from '../../../src/pipeline/definition.js'

const pipeline = compile(parseDefinition('name: publisher\nstages:\n  - stage: structure\n', 'publisher'), 'publisher')
const publisherOf = (text: string) => pipeline.analyse(documentOf(text)).structure!.publisher?.value ?? null

describe('the sender of a release', () => {
  it.each<[what: string, head: string, sender: string | null]>([
    ['a letter-head', 'OSTBY HARBOUR AUTHORITY', 'OSTBY HARBOUR AUTHORITY'],
    ['a body with a verb’s twin in its name', 'Ostby Place Names Board', 'Ostby Place Names Board'],
    ['a body with a verb’s twin in its name', 'Ostby Road Signs Authority', 'Ostby Road Signs Authority'],
    ['a label below the day', 'Monday, 3 June 2019, 9:12 am\nPress Release: Ostby Boat Owners', 'Ostby Boat Owners'],
    ['a headline that names a board', 'Ostby Names New Harbour Board', null],
    ['a headline with a verb', 'Funding Round for Harbour Service Opens', null],
    ['a headline with small words in capitals', 'Graduate Returns From Fell To Join University', null],
    ['a line with a semicolon', 'Legal Fight Expected; College Administration Weighs Strategy', null],
    ['a venue', 'Ostby Convention Center', null],
    ['an item', '- Marta Lindqvist, Nominee for Member of the Board', null],
    ['a heading of a page', 'Latest News', null],
  ])('%s', (_, head, sender) => {
    const text = `Big day for Ostby\n\n${head}\n\nMarta Lindqvist said on Monday that the work goes on and that many more boats are welcome here.\n`
    expect(publisherOf(text)).toBe(sender)
  })

  it('is no service that sends the releases of others', () => {
    const text =
      'Fell Inc. grows\n\nFell Inc. said on Monday that it grew again and that more people bought its boats than ever.\n\nAbout TidelineWire\n\nTidelineWire is a service that sends releases.\n'
    expect(publisherOf(text)).toBeNull()
  })
})

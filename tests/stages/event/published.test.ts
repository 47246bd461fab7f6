import { describe, expect, it } from 'vitest'
import { documentOf } from '../../../src/input/read.js'
import { compile } from '../../../src/pipeline/compile.js'
import { parseDefinition } from '../../../src/pipeline/definition.js'

const pipeline = compile(
  parseDefinition('name: event\nstages:\n  - stage: structure\n  - stage: entities\n  - stage: event\n', 'event'),
  'event',
)
const eventOf = (text: string) => pipeline.analyse(documentOf(text)).event!

describe('the year of a day that has none', () => {
  const long =
    'It drew walkers from eleven parishes along the estuary, some of whom had not seen each other since the ferry was taken off, and it ended with soup.'

  it.each<[what: string, text: string, day: string | null]>([
    [
      'is not that of a story',
      `Eel race draws a crowd\n\nBuilt in 1971 by two brothers, the Ostby eel weir is still worked by hand. The annual Ostby Eel Festival was held on 4 May. ${long}\n`,
      null,
    ],
    [
      'is not that of a decade',
      `Eel race draws a crowd\n\nThe weir that was built in the 1970s was full. The Ostby Eel Festival was held on 4 May.\n`,
      null,
    ],
    [
      'is that of an edition',
      `Eel race draws a crowd\n\nThere was little sleep at Eelfest 2019. The Ostby Eel Festival was held on 4 May. ${long}\n`,
      '2019-05-04',
    ],
    [
      'is that of a line of the head',
      `Eel race draws a crowd\nRef. 2018/11\n\nThe Ostby Eel Festival was held on 4 May. ${long}\n`,
      '2018-05-04',
    ],
  ])('%s', (_what, text, day) => {
    expect(eventOf(text).startDate?.value ?? null).toBe(day)
  })
})

describe('the name of an event', () => {
  it.each<[what: string, text: string, name: string | null]>([
    [
      'with the initials of its bodies',
      'What was decided\n\nThe Nordic Slipway Forum (NSF) Annual Meeting was held in Ostby on 3 May 2024.\n',
      'Nordic Slipway Forum (NSF) Annual Meeting',
    ],
    [
      'behind an abbreviation with points',
      'Closing of the talks\n\nThe U.S.-Fell Harbour Summit closed in Ostby on 3 May 2024.\n',
      'U.S.-Fell Harbour Summit',
    ],
    [
      'of a body behind an abbreviation with points',
      'Readout\n\nThe secretary took part in a virtual meeting of the U.S.-Fell Harbour Group on 3 May 2024.\n',
      'virtual meeting of the U.S.-Fell Harbour Group',
    ],
    [
      'after the month in which a body met',
      'Council news\n\nReport of the March meeting of Ostby Parish Council, held on 11 March 2008.\n',
      'March meeting of Ostby Parish Council',
    ],
    [
      'at which people dined',
      'State Banquet\n\nThe President gave the Harbour State Banquet in Ostby on 3 May 2024.\n',
      'Harbour State Banquet',
    ],
    [
      'that is not the body that approved something',
      'Principles of tides\n\nThey have been endorsed by the Fell General Assembly and bind every harbour.\n',
      null,
    ],
    [
      'that is not the body of a guest',
      'Degrees given\n\nAmong the guests was a member of the Fell Assembly, who studied here.\n',
      null,
    ],
    [
      'that is not a lettered thing',
      'A firm moves\n\nThe founder of Exhibit Q Design Works opened a second office on Monday. Exhibit Q Design Works has nine people.\n',
      null,
    ],
  ])('%s', (_what, text, name) => {
    expect(eventOf(text).name?.value ?? null).toBe(name)
  })
})

describe('a slogan', () => {
  it('stands behind "themed"', () => {
    const text = 'Forum ends\n\nThe Ostby Harbour Forum, themed “Safe Berths, Open Seas”, closed on 3 May 2024.\n'
    expect(eventOf(text).slogan?.value).toBe('Safe Berths, Open Seas')
  })
})

describe('who organizes', () => {
  it.each<[text: string, organizer: string | null]>([
    [
      'Forum ends\n\nOn 3 May 2024 the Fell Harbour Authority jointly organised the Ostby Harbour Forum in Ostby.\n',
      'Fell Harbour Authority',
    ],
    [
      'Forum ends\n\nOn 3 May 2024 the Fell Harbour Authority (FHA) and the Ostby Pilots Association jointly organised the Ostby Harbour Forum.\n',
      'Fell Harbour Authority (FHA) and the Ostby Pilots Association',
    ],
    [
      'Ropes\n\nThe splice was shown in Lisbon on 3 May 2024 at the annual conference of the Southern Cable Association.\n',
      'Southern Cable Association',
    ],
    [
      'Splicers meet\n\nOn 3 May 2024, forty splicers gathered in Lisbon for CableSure’s annual Splice Meeting.\n',
      'CableSure',
    ],
    ['My time here\n\nI hosted the first Ostby Sprint in May 2012, and I hosted a workshop here.\n', null],
  ])('%s', (text, organizer) => {
    expect(eventOf(text).organizer?.value ?? null).toBe(organizer)
  })
})

describe('the place', () => {
  it('is no room with its number', () => {
    const text = 'Talks\n\nThe monthly meeting of Ostby Splicers was held on 16 May 2024 in Room 159.\n'
    expect(eventOf(text).place).toBeNull()
  })

  it('is not the readers whom something is aimed at', () => {
    const text =
      'Days for new sailors\n\nThe Ostby Knot Festival is aimed at QRV and TSL crews, and was held in Lisbon on 3 May 2024.\n'
    expect(eventOf(text).place?.value).toBe('Lisbon')
  })
})

describe('the lines above a speech', () => {
  const spoken =
    'Thank you all for coming up the hill in this wind. I shall be brief, for the kettle is on and the choir is waiting.\n'

  it.each<[what: string, head: string, place: string | null, day: string | null]>([
    ['town and region', 'Remarks by Mayor Lund\n\nThe Old Ropery\n\nFell, Ohio\n\n', 'Fell, Ohio', null],
    [
      'town, country and day',
      'JOINT STATEMENT OF MAYOR LUND AND MAYOR SOLBERG\n\nBlue Room\n\nOstby, Norway\n\n26 October 2016\n\n',
      'Ostby, Norway',
      '2016-10-26',
    ],
    [
      'a town at the end of the title',
      'MAYOR LUND\n\n19 October 2015\n\nSPEECH AT THE LAUNCH OF THE HARBOUR FUND, LISBON\n\n',
      'LISBON',
      '2015-10-19',
    ],
    [
      'the town behind the house',
      'Speech: opening of the reading room\n\n4 July 2012\n\nFell Learning Centre - Ostby\n\n',
      'Ostby',
      null,
    ],
    [
      'the house above the day',
      'SPEECH OF MAYOR LUND DURING THE SPRING DINNER\n\nLantern Hall, Ostby Palace\n\n11 January 2017\n\n',
      'Lantern Hall, Ostby Palace',
      '2017-01-11',
    ],
    ['no speech', 'A ferry is sold\n\nFell, Ohio\n\n11 January 2017\n\n', null, null],
  ])('%s', (_what, head, place, day) => {
    const found = eventOf(head + spoken)
    expect(found.place?.value ?? null).toBe(place)
    if (day !== null || place === null) expect(found.startDate?.value ?? null).toBe(day)
  })
})

describe('an event that is told', () => {
  it.each<[what: string, text: string, name: string | null, place: string | null, days: (string | null)[]]>([
    [
      'under a made-up word with its year',
      'We had three loud days at KnotC2023\n\nKnotC2023 kicked off in Lisbon, Portugal. It was opened by the harbour master.\n',
      'KnotC2023',
      'Lisbon, Portugal',
      [null, null],
    ],
    [
      'although the opening names another only in passing',
      'Rope makers meet\n\nThe rope makers closed the Ostby Rope Fair on Friday. It rained. Nobody left early. Some had been at the Grand Lisbon Splicing Congress of the Southern Cable and Cordage Guild.\n',
      'Ostby Rope Fair',
      null,
      [null, null],
    ],
    [
      'by when it was held, whatever it was',
      'New officers\n\nThe elections of the guild were held on April 1, 2009. Two members stood down.\n',
      null,
      null,
      ['2009-04-01', '2009-04-01'],
    ],
    [
      'in a town right before its days',
      'Notes on sailing\n\nThe Knot Symposium was aimed at crews, riggers and cooks, and held in Lisbon 23-25 June 2017.\n',
      'Knot Symposium',
      'Lisbon',
      ['2017-06-23', '2017-06-25'],
    ],
    [
      'in a year that opens the sentence',
      'Training for pilots\n\nIn 2013, the Fell Pilotage Board held its first training course for pilots from 3 to 14 June, which was attended by forty pilots of eleven ports, and a dinner at the end of it for their families, teachers and friends.\n',
      null,
      null,
      ['2013-06-03', '2013-06-14'],
    ],
  ])('%s', (_what, text, name, place, days) => {
    const found = eventOf(text)
    expect(found.name?.value ?? null).toBe(name)
    if (place !== null) expect(found.place?.value).toBe(place)
    expect([found.startDate?.value ?? null, found.endDate?.value ?? null]).toEqual(days)
  })

  it.each([
    'Guild at QuayCon 2016\n\nThe guild is glad to stand behind QuayCon 2016! The 2016 conference will be held in Lisbon.\n',
    'A sponsor for the Ostby Lantern Festival\n\nThe bakery is a sponsor of the Ostby Lantern Festival. The event, set to take place on the quay, is the town’s largest.\n',
  ])('is none that is still to come: %s', (text) => {
    expect(eventOf(text).name).toBeNull()
  })

  it('has no motto of a thing that was made for it', () => {
    const text =
      'Stamps\n\nThe ministry closed the Ostby Day with a set of stamps. A stamp set themed “Our Green Quay” was sold.\n'
    expect(eventOf(text).slogan).toBeNull()
  })
})

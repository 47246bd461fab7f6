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
      'Ditches first\n\nDrains took up most of the June meeting of Ostby Harbour Council in Lisbon on 6 June 2019.\n',
      'June meeting of Ostby Harbour Council',
    ],
    [
      'at which people dined',
      'State Banquet\n\nThe President gave the Harbour State Banquet in Ostby on 3 May 2024.\n',
      'Harbour State Banquet',
    ],
    [
      'that is not the body that approved something',
      'A tide table at last\n\nThe new table, which was adopted by the Fell General Assembly, hangs in every boathouse.\n',
      null,
    ],
    [
      'that is not the body of a guest',
      'Goats on the dyke\n\nThe goats belong to members of the Fell Assembly, and nobody dares to move them.\n',
      null,
    ],
    [
      'that is not a lettered thing',
      'Paint for the pier\n\nThe blue paint came from Exhibit Q Colour House on Monday. Exhibit Q Colour House mixes it from shells.\n',
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
      'Rain in Lisbon\n\nIt was the wettest day of the year when we walked to CableSure’s annual splicing fair in Lisbon on 3 May 2024.\n',
      'CableSure',
    ],
    ['My time here\n\nI hosted the first Ostby Sprint in May 2012, and I hosted a workshop here.\n', null],
  ])('%s', (text, organizer) => {
    expect(eventOf(text).organizer?.value ?? null).toBe(organizer)
  })
})

describe('the place', () => {
  it('is no room with its number', () => {
    const text = 'Soup and maps\n\nThe Ostby Map Workshop was held on 8 March 2023 in Room 12.\n'
    expect(eventOf(text).place).toBeNull()
  })

  it('is not the readers whom something is aimed at', () => {
    const text =
      'Days for new sailors\n\nThe Ostby Knot Festival delighted us at QRV and TSL tables, and was held in Lisbon on 3 May 2024.\n'
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
      'JOINT STATEMENT OF MAYOR LUND AND MAYOR SOLBERG\n\nBlue Room\n\nOstby, Norway\n\n2 February 2021\n\n',
      'Ostby, Norway',
      '2021-02-02',
    ],
    [
      'a town at the end of the title',
      'REMARKS AT THE WEDDING OF TWO LIGHTHOUSES, LISBON\n\n7 May 2018\n\nMAYOR LUND\n\n',
      'LISBON',
      '2018-05-07',
    ],
    ['the town behind the house', 'Address to the herring packers\n\nOld Net Hall – Ostby\n\n', 'Ostby', null],
    [
      'the house above the day',
      'Toast by Mayor Lund at the Lamplighters’ supper\n\nTar Cellar, Ostby Castle\n\n9 December 2022\n\n',
      'Tar Cellar, Ostby Castle',
      '2022-12-09',
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
      'Ropes everywhere at KnotC2031\n\nKnotC2031 was held in Lisbon, Portugal. Somebody tied the projector to the door.\n',
      'KnotC2031',
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
      'A quiet draw\n\nThe draw for the moorings took place on 17 November 2014. The widow Lund has the best one again.\n',
      null,
      null,
      ['2014-11-17', '2014-11-17'],
    ],
    [
      'in a town right before its days',
      'What we heard\n\nWe came home with wet boots from the Knot Symposium, which the riggers held in Lisbon 2-4 September 2020.\n',
      'Knot Symposium',
      'Lisbon',
      ['2020-09-02', '2020-09-04'],
    ],
    [
      'in a year that opens the sentence',
      'The otters are counted\n\nIn 1998, the Fell Otter Society held a count of all otters between the two weirs from 9 to 20 August, with a hundred and six children, nine retired ferrymen, a brass band and a cook who had never seen an otter in her life.\n',
      null,
      null,
      ['1998-08-09', '1998-08-20'],
    ],
  ])('%s', (_what, text, name, place, days) => {
    const found = eventOf(text)
    expect(found.name?.value ?? null).toBe(name)
    if (place !== null) expect(found.place?.value).toBe(place)
    expect([found.startDate?.value ?? null, found.endDate?.value ?? null]).toEqual(days)
  })

  it.each([
    'Bring a rope to QuayCon 2032\n\nEverybody asks where QuayCon 2032 is. This conference is scheduled to take place on a barge.\n',
    'Lanterns wanted for the Ostby Lantern Festival\n\nThe scouts fold paper for the Ostby Lantern Festival. Our festival will be held on the ice.\n',
  ])('is none that is still to come: %s', (text) => {
    expect(eventOf(text).name).toBeNull()
  })

  it('has no motto of a thing that was made for it', () => {
    const text = 'Cake\n\nThe Ostby Day closed on Friday. The bakers gave away a cake themed “Our Green Quay”.\n'
    expect(eventOf(text).slogan).toBeNull()
  })
})

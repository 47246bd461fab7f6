import { describe, expect, it } from 'vitest'
import { documentOf } from '../../../src/input/read.js'
import { compile } from '../../../src/pipeline/compile.js'
import { parseDefinition } from '../../../src/pipeline/definition.js'

const pipeline = compile(
  parseDefinition('name: event\nstages:\n  - stage: structure\n  - stage: entities\n  - stage: event\n', 'event'),
  'event',
)
const eventOf = (text: string) => pipeline.analyse(documentOf(text)).event!
const nameOf = (text: string) => eventOf(text).name?.value ?? null

const OPENING =
  'New dean of nursing\n\nThe College of Ostby named Lis Dam its dean of nursing. She comes from Varde. She has taught for twenty years.\n\n'

describe('an event that is named in passing', () => {
  it.each([
    [
      'what somebody spoke at once',
      `${OPENING}Dam has spoken at the Nordic Nurses’ Congress and writes for journals.\n`,
    ],
    ['whose prize something won', `${OPENING}Her film took the first prize of the Varde Film Festival in its class.\n`],
    [
      'what decided something',
      `${OPENING}The plan follows from the decisions of the Twelfth Assembly of Ward Sisters.\n`,
    ],
  ])('is not the event of the release: %s', (_, text) => {
    expect(nameOf(text)).toBeNull()
  })

  it.each([
    [
      'Nordic Herring Summit',
      'Nets, knives and a song\n\nIt rained on the quay. Nobody left. The fishwives had brought their own chairs.\n\nThey had come on the last day of the Nordic Herring Summit to see the knives.\n',
    ],
    [
      'Second Tallow Fair',
      'Candles for the winter\n\nThe hall smelt of wax. Children ran about. An old man sold wicks.\n\nThe Second Tallow Fair, which closed on Sunday, had more visitors than the first.\n',
    ],
    [
      'River Forum',
      'Our boats at the first river forum\n\nWe rowed there. It took a day. Everybody was wet.\n\nThe River Forum has written to the ministers about the locks.\n',
    ],
  ])('is its event where the text says that it was held: %s', (name, text) => {
    expect(nameOf(text)?.toLowerCase()).toContain(name.toLowerCase().split(' ').at(-1))
  })
})

describe('an event that is still to come', () => {
  it.each([
    'Ostby to host Baltic Kite Congress\n\nThe city of Ostby will host the Baltic Kite Congress in the park. Four hundred makers have said that they come.\n',
    'Rope makers call for papers\n\nRopeConf 2031 will take place in Varde. Members can submit a talk until the end of March.\n',
    'Minister to attend Ninth Lantern Forum\n\nThe Minister for Light will attend the Ninth Lantern Forum in Lund and speak about wicks.\n',
  ])('is not reported: %s', (text) => {
    expect(Object.values(eventOf(text)).every((field) => field === null)).toBe(true)
  })

  it('is reported where the release tells of its end and of the next one', () => {
    const text =
      'Baltic Kite Congress closes\n\nThe Baltic Kite Congress closed in Ostby on Sunday. The next Baltic Kite Congress will be held in Varde.\n'
    expect(nameOf(text)).toBe('Baltic Kite Congress')
  })
})

describe('a day of the calendar', () => {
  it.each([
    'World Oyster Day a time to think of reefs\n\nWorld Oyster Day should remind us of the reefs that we lost, the Greens say.\n',
    'Statement on the 40th Anniversary of the Ferry Act\n\nForty years ago today the Ferry Act changed how we travel.\n',
  ])('is no event of itself: %s', (text) => {
    expect(nameOf(text)).toBeNull()
  })

  it.each([
    [
      'World Oyster Day',
      'Ostby celebrated World Oyster Day\n\nThe harbour school celebrated World Oyster Day with a feast on the quay.\n',
    ],
    [
      'Reef Week',
      'REEF WEEK ENDS WITH A SWIM\n\nReef Week, which the harbour school organizes each year, ended on Friday.\n',
    ],
    [
      'Third Siren Test Day',
      'Third Siren Test Day\n\nThe sirens were tested in nine towns. All but one could be heard.\n',
    ],
  ])('is one where somebody held it: %s', (name, text) => {
    expect(nameOf(text)?.toLowerCase()).toBe(name.toLowerCase())
  })
})

describe('what is no event', () => {
  it.each([
    'Editor chosen for the Harbour Voices Series Podcast\n\nTarn Audio named Lis Dam editor of the Harbour Voices Series Podcast.\n',
    'Meetings Orders extended\n\nThe amendments extend the Harbour Meetings Orders until June.\n',
    'Services for May\n\n11 am: preacher Archdeacon Lis Dam, tea in the hall.\n',
  ])('has no name of one: %s', (text) => {
    expect(nameOf(text)).toBeNull()
  })

  it('is a stranger whom somebody met', () => {
    const event = eventOf(
      'Life for a killing of 1988\n\nOn May 3, 1988, the accused met a sailor at a bar in Varde and went home with him. The court gave him life.\n',
    )
    expect([event.startDate, event.place]).toEqual([null, null])
  })
})

describe('the organizer of what has neither name nor day', () => {
  const FAR = 'A quiet month\n\nThe roof is mended. The bells are back. We thank the ringers.\n\n'
  it('is told by the opening only', () => {
    expect(eventOf(`${FAR}Sweets were handed out at a stall run by the Tarn Foundation.\n`).organizer).toBeNull()
    expect(
      eventOf('Tarn Foundation hosts forum on bells\n\nRingers met in the hall to talk of ropes and hours.\n').organizer
        ?.value,
    ).toBe('Tarn Foundation')
  })
})

describe('mark-up and broken lines', () => {
  it.each([
    [
      'a link',
      'Bell Ringers’ Summit ends\n\nThe Bell Ringers’ Summit was organized by the [Tarn Foundation](https://tarn.example/) and closed on Sunday.\n',
    ],
    [
      'a broken line',
      'Bell Ringers’ Summit ends\n\nThe Bell Ringers’ Summit closed on Sunday after a weekend of rain and of long talks. It was organized by\nthe Tarn Foundation and a school, which lent its hall, its kitchen and its ropes to ninety people.\n',
    ],
  ])('do not hide who organized it: %s', (_, text) => {
    expect(eventOf(text).organizer?.value).toBe('Tarn Foundation')
  })

  it('do not hide the house', () => {
    const event = eventOf(
      'KilnCon ends\n\nThe fifth KilnCon was held at [Ostby Pottery College](https://opc.example/). It drew 90 people.\n',
    )
    expect(event.place?.value).toBe('Ostby Pottery College')
    expect(event.place?.span.text).toBe('Ostby Pottery College')
  })
})

describe('where people met', () => {
  it.each([
    [
      'a meeting without a name',
      'Two towns to share a ferry\n\nThe mayors of Ostby and Varde met in Lisbon on Monday and agreed to share a ferry.\n',
      'Lisbon',
    ],
    [
      'a journey',
      'Rowers win two cups\n\n5 May 2024\n\nOn Saturday our crews travelled to Bergen for the Harbour Regatta and came home with two cups.\n',
      'Bergen',
    ],
    [
      'the dateline of a visit',
      'Visit to the Ministry of Nets\n\nNAIROBI – The Net Makers’ Union on Tuesday met with the Minister of Nets to speak of hemp.\n',
      'Nairobi',
    ],
    [
      'where somebody serves',
      'New stamp\n\nThe Postmaster signed the first sheet. The stamp shows the Embassy in Madrid.\n',
      null,
    ],
    ['a part of the world', 'Order on labels\n\nThe President signed an order against false labels in Europe.\n', null],
  ])('is told by the opening: %s', (_, text, place) => {
    expect(eventOf(text).place?.value ?? null).toBe(place)
  })
})

describe('a day long before the release', () => {
  it('is recalled and not reported, where the event has no name', () => {
    const text = (day: string) =>
      `Treaty on kelp in force\n\n5 May 2024\n\nThe treaty was signed in Lisbon on ${day} by nine states.\n`
    expect(eventOf(text('7 June 2023')).startDate).toBeNull()
    expect(eventOf(text('3 May 2024')).startDate?.value).toBe('2024-05-03')
  })
})

describe('minutes', () => {
  it('are of a meeting whose name ends before "held"', () => {
    expect(
      nameOf(
        'Minutes of Nether Varde Parish Council Meeting held\nin the hall on 9 May 2024\n\nPresent: nine members.\n',
      ),
    ).toBe('Nether Varde Parish Council Meeting')
  })
})

describe('a host with words about it', () => {
  it('is the organizer', () => {
    const text =
      'Kelp forum ends\n\nOn 2 May 2024, the Tarn Institute, a body set up by the Ministry of Tides, Reefs and Kelp, hosted a public forum on kelp. Ninety growers came.\n'
    expect(eventOf(text).organizer?.value).toBe('Tarn Institute')
  })
})

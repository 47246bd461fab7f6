import { expect, it } from 'vitest'
import { documentOf } from '../../../src/input/read.js'
import { loadPipeline } from '../../../src/pipeline/load.js'

const pipeline = loadPipeline('releases')

/** The slots of all news that one sentence of a plain release tells. */
function slotsOf(sentence: string) {
  const text = `Brackwater Herald\n\nOSTBY, 3 May 2024 – ${sentence}\n`
  return pipeline.summarize(documentOf(text)).announcements.map(({ type, who, what, when, where }) => ({
    type,
    who: who?.value ?? null,
    what: what?.value ?? null,
    when: when?.value ?? null,
    where: where?.value ?? null,
  }))
}

it.each([
  [
    'Ann Lee, Peter Brandt and Mary Sorensen have been appointed to the board.',
    'Ann Lee, Peter Brandt and Mary Sorensen',
  ],
  [
    'Honorary degrees were conferred on the banker Sir Peter Oakes and the painter Mary Sorensen.',
    'banker Sir Peter Oakes and the painter Mary Sorensen',
  ],
  ['The prize was shared by Ann Lee and Peter Brandt.', 'Ann Lee and Peter Brandt'],
  [
    'Board: Ann Lee (Norway), Peter Brandt (Finland), Mary Sorensen (Germany).',
    'Ann Lee (Norway), Peter Brandt (Finland), Mary Sorensen',
  ],
  ['The board named three new directors: Ann Lee, Jo Beck and Mary Oakes.', 'Ann Lee, Jo Beck and Mary Oakes'],
  ['Mayor Ann Lee of the Harbour Party was re-elected on Sunday.', 'Ann Lee'],
  [
    'Mary Oakes, owner of the Tarn Brewery and a member of the Ostby Chess Club, has donated €40,000 to the new library.',
    'Mary Oakes',
  ],
  [
    'Mary Oakes, the Tarn Brewery and the Ostby Chess Club have donated €40,000 to the new library.',
    'Mary Oakes, the Tarn Brewery and the Ostby Chess Club',
  ],
  [
    'Mary Oakes, owner of the Tarn Brewery, and the Ostby Chess Club have donated €40,000 to the new library.',
    'Mary Oakes, owner of the Tarn Brewery, and the Ostby Chess Club',
  ],
])('names all who act together, and one who acts alone: %s', (sentence, who) => {
  expect(slotsOf(sentence).map((one) => one.who)).toEqual([who])
})

it('gives the sentence before a colon and the names behind it as one announcement', () => {
  expect(slotsOf('Four people were elected to the board: Ann Lee, Peter Brandt, Mary Sorensen and Jon Hale.')).toEqual([
    {
      type: 'appointment',
      who: 'Ann Lee, Peter Brandt, Mary Sorensen and Jon Hale',
      what: 'board',
      when: null,
      where: null,
    },
  ])
})

it.each([
  ['Working with the towns, the Ministry will invest 30 million euros in new bridges.', 'Ministry'],
  [
    'Telvano Systems (NASDAQ: TLV), a maker of lamps changing the look of harbours, announced today that the firm has signed a supply agreement with Ostby Labs.',
    'firm',
  ],
  [
    'The report was published by the Southern Association for the Protection of Rivers.',
    'Southern Association for the Protection of Rivers',
  ],
  ['Participants welcomed the offer of Chile to host the tenth session in March 2027.', 'Chile'],
  ["The Tarn Port Authority's invitation to hold the ninth forum in Lima was accepted.", 'Tarn Port Authority'],
])('finds who acts: %s', (sentence, who) => {
  expect(slotsOf(sentence).map((one) => one.who)).toEqual([who])
})

it.each([
  ['Anna Verhoeven was given the second ever honorary fellowship for her maps.', 'second ever honorary fellowship'],
  ['Ann Lee has won the Tarn Prize for Fiction for her novel The Weir.', 'Tarn Prize for Fiction'],
  ["This year's Tarn Medal goes to Ann Lee.", 'Tarn Medal'],
  ['Mayor Ann Lee opened the hall. Ms Lee was re-elected on Sunday for a final term.', 'Mayor'],
  ['Volunteers can sign up at the town hall until 20 May.', 'sign up'],
])('says what it is, no shorter and no longer: %s', (sentence, what) => {
  expect(slotsOf(sentence).map((one) => one.what)).toEqual([what])
})

it('reads a memorandum of understanding on something to its end', () => {
  const [found] = slotsOf('The two countries signed a memorandum of understanding on fisheries in Oslo on Tuesday.')
  expect(found).toEqual({
    type: 'agreement',
    who: 'two countries',
    what: 'memorandum of understanding on fisheries',
    when: '2024-04-30',
    where: 'Oslo',
  })
})

it('reads lists of who was elected with the name before the office and behind it, and takes no day for a name', () => {
  const list =
    '- Ann Lee – President\n- Peter Brandt – Treasurer\n- Vice President – Mary Oakes\n- Nominations open: Tuesday, 4 June'
  const found = slotsOf(`The Tarn Society has a new board.\n\nThe following were elected:\n\n${list}`)
  expect(found.filter(({ type }) => type === 'appointment').map(({ who, what }) => [who, what])).toEqual([
    ['Ann Lee', 'President'],
    ['Peter Brandt', 'Treasurer'],
    ['Mary Oakes', 'Vice President'],
  ])
})

it.each([
  ['Ann Lee was named Sportswoman of the Year.', 'Sportswoman of the Year'],
  ['Peter Brandt took over as president last July.', 'president'],
  ['The Ministry has issued a handbook on how to moor.', 'handbook'],
])('ends what it is where it ends: %s', (sentence, what) => {
  expect(slotsOf(sentence).map((one) => one.what)).toEqual([what])
})

it.each([
  ['Following the resignation of Peter Brandt in March, the board has appointed Ann Lee as interim director.', null],
  ['Ann Lee was appointed as the new Director, succeeding Peter Brandt, who retires in June.', null],
  ['On Friday the board appointed Ann Lee as the new Director.', '2024-05-03'],
])('takes no day of whoever goes for the day of the one who comes: %s', (sentence, when) => {
  expect(slotsOf(sentence)[0]!.when).toBe(when)
})

it.each([
  ['Tarn College senior Jo Beck earned a gold medal in the 400 metres at the Norvia Games.', 'Jo Beck', 'gold medal'],
  ['Peter Brandt was sentenced to six years in prison for fraud.', 'Peter Brandt', 'six years in prison'],
])('tells who and what apart: %s', (sentence, who, what) => {
  expect(slotsOf(sentence).map((one) => [one.who, one.what])).toEqual([[who, what]])
})

it.each([
  'The Institute has received a grant of 2 million dollars for a degree in Marine Engineering.',
  'The prize was presented by Mary Sorensen at the Ostby Short Film Festival.',
])('takes no subject of study and no gathering for a place: %s', (sentence) => {
  expect(slotsOf(sentence).map((one) => one.where)).toEqual([null])
})

it.each([
  'Participants agreed that the next meeting would be held in Lima in the first half of 2026.',
  'It was agreed that the next meeting would be held in Lima in the first half of 2026.',
])('takes what was agreed in the past tense for planned: %s', (sentence) => {
  expect(slotsOf(sentence)).toEqual([
    expect.objectContaining({ type: 'next-edition', what: 'next meeting', when: '2026', where: 'Lima' }),
  ])
})

it.each([
  ['Tarn College announced today that it is discontinuing support for the Centre for Rivers.', ['other']],
  ['The union announced that it had sent a letter to the minister.', []],
])('takes what somebody announces for news, whatever the verb: %s', (sentence, types) => {
  expect(slotsOf(sentence).map(({ type }) => type)).toEqual(types)
})

it.each([
  'We are pleased to announce a new scholarship for nurses.',
  'The museum today announced a new exhibition on whales.',
  'The college has announced a new award for young writers.',
])('takes a new prize, show or course for what is launched: %s', (sentence) => {
  expect(slotsOf(sentence).map(({ type }) => type)).toEqual(['launch'])
})

it.each([
  [
    'The following were elected to the Council for the period 2025-2028: Ann Lee (Peru) and Jo Beck (Norway).',
    'Council',
    '2025',
  ],
  ['President 2025-2028: Ann Lee (Peru).', 'President', '2025'],
  ['On Friday four people were elected to the board: Ann Lee and Jo Beck.', 'board', '2024-05-03'],
])('reads the day or term before the colon of a list: %s', (sentence, what, when) => {
  expect(slotsOf(sentence).map((one) => [one.what, one.when])).toEqual([[what, when]])
})

it.each(['The fund has awarded grants in 1600 cases to towns.', 'The firm has opened 40 clubs in 1700 villages.'])(
  'takes a number of things for no year of long ago: %s',
  (sentence) => {
    expect(slotsOf(sentence)).toHaveLength(1)
  },
)

it.each(['The fund awarded grants in 1850 to towns.', 'The firm opened 40 clubs in the 1700s.'])(
  'takes what was done in another century for no news: %s',
  (sentence) => {
    expect(slotsOf(sentence)).toEqual([])
  },
)

it('takes months for names where a surname follows, and days for none', () => {
  const items = ['Chair: June Holm', 'Treasurer: April Oakes', 'Nominations close: June 9', 'Secretary: Friday, 3 May']
  const text = `Brackwater Herald\n\nThe Tarn society elected its officers:\n\n${items.map((item) => `- ${item}\n`).join('')}`
  const { announcements } = pipeline.summarize(documentOf(text))
  expect(announcements.flatMap(({ who }) => who?.value ?? [])).toEqual(['June Holm', 'April Oakes'])
})

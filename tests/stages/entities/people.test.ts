import { expect, it } from 'vitest'
import { documentOf } from '../../../src/input/read.js'
import { loadPipeline } from '../../../src/pipeline/load.js'

const pipeline = loadPipeline('releases')

it.each<[text: string, names: string[]]>([
  ['The plan is late, Mr Bishop says. Mrs King thanked Mr Marshall.', ['Bishop', 'King', 'Marshall']],
  ['“It is late,” said Ms Dean. “It is not,” said Miss Cook.', ['Dean', 'Cook']],
  ['Mr Speaker, the plan is late. Thank you, Mr President and Madam Chair.', []],
])('takes a title that is a surname, too, for one behind Mr, Mrs, Ms or Miss: %s', (text, names) => {
  const { people } = pipeline.summarize(documentOf(`Housing plan welcomed\n\n${text}\n`))
  expect(people.map(({ name }) => name)).toEqual(names)
})

it.each<[text: string, names: string[]]>([
  ['The company of Ann Arbor, Michigan, grew. It has a plant in Grand Rapids.', []],
  ['Write to us at 14 Jalan Brevik, 40150 Ostby. Or come to 31 Hallam St, Ostby.', []],
  ['Write to us at 7 Strada Vela, LV-1010, or to 52 Ulica Marek, 40150.', []],
  ['Rankin Must Go, say students.', []],
  ['“It fell.” Said Harald B. Hallam, Head of Harbours.', ['Harald B. Hallam']],
  ['When Myers, who said so, left, others stayed. Andrew Myers said so.', ['Andrew Myers']],
  ['It was signed by Director Marta K. Lindqvist.This rule is new.', ['Marta K. Lindqvist']],
  ['It was read by Mr.Stefan Hallam, who said so.', ['Stefan Hallam']],
  ['Shares of Corvane Harrow (NYSE: CVH) and Selby Vance (Nasdaq: SVN) rose.', []],
  ['Brevik Invites Local Sailors. Senator Petra Brevik wrote to them.', ['Petra Brevik']],
  ['The letter went to Congressmen Piet Hallam and Oren Vask.', ['Piet Hallam', 'Oren Vask']],
  ['It is the best opera by Brevik I’ve heard, wrote Petra Brevik.', ['Petra Brevik']],
  ['We remember Petra Brevik RIP and Anders Tolle, RIP.', ['Petra Brevik', 'Anders Tolle']],
  ['It was signed by Director Marta Barr and by Stefan Herr.', ['Marta Barr', 'Stefan Herr']],
  ['Barr. Ade Ojukwu read it.', ['Ade Ojukwu']],
  ['It was a Major Disruption, and no Major Outage.', []],
  ['Present:\n\nP. Hallam\tG. Brevik', ['P. Hallam', 'G. Brevik']],
])('takes no town, street, headline or word of the sentence into a name: %s', (text, names) => {
  const { people } = pipeline.summarize(documentOf(`Plan welcomed\n\n${text}\n`))
  expect(people.map(({ name }) => name)).toEqual(names)
})

it.each<[text: string, names: string[]]>([
  ['“It is late,” said Glen Cove, who runs the ferry.', ['Glen Cove']],
  ['The plan is late, Alice Springs said.', ['Alice Springs']],
  [
    'The study was led by Dr Royal Oak. Mr West Jordan thanked Ms Ann Arbor.',
    ['Royal Oak', 'West Jordan', 'Ann Arbor'],
  ],
  ['The ferry runs from Glen Cove to Alice Springs. It has a yard in West Jordan and one in Royal Oak.', []],
])('takes a town’s name for somebody’s where a title or a verb says so: %s', (text, names) => {
  const { people } = pipeline.summarize(documentOf(`Plan welcomed\n\n${text}\n`))
  expect(people.map(({ name }) => name)).toEqual(names)
})

it.each<[text: string, names: string[]]>([
  ['The quay was closed after the killing of Asenu Talwatte, police said.', ['Asenu Talwatte']],
  ['A plaque keeps the memory of Orvin Kessaly, who built it.', ['Orvin Kessaly']],
  ['The boat belonged to alleged smuggler Hadrin Olmeti.', ['Hadrin Olmeti']],
  ['Officers stopped Sorun Madakka alias Rook at the gate.', ['Sorun Madakka']],
  ['The ship was built by the software maker Tarnow Quell.', []],
])('takes a name that no list has for a person’s where only people stand so: %s', (text, names) => {
  const { people } = pipeline.summarize(documentOf(`Plan welcomed\n\n${text}\n`))
  expect(people.map(({ name }) => name)).toEqual(names)
})

it.each<[text: string, names: string[]]>([
  ['The MP for Tarn West, Peter Hallam, agreed.', ['Peter Hallam']],
  ['The war cut Kenya-Uganda trade, Peter Hallam said.', ['Peter Hallam']],
  ['It opened at Selby Pier and on Merton Blvd. Peter Hallam said so.', ['Peter Hallam']],
  ['Sen. Hallam Urges Council to Build a Quay. Senator Peter Hallam said so.', ['Peter Hallam']],
  ['Under the leadership of Peter Hallam United Nations staff agreed.', ['Peter Hallam']],
  ['The Minister for Finance Hengul Swee Tarno agreed.', ['Hengul Swee Tarno']],
])('takes no seat, country, street or verb of a headline into a name: %s', (text, names) => {
  const { people } = pipeline.summarize(documentOf(`Plan welcomed\n\n${text}\n`))
  expect(people.map(({ name }) => name)).toEqual(names)
})

it('takes the openings of a list of people for people, and what stands behind the comma for bodies', () => {
  const items = [
    'Peter Hallam, Quay Institute',
    'Kimbal Thornow, Weldo Digital Limited',
    'Anna Lindqvist, Tarn Pictures Imagery',
    'Martin Keller, Fell Association',
    'Susan Brandt, Ports Agency',
  ]
  const text = `Members at the call\n\n${items.map((item) => `- ${item}`).join('\n')}\n`
  const { people } = pipeline.summarize(documentOf(text))
  expect(people.map(({ name }) => name)).toEqual([
    'Peter Hallam',
    'Kimbal Thornow',
    'Anna Lindqvist',
    'Martin Keller',
    'Susan Brandt',
  ])
})

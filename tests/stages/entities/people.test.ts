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
  ['Write to us @ 2 Lengkok Hallam, S159047. Or come to 147 Hallam St, Ostby.', []],
  ['Rankin Must Go, say students.', []],
  ['“It fell.” Said Timothy J. Dolan, Chief of Police.', ['Timothy J. Dolan']],
  ['When Myers, who said so, left, others stayed. Andrew Myers said so.', ['Andrew Myers']],
  ['It was approved by Director Robert S. Mueller.This change counts.', ['Robert S. Mueller']],
  ['It was read by Mr.Stefan Hallam, who said so.', ['Stefan Hallam']],
])('takes no town, street, headline or word of the sentence into a name: %s', (text, names) => {
  const { people } = pipeline.summarize(documentOf(`Plan welcomed\n\n${text}\n`))
  expect(people.map(({ name }) => name)).toEqual(names)
})

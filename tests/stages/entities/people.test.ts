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

import { expect, it } from 'vitest'
import { documentOf } from '../../../src/input/read.js'
import { loadPipeline } from '../../../src/pipeline/load.js'

const ARTICLE = `Volcanic ash closed the airport on Monday. Volcanic ash had fallen for two days, and flights were cancelled.

The meeting of engineers went on until the evening. Ash clouds, they said, will move north in the week.
`

it('puts early, repeated, rare phrases of two words before general words', () => {
  const { keyphrases } = loadPipeline('releases').summarize(documentOf(ARTICLE))
  const texts = keyphrases.map(({ text }) => text.toLowerCase())
  expect(texts[0]).toBe('volcanic ash')
  expect(texts.indexOf('meeting') === -1 || texts.indexOf('meeting') > texts.indexOf('flights')).toBe(true)
})

it('gives every term with all its places and a score between 0 and 1, best first', () => {
  const { keyphrases } = loadPipeline('releases').summarize(documentOf(ARTICLE))
  expect(keyphrases[0]!.mentions).toHaveLength(2)
  const scores = keyphrases.map(({ score }) => score)
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
  expect(scores.every((score) => score > 0 && score < 1)).toBe(true)
})

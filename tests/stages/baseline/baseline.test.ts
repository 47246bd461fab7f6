import { expect, it } from 'vitest'
import { documentOf } from '../../../src/input/read.js'
import { loadPipeline } from '../../../src/pipeline/load.js'

const pipeline = loadPipeline('baseline')

it('gives a quote to the nearest name beside a said-verb', () => {
  const { quotes } = pipeline.summarize(documentOf('“The harbour must grow,” said Anna Berg at the forum.'))
  expect(quotes.map(({ span, speaker }) => [span.text, speaker?.name])).toEqual([
    ['The harbour must grow,', 'Anna Berg'],
  ])
})

it('takes a sentence with an announcing verb for an announcement, and repeated words for themes', () => {
  const text = 'The ports signed a charter. Dredging costs more than dredging did.'
  const { announcements, themes } = pipeline.summarize(documentOf(text))
  expect(announcements.map(({ type, evidence }) => [type, evidence.text])).toEqual([
    ['agreement', 'The ports signed a charter.'],
  ])
  expect(themes[0]?.label).toBe('Dredging')
})

import { expect, it } from 'vitest'
import { nounPhrases } from '../../src/text/noun-phrases.js'
import { textService } from '../../src/text/service.js'

function phrasesIn(sentence: string): string[] {
  const service = textService(sentence)
  const words = service.tag([{ start: 0, end: sentence.length }])[0]!
  return nounPhrases(words).map(({ start, end }) => sentence.slice(start, end))
}

it.each([
  ['Delegates discussed the use of artificial intelligence.', ['Delegates', 'use', 'artificial intelligence']],
  ['They spoke about plastic waste, salt water and the harbour.', ['plastic waste', 'salt water', 'harbour']],
  [
    'He saw the new forecasts -- salt water in winter - the harbours.',
    ['new forecasts', 'salt water', 'winter', 'harbours'],
  ],
  ['He asked for it.', []],
])('finds the noun phrases of %j', (sentence, expected) => {
  expect(phrasesIn(sentence)).toEqual(expected)
})

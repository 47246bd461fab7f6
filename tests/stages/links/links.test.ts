import { expect, it } from 'vitest'
import { documentOf } from '../../../src/input/read.js'
import { compile } from '../../../src/pipeline/compile.js'
import { parseDefinition } from '../../../src/pipeline/definition.js'

const RELEASE = `Delegates spoke about shore power for a day. “Shore power will pay for itself,” said Anna Berg.

“We had a fine dinner,” said Carl Lund.

The ports signed a charter on shore power.
`

it('gives quotes and announcements the themes that they name', () => {
  const stages = [
    { stage: 'structure' },
    { stage: 'baseline-people' },
    { stage: 'baseline-quotes' },
    { stage: 'baseline-announcements' },
    { stage: 'themes', options: { seeds: { 'shore power': ['shore power'] }, maxThemes: 1 } },
    { stage: 'links' },
  ]
  const definition = parseDefinition(JSON.stringify({ name: 'x', stages }), 'x.yaml')
  const { quotes, announcements } = compile(definition, 'x.yaml').summarize(documentOf(RELEASE))
  expect(quotes.map(({ themes }) => themes)).toEqual([['t1'], []])
  expect(announcements.map(({ themes }) => themes)).toEqual([['t1']])
})

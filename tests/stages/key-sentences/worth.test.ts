import { expect, it } from 'vitest'
import { documentOf } from '../../../src/input/read.js'
import { compile } from '../../../src/pipeline/compile.js'
import { parseDefinition } from '../../../src/pipeline/definition.js'
import { worthsOf } from '../../../src/stages/key-sentences/worth.js'

const RELEASE = `Harbour days end in Turku

Port engineers met in Turku for two days and agreed that small harbours need help.

Delegates spent the first afternoon on shore power. Shore power is the cheapest way to clean a port, said the engineers.

The second day belonged to ballast water. Ballast water carries species from one sea to another.
`

function keySentencesOf(count: number) {
  const stages = [
    { stage: 'structure' },
    { stage: 'entities' },
    { stage: 'themes' },
    { stage: 'key-sentences', options: { count } },
  ]
  const definition = parseDefinition(JSON.stringify({ name: 'x', stages }), 'x.yaml')
  return compile(definition, 'x.yaml').summarize(documentOf(RELEASE)).keySentences
}

it.each([0, 1, 2, 3])('gives at most %d sentences where that is asked, in the order of the text', (count) => {
  const sentences = keySentencesOf(count)
  expect(sentences.length).toBeLessThanOrEqual(count)
  expect(sentences.map(({ start }) => start)).toEqual(sentences.map(({ start }) => start).sort((a, b) => a - b))
})

it('begins a release with its lead', () => {
  expect(keySentencesOf(3)[0]?.text).toMatch(/^Port engineers met/)
})

it('adds up what a sentence tells: the lead, and each theme that it shows', () => {
  const structure = {
    genre: 'speech',
    blocks: [{ kind: 'paragraph' }],
    sentences: [
      { start: 0, end: 5, block: 0 },
      { start: 6, end: 9, block: 0 },
    ],
  }
  const theme = { label: '', variants: [], mentions: [], score: 0.5, evidence: [{ start: 6, end: 9 }] }
  const worths = worthsOf(structure as unknown as Parameters<typeof worthsOf>[0], [theme, theme])
  expect(worths).toEqual([
    { sentence: 1, worth: 0.75, themes: [0, 1] },
    { sentence: 0, worth: expect.closeTo(0.2) as number, themes: [] },
  ])
})

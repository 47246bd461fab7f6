import { expect, it } from 'vitest'
import { documentOf } from '../../../src/input/read.js'
import { compile } from '../../../src/pipeline/compile.js'
import { parseDefinition } from '../../../src/pipeline/definition.js'
import { standing } from '../../../src/stages/key-sentences/standing.js'
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
    { stage: 'event' },
    { stage: 'references' },
    { stage: 'quotes' },
    { stage: 'announcements' },
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

const structureOf = (genre: string, sentences: readonly string[]) => {
  let end = -1
  return {
    genre,
    blocks: [{ kind: 'paragraph' }],
    sentences: sentences.map((words) => ({ start: end + 1, end: (end += words.length + 1), block: 0 })),
  } as unknown as Parameters<typeof worthsOf>[1]
}
const themeAt = (start: number, score: number) => ({
  label: '',
  variants: [],
  mentions: [],
  score,
  evidence: [{ start, end: start + 1 }],
})
const FIRST = 'The members of the harbour league came to Turku.'
const SECOND = 'Small harbours need help with shore power by May.'

it('adds up what a sentence tells: the lead, news, and each theme that it shows', () => {
  const at = FIRST.length + 1
  const structure = structureOf('speech', [FIRST, SECOND])
  const themes = [themeAt(at, 0.5), themeAt(at, 0.5)]
  const told = { themes, announcements: [{ evidence: { start: at, end: at + 1 }, confidence: 0.5 }] }
  expect(worthsOf(`${FIRST} ${SECOND}`, structure, told)).toEqual([
    { sentence: 1, worth: expect.closeTo(0.85) as number, themes: [0, 1], opens: false },
    { sentence: 0, worth: expect.closeTo(0.2) as number, themes: [], opens: false },
  ])
})

it('takes for the lead the first sentence that tells something', () => {
  const sentences = ['Turku, 3 May', FIRST]
  const worths = worthsOf(sentences.join(' '), structureOf('news-report', sentences), { themes: [], announcements: [] })
  expect(worths).toEqual([{ sentence: 1, worth: 0.8, themes: [], opens: true }])
})

it.each([
  ['Delegates spent the first afternoon on shore power and its price.', 1],
  ['This is why the small harbours of the coast need help.', 0.6],
  ['The league, which met in Turku, decided on these four steps:', 0.4],
  ['* Harbour Art is a charity for schools by the sea.', 0.4],
  ['MISSION: To lead and govern the sport of rowing in the region.', 0.4],
  ['“We are glad that our members will get the help they need.”', 0.7],
  ['“We are glad that our members will get help,” said Aino Salmela.', 1],
  ['Contact the league of small harbours at www.harbours.example today.', 0.7],
  ['It was a good day.', 0.48],
  ['Port of Turku', 0],
])('asks how well a sentence stands by itself: %s', (sentence, factor) => {
  expect(standing(sentence)).toBeCloseTo(factor)
})

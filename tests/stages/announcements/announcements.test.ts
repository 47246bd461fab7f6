import { expect, it } from 'vitest'
import { documentOf } from '../../../src/input/read.js'
import { compile } from '../../../src/pipeline/compile.js'
import { parseDefinition } from '../../../src/pipeline/definition.js'
import { loadPipeline } from '../../../src/pipeline/load.js'

const pipeline = loadPipeline('releases')

/** The announcements of one sentence in the middle of a plain release. */
function announcementsOf(sentence: string) {
  const text = `Northern Harbours Forum ends in Turku\n\nTurku, 16 May 2024 – The Third Northern Harbours Forum ended today.\n\n${sentence}\n\nDelegates spent the first afternoon on shore power.\n`
  return pipeline.summarize(documentOf(text)).announcements
}

it.each([
  ['The fourth Forum will be held in Gdansk in May 2026.', 'next-edition', 'fourth Forum'],
  ['The Forum adopted the Turku Charter on Port Dues.', 'adoption', 'Turku Charter on Port Dues'],
  ['Ms Aino Salmela was elected President of the Association.', 'appointment', 'President of the Association'],
  ['The Ocean Fund pledged 3.2 million dollars for beacons.', 'funding', '3.2 million dollars for beacons'],
  ['Nine operators signed a memorandum of understanding.', 'agreement', 'memorandum of understanding'],
])('tells what is news: %s', (sentence, type, what) => {
  const found = announcementsOf(sentence)
  expect(found.map((one) => one.type)).toEqual([type])
  expect(found[0]!.what?.value).toBe(what)
  expect(found[0]!.evidence.text).toBe(sentence)
})

it.each([
  'The ports should adopt the Charter next year.',
  'In 2019 the Forum had adopted the Oslo Charter.',
  'Thanks are due to the city for its hospitality.',
])('takes no wish, background or thanks for news: %s', (sentence) => {
  expect(announcementsOf(sentence)).toEqual([])
})

it('takes every name of a list under an umbrella sentence for news', () => {
  const text = `Union meets in Turku

The following members were elected to the National Executive.

- Vicky Carr, a teacher from Auckland.
- Frances Guy, a deputy principal at Kaurilands School
`
  const found = pipeline.summarize(documentOf(text)).announcements.filter(({ who }) => who !== null)
  expect(found.map(({ type, who }) => [type, who!.value])).toEqual(
    expect.arrayContaining([
      ['appointment', 'Vicky Carr'],
      ['appointment', 'Frances Guy'],
    ]),
  )
})

const OWN = `name: own
stages:
  - stage: structure
  - stage: entities
  - stage: event
  - stage: references
  - stage: announcements
    options:
      classes:
        vessel: [ferry, tug]
      triggers:
        - name: christened
          type: christening
          verbs: [christen]
          needs: { patient: [vessel] }
`

it('finds what a pipeline adds: own types, triggers and noun classes', () => {
  const own = compile(parseDefinition(OWN, 'own.yaml'), 'own.yaml')
  const text = 'Harbour days\n\nThe port christened a new ferry on Monday. The choir christened its song.\n'
  const found = own.analyse(documentOf(text)).announcements!
  expect(found.map(({ type, what }) => [type, what?.value])).toEqual([['christening', 'new ferry']])
})

it('refuses a trigger with a key that it does not know', () => {
  expect(() => parseDefinition(OWN.replace('needs:', 'pattern:'), 'own.yaml')).toThrow(/pattern: unknown key/)
})

it.each([
  ['sentences', 'The Council adopted the Charter and elected Ann Lee President. '],
  ['one sentence without end', 'the Council adopted the Charter and elected Ann Lee President , '],
])('stays quick on many %s', (_, words) => {
  const document = documentOf(words.repeat(1600))
  const began = performance.now()
  expect(pipeline.analyse(document).announcements).toBeDefined()
  expect(performance.now() - began).toBeLessThan(12_000)
})

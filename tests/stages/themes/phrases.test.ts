import { expect, it } from 'vitest'
import { documentOf } from '../../../src/input/read.js'
import { loadPipeline } from '../../../src/pipeline/load.js'

const pipeline = loadPipeline('releases')

const MEETING = `Tunnel builders meet in Graz

The conference sessions dealt with ground water. Ground water enters half of all tunnels, and the conference sessions
heard that ground water is measured in a third of them. Delegates called for standard sensors.
`

it.each(['conference sessions', 'closing remarks'])('takes %s for the frame of the event and no topic', (frame) => {
  const { themes, keyphrases } = pipeline.summarize(documentOf(MEETING.replaceAll('conference sessions', frame)))
  const names = [
    ...themes.flatMap(({ label, variants }) => [label, ...variants]),
    ...keyphrases.map(({ text }) => text),
  ]
  expect(names).toContain('ground water')
  expect(names).not.toContain(frame)
})

const STUDY = `Loneliness grows among the old, a study finds

Loneliness (persistent feelings of being alone) is felt by a third of all people over eighty. The study deals with loneliness
and with post-exercise recovery. Muscle recovery takes longer in their own homes, and loneliness (persistent feelings of
being alone) makes recovery slower. Post-exercise recovery needs protein, and the nurses’ visits help against loneliness.
`

it('cuts no phrase at a bracket, at a hyphen or behind a possessive, and begins none with an empty word', () => {
  const { themes, keyphrases } = pipeline.summarize(documentOf(STUDY))
  const names = [
    ...themes.flatMap(({ label, variants }) => [label, ...variants]),
    ...keyphrases.map(({ text }) => text),
  ]
  expect(names.map((name) => name.toLowerCase())).toContain('loneliness')
  for (const name of names) {
    expect(name).not.toMatch(/[()]|['’]s?$|^own /)
    expect(STUDY).not.toMatch(new RegExp(`-${name}|${name}-`))
  }
})

const MARKET = `Fish markets open on the coast

Three coastal towns have opened fish markets. Certain fish markets sell cod alone, and the largest fish markets of the Great Lakes
sell something for everybody. Fishermen selling cod need cold storage--cold storage is what small ports lack. Hundreds of boats
wait for cold storage, and the Great Lakes have a detailed plan for cold storage.
`

it('names a matter without what somebody thinks of it, and takes no clause, pronoun or two halves beside a dash for one', () => {
  const { themes, keyphrases } = pipeline.summarize(documentOf(MARKET))
  const names = [
    ...themes.flatMap(({ label, variants }) => [label, ...variants]),
    ...keyphrases.map(({ text }) => text),
  ].map((name) => name.toLowerCase())
  expect(names).toEqual(expect.arrayContaining(['fish markets', 'cold storage', 'great lakes']))
  for (const name of names) expect(name).not.toMatch(/^(?:certain|largest|detailed|something|hundreds)|selling cod|--/)
})

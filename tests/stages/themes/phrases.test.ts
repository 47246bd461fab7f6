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

it('cuts no phrase at a bracket, inside a hyphen or behind a possessive, and begins none with an empty word', () => {
  const { themes, keyphrases } = pipeline.summarize(documentOf(STUDY))
  const names = [
    ...themes.flatMap(({ label, variants }) => [label, ...variants]),
    ...keyphrases.map(({ text }) => text),
  ]
  expect(names.map((name) => name.toLowerCase())).toContain('loneliness')
  for (const name of names) {
    expect(name).not.toMatch(/[()]|['’]s?$|^own /)
    expect(STUDY).not.toMatch(new RegExp(`${name}-`))
  }
})

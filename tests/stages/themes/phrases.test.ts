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

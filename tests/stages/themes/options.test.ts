import { expect, it } from 'vitest'
import { documentOf } from '../../../src/input/read.js'
import { compile } from '../../../src/pipeline/compile.js'
import { parseDefinition } from '../../../src/pipeline/definition.js'

const RELEASE = `Harbour days end in Turku

Delegates spent the first afternoon on shore power and who should pay for it. Shore power is the cheapest way to clean a port, said the engineers.

The second day belonged to ballast water. Ballast water carries species from one sea to another, and small ports cannot test it.

Crews asked for wireless networks on board. The networks of most ships are slow.
`

function themesWith(options: object) {
  const stages = [{ stage: 'structure' }, { stage: 'entities' }, { stage: 'themes', options }]
  const definition = parseDefinition(JSON.stringify({ name: 'x', stages }), 'x.yaml')
  return compile(definition, 'x.yaml').summarize(documentOf(RELEASE))
}

const namesOf = (summary: ReturnType<typeof themesWith>) =>
  summary.themes.flatMap(({ label, variants }) => [label, ...variants]).map((name) => name.toLowerCase())

it('leaves out a stopped phrase in any inflection, and keeps longer ones', () => {
  expect(namesOf(themesWith({}))).toContain('ballast water')
  expect(namesOf(themesWith({ stop: ['Ballast waters'] }))).not.toContain('ballast water')
})

it('leaves out every phrase that holds a blocked word', () => {
  const summary = themesWith({ block: ['waters'] })
  const names = [...namesOf(summary), ...summary.keyphrases.map(({ text }) => text.toLowerCase())]
  expect(names.filter((name) => name.includes('water'))).toEqual([])
})

it('finds a theme of the user by its terms, under his label', () => {
  const { themes } = themesWith({ seeds: { connectivity: ['wireless network'], fisheries: ['trawler'] } })
  const found = themes.find(({ label }) => label === 'connectivity')
  expect(found?.variants).toEqual(['wireless networks'])
  expect(found?.evidence[0]?.text).toBe('Crews asked for wireless networks on board.')
  expect(themes.map(({ label }) => label)).not.toContain('fisheries')
})

it.each([0, 1, 2])('gives at most %d themes where that is asked', (maxThemes) => {
  expect(themesWith({ maxThemes }).themes.length).toBeLessThanOrEqual(maxThemes)
})

it('gives as many index terms as asked', () => {
  expect(themesWith({ maxKeyphrases: 3 }).keyphrases).toHaveLength(3)
})

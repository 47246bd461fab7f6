import { expect, it } from 'vitest'
import { documentOf } from '../../../src/input/read.js'
import { loadPipeline } from '../../../src/pipeline/load.js'

const RELEASE = `Harbour days end in Turku

Delegates spent the first afternoon on shore power and who should pay for it. Shore power is the cheapest way to clean a port, said the engineers, and ports without shore power will lose their ferries.

The second day belonged to ballast water. Ballast water carries species from one sea to another, and small ports cannot test it.
`

it('names what a release speaks of, with whole sentences as evidence', () => {
  const summary = loadPipeline('releases').summarize(documentOf(RELEASE))
  const labels = summary.themes.map(({ label }) => label.toLowerCase())
  expect(labels).toContain('shore power')
  expect(labels).toContain('ballast water')
  const shore = summary.themes.find(({ label }) => label.toLowerCase() === 'shore power')!
  expect(shore.evidence.map(({ text }) => text)).toContain(
    'Delegates spent the first afternoon on shore power and who should pay for it.',
  )
})

it('gives key sentences in the order of the text, each once', () => {
  const { keySentences } = loadPipeline('releases').summarize(documentOf(RELEASE))
  const starts = keySentences.map(({ start }) => start)
  expect(starts.length).toBeGreaterThan(0)
  expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b))
})

import { expect, it } from 'vitest'
import { loadGold } from '../../../src/labels/index.js'
import { loadPipeline } from '../../../src/pipeline/load.js'
import { documentOf } from '../../../src/input/read.js'
import { setJaccard, stemmedWords } from '../../../src/score/similarity.js'

const summarize = (text: string) => loadPipeline('releases').summarize(documentOf(text))

const ORCHARDS = `Fruit growers meet in Ljubljana

Growers spoke of late frost for a whole day. Late frost kills blossoms in April, and insurers pay for late frost in two of ten years.
The frost of last spring cost the growers half of their pears.

The second day was about bee hotels. Bee hotels draw wild bees into old orchards, and schools build bee hotels with the growers.
`

it('calls a theme by a name that tells it and keeps the others as variants', () => {
  const { themes } = summarize(ORCHARDS)
  expect(themes.map(({ label }) => label.toLowerCase())).toEqual(expect.arrayContaining(['late frost', 'bee hotels']))
  for (const { label, variants } of themes) expect(variants).not.toContain(label)
})

it('names at least a third of the themes that it finds in the fixtures as the labels do', () => {
  let found = 0
  let named = 0
  for (const gold of loadGold('fixtures/dev')) {
    const themes = (gold.themes ?? []).map(({ label, aliases }) => [label, ...aliases].map(wordsOf))
    for (const { label, variants } of summarize(gold.text).themes) {
      const best = (names: readonly string[]): number =>
        Math.max(0, ...themes.flatMap((theme) => theme.flatMap((one) => names.map((name) => likeness(one, name)))))
      if (best([label, ...variants]) < 0.5) continue
      found++
      if (best([label]) === 1) named++
    }
  }
  expect(named / found).toBeGreaterThan(1 / 3)
})

function wordsOf(name: string): Set<string> {
  return new Set(stemmedWords(name))
}

function likeness(one: ReadonlySet<string>, name: string): number {
  return setJaccard(one, wordsOf(name))
}

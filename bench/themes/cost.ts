/**
 * What themes and key sentences cost beside bare `nlp(text)` of compromise, once the sentences are tagged:
 * node scripts/run.mjs bench/themes/cost.ts [folder of .txt …]
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Layers } from '../../src/core/layers.js'
import { documentOf } from '../../src/input/read.js'
import { loadPipeline } from '../../src/pipeline/load.js'
import { keySentences } from '../../src/stages/key-sentences/index.js'
import { themes } from '../../src/stages/themes/index.js'
import { textService } from '../../src/text/service.js'
import { bareNlp } from '../bare.js'
import { timed } from '../timing.js'

const ROUNDS = 3
const folders = process.argv.length > 2 ? process.argv.slice(2) : ['fixtures/dev', 'fixtures/train']
const texts = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8')),
)

const pipeline = loadPipeline('releases')
const findThemes = themes.create(themes.options.parse({}))
const findSentences = keySentences.create(keySentences.options.parse({}))

/** Milliseconds that each part takes for one text, tags being there before it begins. */
function costsOf(text: string): { bare: number; ours: number } {
  const document = documentOf(text)
  const layers = pipeline.analyse(document) as Layers
  const bare = timed(() => void bareNlp(text))
  const service = textService(document.text)
  service.tag(layers.structure.sentences)
  const given = { ...layers, document, text: service }
  const ours = timed(() => void findSentences({ ...given, themes: findThemes(given) }))
  return { bare, ours }
}

/** The quietest of several rounds over all texts, text by text. */
function least(): { bare: number; ours: number } {
  const best = texts.map(() => ({ bare: Infinity, ours: Infinity }))
  for (let round = 0; round < ROUNDS; round++) {
    texts.forEach((text, place) => {
      const { bare, ours } = costsOf(text)
      const known = best[place]!
      best[place] = { bare: Math.min(known.bare, bare), ours: Math.min(known.ours, ours) }
    })
  }
  const sum = (part: 'bare' | 'ours') => best.reduce((all, one) => all + one[part], 0)
  return { bare: sum('bare'), ours: sum('ours') }
}

const { bare, ours } = least()
process.stdout.write(
  `${texts.length} texts: themes and key sentences cost ${(ours / bare).toFixed(3)} of bare nlp(text) (to reach: 0.2)\n`,
)

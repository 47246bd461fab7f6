/**
 * What quotes, attribution and references cost with tags at hand, beside bare nlp(text) of compromise: node scripts/run.mjs bench/quotes/cost.ts
 * To reach: 0.2 at most.
 */
import { loadGold } from '../../src/labels/index.js'
import { documentOf } from '../../src/input/read.js'
import { loadPipeline } from '../../src/pipeline/load.js'
import type { Layers } from '../../src/core/layers.js'
import { quotes } from '../../src/stages/quotes/index.js'
import { references } from '../../src/stages/references/index.js'
import { textService } from '../../src/text/service.js'
import { bareNlp } from '../bare.js'
import { bestOf } from '../timing.js'

const ROUNDS = 7
const findQuotes = quotes.create(quotes.options.parse({}))
const findReferences = references.create(references.options.parse({}))
const pipeline = loadPipeline('releases')
const given = loadGold('fixtures/dev').map(({ id, text: words }) => {
  const document = documentOf(words, { id })
  const layers = pipeline.analyse(document) as Layers
  const text = textService(words)
  text.tag(layers.structure.sentences)
  return { ...layers, document, text }
})
const bare = bestOf(ROUNDS, () => given.forEach(({ document }) => void bareNlp(document.text)))
const both = bestOf(ROUNDS, () => given.forEach((one) => void [findReferences(one), findQuotes(one)]))
const alone = bestOf(ROUNDS, () => given.forEach((one) => void findQuotes(one)))
console.log(
  `quotes ${(alone / bare).toFixed(2)}, with references ${(both / bare).toFixed(2)} of bare nlp(text) (to reach: <= 0.20)`,
)

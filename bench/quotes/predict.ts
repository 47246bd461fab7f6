/** Writes our summaries of a folder of labelled releases: node scripts/run.mjs bench/quotes/predict.ts <gold-dir> <out-dir> */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { documentOf } from '../../src/input/read.js'
import { loadPipeline } from '../../src/pipeline/load.js'

const [gold, out] = process.argv.slice(2)
if (!gold || !out) throw new Error('expected <gold-dir> <out-dir>')
mkdirSync(out, { recursive: true })
const pipeline = loadPipeline('releases')
for (const file of readdirSync(gold).filter((name) => name.endsWith('.txt'))) {
  const id = file.slice(0, -'.txt'.length)
  const summary = pipeline.summarize(documentOf(readFileSync(join(gold, file), 'utf8'), { id }))
  writeFileSync(join(out, `${id}.json`), JSON.stringify(summary))
}

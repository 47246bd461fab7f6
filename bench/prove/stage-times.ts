// Milliseconds of processor time of each stage for a generated text of each size: node scripts/run.mjs bench/prove/stage-times.ts <generator> <size …>
import { documentOf } from '../../src/input/document-of.js'
import { loadPipeline } from '../../src/pipeline/load.js'
import { GENERATORS } from '../../tests/helpers/generators.js'
import { stageTimes } from '../../tests/helpers/growth.js'

const [name, ...sizes] = process.argv.slice(2)
const make = GENERATORS[name!]!
const pipeline = loadPipeline('releases')
stageTimes(pipeline, documentOf(make(50_000)))
const times: Record<string, number[]> = {}
for (const size of sizes) {
  for (const [stage, time] of stageTimes(pipeline, documentOf(make(Number(size))))) (times[stage] ??= []).push(time)
}
process.stdout.write(JSON.stringify(times))

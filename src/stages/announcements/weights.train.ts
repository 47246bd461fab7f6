/**
 * Learns the weights of the announcements stage, from fixtures/train, from sentences written for the purpose and from press
 * releases of US senators 2004-2008 (public domain, `raw` of the collection lintool/GrimmerSenatePressReleases):
 * node scripts/run.mjs src/stages/announcements/weights.train.ts <folder of the releases of senators>
 */
import { writeFileSync } from 'node:fs'
import type { Weights } from '../../text/logistic.js'
import { builtInFinder, fitModel, openCases, RIDGES } from './learning.train.js'
import { senateCases, senateFolder } from './senate.train.js'
import { taughtCases } from './taught.train.js'
import { writtenCases } from './written.train.js'

const TARGET = 'src/stages/announcements/weights.data.ts'
const WIDTH = 120
/** Smaller weights change next to nothing. */
const LEAST = { news: 0.005, sentence: 0.05, context: 0.005 }

const folder = senateFolder()
const finder = builtInFinder()
const cases = openCases(finder)
const rows = cases.flatMap((one) => one.rows)
const others = { releases: senateCases(folder, finder), cases: taughtCases(finder), typed: writtenCases(finder) }
const { news, sentence, context } = fitModel(cases, RIDGES, others)
const source = [
  '// Written by weights.train.ts from the open releases of fixtures/train, releases of US senators and written sentences.',
  "import type { NewsModel } from './model.js'",
  '',
  'export const MODEL: NewsModel = {',
  ...written('news', news),
  ...written('sentence', sentence),
  ...written('context', context),
  '}',
  '',
]
writeFileSync(TARGET, source.join('\n'))
process.stdout.write(`${rows.length} candidates, ${rows.filter((row) => row.news).length} of them news\n`)

/** The weights, as many on a line as it holds. */
function written(name: keyof typeof LEAST, weights: Weights): string[] {
  const lines = ['']
  for (const [feature, weight] of Object.entries(weights)) {
    if (Math.abs(weight) < LEAST[name]) continue
    const entry = `${JSON.stringify(feature)}: ${weight},`
    if (lines.at(-1)!.length + entry.length + 5 > WIDTH) lines.push('')
    lines[lines.length - 1] += ` ${entry}`
  }
  return [`  ${name}: {`, ...lines.map((line) => `   ${line}`), '  },']
}

// Learns the weights of the announcements stage: node scripts/run.mjs src/stages/announcements/weights.train.ts
import { writeFileSync } from 'node:fs'
import { loadGold } from '../../labels/index.js'
import { isHeldBack } from '../../labels/held-back.js'
import { casesOf, fitModel } from './learning.train.js'
import type { Weights } from './model.js'

const TARGET = 'src/stages/announcements/weights.data.ts'
const WIDTH = 120

const cases = casesOf(loadGold('fixtures/train').filter(({ id }) => !isHeldBack(id)))
const rows = cases.flatMap((one) => one.rows)
const { news, type, context } = fitModel(cases)
const source = [
  '// Written by weights.train.ts from the open releases of fixtures/train.',
  "import type { NewsModel } from './model.js'",
  '',
  'export const MODEL: NewsModel = {',
  ...written('news', news),
  ...written('type', type),
  ...written('context', context),
  '}',
  '',
]
writeFileSync(TARGET, source.join('\n'))
process.stdout.write(`${rows.length} candidates, ${rows.filter((row) => row.news).length} of them news\n`)

/** The weights, as many on a line as it holds. */
function written(name: string, weights: Weights): string[] {
  const lines = ['']
  for (const [feature, weight] of Object.entries(weights)) {
    if (weight === 0) continue
    const entry = `${JSON.stringify(feature)}: ${weight},`
    if (lines.at(-1)!.length + entry.length + 5 > WIDTH) lines.push('')
    lines[lines.length - 1] += ` ${entry}`
  }
  return [`  ${name}: {`, ...lines.map((line) => `   ${line}`), '  },']
}

/**
 * Learns the weights of the types of news, from fixtures/train, from press releases of US senators and from sentences written
 * for the purpose: node scripts/run.mjs src/stages/announcements/types.train.ts <folder of the releases of senators>
 */
import { writeFileSync } from 'node:fs'
import { builtInFinder, openCases, RIDGES } from './learning.train.js'
import { senateCases, senateFolder } from './senate.train.js'
import { taughtCases } from './taught.train.js'
import { writtenCases } from './written.train.js'
import { fitTypes, typedPlaces } from './type-learning.train.js'

const TARGET = 'src/stages/announcements/types.data.ts'
/** A feature none of whose weights is larger changes next to nothing. */
const LEAST = 8

const folder = senateFolder()
const finder = builtInFinder()
const cases = [...openCases(finder), ...writtenCases(finder), ...senateCases(folder, finder), ...taughtCases(finder)]
const places = typedPlaces(cases.flatMap(({ rows }) => rows))
const weights = Object.entries(fitTypes(places, RIDGES.type)).filter(([, row]) =>
  row.some((weight) => Math.abs(weight) >= LEAST),
)
const source = [
  '// Written by types.train.ts from the open releases of fixtures/train, releases of US senators and written releases and sentences.',
  "import type { TypeWeights } from './typing.js'",
  '',
  'export const TYPE_WEIGHTS: TypeWeights = {',
  ...weights.map(([feature, row]) => `  ${JSON.stringify(feature)}: [${row.join(',')}],`),
  '}',
  '',
]
writeFileSync(TARGET, source.join('\n'))
process.stdout.write(`${places.length} places, ${weights.length} features\n`)

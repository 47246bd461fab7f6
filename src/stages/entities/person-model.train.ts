/**
 * Writes `person-model.data.ts`: weights of a logistic regression that tells names of people from all other capitalised stretches.
 * Learns from the hand-labelled releases of `fixtures/train`; those whose id has a sha256 divisible by five stay out, they measure.
 * node scripts/run.mjs src/stages/entities/person-model.train.ts
 */
import { isHeldBack } from '../../labels/held-back.js'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { documentOf } from '../../input/read.js'
import { compile } from '../../pipeline/compile.js'
import { parseDefinition } from '../../pipeline/definition.js'
import { foldedWords } from '../../text/fold.js'
import { plainView } from '../../text/markup.js'
import { textService } from '../../text/service.js'
import { featuresOf } from './features.js'
import { scan } from './scan.js'

const FOLDER = 'fixtures/train'
const PIPELINE = compile(parseDefinition('name: frame\nstages:\n  - stage: structure\n', 'frame'), 'frame')
const ROUNDS = 400
const RATE = 0.5
const SHRINK = 0.0015
const LEAST_COUNT = 4

interface Sample {
  readonly features: readonly string[]
  readonly label: number
}

const samples = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.gold.json'))
  .map((file) => file.slice(0, -'.gold.json'.length))
  .sort()
  .filter((id) => !isHeldBack(id))
  .flatMap(samplesOf)
const counts = new Map<string, number>()
for (const { features } of samples) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1)
const known = [...counts].filter(([, count]) => count >= LEAST_COUNT).map(([one]) => one)
const weights = new Map(known.map((one) => [one, 0]))
let bias = 0
for (let round = 0; round < ROUNDS; round++) step()
writeFileSync('src/stages/entities/person-model.data.ts', source())

function samplesOf(id: string): Sample[] {
  const text = readFileSync(`${FOLDER}/${id}.txt`, 'utf8')
  const gold = JSON.parse(readFileSync(`${FOLDER}/${id}.gold.json`, 'utf8')) as { people: { name: string }[] }
  const structure = PIPELINE.analyse(documentOf(text, { id })).structure!
  const view = plainView(text)
  const { candidates, evidence } = scan(view, textService(text), structure)
  const people = gold.people.map(({ name }) => new Set(foldedWords(name)))
  return candidates.map((candidate, index) => {
    const words = foldedWords(candidate.name)
    const isPerson = people.some((person) => words.every((word) => person.has(word)))
    return {
      features: [...new Set(featuresOf(candidate, view, evidence, [candidates[index - 1], candidates[index + 1]]))],
      label: isPerson ? 1 : 0,
    }
  })
}

function step(): void {
  const gradient = new Map<string, number>()
  let biasGradient = 0
  for (const { features, label } of samples) {
    const score = features.reduce((sum, one) => sum + (weights.get(one) ?? 0), bias)
    const error = 1 / (1 + Math.exp(-score)) - label
    biasGradient += error
    for (const one of features) if (weights.has(one)) gradient.set(one, (gradient.get(one) ?? 0) + error)
  }
  bias -= (RATE * 8 * biasGradient) / samples.length
  for (const [one, weight] of weights) {
    weights.set(one, weight - RATE * 8 * ((gradient.get(one) ?? 0) / samples.length + SHRINK * 0.1 * weight))
  }
}

function source(): string {
  const lines = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= 0.02)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([one, weight]) => `  [${JSON.stringify(one).replace(/"/g, "'").replace("'''", '"\'"')}, ${weight.toFixed(2)}],`,
    )
  return [
    '// Written by person-model.train.ts from fixtures/train.',
    '',
    `export const BIAS = ${bias.toFixed(2)}`,
    '',
    '/** Feature and weight. */',
    'export const WEIGHTS: readonly (readonly [string, number])[] = [',
    ...lines,
    ']',
    '',
  ].join('\n')
}

/**
 * How often claims of each confidence are right: node scripts/run.mjs bench/quotes/calibration.ts [folder …]
 * Writes docs/calibration.md from labelled releases (default: fixtures/dev).
 */
import { writeFileSync } from 'node:fs'
import { documentOf } from '../../src/input/read.js'
import { loadGold } from '../../src/labels/index.js'
import { loadPipeline } from '../../src/pipeline/load.js'
import { sameName } from '../../src/text/fold.js'

interface Claim {
  readonly confidence: number
  readonly right: boolean
}

const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0001]
const folders = process.argv.slice(2)
if (folders.length === 0) folders.push('fixtures/dev')
const quotes: Claim[] = []
const speakers: Claim[] = []
const pipeline = loadPipeline('releases')
for (const { id, text, quotes: gold } of folders.flatMap(loadGold)) {
  for (const { span, speaker, confidence } of pipeline.summarize(documentOf(text, { id })).quotes) {
    const match = (gold ?? []).find((one) => jaccard(one.span, span) > 0.8)
    quotes.push({ confidence, right: match !== undefined })
    if (!match || !speaker) continue
    const right = match.speaker ? speaker.name !== null && sameName(match.speaker, speaker.name) : speaker.name === null
    speakers.push({ confidence: speaker.confidence, right })
  }
}
writeFileSync('docs/calibration.md', page())

function jaccard(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return shared / (a.end - a.start + b.end - b.start - shared)
}

function page(): string {
  return [
    '# Calibration',
    '',
    `Of the claims at 0.8, about 80 % should be right. Measured on ${folders.join(', ')} by \`node scripts/run.mjs bench/quotes/calibration.ts ${folders.join(' ')}\`.`,
    '',
    '## Quotes: that it is a quote with these bounds',
    '',
    ...table(quotes),
    '',
    '## Speakers: that the quote is theirs, by name',
    '',
    ...table(speakers),
    '',
  ].join('\n')
}

function table(claims: readonly Claim[]): string[] {
  const rows = BINS.slice(1).flatMap((to, index) => {
    const from = BINS[index]!
    const within = claims.filter(({ confidence }) => confidence >= from && confidence < to)
    if (within.length === 0) return []
    const mean = within.reduce((sum, { confidence }) => sum + confidence, 0) / within.length
    const right = within.filter((claim) => claim.right).length
    const range = `${from.toFixed(2)}–${Math.min(1, to).toFixed(2)}`
    return [`| ${range} | ${within.length} | ${mean.toFixed(2)} | ${(right / within.length).toFixed(2)} |`]
  })
  return ['| confidence | claims | mean | right |', '| --- | ---: | ---: | ---: |', ...rows]
}

/**
 * Writes `document-frequency.data.ts`: how many of a folder's texts hold each stem, the commonest stems only.
 * Run on the press releases of US senators 2004-2008 (public domain, collected by Justin Grimmer):
 * node scripts/run.mjs src/text/lexicon/document-frequency.train.ts <folder of .txt files>
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldedWords } from '../fold.js'
import { stem } from '../stem.js'

const MOST_STEMS = 20_000
const LONGEST_STEM = 20
/** Buckets of half a bit: the difference between 100 and 120 texts tells nothing about a word. */
const BUCKETS_PER_BIT = 2

const folder = process.argv[2]
if (folder === undefined) throw new Error('expected a folder of .txt files, got nothing')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt'))
  .sort()

const counts = new Map<string, number>()
for (const file of files) {
  for (const one of stemsOf(readFileSync(join(folder, file), 'utf8'))) counts.set(one, (counts.get(one) ?? 0) + 1)
}
writeFileSync(new URL('document-frequency.data.ts', pathOf('src/text/lexicon/')), source(bucketed()))

function stemsOf(text: string): Set<string> {
  const words = foldedWords(text).filter((word) => /^[a-z]{2,}$/.test(word))
  return new Set(words.map(stem).filter((one) => one.length <= LONGEST_STEM))
}

/** Bucket to its stems, in the order of the alphabet. */
function bucketed(): Map<number, string[]> {
  const kept = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_STEMS)
  const buckets = new Map<number, string[]>()
  for (const [one, count] of kept) {
    const bucket = Math.round(Math.log2(files.length / count) * BUCKETS_PER_BIT)
    buckets.set(bucket, [...(buckets.get(bucket) ?? []), one])
  }
  return new Map([...buckets].sort(([a], [b]) => a - b).map(([bucket, stems]) => [bucket, stems.sort()]))
}

function source(buckets: ReadonlyMap<number, readonly string[]>): string {
  const lines = [...buckets].map(([bucket, stems]) => `  [${bucket / BUCKETS_PER_BIT}, '${stems.join(' ')}'],`)
  return [
    '// Written by document-frequency.train.ts from press releases of US senators 2004-2008, which are in the public domain.',
    '',
    '/** Rarity in bits, -log2 of the share of texts that hold the stem, and the stems that are so rare. */',
    `export const RARITY: readonly (readonly [number, string])[] = [`,
    ...lines,
    ']',
    '',
  ].join('\n')
}

function pathOf(path: string): URL {
  return new URL(`file://${process.cwd()}/${path}`)
}

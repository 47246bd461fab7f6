/**
 * Writes `common-words.data.ts`: English words that releases write in lower case, so that a capital one says "heading" or
 * "first word of a sentence" rather than "name".
 * Run on the press releases of US senators 2004-2008 (public domain, collected by Justin Grimmer):
 * node scripts/run.mjs src/text/lexicon/common-words.train.ts <folder of .txt files>
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isFirstName } from './first-names.js'

const LEAST = 20
/** A given name must stand in lower case so often to be a word too. */
const LEAST_OF_NAME = 150
/** Share of the word's places inside a sentence at which it is in lower case. */
const LEAST_SHARE = 0.6

const folder = process.argv[2]
if (folder === undefined) throw new Error('expected a folder of .txt files, got nothing')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt'))
  .sort()

const lower = new Map<string, number>()
const upper = new Map<string, number>()
for (const file of files) {
  const text = readFileSync(join(folder, file), 'utf8')
  for (const [, word] of text.matchAll(/[a-z,;] ([A-Za-z]{3,18})(?![A-Za-z'’.@_-])/g)) {
    const counts = /^[A-Z]/.test(word!) ? upper : lower
    counts.set(word!.toLowerCase(), (counts.get(word!.toLowerCase()) ?? 0) + 1)
  }
}
const words = [...lower]
  .filter(([word, count]) => count >= leastOf(word) && count / (count + (upper.get(word) ?? 0)) >= LEAST_SHARE)
  .map(([word]) => word)
  .sort()

function leastOf(word: string): number {
  return isFirstName(word[0]!.toUpperCase() + word.slice(1)) ? LEAST_OF_NAME : LEAST
}

const source = [
  '// Written by common-words.train.ts from press releases of US senators 2004-2008, which are in the public domain.',
  '',
  '/** English words that are written in lower case, in the order of the alphabet. */',
  'export const COMMON_WORDS =',
  `  '${words.join(' ')}'`,
  '',
].join('\n')
writeFileSync(join('src/text/lexicon', 'common-words.data.ts'), source)

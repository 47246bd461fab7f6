/**
 * Writes `name-words.data.ts`: words that releases use as surnames or given names, and capital words that are hardly ever either.
 * A word is used as a surname in a text where it stands there behind a known given name or a title; counted are texts, so that a
 * release that names one person ten times says no more than once. Run on press releases of many offices, which are not kept here:
 * node scripts/run.mjs src/text/lexicon/name-words.train.ts <folder of .txt and .md files>...
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isCommonWord } from './common-words.js'
import { isFirstName } from './first-names.js'

/** Texts in which a word must be a surname, different given names before it, and share of the texts that have it in capitals. */
const SURNAME = { texts: 3, partners: 2, share: 0.4 }
/** A word of so many texts that is a name in hardly any of them is none. */
const NEVER = { texts: 15, share: 0.03 }
const MOST_CHARACTERS = 20_000

class Uses {
  readonly named = new Map<string, number>()
  readonly all = new Map<string, number>()
  /** Given names that stand before a word. */
  readonly partners = new Map<string, Set<string>>()

  add(seen: ReadonlySet<string>, pairs: ReadonlyMap<string, string>): void {
    for (const word of seen) this.all.set(word, (this.all.get(word) ?? 0) + 1)
    for (const [word, partner] of pairs) {
      this.named.set(word, (this.named.get(word) ?? 0) + 1)
      this.partners.set(word, (this.partners.get(word) ?? new Set()).add(partner))
    }
  }

  /** Words that are used so in enough texts, with enough partners, and in enough of the texts that have them. */
  chosen({ texts, partners, share }: typeof SURNAME): string[] {
    return [...this.named]
      .filter(
        ([word, count]) =>
          count >= texts && this.partners.get(word)!.size >= partners && count / this.all.get(word)! >= share,
      )
      .map(([word]) => word)
      .sort()
  }

  share(word: string): number {
    return (this.named.get(word) ?? 0) / this.all.get(word)!
  }
}

const texts = process.argv.slice(2).flatMap(filesOf)
const surnames = new Uses()
for (const file of texts) {
  const { words, titled } = capitalsOf(read(file))
  const pairs = new Map(titled.map((word) => [word, 'title']))
  for (const [before, word] of words) if (isGiven(before)) pairs.set(word, before)
  surnames.add(new Set(words.map(([, word]) => word)), pairs)
}
const known = new Set(surnames.chosen(SURNAME).filter((word) => !isCommonWord(word) && !isFirstName(word)))

const never = [...surnames.all]
  .filter(([word, count]) => count >= NEVER.texts && surnames.share(word) <= NEVER.share)
  .map(([word]) => word)
  .filter((word) => /^[A-Z][a-z]{2,}$/.test(word) && !isFirstName(word) && !isCommonWord(word) && !known.has(word))
  .sort()

const source = [
  '// Written by name-words.train.ts from press releases of many offices.',
  '',
  '/** Words that stand behind given names and titles. */',
  `export const SURNAMES =\n  '${[...new Set([...known].map((word) => word.replace("'", '’')))].join(' ')}'`,
  '',
  '/** Capital words that are hardly ever part of a name of a person. */',
  `export const NO_NAMES =\n  '${never.join(' ')}'`,
  '',
].join('\n')
writeFileSync(join('src/text/lexicon', 'name-words.data.ts'), source)

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:txt|md)$/.test(file))
    .sort()
    .map((file) => join(folder, file))
}

function read(file: string): string {
  return readFileSync(file, 'utf8').slice(0, MOST_CHARACTERS)
}

function isGiven(word: string | null): word is string {
  return word !== null && isFirstName(word) && !isCommonWord(word)
}

/** The last words of capital runs with the word before each, and those behind a title. */
function capitalsOf(text: string): { words: [string | null, string][]; titled: string[] } {
  const words: [string | null, string][] = []
  const titled: string[] = []
  for (const [run] of text.matchAll(/(?<=[a-z,;] )[A-Z][\p{L}’'.-]{0,20}(?: [A-Z][\p{L}’'.-]{0,20}){0,6}/gu)) {
    const parts = run.split(' ').map((word) => word.replace(/(?:[’']s?|[.,])$/, ''))
    const names = parts.filter((word) => /^[A-Z][\p{L}’'-]*\p{Ll}/u.test(word))
    names.forEach((word, index) =>
      words.push([index > 0 && index === names.length - 1 ? names[index - 1]! : null, word]),
    )
    if (
      parts.length === 2 &&
      /^(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Rev|Senator|Representative|Governor|Mayor|President|Minister|Professor|Sir|Dame)$/.test(
        parts[0]!,
      )
    )
      titled.push(parts[1]!)
  }
  return { words, titled }
}

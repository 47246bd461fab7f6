import type { ThemeClaim } from '../../core/layers.js'
import type { Range } from '../../core/span.js'
import type { TextService, Token } from '../../core/text-service.js'
import { foldedWords } from '../../text/fold.js'
import { stem } from '../../text/stem.js'
import type { Analysis } from './analysis.js'

/** A user's own theme: its label, and the stems of each term by which it is found; the label is one of them. */
export interface Seed {
  readonly label: string
  readonly terms: readonly (readonly string[])[]
}

/** A term found in the text. */
interface Hit extends Range {
  readonly sentence: number
}

const MOST_VARIANTS = 5
const MOST_EVIDENCE = 3

/** Makes a user's taxonomy ready to be looked for. */
export function seedsOf(taxonomy: Readonly<Record<string, readonly string[]>>): Seed[] {
  return Object.entries(taxonomy).map(([label, terms]) => ({
    label,
    terms: [label, ...terms].map((term) => foldedWords(term).map(stem)).filter((stems) => stems.length > 0),
  }))
}

/** The seeds that stand in the release, each with the sentences that hold it, likeliest to carry a theme first. */
export function seededThemes(
  text: TextService,
  { chosen, survey: { structure } }: Analysis,
  carrying: readonly number[],
  seeds: readonly Seed[],
): ThemeClaim[] {
  if (seeds.length === 0) return []
  const hits = hitsOf(text, structure.sentences, chosen, seeds)
  return seeds.flatMap((seed) => {
    const places = hits.get(seed)
    if (!places) return []
    const sentences = [...new Set(places.map(({ sentence }) => sentence))].sort(
      (a, b) => carrying[b]! - carrying[a]! || a - b,
    )
    const forms = [...new Set(places.map(({ start, end }) => text.text.slice(start, end).replace(/\s+/g, ' ')))]
    return {
      label: seed.label,
      variants: forms.filter((form) => form !== seed.label).slice(0, MOST_VARIANTS),
      score: carrying[sentences[0]!]!,
      mentions: places.map(({ start, end }) => ({ start, end })),
      evidence: sentences
        .slice(0, MOST_EVIDENCE)
        .map((one) => structure.sentences[one]!)
        .map(({ start, end }) => ({ start, end })),
    }
  })
}

function hitsOf(
  text: TextService,
  sentences: readonly Range[],
  chosen: readonly number[],
  seeds: readonly Seed[],
): Map<Seed, Hit[]> {
  const byFirst = new Map<string, { seed: Seed; stems: readonly string[] }[]>()
  for (const seed of seeds) {
    for (const stems of seed.terms) byFirst.set(stems[0]!, [...(byFirst.get(stems[0]!) ?? []), { seed, stems }])
  }
  const hits = new Map<Seed, Hit[]>()
  for (const sentence of chosen) {
    const words = text.tokens(sentences[sentence]!).filter(({ kind }) => kind !== 'punctuation')
    const stems = words.map(({ text: word }) => foldedWords(word).map(stem).join(' '))
    words.forEach((word, index) => {
      const term = longestAt(byFirst.get(stems[index]!) ?? [], stems, index)
      if (!term) return
      const hit = { start: word.start, end: lastOf(words, index, term.stems.length).end, sentence }
      const known = hits.get(term.seed)
      if (known) known.push(hit)
      else hits.set(term.seed, [hit])
    })
  }
  return hits
}

function longestAt<T extends { stems: readonly string[] }>(
  terms: readonly T[],
  stems: readonly string[],
  index: number,
): T | undefined {
  return terms
    .filter((term) => term.stems.every((one, offset) => stems[index + offset] === one))
    .sort((a, b) => b.stems.length - a.stems.length)[0]
}

function lastOf(words: readonly Token[], index: number, length: number): Token {
  return words[index + length - 1]!
}

import type { Structure } from '../../core/layers.js'
import type { TextService } from '../../core/text-service.js'
import { holdsLetter } from '../../text/letters.js'
import { rarity } from '../../text/lexicon/document-frequency.js'
import { remembered } from '../../text/remembered.js'
import { STOPWORDS } from '../../text/lexicon/stopwords.js'
import { stemsOf } from './stems.js'

/** What is counted once over a whole release. */
export interface Survey {
  readonly structure: Structure
  /** Content stems of each sentence, in order; empty for sentences that are not surveyed. */
  readonly stems: readonly (readonly string[])[]
  /** The same, each stem of a sentence once. */
  readonly different: readonly ReadonlySet<string>[]
  /** In how many sentences each stem stands. */
  readonly counts: ReadonlyMap<string, number>
  /** How many words have each stem, and how many words there are; one at least. */
  readonly frequencies: ReadonlyMap<string, number>
  readonly words: number
  readonly titleStems: ReadonlySet<string>
  /** Position of each surveyed sentence among them, 0 to 1. */
  readonly positions: ReadonlyMap<number, number>
  /** Number of each surveyed sentence among them, from 0. */
  readonly orders: ReadonlyMap<number, number>
  /** Sum over the sentence's different stems of count and rarity, divided by their number: how central it is. */
  readonly centrality: readonly number[]
  readonly mostCentral: number
}

const NO_STEMS: ReadonlySet<string> = new Set()

/** Counts words over the chosen sentences. */
export function surveyOf(text: TextService, structure: Structure, chosen: readonly number[]): Survey {
  const stems: string[][] = structure.sentences.map(() => [])
  const different: ReadonlySet<string>[] = structure.sentences.map(() => NO_STEMS)
  const counts = new Map<string, number>()
  const frequencies = new Map<string, number>()
  for (const index of chosen) {
    const words = contentStems(text, index, structure)
    const own = new Set(words)
    stems[index] = words
    different[index] = own
    for (const one of own) counts.set(one, (counts.get(one) ?? 0) + 1)
    for (const one of words) frequencies.set(one, (frequencies.get(one) ?? 0) + 1)
  }
  const centrality = different.map((own) => centralityOf(own, counts))
  return {
    structure,
    stems,
    different,
    counts,
    frequencies,
    words: Math.max(
      1,
      stems.reduce((sum, words) => sum + words.length, 0),
    ),
    titleStems: new Set(chosen.filter((index) => isTitle(structure, index)).flatMap((index) => stems[index]!)),
    positions: new Map(chosen.map((index, position) => [index, position / Math.max(1, chosen.length - 1)])),
    orders: new Map(chosen.map((index, order) => [index, order])),
    centrality,
    mostCentral: centrality.reduce((most, one) => Math.max(most, one), 1),
  }
}

function contentStems(text: TextService, index: number, structure: Structure): string[] {
  const stems: string[] = []
  const sentence = structure.sentences[index]!
  if (!holdsLetter(text.text, sentence)) return stems
  for (const { kind, text: word } of text.tokens(sentence)) {
    if (kind !== 'word') continue
    const own = contentStemsOf(word)
    for (let at = 0; at < own.length; at++) stems.push(own[at]!)
  }
  return stems
}

/** What is longer is no word: an address, or what a converter left behind. */
const LONGEST_WORD = 64
const NONE: readonly string[] = []
const contentStemsOf = remembered((word) =>
  word.length < 2 || word.length > LONGEST_WORD || STOPWORDS.has(word.toLowerCase()) ? NONE : stemsOf(word),
)

function isTitle(structure: Structure, index: number): boolean {
  return structure.blocks[structure.sentences[index]!.block]!.kind === 'title'
}

/** Stems that stand in one sentence only show no connection. */
function centralityOf(different: ReadonlySet<string>, counts: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const one of different) {
    const others = (counts.get(one) ?? 1) - 1
    if (others > 0) sum += others * rarity(one)
  }
  return sum / Math.sqrt(different.size + 1)
}

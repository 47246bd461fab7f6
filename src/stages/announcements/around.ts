import type { VerbLexicon } from '../../text/clauses/verb-forms.js'
import { parseSentences, type Parsed, type Release } from './release.js'

/** The sentences that say who acts where a clause does not. */
export interface Around {
  /** The umbrella sentence of a list item: "The Meeting:"; taken apart when asked for. */
  umbrella(): Parsed | null
  /** The sentence before. */
  readonly previous: Parsed | null
}

/** Looks up what stands around a sentence. */
export function aroundOf(release: Release, all: readonly Parsed[], lexicon: VerbLexicon): (one: Parsed) => Around {
  const known = new Map(all.map((one) => [one.index, one]))
  const at = (index: number): Parsed => {
    const parsed = known.get(index) ?? parseSentences(release, [index], lexicon)[0]!
    known.set(index, parsed)
    return parsed
  }
  return ({ index, sentence }) => ({
    umbrella: () => {
      const found = umbrellaOver(release, sentence.block)
      return found < 0 ? null : at(found)
    },
    previous: known.get(index - 1) ?? null,
  })
}

/** Longer lists are tables. */
const MOST_ITEMS = 40
/** A heading of more units says more than who acts. */
const LONGEST_HEADING = 60

/** Index of the sentence that a list item goes on with: the last before its run that ends with a colon, or a short heading. */
export function umbrellaOver({ structure: { blocks, sentences }, document: { text } }: Release, block: number): number {
  if (blocks[block]!.kind !== 'list-item') return -1
  for (let place = block - 1; place >= Math.max(0, block - MOST_ITEMS); place--) {
    const { kind, lastSentence, start, end } = blocks[place]!
    const last = lastSentence - 1
    if (text[(sentences[last]?.end ?? 0) - 1] === ':') return last
    if (kind !== 'list-item') return kind === 'heading' && end - start <= LONGEST_HEADING ? last : -1
  }
  return -1
}

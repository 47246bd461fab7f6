import type { Structure } from '../../core/layers.js'

/** The text as a reader goes through it: what a page puts between two paragraphs (*Advertisement*, *Share this*) is passed over. */
export interface ReadingOrder {
  /** How many blocks of text a block stands behind another. */
  distance(from: number, to: number): number
  /** Index of the sentence read before a sentence; -1 before the first. */
  before(sentence: number): number
}

export function readingOrder({ blocks, sentences }: Structure): ReadingOrder {
  let count = 0
  const places = blocks.map(({ kind }) => (kind === 'navigation' ? count : ++count))
  return {
    distance: (from, to) => places[to]! - places[from]!,
    before(sentence) {
      let at = sentence - 1
      while (at >= 0 && blocks[sentences[at]!.block]!.kind === 'navigation') at--
      return at
    },
  }
}

import type { Structure } from '../../core/layers.js'

/** How many sentences of running text open a release: what it reports is named there, or in the lines above. */
const OPENING = 3
const PROSE = /^(?:paragraph|list-item|block-quote|salutation)$/

/** Where the third sentence of running text ends. */
export function openingOf({ sentences, blocks }: Structure): number {
  const told = sentences.filter(({ block }) => PROSE.test(blocks[block]!.kind))
  return told[OPENING - 1]?.end ?? sentences.at(-1)?.end ?? 0
}

import type { Structure } from '../../core/layers.js'
import { fold } from '../../text/fold.js'
import type { Attribution } from './place.js'
import type { Marked } from './frames.js'

/** Headlines come first and are few; to compare each with every quotation must stay cheap. */
const MOST_HEADINGS = 6

/** A fragment that is quoted in a headline and again in the body has the speaker that the body gives. */
export function lendToHeadings(
  text: string,
  structure: Structure,
  { stretches, blocks }: Marked,
  attributions: readonly (Attribution | undefined)[],
  isQuoteLike: (stretch: number) => boolean,
): (Attribution | undefined)[] {
  const lent = [...attributions]
  const wordsOf = (index: number): string => ` ${fold(text.slice(stretches[index]!.start, stretches[index]!.end))} `
  const headings = stretches
    .map((_, index) => index)
    .filter(
      (index) => /title|heading/.test(structure.blocks[blocks[index]!]!.kind) && (lent[index]?.strength ?? 0) < 0.9,
    )
    .slice(0, MOST_HEADINGS)
  if (headings.length === 0) return lent
  const words = stretches.map((_, index) => wordsOf(index))
  for (const heading of headings) {
    const wanted = words[heading]!.trimEnd()
    const twin = words.findIndex(
      (other, index) => index > heading && attributions[index]?.source && other.includes(wanted) && isQuoteLike(index),
    )
    if (twin >= 0 && wanted.trim() !== '')
      lent[heading] = { ...attributions[twin]!, pattern: 'floating', cue: null, strength: 0.85 }
  }
  return lent
}

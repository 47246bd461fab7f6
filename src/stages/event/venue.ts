import type { Structure } from '../../core/layers.js'
import { spanOf, type Located } from '../../core/span.js'
import { collapsed } from '../../text/collapsed.js'
import { isPlaceHead } from '../../text/lexicon/places.js'
import { CLOSING, isEventHead, LONGEST_SENTENCE, OTHER_EDITION } from './heads.js'

/** "held at the Library of Congress", "a ceremony at Parliament". */
const AT =
  /\b(?:[Hh]eld|hosted|took place|taking place|gathered|conducted|ceremony|event|conference|symposium|workshop|forum|launch(?:ed)?|opened|celebrated|honou?red|20\d\d)[^.;]{0,80}? (?:at|[Ii]n the) (?:the )?(\p{Lu}[\p{L}\p{M}’'&-]{1,30}(?:(?: | of | of the | for | and )\p{Lu}[\p{L}\p{M}’'&-]{1,30}){0,6})/u
/** Kinds of houses in which events are held. */
const HOUSES =
  /^(?:Academy|Arena|Auditorium|Ballroom|Campus|Castle|Cathedral|Cent(?:er|re)|Church|College|Convention|Embassy|Gallery|Gardens?|Hall|Hotel|House|Institute|Library|Mansion|Museum|Palace|Parliament|Presidency|Pavilion|Residence|Resort|Inn|Club|School|Secretariat|Stadium|Theat(?:er|re)|University|Venue)$/
const MOST_SENTENCES = 12

/** The building in which the event was held, for a release that gives no town. */
export function venueOf(
  text: string,
  view: string,
  { sentences, blocks }: Structure,
  about: ReadonlySet<number>,
): Located | null {
  for (const [index, { start, end, block }] of sentences.slice(0, MOST_SENTENCES).entries()) {
    if (
      !(about.has(index) || view.startsWith('Held ', start)) ||
      !/^(?:paragraph|title|heading|date-line)$/.test(blocks[block]!.kind)
    )
      continue
    const { words, rangeOf } = collapsed(view, { start, end: Math.min(end, start + LONGEST_SENTENCE) })
    const match = OTHER_EDITION.test(words) && !CLOSING.test(words) ? null : AT.exec(words)
    const name = match?.[1]
    if (!name || !isHouse(name)) continue
    const range = rangeOf(match.index + match[0].length - name.length, match.index + match[0].length)
    return { value: name, span: spanOf(text, range.start, range.end) }
  }
  return null
}

/** Whether a name is that of a building or its room. */
export function isHouse(name: string): boolean {
  const words = name.split(' ')
  return (
    !words.some((word) => isEventHead(word) && word !== 'Banquet') &&
    words.some((word) => HOUSES.test(word) || isPlaceHead(word))
  )
}

import type { Structure } from '../../core/layers.js'
import { spanOf, type Located, type Range } from '../../core/span.js'
import { isOrganizationName } from '../../text/organizations.js'
import { AT_GATHERING } from '../../text/lexicon/gatherings.js'
import { allMatches } from '../../text/all-matches.js'
import { tidyPlace } from '../../text/place-names.js'
import { isEventHead, LONGEST_SENTENCE, OTHER_EDITION } from './heads.js'
import { knownParts, NO_PLACE, PLACE, trimPlace } from './town.js'

const FIRST_SENTENCES = 4
const NEAR = 50
/** What is done there: not what is held there as a rule, or only asked for. */
const DONE = /(?<!\p{L})(?:\p{L}{3,30}ed|held|gave|made|spoke|met|told|led|won|brought)(?!\p{L})/u

/** The town right behind words for an occasion, in a release that gives neither a name nor a day: "at a reception in Ostby". */
export function placeOfOccasion(text: string, view: string, { sentences, blocks }: Structure): Located | null {
  const told = sentences.filter(({ block }) => blocks[block]!.kind === 'paragraph').slice(0, FIRST_SENTENCES)
  for (const { start, end } of told) {
    const words = view.slice(start, Math.min(end, start + LONGEST_SENTENCE))
    const match = OTHER_EDITION.test(words) || !DONE.test(words) ? null : AT_GATHERING.exec(words)
    if (!match) continue
    const from = match.index + match[0].length
    for (const place of allMatches(PLACE, words.slice(from, from + NEAR * 2))) {
      const name = knownParts(trimPlace(place[1]!))
      if (place.index > NEAR || NO_PLACE.test(name) || name === '') continue
      const at = start + from + place.index + place[0].length - place[1]!.length
      return { value: tidyPlace(name), span: spanOf(text, at, at + name.length) }
    }
  }
  return null
}

const BEHIND =
  /^,? at (?:the )?(\p{Lu}[\p{L}\p{M}’'&-]{1,30}(?:(?: | of | of the | for | and )\p{Lu}[\p{L}\p{M}’'&-]{1,30}){0,6})/u

/** The house right behind the name of the event: "Golf Classic at Fell Links". */
export function behindName(text: string, view: string, names: readonly Range[]): Located | null {
  for (const { end } of names) {
    const name = BEHIND.exec(view.slice(end, end + 120))?.[1]
    if (!name || name.split(' ').some(isEventHead) || (isOrganizationName(name) && !/ /.test(name))) continue
    const start = end + view.slice(end, end + 120).indexOf(name)
    return { value: name, span: spanOf(text, start, start + name.length) }
  }
  return null
}

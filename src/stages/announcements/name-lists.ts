import { firstEndingAfter, type Range } from '../../core/span.js'
import type { Release } from './release.js'

/** Most people that one list names. */
const MOST_PEOPLE = 30
/** Longest words between two names, in UTF-16 units. */
const LONGEST_BETWEEN = 90
/** Between the names of a list: a country or office in brackets, and a comma or "and", with a title. */
const BETWEEN_NAMES =
  /^(?:\s\([^()]{1,60}\))?(?:,|;|,? and|,? &)\s(?:and\s)?(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Rev)\.?\s){0,2}$/

/** "Jo Beck (Norway), Ann Lee (Peru) and Mary Oakes": a person's name with all that follow it in one list. */
export function withNamesBehind({ references, document: { text } }: Release, name: Range, limit: number): Range {
  let { end } = name
  let index = firstEndingAfter(references, name.start)
  if (references[index]?.entity?.kind !== 'person' || references[index]!.end < end) return name
  for (let count = 0; count < MOST_PEOPLE; count++) {
    const next = references[++index]
    if (next?.entity?.kind !== 'person' || next.end > limit) break
    const between = text.slice(end, next.start)
    if (between.length > LONGEST_BETWEEN || !BETWEEN_NAMES.test(between)) break
    end = next.end
  }
  return { start: name.start, end }
}

import { firstStartingFrom, type Range } from '../../core/span.js'
import type { Token } from '../../core/text-service.js'
import { isPlaceName } from '../../text/lexicon/places.js'
import { isOrganizationHead } from '../../text/organizations.js'
import { complementAt, NAME, rangeOf } from './complement.js'
import { isPlural, lastRole, leftEdge } from './last-role.js'
import { claimOf, type RoleClaim } from './role-claim.js'

const RANK =
  /^(?:(?:Lieutenant|Major|Brigadier|Vice|Rear|Air|Director|Deputy|Police|Chief)[ -]){0,3}(?:General|Admiral|Colonel|Captain|Commander|Brigadier|Major|Lieutenant|Marshal|Commodore|Inspector|Superintendent|Bishop|Archbishop|Rabbi|Professor)$/

/** "the Chief of the Army, Lieutenant-General X": the office before a rank. */
export function behindRank(view: string, tokens: readonly Token[], { start, end }: Range): RoleClaim[] {
  const comma = firstStartingFrom(tokens, start) - 1
  if (tokens[comma]?.text !== ',' || !RANK.test(view.slice(start, end))) return []
  const phrase = lastRole(view, tokens, leftEdge(tokens, comma), comma)
  return phrase && !isPlural(view, phrase.role) && tokens[comma - 1]!.text !== NAME ? [claimOf(phrase, 4.6)] : []
}

/** "Mayor of Ostby, Ohio, X": the office before the state of its town. */
export function beforePlace(
  view: string,
  tokens: readonly Token[],
  to: number,
): { role: Range; organization: Range | null } | null {
  for (let comma = to - 2; comma >= Math.max(1, to - 4); comma--) {
    if (tokens[comma]!.text !== ',') continue
    const place = tokens.slice(comma + 1, to).map(({ text }) => text)
    return isPlaceName(place.join(' ')) ? lastRole(view, tokens, leftEdge(tokens, comma), comma) : null
  }
  return null
}

const LONGEST_BODY = 9

/** "a student adviser from the University of Fell, X". */
export function hailing(view: string, tokens: readonly Token[], to: number): RoleClaim[] {
  for (let from = to - 2; from > Math.max(0, to - LONGEST_BODY); from--) {
    if (!/^(?:from|with)$/.test(tokens[from]!.text)) continue
    const body = complementAt(tokens, from + 1)
    const isWhole = body.to === to && tokens.slice(body.from, to).some(({ text }) => isOrganizationHead(text))
    const phrase = isWhole ? lastRole(view, tokens, leftEdge(tokens, from), from) : null
    return phrase && !isPlural(view, phrase.role)
      ? [{ role: phrase.role, organization: phrase.organization ?? rangeOf(tokens, body.from, to), weight: 3.6 }]
      : []
  }
  return []
}

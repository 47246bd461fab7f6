import type { Range } from '../../core/span.js'
import type { Token } from '../../core/text-service.js'
import { behindName } from './name-list.js'
import { complementAt, NAME, rangeOf } from './complement.js'
import { claimOf, ELECTED, type RoleClaim } from './role-claim.js'
import { readRole } from './role-phrase.js'

const FARTHEST = 80
const LEAVING = /^(?:relinquish(?:es|ed)?|vacates?|hands?|promoted)$/
const TAKING = /^(?:appointed|promoted|continues?|becomes?|redesignated|assumes?)$/

/** "X will relinquish his appointment as A, and will be appointed B", "He will continue as C": what somebody is after a change of offices. */
export function claimsOfReshuffle(view: string, tokens: readonly Token[], at: number): RoleClaim[] {
  const from = behindName(tokens, at)
  const leaves = tokens.slice(from, from + 4).some(({ text }) => LEAVING.test(text))
  if (!leaves) return []
  let kept: RoleClaim | null = null
  for (let index = from; index < Math.min(tokens.length, from + FARTHEST); index++) {
    const { text } = tokens[index]!
    if (text === NAME) break
    if (!TAKING.test(text)) continue
    const noun = /^(?:as|to)$/.test(tokens[index + 1]?.text ?? '') ? index + 2 : index + 1
    const phrase = readRole(view, tokens, noun)
    if (!phrase) continue
    const organization = phrase.organization ?? ministryBehind(tokens, phrase.to)
    const claim = claimOf({ role: phrase.role, organization }, ELECTED + 0.1)
    if (!/^continue/.test(text)) return [claim]
    kept ??= claim
  }
  return kept ? [kept] : []
}

const FARTHEST_MINISTRY = 14

/** ", and will be appointed in the Ministry of Trade": where an office is held, in the same sentence. */
function ministryBehind(tokens: readonly Token[], from: number): Range | null {
  for (let at = from; at < Math.min(tokens.length, from + FARTHEST_MINISTRY); at++) {
    if (/^[.;:]$/.test(tokens[at]!.text)) return null
    if (tokens[at]!.text !== 'in' || tokens[at + 1]?.text !== 'the') continue
    const { from: start, to } = complementAt(tokens, at + 1)
    if (/^(?:Ministry|Department)$/.test(tokens[start]?.text ?? '')) return rangeOf(tokens, start, to)
  }
  return null
}

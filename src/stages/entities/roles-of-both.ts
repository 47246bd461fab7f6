import type { Token } from '../../core/text-service.js'
import { STOP } from './complement.js'
import { nameListAt } from './name-list.js'
import { origin } from './origin.js'
import { claimOf, type RoleClaim } from './role-claim.js'
import { readRole } from './role-phrase.js'

/** "X and Y, both from the Fell Trust", "X, Y and Z, all engineers at Fell": what is said behind a list of all who stand in it. */
export function claimsOfBoth(view: string, tokens: readonly Token[], at: number): RoleClaim[] {
  const shared = bothFrom(tokens, at)
  if (shared >= 0) return origin(tokens, shared + 1)
  const { to, hasBefore, hasBehind } = nameListAt(tokens, at)
  if (!hasBefore && !hasBehind) return []
  const both = tokens[to]?.text === ',' ? to + 1 : to
  if (!/^(?:both|all)$/.test(tokens[both]?.text ?? '')) return both > to ? ofSeveral(view, tokens, both) : []
  if (/^(?:of|from)$/.test(tokens[both + 1]?.text ?? '')) return origin(tokens, both + 1)
  const phrase = readRole(view, tokens, both + 1)
  return phrase ? [claimOf(phrase, 2.8)] : []
}

const FARTHEST = 26

/** Index of the "both" of "X, director, and Y, clerk, both of the Fell Trust", where offices stand between the names; -1 where there is none. */
function bothFrom(tokens: readonly Token[], at: number): number {
  for (let both = at + 1; both < Math.min(tokens.length, at + FARTHEST); both++) {
    const { text } = tokens[both]!
    if (text === 'both')
      return tokens[both - 1]!.text === ',' && /^(?:of|from|at|with)$/.test(tokens[both + 1]?.text ?? '') ? both : -1
    if (/^[.;:!?“”"]$/.test(text) || (text !== 'and' && text !== 'in' && STOP.test(text))) return -1
  }
  return -1
}

/** "X and Y, researchers at the Fell Institute": a plural in lower case behind a list, with the body of all. */
function ofSeveral(view: string, tokens: readonly Token[], at: number): RoleClaim[] {
  const phrase = /^\p{Ll}/u.test(tokens[at]?.text ?? '') ? readRole(view, tokens, at) : null
  if (!phrase?.organization || phrase.role.start !== tokens[at]!.start || phrase.organization.start < phrase.role.start)
    return []
  const noun = view.slice(phrase.role.start, phrase.role.end).split(/ (?:of|for|at|from|in|with) /)[0]!
  return /[^s\s]s$/.test(noun) ? [claimOf(phrase, 2.8)] : []
}

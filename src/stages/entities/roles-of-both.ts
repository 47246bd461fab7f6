import type { Token } from '../../core/text-service.js'
import { nameListAt } from './name-list.js'
import { origin } from './origin.js'
import { claimOf, type RoleClaim } from './role-claim.js'
import { readRole } from './role-phrase.js'

/** "X and Y, both from the Fell Trust", "X, Y and Z, all engineers at Fell": what is said behind a list of all who stand in it. */
export function claimsOfBoth(view: string, tokens: readonly Token[], at: number): RoleClaim[] {
  const { to, hasBefore, hasBehind } = nameListAt(tokens, at)
  if (!hasBefore && !hasBehind) return []
  const both = tokens[to]?.text === ',' ? to + 1 : to
  if (!/^(?:both|all)$/.test(tokens[both]?.text ?? '')) return []
  if (/^(?:of|from)$/.test(tokens[both + 1]?.text ?? '')) return origin(tokens, both + 1)
  const phrase = readRole(view, tokens, both + 1)
  return phrase ? [claimOf(phrase, 2.8)] : []
}

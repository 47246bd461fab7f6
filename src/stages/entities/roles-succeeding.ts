import type { Token } from '../../core/text-service.js'
import { isHonorific } from '../../text/lexicon/titles.js'
import { isRole } from '../../text/lexicon/roles.js'
import { NAME } from './complement.js'
import { behindAside, behindName } from './name-list.js'
import { claimOf, ELECTED, type RoleClaim } from './role-claim.js'
import { readRole } from './role-phrase.js'

const SUCCEEDING = /^(?:succeeds?|succeeded|succeeding|replaces?|replaced|replacing|follows|followed)$/
const MOST_TITLES = 5

/** "X (Sixth Circuit) succeeds Judge Y (Ohio) as chair of the Committee": the office is that of the one who comes. */
export function claimsOfSuccessor(view: string, tokens: readonly Token[], at: number): RoleClaim[] {
  let verb = behindAside(tokens, behindName(tokens, at))
  while (/^(?:,|will|who|has|to|is|be|as)$/.test(tokens[verb]?.text ?? '') && verb < at + 12) verb++
  if (!SUCCEEDING.test(tokens[verb]?.text ?? '')) return []
  let other = verb + 1
  while (other < verb + MOST_TITLES && isTitle(tokens[other])) other++
  if (tokens[other]?.text !== NAME) return []
  const as = behindAside(tokens, behindName(tokens, other))
  const phrase = tokens[as]?.text === 'as' ? readRole(view, tokens, as + 1) : null
  return phrase ? [claimOf(phrase, ELECTED)] : []
}

/** Whether a name is that of somebody whom another one follows: "succeeds Judge Y as chair". */
export function isSucceeded(tokens: readonly Token[], at: number): boolean {
  let before = at
  while (before > 0 && at - before < MOST_TITLES && isTitle(tokens[before - 1])) before--
  return SUCCEEDING.test(tokens[before - 1]?.text ?? '')
}

function isTitle(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^(?:\.|the|outgoing|former|retiring|his|her|predecessor)$/.test(token.text) ||
      isHonorific(token.text) ||
      isRole(token.text))
  )
}

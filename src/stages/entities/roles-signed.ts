import { firstStartingFrom } from '../../core/span.js'
import type { Block } from '../../core/layers.js'
import type { Token } from '../../core/text-service.js'
import { isRole } from '../../text/lexicon/roles.js'
import { isHonorific, isPostnominal } from '../../text/lexicon/titles.js'
import { isOrganizationName } from '../../text/organizations.js'
import { NAME, rangeOf } from './complement.js'
import { firmOfContact } from './firm-of-contact.js'
import { claimOf, type RoleClaim } from './role-claim.js'
import { readRole } from './role-phrase.js'

/** The block above or below that of a name. */
export interface Neighbour {
  readonly block: Block
  readonly tokens: readonly Token[]
}

/** The blocks round that of a name: the one above, the one below, and the one below that. */
export interface Neighbours {
  readonly above: Neighbour | null
  readonly next: Neighbour | null
  readonly last: Neighbour | null
}

const LONGEST_LINE = 24

/** What stands on the line under a name that has a line to itself: "Sigurd Ketil / Secretary", "Ana Diaz, PhD / President, Union of Nurses". */
export function claimsOfSignature(
  view: string,
  at: number,
  tokens: readonly Token[],
  { next, last, above }: Neighbours,
): RoleClaim[] {
  // A name that begins inside the last token stands on no line of its own.
  if (at >= tokens.length) return []
  const office = officeAbove(view, tokens, at, above)
  if (!opensLine(view, tokens, at)) return office
  return [...spokenBy(view, tokens, at, above), ...office, ...claimsBelow(view, at, tokens, next, last)]
}

const SPOKEN =
  /\b(?:remarks?|address|speech|statement|words|message|intervention|keynote|greetings?|report)(?: [\p{L}’'-]{1,20}){0,4}? (?:of|by|from) (?:the )?(?=\p{Lu})/iu

/** "Closing remarks of the Chair" on the line above a name: whose words they are. */
function spokenBy(view: string, tokens: readonly Token[], at: number, above: Neighbour | null): RoleClaim[] {
  let first = at
  while (first > 0 && !breaksBefore(view, tokens, first)) first--
  const before = first > 0 ? tokens.slice(0, first) : (above?.tokens ?? [])
  const end = before.at(-1)?.end ?? 0
  const line = view.slice(Math.max(0, view.lastIndexOf('\n', end - 1) + 1), end)
  const match = line.length < LONGEST_ABOVE ? SPOKEN.exec(line) : null
  if (!match) return []
  const start = end - line.length + match.index + match[0].length
  const words = before.slice(firstStartingFrom(before, start))
  const phrase = words.length > 0 ? readRole(view, words, 0) : null
  return phrase && phrase.role.start === start && phrase.to === words.length ? [claimOf(phrase, 3.8)] : []
}

const LONGEST_ABOVE = 120

/** "MINISTER FOR IMMIGRATION" on a line of its own above "The Hon X": an office of state in capitals. */
function officeAbove(view: string, tokens: readonly Token[], at: number, above: Neighbour | null): RoleClaim[] {
  if (!above || at > LONGEST_TITLES || tokens[0]?.text !== 'The') return []
  const words = above.tokens
  const phrase =
    words.length <= LONGEST_LINE &&
    /^(?:MINISTER|PARLIAMENTARY|ASSISTANT|ACTING|SECRETARY|Minister|Assistant|Parliamentary)$/.test(
      words[0]?.text ?? '',
    )
      ? readRole(view, words, 0)
      : null
  if (!phrase || phrase.role.start !== words[0]!.start) return []
  return [{ role: rangeOf(words, 0, words.length), organization: null, weight: 4.1 }]
}

const LONGEST_TITLES = 5

function claimsBelow(
  view: string,
  at: number,
  tokens: readonly Token[],
  next: Neighbour | null,
  last: Neighbour | null,
): RoleClaim[] {
  let behind = at
  while (behind < tokens.length && isOfName(tokens[behind]!) && (behind === at || !breaksBefore(view, tokens, behind)))
    behind++
  if (behind < tokens.length) {
    if (!breaksBefore(view, tokens, behind)) return []
    const line = lineAt(view, tokens, behind)
    const rest = tokens.slice(behind + line.length)
    const claims = withBodyBelow(view, lineClaims(view, line), rest.length > 0 ? lineAt(view, rest, 0) : [])
    return claims.length > 0 ? claims : firmOfContact(view, line, rest.length > 0 ? rest : (next?.tokens ?? []))
  }
  return next === null ||
    view[next.block.start] === '#' ||
    /(?<!\b(?:Inc|Ltd|Co|Corp|Pty|Bros))[.!?]["”]?$/.test(view.slice(next.block.start, next.block.end).trim())
    ? []
    : belowBlock(view, next, last)
}

function belowBlock(view: string, next: Neighbour, last: Neighbour | null): RoleClaim[] {
  const line = lineAt(view, next.tokens, 0)
  const rest = next.tokens.slice(line.length)
  const below = rest.length > 0 ? rest : (last?.tokens ?? [])
  const claims = withBodyBelow(view, lineClaims(view, line), below.length > 0 ? lineAt(view, below, 0) : [])
  return claims.length > 0 ? claims : firmOfContact(view, line, below)
}

/** "Ana Diaz / Director of Information / Ministry of Finance": the body on the line below the role. */
function withBodyBelow(view: string, claims: RoleClaim[], line: readonly Token[]): RoleClaim[] {
  const body = line.length > 1 ? lineClaims(view, line).find(({ role }) => role === null) : undefined
  return claims.map((claim) =>
    claim.role && !claim.organization && body ? { ...claim, organization: body.organization } : claim,
  )
}

function isOfName({ text }: Token): boolean {
  return text === NAME || /^[,.()]$/.test(text) || isPostnominal(text) || isHonorific(text)
}

/** Nothing but titles stands on the line before the name. */
function opensLine(view: string, tokens: readonly Token[], at: number): boolean {
  let from = at
  while (from > 0 && !breaksBefore(view, tokens, from)) {
    from--
    const { text } = tokens[from]!
    if (!/^(?:[.–—-]|[Bb]y|[Tt]he|THE|Senator|SENATOR|Professor)$/.test(text) && !(isHonorific(text) && !isRole(text)))
      return false
  }
  return true
}

function breaksBefore(view: string, tokens: readonly Token[], at: number): boolean {
  return at > 0 && view.slice(tokens[at - 1]!.end, tokens[at]!.start).includes('\n')
}

function lineAt(view: string, tokens: readonly Token[], from: number): Token[] {
  let to = from + 1
  while (to < tokens.length && to - from <= LONGEST_LINE && !breaksBefore(view, tokens, to)) to++
  return tokens.slice(from, to)
}

/** A line that is a role, or the name of a body, and no sentence. */
function lineClaims(view: string, line: readonly Token[]): RoleClaim[] {
  const first = line[0]
  if (!first || line.length > LONGEST_LINE || !/^\p{Lu}/u.test(first.text) || line.some(({ text }) => text === NAME))
    return []
  if (line.some(({ text, kind }) => text === ':' || (kind === 'number' && text.length > 2))) return []
  if (line.some(({ text }) => /^(?:said|says|is|was|are|were|has|have|will)$/.test(text))) return []
  const phrase = readRole(view, line, 0)
  if (phrase && phrase.role.start === first.start) return [claimOf(phrase, 4.2)]
  const range = rangeOf(line, 0, firstStartingFrom(line, Infinity))
  return isOrganizationName(view.slice(range.start, range.end)) && line.length <= 9
    ? [{ role: null, organization: range, weight: 2.4 }]
    : []
}

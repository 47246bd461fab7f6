import { firstStartingFrom } from '../../core/span.js'
import type { Block } from '../../core/layers.js'
import type { Token } from '../../core/text-service.js'
import { isRole } from '../../text/lexicon/roles.js'
import { isHonorific, isPostnominal } from '../../text/lexicon/titles.js'
import { isOrganizationName } from '../../text/organizations.js'
import { NAME, rangeOf } from './body-phrase.js'
import type { RoleClaim } from './role-claim.js'
import { readRole } from './role-phrase.js'

/** The block above or below that of a name. */
export interface Neighbour {
  readonly block: Block
  readonly tokens: readonly Token[]
}

const LONGEST_LINE = 24

/** What stands on the line under a name that has a line to itself: "Sigurd Ketil / Secretary", "Ana Diaz, PhD / President, Union of Nurses". */
export function claimsOfSignature(
  view: string,
  at: number,
  tokens: readonly Token[],
  next: Neighbour | null,
  above: Neighbour | null,
): RoleClaim[] {
  if (!opensLine(view, tokens, at)) return []
  return [...spokenBy(view, tokens, at, above), ...claimsBelow(view, at, tokens, next)]
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
  return phrase && phrase.role.start === start && phrase.to === words.length
    ? [{ role: phrase.role, organization: phrase.organization, weight: 3.8 }]
    : []
}

const LONGEST_ABOVE = 120

function claimsBelow(view: string, at: number, tokens: readonly Token[], next: Neighbour | null): RoleClaim[] {
  let behind = at
  while (behind < tokens.length && isOfName(tokens[behind]!) && (behind === at || !breaksBefore(view, tokens, behind)))
    behind++
  if (behind < tokens.length)
    return breaksBefore(view, tokens, behind) ? lineClaims(view, lineAt(view, tokens, behind)) : []
  return next === null ||
    view[next.block.start] === '#' ||
    /[.!?]["”]?$/.test(view.slice(next.block.start, next.block.end).trim())
    ? []
    : lineClaims(view, lineAt(view, next.tokens, 0))
}

function isOfName({ text }: Token): boolean {
  return text === NAME || /^[,.]$/.test(text) || isPostnominal(text)
}

/** Nothing but titles stands on the line before the name. */
function opensLine(view: string, tokens: readonly Token[], at: number): boolean {
  let from = at
  while (from > 0 && !breaksBefore(view, tokens, from)) {
    from--
    const { text } = tokens[from]!
    if (!/^(?:[.–—-]|[Bb]y)$/.test(text) && !(isHonorific(text) && !isRole(text))) return false
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
  if (line.some(({ text }) => /^(?:said|says|is|was|are|were|has|have|will)$/.test(text))) return []
  const phrase = readRole(view, line, 0)
  if (phrase && phrase.role.start === first.start)
    return [{ role: phrase.role, organization: phrase.organization, weight: 4.2 }]
  const range = rangeOf(line, 0, firstStartingFrom(line, Infinity))
  return isOrganizationName(view.slice(range.start, range.end)) && line.length <= 9
    ? [{ role: null, organization: range, weight: 2.4 }]
    : []
}

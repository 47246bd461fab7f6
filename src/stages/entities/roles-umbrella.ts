import { firstStartingFrom } from '../../core/span.js'
import type { Structure } from '../../core/layers.js'
import type { Token } from '../../core/text-service.js'
import { isHonorific } from '../../text/lexicon/titles.js'
import { isOrganizationHead } from '../../text/organizations.js'
import { rangeOf } from './complement.js'
import type { RoleClaim } from './role-claim.js'
import { electedTo, members } from './roles-list.js'

const LONGEST_OPENING = 4

/** Whether a name is the first thing in an item: nothing but titles stands before it. */
function opens(tokens: readonly Token[], start: number): boolean {
  const at = firstStartingFrom(tokens, start)
  let cell = at
  while (cell > 0 && at - cell <= LONGEST_OPENING && tokens[cell - 1]!.text !== '|') cell--
  return (
    at - cell <= LONGEST_OPENING &&
    tokens.slice(cell, at).every(({ text, kind }) => (kind === 'punctuation' ? text !== ':' : isHonorific(text)))
  )
}

const LONGEST_UMBRELLA = 70

/** What the lines above a list say of all who stand in it: "The following were re-elected to the Board:". */
export function umbrellas(
  view: string,
  { blocks }: Structure,
  tokens: readonly (readonly Token[])[],
): (block: number, start: number) => RoleClaim[] {
  const above = blocksAbove(view, blocks)
  const known = new Map<number, RoleClaim[]>()
  return (block, start) => {
    const umbrella = above[block]!
    if (umbrella < 0 || !opens(tokens[block]!, start)) return []
    const claims = known.get(umbrella) ?? umbrellaClaims(view, blocks[umbrella]!.kind, tokens[umbrella]!)
    known.set(umbrella, claims)
    return claims
  }
}

/** For each list item and row of a table the block that stands above; -1 for other blocks. */
function blocksAbove(view: string, blocks: Structure['blocks']): number[] {
  let aboveList = -1
  let aboveTable = -1
  return blocks.map(({ kind, start }, index) => {
    if (view[start] === '|') return aboveTable
    aboveTable = index
    if (kind === 'list-item') return aboveList
    if (kind !== 'navigation') aboveList = index
    return -1
  })
}

function umbrellaClaims(view: string, kind: string, tokens: readonly Token[]): RoleClaim[] {
  const to = /^[.:]$/.test(tokens.at(-1)?.text ?? '') ? tokens.length - 1 : tokens.length
  let from = to
  while (from > 0 && to - from < LONGEST_UMBRELLA && !/^[.!?]$/.test(tokens[from - 1]!.text)) from--
  if (from === to) return []
  if (kind === 'heading') return headingBody(tokens, from, to)
  const elected = electedTo(view, tokens, from, to)
  if (elected) return [elected]
  const isOpened =
    tokens.slice(from, to).some(({ text }) => /^(?:following|follows)$/.test(text)) ||
    /^:$/.test(tokens[to]?.text ?? '')
  return isOpened ? members(view, tokens.slice(0, asFollows(tokens, from, to)), asFollows(tokens, from, to)) : []
}

/** Index of the "are as follows" that ends what is said; the end where there is none. */
function asFollows(tokens: readonly Token[], from: number, to: number): number {
  const found = tokens.findIndex(({ text }, index) => index > from && index < to && text === 'follows')
  return found < 0 ? to : Math.max(from, found - 2)
}

/** "Organizing Committee" above a list of names is the body of all. */
function headingBody(tokens: readonly Token[], from: number, to: number): RoleClaim[] {
  if (to - from > 8 || !isOrganizationHead(tokens[to - 1]!.text)) return []
  return [{ role: null, organization: rangeOf(tokens, from, to), weight: 2.2 }]
}

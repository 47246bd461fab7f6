import { firstStartingFrom, type Range } from '../../core/span.js'
import type { Token } from '../../core/text-service.js'
import { isRole } from '../../text/lexicon/roles.js'
import { isHonorific, TITLE_ROLES } from '../../text/lexicon/titles.js'
import { isOrganizationHead } from '../../text/organizations.js'
import type { Candidate } from './candidates.js'
import { withoutAcronyms } from './acronym-asides.js'
import { NAME, rangeOf } from './complement.js'
import { isPlural, lastRole, leftEdge } from './last-role.js'
import { nameListAt } from './name-list.js'
import { officesLead } from './offices-lead.js'
import { beforePlace, behindRank, hailing } from './roles-parted.js'
import { representing } from './roles-behind.js'
import { claimOf, type RoleClaim } from './role-claim.js'

/** What stands before a name: "chief executive X", "the Council’s chair, Dr. X", "Minister for Law and Second Minister for Home Affairs X". */
export function claimsBefore(view: string, mention: Candidate): RoleClaim[] {
  const tokens = withoutAcronyms(mention.tokens)
  const at = firstStartingFrom(tokens, mention.start)
  let to = skipTitles(tokens, at)
  const parted = tokens[to - 1]?.text === ','
  if (parted) to = skipTitles(tokens, to - 1)
  if (to <= 0) return []
  if (isJoint(tokens[to - 1]) || /^[)§]$/.test(tokens[to - 1]?.text ?? ''))
    return [...shared(view, tokens, at), ...ownedBy(tokens, nameListAt(tokens, at).from)]
  const phrase = lastRole(view, tokens, leftEdge(tokens, to), to) ?? (parted ? beforePlace(view, tokens, to) : null)
  if (!phrase)
    return [
      ...(parted ? hailing(view, tokens, to) : []),
      ...spokenFor(tokens, at),
      ...ownedBy(tokens, to),
      ...inverted(view, tokens, to),
      ...called(view, tokens, to),
      ...credit(tokens, to),
    ]
  if (parted && isPlural(view, phrase.role)) return shared(view, tokens, at)
  if (parted && belongsBefore(view, tokens, phrase.role) && !officesLead(view, tokens, at)) return []
  return [
    {
      role: phrase.role,
      organization: phrase.organization,
      weight: isBareTitle(view, phrase) ? TITLE : parted ? 4.5 : 4,
    },
    ...behindOffice(view, tokens, to),
    ...behindRank(view, tokens, phrase.role),
    ...inPerson(tokens, firstStartingFrom(tokens, phrase.role.start)),
  ]
}

/** Weight of a title before a name, less than what a sentence says that somebody is. */
const TITLE = 2.4

function isBareTitle(view: string, { role, organization }: { role: Range; organization: Range | null }): boolean {
  return (
    organization === null &&
    /^(?:Professor|Prof|Emeritus Professor|Professor Emeritus)$/.test(view.slice(role.start, role.end))
  )
}

/** "The Port of Fell, in the person of its director X": the body that acts through somebody. */
function inPerson(tokens: readonly Token[], at: number): RoleClaim[] {
  let to = /^(?:the|its)$/.test(tokens[at - 1]?.text ?? '') ? at - 1 : at
  if (
    tokens
      .slice(Math.max(0, to - 4), to)
      .map(({ text }) => text)
      .join(' ') !== 'in the person of'
  )
    return []
  to -= tokens[to - 5]?.text === ',' ? 5 : 4
  let from = to
  while (from > 0 && to - from < 8 && /^(?:\p{Lu}|of$|for$|and$)/u.test(tokens[from - 1]!.text)) from--
  while (from < to && /^(?:The|of|for|and)$/.test(tokens[from]!.text)) from++
  return from < to ? [{ role: null, organization: rangeOf(tokens, from, to), weight: 2.2 }] : []
}

/** "X, president of the League, Y": what stands between two names in a list was said of the first. */
function belongsBefore(view: string, tokens: readonly Token[], { start }: Range): boolean {
  let at = firstStartingFrom(tokens, start) - 1
  while (/^(?:the|an?)$/.test(tokens[at]?.text ?? '')) at--
  const before = tokens[at]
  const isName = before?.text === NAME && !/[’']s?$/u.test(view.slice(before.start, before.end))
  return isName || (before?.text === ',' && tokens[at - 1]?.text === NAME)
}

/** "The Minister for Immigration, Senator X": the office before a title that is one itself. */
function behindOffice(view: string, tokens: readonly Token[], to: number): RoleClaim[] {
  if (TITLE_ROLES[tokens[to - 1]!.text] === undefined || tokens[to - 2]?.text !== ',') return []
  const phrase = lastRole(view, tokens, leftEdge(tokens, to - 2), to - 2)
  if (!phrase || isPlural(view, phrase.role)) return []
  return [claimOf(phrase, 4.6)]
}

/** "The new coordinator of the Foundation is X", "The Chair (X of Y)". */
function inverted(view: string, tokens: readonly Token[], to: number): RoleClaim[] {
  let at = to
  while (at > to - 3 && /^(?:is|was|be|will)$/.test(tokens[at - 1]?.text ?? '')) at--
  if (at === to && tokens[at - 1]?.text === '(') at--
  const phrase = at < to && at > 0 ? lastRole(view, tokens, leftEdge(tokens, at), at) : null
  if (!phrase || isPlural(view, phrase.role)) return []
  return [claimOf(phrase, 3.5)]
}

const FARTHEST_SPOKEN = 14

/** "On behalf of the Farmers Union, X spoke", "Speaking for the Institute, X agreed". */
function spokenFor(tokens: readonly Token[], at: number): RoleClaim[] {
  const to = skipTitles(tokens, at)
  if (tokens[to - 1]?.text !== ',') return []
  for (let from = to - 2; from > Math.max(-1, to - FARTHEST_SPOKEN); from--) {
    if (/^[.;:,]$/.test(tokens[from]!.text)) return []
    const body = representing(tokens, from)
    if (body) return body.end === tokens[to - 2]!.end ? [{ role: null, organization: body, weight: 2.1 }] : []
  }
  return []
}

/** "Sea Watch’s Peter Hallam", "the University of Fell’s Ann Tay and Ola Roe": two words or more that own the name. */
function ownedBy(tokens: readonly Token[], to: number): RoleClaim[] {
  if (!/\p{L}[’']s$/u.test(tokens[to - 1]?.text ?? '')) return []
  let from = to
  while (
    from > 0 &&
    to - from < 6 &&
    (/^\p{Lu}/u.test(tokens[from - 1]!.text) || isInName(tokens, from - 1)) &&
    !/^(?:The|In|At|On)$/.test(tokens[from - 1]!.text)
  )
    from--
  const isBody = to - from > 1 || /^(?:\p{Lu}{2,8}|Labour|Greens?|Tories)[’']s$/u.test(tokens[from]?.text ?? '')
  return isBody && from < to ? [{ role: null, organization: rangeOf(tokens, from, to), weight: 1.6 }] : []
}

/** The "of" of "University of Fell". */
function isInName(tokens: readonly Token[], at: number): boolean {
  return /^(?:of|for)$/.test(tokens[at]!.text) && at > 0 && isOrganizationHead(tokens[at - 1]!.text)
}

/** "A sociologist called X", "An engineer from Ganja named X". */
function called(view: string, tokens: readonly Token[], to: number): RoleClaim[] {
  if (!/^(?:called|named)$/.test(tokens[to - 1]?.text ?? '')) return []
  let end = to - 1
  for (let from = end; from > Math.max(0, end - 4); from--)
    if (/^(?:from|of|in)$/.test(tokens[from - 1]!.text) && /^\p{Lu}/u.test(tokens[from]?.text ?? '')) end = from - 1
  const phrase = lastRole(view, tokens, leftEdge(tokens, end), end)
  return phrase && !isPlural(view, phrase.role) ? [claimOf(phrase, 3.6)] : []
}

/** "Photographs by X". */
function credit(tokens: readonly Token[], to: number): RoleClaim[] {
  const isCredit =
    tokens[to - 1]?.text === 'by' &&
    /^(?:photographs?|photos?|pictures?|text|translation|drawings?|illustrations?)$/i.test(tokens[to - 2]?.text ?? '')
  return isCredit ? [{ role: rangeOf(tokens, to - 2, to - 1), organization: null, weight: 2.2 }] : []
}

function isJoint(token: Token | undefined): boolean {
  return token !== undefined && /^(?:,|and|&)$/.test(token.text)
}

/** "photographers X, Y and Z": the role before the first of a list of names is that of all, where it is plural. */
function shared(view: string, tokens: readonly Token[], name: number): RoleClaim[] {
  const list = nameListAt(tokens, name)
  const at = tokens[list.from - 1]?.text === ',' ? list.from - 1 : list.from
  if (!list.hasBefore && !list.hasBehind) return []
  const phrase = at > 0 ? lastRole(view, tokens, leftEdge(tokens, at), at) : null
  if (!phrase) return list.hasBefore ? sharedTitle(tokens, list.from) : []
  return isPlural(view, phrase.role) ? [claimOf(phrase, 3)] : []
}

/** "Sens. X and Y": a title in the plural is that of all. */
function sharedTitle(tokens: readonly Token[], from: number): RoleClaim[] {
  const { text } = tokens[from]!
  if (!/s$/.test(text) || TITLE_ROLES[text] === undefined) return []
  return [{ role: rangeOf(tokens, from, from + 1), organization: null, weight: 2 }]
}

/** Index behind what stands before the titles of a name: "the Hon.", "Ambassador", "Dr." */
function skipTitles(tokens: readonly Token[], at: number): number {
  let to = at
  while (to > 0) {
    const { text } = tokens[to - 1]!
    const isTitle = isHonorific(text) && !isRole(text)
    if (!isTitle && !(text === '.' && to > 1 && isHonorific(tokens[to - 2]!.text)) && !(text === 'the' && to < at))
      break
    to--
  }
  return to
}

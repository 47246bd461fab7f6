import type { Token } from '../../core/text-service.js'
import { isRole, isRoleModifier } from '../../text/lexicon/roles.js'
import { complementAt, NAME, rangeOf, STOP } from './complement.js'
import { behindName, nameListAt } from './name-list.js'
import { claimOf, ELECTED, type RoleClaim } from './role-claim.js'
import { readRole } from './role-phrase.js'

/** What stands before a list of names, or before a colon: "photographers X, Y and Z", "Board: X, Y", "The members are X and Y". */
export function claimsOfList(view: string, tokens: readonly Token[], at: number): RoleClaim[] {
  const list = nameListAt(tokens, at)
  const { from } = list
  const isList = list.hasBefore || list.hasBehind
  const home = behindName(tokens, at)
  const isOfOwn = home < list.to && /^(?:of|from)$/.test(tokens[home]!.text)
  const behind = isOfOwn ? [] : bodyBehind(tokens, list.to)
  const bodies = isList ? [...bodyBefore(tokens, from), ...behind] : []
  return [...bodies, ...rolesOfList(view, tokens, from)]
}

/** "Yerba Overflow of Montevideo (X, Y)", "Team Kyeyo – X and Y": the body of those who are listed. */
function bodyBefore(tokens: readonly Token[], from: number): RoleClaim[] {
  const named = namelyBefore(tokens, from)
  if (named) return [named]
  const group = groupBefore(tokens, from) ?? composed(tokens, from)
  if (group) return [group]
  if (!/^[(–—]$/.test(tokens[from - 1]?.text ?? '')) return []
  let to = from - 1
  let start = capitalsBefore(tokens, to)
  if (tokens[start - 1]?.text === 'of' && start < to) {
    to = start - 1
    start = capitalsBefore(tokens, to)
  }
  if (start === to || isRole(tokens[to - 1]!.text)) return []
  return [{ role: null, organization: rangeOf(tokens, start, to), weight: 2 }]
}

/** "The Diversity and Inclusion working group, specifically X and Y". */
function namelyBefore(tokens: readonly Token[], from: number): RoleClaim | null {
  if (!/^(?:specifically|namely|comprising)$/.test(tokens[from - 1]?.text ?? '')) return null
  const to = tokens[from - 2]?.text === ',' ? from - 2 : from - 1
  let start = to
  while (
    start > 0 &&
    to - start < 9 &&
    tokens[start - 1]!.kind === 'word' &&
    !/^(?:[Tt]he|[Aa]n?|[Oo]ur|in|by|from|with)$/.test(tokens[start - 1]!.text)
  )
    start--
  return start < to && /^\p{Lu}/u.test(tokens[start]!.text)
    ? { role: null, organization: rangeOf(tokens, start, to), weight: 2.3 }
    : null
}

/** "the new Fell Leadership Team: X and Y": the group before a colon. */
function groupBefore(tokens: readonly Token[], from: number): RoleClaim | null {
  if (tokens[from - 1]?.text !== ':') return null
  const start = capitalsBefore(tokens, from - 1)
  const crew = start === from - 1 ? crewBefore(tokens, from - 1) : -1
  if (crew >= 0) return { role: null, organization: rangeOf(tokens, crew, from - 1), weight: 2.3 }
  const isGroup =
    from - 1 - start > 1 &&
    /^(?:Team|Committee|Board|Council|Panel|Jury|Group|Force|Taskforce)$/.test(tokens[from - 2]!.text)
  return isGroup ? { role: null, organization: rangeOf(tokens, start, from - 1), weight: 2.3 } : null
}

/** Index of the first word of "FELA organizing team" that ends at an index; -1 where none does. */
function crewBefore(tokens: readonly Token[], to: number): number {
  const isCrew =
    /^(?:team|committee|board|panel|jury)$/.test(tokens[to - 1]?.text ?? '') &&
    /^(?:organi[sz]ing|programme?|scientific|steering|advisory|editorial|core|project|local|selection)$/i.test(
      tokens[to - 2]?.text ?? '',
    )
  return isCrew ? capitalsBefore(tokens, to - 2) : -1
}

const FARTHEST_PARTS = 5

/** "the Fell Advisory Council, which includes former pilots X and Y", "the Fell Working Group comprises X and Y": the group that is made of those listed. */
function composed(tokens: readonly Token[], from: number): RoleClaim | null {
  for (let at = from - 1; at > Math.max(0, from - FARTHEST_PARTS); at--) {
    const { text, kind } = tokens[at]!
    if (COMPOSED.test(text)) {
      const to = behindGroup(tokens, at)
      const start = capitalsBefore(tokens, to)
      const isGroup = to - start > 1 && GROUP.test(tokens[to - 1]!.text)
      return isGroup ? { role: null, organization: rangeOf(tokens, start, to), weight: 1.9 } : null
    }
    if (kind !== 'word' || !/^\p{Ll}/u.test(text)) return null
  }
  return null
}

const COMPOSED = /^(?:includes?|included|including|comprises?|comprised|consists?|consisted)$/

/** Index behind the subject of a verb: before ", which" or "that". */
function behindGroup(tokens: readonly Token[], verb: number): number {
  const to = /^(?:that|which)$/.test(tokens[verb - 1]?.text ?? '') ? verb - 1 : verb
  return tokens[to - 1]?.text === ',' ? to - 1 : to
}

function capitalsBefore(tokens: readonly Token[], to: number): number {
  let from = to
  while (from > 0 && to - from < 6 && /^\p{Lu}/u.test(tokens[from - 1]!.text)) from--
  return from
}

/** "X and Y from UC Santa Cruz". */
function bodyBehind(tokens: readonly Token[], to: number): RoleClaim[] {
  const body = /^(?:of|from)$/.test(tokens[to]?.text ?? '') ? complementAt(tokens, to + 1) : null
  if (!body || body.to - body.from < 2 || !/^\p{Ll}{0,5}\p{Lu}/u.test(tokens[body.from]!.text)) return []
  return [{ role: null, organization: rangeOf(tokens, body.from, body.to), weight: 1.2 }]
}

function rolesOfList(view: string, tokens: readonly Token[], from: number): RoleClaim[] {
  const before = tokens[from - 1]?.text ?? ''
  if (before === ':') return labelled(view, tokens, from - 1)
  if (/^[–—-]$/.test(before) && isRole(tokens[from - 2]?.text ?? '')) {
    const opening = from <= LONGEST_OFFICE ? readRole(view, tokens.slice(0, from - 1), 0) : null
    return opening?.to === from - 1
      ? [{ role: opening.role, organization: opening.organization, weight: 4.8 }]
      : members(view, tokens, from - 1)
  }
  if (/^(?:are|were|include|includes|included|including)$/.test(before) || isSuchAs(tokens, from))
    return membersOfGroup(view, tokens, from) ?? members(view, tokens, from - 1)
  return before === ';' ? ofColon(view, tokens, from) : []
}

/** "There is now a steering group. Its members are X and Y": the new group that they are members of. */
function membersOfGroup(view: string, tokens: readonly Token[], from: number): RoleClaim[] | null {
  const [its, noun] = [tokens[from - 3]?.text ?? '', tokens[from - 2]?.text ?? '']
  if (!/^(?:Its|The|Their)$/.test(its) || noun !== 'members') return null
  const end = tokens[from - 3]!.start
  const start = Math.max(0, end - LONGEST_BEFORE)
  const match = NEW_GROUP.exec(view.slice(start, end))
  if (!match) return null
  const at = start + match.index + match[0].indexOf(match[1]!)
  return [{ role: { start: at, end: at + match[1]!.length }, organization: null, weight: ELECTED }]
}

const LONGEST_BEFORE = 120
const NEW_GROUP =
  /\b(?:[Tt]here (?:is|will be)(?: now| also)?|set up|formed|created|established|founded|elected|appointed|chose|got|has|have) (?:an?|the)(?: new)? ((?:[a-z-]{2,20} ){0,3}(?:group|committee|board|council|panel|jury|team|bureau|party|force))[^.!?]{0,40}[.!?]\s{1,3}$/

/** "Vice-President - X": an office that opens an item. */
const LONGEST_OFFICE = 6

function isSuchAs(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === 'as' && tokens[at - 2]?.text === 'such'
}

const FARTHEST_COLON = 150

/** The colon that opens a list whose items semicolons part. */
function ofColon(view: string, tokens: readonly Token[], from: number): RoleClaim[] {
  for (let at = from - 1; at > Math.max(0, from - FARTHEST_COLON); at--) {
    if (tokens[at]!.text === ':') return labelled(view, tokens, at)
    if (/^[!?|]$/.test(tokens[at]!.text)) break
  }
  return []
}

const LONGEST_LABEL = 22
/** Labels that say what somebody did for the release or whom to ask. */
const PRESS_LABEL =
  /^(?:photographs?|photos?|pictures?|images?|text|words|story|editors?|contacts?|enquiries|inquiries|press (?:office|desk|contact)|media (?:contact|relations|enquiries)|information for the press|board|bureau|committee|jury)(?: by)?$/i

function labelled(view: string, tokens: readonly Token[], colon: number): RoleClaim[] {
  let from = colon
  while (
    from > 0 &&
    colon - from < LONGEST_LABEL &&
    !/^[.!?;:•|]$/.test(tokens[from - 1]!.text) &&
    !(from < colon && view.slice(tokens[from - 1]!.end, tokens[from]!.start).includes('\n'))
  )
    from--
  if (from === colon) return []
  const words = tokens.slice(from, colon).map(({ text }) => text)
  const own = words.findLastIndex((word) => word === NAME || /[’']s$/u.test(word)) + 1
  if (own < words.length && PRESS_LABEL.test(words.slice(own).join(' ')))
    return [{ role: rangeOf(tokens, from + own, colon), organization: null, weight: own > 0 ? 4.8 : 3 }]
  const office = officeLabel(tokens, from, colon)
  if (office) return [office]
  const elected = electedTo(view, tokens, from, colon)
  if (elected) return [elected]
  const phrase = words.length <= 8 ? readRole(view, tokens.slice(from, colon), 0) : null
  if (phrase && !ANYBODY.test(words.at(-1)!) && !words.includes('please')) return [claimOf(phrase, 4.8)]
  const isOpened = words.includes('following') || (words.length > 1 && /s$/.test(words.at(-1)!))
  return isOpened ? members(view, tokens, colon) : []
}

const ELECTING =
  /^(?:elected|re-elected|reelected|appointed|voted|chosen|named|joined|join|appointment|election|addition)$/i
const GROUP = /^(?:board|committee|council|executive|bureau|panel|jury|team|group|force|presidium|secretariat)$/i

/** "Foreign Minister’s Office: X": the office that answers. */
function officeLabel(tokens: readonly Token[], from: number, to: number): RoleClaim | null {
  const isOffice = /^(?:Office|Desk|Unit|Secretariat|Team|Bureau)$/.test(tokens[to - 1]!.text) && to - from > 1
  let start = to
  while (start > from && /^\p{Lu}|^(?:of|for|the|and|&)$/u.test(tokens[start - 1]!.text)) start--
  while (start < to && /^(?:of|for|the|and|&|The)$/.test(tokens[start]!.text)) start++
  if (!isOffice || to - start < 2 || !tokens.slice(start, to).some(({ text }) => /[’']s?$/u.test(text))) return null
  return { role: null, organization: rangeOf(tokens, start, to), weight: 3 }
}

const FARTHEST_JOINT = 7

/** "Three members were elected onto the union’s National Executive": the group, or the office, that those below belong to now. */
export function electedTo(view: string, tokens: readonly Token[], from: number, to: number): RoleClaim | null {
  const words = tokens.slice(from, to)
  for (let at = 0; at < words.length; at++) {
    if (!ELECTING.test(words[at]!.text)) continue
    for (let joint = at + 1; joint < Math.min(words.length - 1, at + FARTHEST_JOINT); joint++) {
      if (!/^(?:to|onto|as|on|into)$/.test(words[joint]!.text)) continue
      const members = group(words, joint + 1)
      if (members) return members
      const phrase = readRole(view, words, joint + 1)
      return phrase && claimOf(phrase, ELECTED)
    }
  }
  return null
}

/** "the board of the Galley Foundation", "NZEI’s National Executive". */
function group(tokens: readonly Token[], from: number): RoleClaim | null {
  const complement = complementAt(tokens, from)
  const isBoard = /^Board of (?:Directors|Trustees|Governors)$/.test(
    tokens
      .slice(complement.from, complement.to)
      .map(({ text }) => text)
      .join(' '),
  )
  if (isBoard) return { role: rangeOf(tokens, complement.from, complement.to), organization: null, weight: ELECTED }
  const words = tokens.slice(complement.from, complement.to)
  const owner = words.findIndex(({ text }) => /[’']s?$/u.test(text))
  const start = complement.from + owner + 1
  if (!GROUP.test(words.at(-1)?.text ?? '') || start >= complement.to) return null
  const behind = tokens[complement.to]?.text === 'of' ? complementAt(tokens, complement.to + 1) : null
  const isOwned = owner >= 0 && /^\p{Lu}/u.test(words[0]!.text)
  const isName = owner < 0 && words.length > 1 && words.every(({ text }) => /^(?:\p{Lu}|of$|for$)/u.test(text))
  const body = isOwned
    ? rangeOf(tokens, complement.from, start)
    : behind && behind.to > behind.from
      ? rangeOf(tokens, behind.from, behind.to)
      : isName
        ? rangeOf(tokens, start, complement.to)
        : null
  return { role: rangeOf(tokens, start, complement.to), organization: body, weight: ELECTED }
}

const FARTHEST_NOUN = 14
/** Whoever is at an event is this, and it says nothing of them. */
const ANYBODY =
  /^(?:volunteers?|winners?|guests?|participants?|attendees?|speakers?|delegates?|people|friends?|members?-states)$/i

/** "the new members are X", "photographers such as X", "witnesses during the hearing: X": the plural noun before. */
export function members(view: string, tokens: readonly Token[], to: number): RoleClaim[] {
  const following = followingBefore(tokens, to)
  const last = following >= 0 && to - following > FARTHEST_NOUN ? Math.min(to, following + 6) : to
  for (let at = last - 1; at >= Math.max(0, last - FARTHEST_NOUN); at--) {
    const { text, kind } = tokens[at]!
    if (/^[.;:!?]$/.test(text)) break
    if (kind !== 'word' || !/s$/.test(text) || !isRole(text) || ANYBODY.test(text) || isInName(tokens, at, to)) continue
    let from = at
    while (from > at - 4 && (isPart(tokens[from - 1]) || joinsRoles(tokens, from - 1))) from--
    const body = readRole(view, tokens.slice(from, to), 0)?.organization ?? null
    return [{ role: rangeOf(tokens, from, at + 1), organization: body, weight: 2.8 }]
  }
  return []
}

/** "Joint Experts Team": a plural inside a name. */
function isInName(tokens: readonly Token[], at: number, to: number): boolean {
  return at + 1 < to && /^\p{Lu}/u.test(tokens[at]!.text) && /^\p{Lu}/u.test(tokens[at + 1]!.text)
}

const FARTHEST_FOLLOWING = 60

/** Index of the word "following" not far before an index; -1 where there is none. */
function followingBefore(tokens: readonly Token[], to: number): number {
  for (let at = to - 1; at >= Math.max(0, to - FARTHEST_FOLLOWING); at--)
    if (tokens[at]!.text === 'following') return at
  return -1
}

/** "VPs and Directors". */
function joinsRoles(tokens: readonly Token[], at: number): boolean {
  return /^(?:and|&)$/.test(tokens[at]?.text ?? '') && isRole(tokens[at - 1]?.text ?? '')
}

function isPart(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || STOP.test(token.text) || /^(?:The|Its|Their|Our|His|Her|New)$/.test(token.text))
    return false
  return (
    /^\p{Lu}/u.test(token.text) ||
    isRole(token.text) ||
    isRoleModifier(token.text) ||
    /^(?:board|council|jury|committee|steering)$/.test(token.text)
  )
}

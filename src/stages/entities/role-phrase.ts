import { firstStartingFrom, type Range } from '../../core/span.js'
import type { Token } from '../../core/text-service.js'
import { countryOfAdjective } from '../../text/lexicon/demonyms.js'
import { isCommonWord } from '../../text/lexicon/common-words.js'
import { isPlaceName } from '../../text/lexicon/places.js'
import { isRole } from '../../text/lexicon/roles.js'
import { isHonorific, isPostnominal } from '../../text/lexicon/titles.js'
import { isDayOrMonth } from '../../text/dates/words.js'
import { isOrganizationHead } from '../../text/organizations.js'
import { nounAt } from './role-noun.js'
import { ownerAt, PART, prefixBody } from './role-owner.js'
import { behindAge, opensNone } from './role-opening.js'
import { isAtBody, isTrait } from './at-body.js'
import { bodyInComplement, organizationBehind } from './body-phrase.js'
import { complementAt, NAME, rangeOf, STOP } from './complement.js'
import { isBodyWord } from './field-words.js'
import { fromBody } from './from-body.js'
import { behindSubject } from './subject.js'

/** A phrase that names a role, split into the role's own words and the body that it is held in. */
export interface RolePhrase {
  readonly role: Range
  readonly organization: Range | null
  /** Index of the token behind the phrase. */
  readonly to: number
}

const MOST_TOKENS = 26
/** Offices of state: what follows "of" or "for" is the office and no body. */
const STATE_OFFICE =
  /^(?:ministers?|secretary|secretaries|undersecretary|commissioner|professor|lecturer|reader|dean|director|head|chief|vice|chair|senator|councillor|adviser|manager|officer|coordinator|envoy|rapporteur)$/i

/**
 * Reads a role from a token on: "Deputy Director General of Viet Nam Customs", "chair of the League", "director of the gallery".
 * Null where no noun for a role stands near its start.
 */
export function readRole(view: string, tokens: readonly Token[], from: number): RolePhrase | null {
  let start = from
  while (opensNone(tokens, start)) start++
  const owner = ownerAt(tokens, start)
  if (owner) start = owner.to
  start = behindAge(tokens, start)
  const honorary = tokens[start]?.text === 'Hon' && tokens[start + 1]?.text === '.' ? start + 2 : start
  const noun = nounAt(tokens, honorary, honorary > from)
  if (noun < 0) return null
  const prefix = owner || honorary > start || isAtBody(tokens, start, noun) ? null : prefixBody(tokens, start, noun)
  const roleStart = prefix ? prefix.to : start
  return finish(view, tokens, roleStart, noun, owner?.range ?? prefix?.range ?? null)
}

/** Words behind the noun that still belong to it. */
const TRAILING = /^(?:general|emeritus|elect|designate|delegate|aide|major)$/i

/** An office whose "of" leads to its field; a Vice President of Business Development is none of a body either. */
function isStateOffice(tokens: readonly Token[], noun: number): boolean {
  const before = tokens[noun - 1]?.text ?? ''
  if (/^(?:executive|managing|founding)$/i.test(before)) return false
  return /^vice$/i.test(before) || /^[SE]?VPs?$/.test(tokens[noun]!.text) || STATE_OFFICE.test(tokens[noun]!.text)
}

/** What follows the noun: more nouns, the field of work, and the body. */
function finish(view: string, tokens: readonly Token[], start: number, noun: number, owner: Range | null): RolePhrase {
  let end = noun + 1
  const close = owner ? null : closeBody(tokens, end)
  if (close) return { role: rangeOf(tokens, start, end), organization: rangeOf(tokens, end, close), to: close }
  const last = Math.min(tokens.length, noun + MOST_TOKENS)
  while (end < last) {
    const stateOffice = isStateOffice(tokens, isRole(tokens[end - 1]!.text) ? end - 1 : noun)
    const more = nounsBehind(view, tokens, end)
    if (more > end) {
      end = more
      continue
    }
    const fields = fieldsBehind(tokens, end)
    if (fields > end && MINISTER.test(tokens[noun]!.text)) {
      end = fields
      continue
    }
    const body = owner ? null : (namesake(tokens, end, noun) ?? bodyBehindRole(view, tokens, end, stateOffice))
    const isField =
      body !== null &&
      tokens[end]!.text === 'for' &&
      tokens[body.to]?.text === 'and' &&
      continuesRole(tokens, body.to) > body.to
    if (body && !isField) {
      const { range, to } = withFields(tokens, behindField(tokens, end, body))
      const isUnit = HEADING.test(tokens[end - 1]!.text) && UNIT.test(view.slice(range.start, range.end))
      const role = rangeOf(tokens, start, isUnit ? to : Math.max(body.roleEnd, noun + 1))
      return { role, organization: range, to }
    }
    const field = fieldBehind(tokens, end)
    if (field === end) break
    end = field
  }
  return { role: rangeOf(tokens, start, end), organization: owner, to: end }
}

/** Those who head a part of a body, and such parts: "Head of the Department of Nursing". */
const HEADING = /^(?:head|director|chief|deputy|manager|dean)$/i
export const UNIT = /^(?:Department|Division|Office|Section|Unit|Branch|Directorate|Faculty) (?:of|for) /

interface Behind {
  readonly range: Range
  readonly to: number
}

/** "Ministry of Finance, Planning and Tourism": the fields behind the first belong to the name. */
function withFields(tokens: readonly Token[], body: Behind): Behind {
  const from = firstStartingFrom(tokens, body.range.start)
  if (tokens[body.to]?.text !== ',' || !/^(?:Ministry|Department)$/.test(tokens[from]?.text ?? '')) return body
  const to = fieldsBehind(tokens, body.to)
  const isMore = to > body.to && !tokens.slice(body.to, to).some(({ text }) => isBodyWord(text))
  return isMore ? { range: { start: body.range.start, end: tokens[to - 1]!.end }, to } : body
}

/** "Manager, Regional Marketing Operations, Genesis Motor America": behind a field of work in common words the name between commas is the body. */
function behindField(tokens: readonly Token[], at: number, body: Behind): Behind {
  const words = tokens.slice(at + 1, body.to)
  const isField = /^(?:,|for|of)$/.test(tokens[at]!.text) && words.every(({ text }) => isOfField(text))
  if (!isField || tokens[body.to]?.text !== ',') return body
  const { from, to } = complementAt(tokens, body.to + 1)
  const first = tokens[from]?.text ?? ''
  if (to === from || from !== body.to + 1 || !/^\p{Lu}/u.test(first)) return body
  const name = tokens.slice(from, to)
  const isName = !name.some(({ text }) => isRole(text)) && !isPlaceName(name.map(({ text }) => text).join(' '))
  const isClosed = to >= tokens.length || /^(?:[,;.)”"–—]|and|said|says)$/.test(tokens[to]!.text)
  return isName && isClosed && !isPlaceName(first) ? { range: rangeOf(tokens, from, to), to } : body
}

/** Endings of fields of work: "Gastroenterology", "Regional", "Logistics". */
const FIELD = /(?:al|ology|ics|ions?|ment|ance|ity|ities|ing)$/

/** A common word that heads no body: "Marketing", "and". */
function isOfField(word: string): boolean {
  return (isCommonWord(word) || FIELD.test(word)) && !isBodyWord(word)
}

/** "CEO Ngāi Tahu Holdings": index behind a body that stands right behind the noun; null where none does. */
function closeBody(tokens: readonly Token[], from: number): number | null {
  let to = from
  while (
    to < tokens.length &&
    to < from + 6 &&
    /^\p{Lu}\p{L}/u.test(tokens[to]!.text) &&
    !isRole(tokens[to]!.text) &&
    !TRAILING.test(tokens[to]!.text)
  )
    to++
  const words = tokens.slice(from, to)
  if (
    words.length === 1 &&
    /^\p{Lu}{3,8}$/u.test(words[0]!.text) &&
    !isPostnominal(words[0]!.text) &&
    !isPlaceName(words[0]!.text)
  )
    return to
  const isBody =
    words.length > 1 &&
    !words.slice(0, -1).some(({ text }) => isOrganizationHead(text)) &&
    isOrganizationHead(words.at(-1)!.text)
  return isBody && !PART.test(words.at(-1)!.text) ? to : null
}

/** Index behind words that go on with the role itself: "and treasurer", "emeritus", "Mentor". */
function nounsBehind(view: string, tokens: readonly Token[], at: number): number {
  const { text, kind } = tokens[at]!
  if (text === '/') return isRole(tokens[at + 1]?.text ?? '') ? at + 2 : at
  if (text === 'in' && /^(?:charge|chief|residence)$/i.test(tokens[at + 1]?.text ?? '')) return at + 2
  if (/^(?:and|&)$/.test(text)) return joinsField(tokens, at) ? at + 2 : continuesRole(tokens, at)
  if (kind !== 'word' || STOP.test(text) || (isHonorific(text) && !isRole(text))) return at
  if (view.slice(tokens[at - 1]!.end, tokens[at]!.start).includes('\n')) return at
  return TRAILING.test(text) || isRole(text) || (/^\p{Lu}/u.test(text) && !isOrganizationHead(text)) ? at + 1 : at
}

const NO_FIELD = /^(?:Ministry|Department|Office|University|Institute|Commission|Authority|Agency)$/
const MINISTER = /^(?:minister|secretary|commissioner)$/i

/** Index behind more fields of an office: ", Agribusiness and Industry" of a Minister for Trade. */
function fieldsBehind(tokens: readonly Token[], at: number): number {
  if (tokens[at]!.text !== ',') return at
  let to = at + 1
  while (to < at + 10 && /^(?:\p{Lu}\p{L}+|,)$/u.test(tokens[to]?.text ?? '')) to++
  const isLast = /^(?:and|AND|&)$/.test(tokens[to]?.text ?? '') && /^\p{Lu}\p{L}+$/u.test(tokens[to + 1]?.text ?? '')
  const words = tokens.slice(at + 1, to + 2)
  return isLast &&
    to > at + 1 &&
    !words.some(({ text }) => (isRole(text) && !/^youth$/i.test(text)) || NO_FIELD.test(text))
    ? to + 2
    : at
}

/** Index behind a field of work: "of Customs", "for the two years" is none. */
function fieldBehind(tokens: readonly Token[], at: number): number {
  if (!leadsOn(tokens, at) || isTrait(tokens, at)) return at
  const complement = complementAt(tokens, at + 1)
  return complement.to === complement.from ? at : behindSubject(tokens, complement)
}

/** "CEO of Susan G. Komen for the Cure", "gardener at Ladew": a body that has the name of a person. */
function namesake(
  tokens: readonly Token[],
  at: number,
  noun: number,
): { range: Range; roleEnd: number; to: number } | null {
  const joint = tokens[at]!.text
  const isOwned =
    joint === 'of' && /^(?:president|ceo|chairman|chairwoman|chair|founder|co-founder)$/i.test(tokens[noun]!.text)
  if ((joint !== 'at' && !isOwned) || tokens[at + 1]?.text !== NAME) return null
  let to = at + 1
  while (tokens[to]?.text === NAME) to++
  const behind = tokens[to]?.text === 'for' ? complementAt(tokens, to + 1) : null
  if (behind && /^\p{Lu}/u.test(tokens[behind.from]?.text ?? '')) to = behind.to
  return { range: rangeOf(tokens, at + 1, to), roleEnd: at, to }
}

function bodyBehindRole(
  view: string,
  tokens: readonly Token[],
  at: number,
  stateOffice: boolean,
): { range: Range; roleEnd: number; to: number } | null {
  if (leadsOn(tokens, at)) {
    const body = bodyInComplement(view, tokens, at, stateOffice)
    return body && { range: rangeOf(tokens, body.from, body.to), roleEnd: body.roleEnd, to: body.to }
  }
  if (tokens[at]!.text === 'from') return fromBody(tokens, at)
  const isSubject =
    tokens[at]!.text === 'in' &&
    tokens[at + 1]?.text !== 'the' &&
    /^(?:professor|lecturer|instructor|teacher|graduate|student)s?$/i.test(tokens[at - 1]!.text)
  const rest =
    !isSubject && /^(?:[,–—|-]|in)$/.test(tokens[at]!.text) ? (segmentBehind(tokens, at) ?? fieldAt(tokens, at)) : null
  return rest && { range: rest.range, roleEnd: at, to: rest.to }
}

const MOST_FIELD = 4

/** ", market insights at the Strawberry Commission": the body behind a field of work in lower case. */
function fieldAt(tokens: readonly Token[], at: number): { range: Range; to: number } | null {
  let joint = at + 1
  while (
    joint <= at + MOST_FIELD &&
    tokens[joint]?.kind === 'word' &&
    /^\p{Ll}{2,}$/u.test(tokens[joint]!.text) &&
    tokens[joint]!.text !== 'at'
  ) {
    if (STOP.test(tokens[joint]!.text) && tokens[joint]!.text !== 'and') return null
    joint++
  }
  return joint > at + 1 && tokens[joint]?.text === 'at' ? organizationBehind(tokens, joint) : null
}

const MOST_SEGMENTS = 4

/** ", Department of Linguistics, University of Waikato": of the parts between commas and dashes the last that is a body. */
function segmentBehind(tokens: readonly Token[], at: number): { range: Range; to: number } | null {
  let found = organizationBehind(tokens, at)
  let joint = at
  for (let part = 0; part < MOST_SEGMENTS && /^[,–—|-]$/.test(tokens[joint]?.text ?? ''); part++) {
    const { from, to } = complementAt(tokens, joint + 1)
    if (to === from || from !== joint + 1 || !/^\p{Lu}/u.test(tokens[from]!.text)) break
    if (to < tokens.length && !/^[,;.)–—|-]$/.test(tokens[to]!.text)) break
    const words = tokens.slice(from, to)
    const isHeaded = words.length > 1 && words.some(({ text }) => isOrganizationHead(text))
    if (isHeaded || (words.length === 1 && /^\p{Lu}{3,}$/u.test(words[0]!.text) && !isPlaceName(words[0]!.text)))
      found = { range: rangeOf(tokens, from, to), to }
    joint = to
  }
  return found
}

/** "of", "at" and the like; "for two years" says how long and not for whom. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next && tokens[at]!.text === 'on') return isChargedWith(tokens, at)
  if (
    !next ||
    !/^(?:of|for|at|with|to)$/.test(tokens[at]!.text) ||
    /^(?:effect|respect|regard|what|which|whom|whose|those|these)$/.test(next.text)
  )
    return false
  if (/^(?:its|their)$/.test(next.text) && countryOfAdjective(tokens[at + 2]?.text ?? '') !== null) return false
  if (tokens[at]!.text !== 'for') return true
  return !/^(?:an?|two|three|four|\d+)$/.test(next.text) && !/^(?:years?|period|term)$/.test(tokens[at + 2]?.text ?? '')
}

/** "Special Rapporteur on the rights of farmers", "spokesperson on housing": what somebody is charged with; "on Monday" is none. */
function isChargedWith(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]!
  return (
    /^(?:rapporteur|envoy|advis[eo]r|expert|spokes(?:man|woman|person)|authority|specialist)$/i.test(
      tokens[at - 1]!.text,
    ) &&
    next.kind === 'word' &&
    !isDayOrMonth(next.text) &&
    !/^(?:behalf|that|this|how|what|whether)$/.test(next.text)
  )
}

/** "Pro Vice-Chancellor Teaching and Learning at": two fields of work in capitals, and the body behind. */
function joinsField(tokens: readonly Token[], at: number): boolean {
  const isField = (token: Token | undefined): boolean =>
    token !== undefined && /^\p{Lu}\p{Ll}+$/u.test(token.text) && !isRole(token.text)
  return isField(tokens[at - 1]) && isField(tokens[at + 1]) && /^(?:at|of)$/.test(tokens[at + 2]?.text ?? '')
}

/** Index of the noun of "chief commercial officer"; that of the word itself where it heads no such rank. */
function rankEnd(tokens: readonly Token[], at: number): number {
  if (!/^chief$/i.test(tokens[at]!.text)) return at
  for (let to = at + 1; to <= at + FARTHEST_NOUN; to++) {
    const { kind, text } = tokens[to] ?? { kind: 'mark', text: '' }
    if (kind !== 'word' && text !== '-') return at
    if (RANK.test(text)) return to
  }
  return at
}

const RANK = /^(?:officer|executive|engineer|scientist|economist|strategist|investigator)$/i

const FARTHEST_NOUN = 3

/** Index behind "and treasurer"; that of the "and" where no role follows it. */
function continuesRole(tokens: readonly Token[], at: number): number {
  for (let step = 1; step <= FARTHEST_NOUN; step++) {
    const token = tokens[at + step]
    if (token?.kind !== 'word' || STOP.test(token.text)) return at
    if (isRole(token.text)) return rankEnd(tokens, at + step) + 1
  }
  return at
}

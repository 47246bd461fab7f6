import type { Range } from '../../core/span.js'
import type { Token } from '../../core/text-service.js'
import { isCommonWord } from '../../text/lexicon/common-words.js'
import { isPlaceName } from '../../text/lexicon/places.js'
import { isRole, isRoleModifier } from '../../text/lexicon/roles.js'
import { isOrganizationHead } from '../../text/organizations.js'
import { bodyInComplement, complementAt, organizationBehind, rangeOf, STOP } from './body-phrase.js'

/** A phrase that names a role, split into the role's own words and the body that it is held in. */
export interface RolePhrase {
  readonly role: Range
  readonly organization: Range | null
  /** Index of the token behind the phrase. */
  readonly to: number
}

const MOST_TOKENS = 26
const FIRST_NOUN = 9
/** Offices of state: what follows "of" or "for" is the office and no body. */
const STATE_OFFICE =
  /^(?:ministers?|secretary|secretaries|undersecretary|commissioner|professor|lecturer|reader|dean|director|head|chief|vice|chair|senator|councillor|adviser|manager|officer|coordinator)$/i

/**
 * Reads a role from a token on: "Deputy Director General of Viet Nam Customs", "chair of the League", "director of the gallery".
 * Null where no noun for a role stands near its start.
 */
export function readRole(view: string, tokens: readonly Token[], from: number): RolePhrase | null {
  let start = from
  while (/^(?:the|a|an|its|their|his|her|our|my|then|as)$/i.test(tokens[start]?.text ?? '')) start++
  const owner = ownerAt(tokens, start)
  if (owner) start = owner.to
  start = behindAge(tokens, start)
  const noun = nounAt(tokens, start, start > from)
  if (noun < 0) return null
  const prefix = owner ? null : prefixBody(tokens, start, noun)
  const roleStart = prefix ? prefix.to : start
  return finish(view, tokens, roleStart, noun, owner?.range ?? prefix?.range ?? null)
}

/** Index behind "47-year-old". */
function behindAge(tokens: readonly Token[], at: number): number {
  const isAge = tokens[at]?.kind === 'number' && tokens[at + 1]?.text === '-' && tokens[at + 2]?.text === 'year-old'
  return isAge ? at + 3 : at
}

/** Words that no role has before its noun: small words, and verbs. */
const NO_PREFIX =
  /^(?:Today|Other|of|for|at|with|by|the|a|an|its|her|his|their|our|and|or|We|They|You|I|every|each|all|some|any|we|they|you|are|also|may|can|must|could|alongside|be|been|not|does|do|than|into|this|that|(?!retired$|elected$|appointed$|certified$|united$|special)\p{Ll}{3,30}ed|\p{Ll}{1,30}ing(?<!managing|acting|visiting|founding|presiding|outgoing|incoming|operating|graduating))$/u

/** Index of the last noun in the first chain of nouns for roles; -1 where a verb or mark comes first. */
function nounAt(tokens: readonly Token[], from: number, hasArticle: boolean): number {
  let found = -1
  for (let at = from; at < Math.min(tokens.length, from + FIRST_NOUN); at++) {
    const token = tokens[at]!
    if (isNoun(tokens, at)) found = at
    else if (found >= 0 && (isChief(tokens, at) || leadsToNoun(tokens, found, at))) continue
    else if (found >= 0 || isBreak(tokens, at)) break
    else if (NO_PREFIX.test(token.text) && !(hasArticle && at > from && ATTRIBUTE.test(token.text))) break
  }
  return found
}

function isNoun(tokens: readonly Token[], at: number): boolean {
  const { text, kind } = tokens[at]!
  return kind === 'word' && ((isRole(text) && !/[’']s$/u.test(text)) || isFocalPoint(tokens, at))
}

/** "a Border Patrol tunneling expert", "a newly retired teacher": behind an article such words stand before a noun. */
const ATTRIBUTE = /(?:ing|ed)$/

/** A mark or a small word before any noun; the dots of "U.S." are none. */
function isBreak(tokens: readonly Token[], at: number): boolean {
  const { text, kind } = tokens[at]!
  if (text === '.')
    return !/^(?:\p{Lu}\.?)+$/u.test(tokens[at - 1]?.text ?? '') || tokens[at - 1]!.end !== tokens[at]!.start
  return kind !== 'word' || (STOP.test(text) && text !== 'and')
}

const FARTHEST_LEAD = 3

/** "deputy national security adviser": behind a word of rank the noun itself may come later. */
function leadsToNoun(tokens: readonly Token[], found: number, at: number): boolean {
  const isRank = isRoleModifier(tokens[at]!.text) && isRole(tokens[at + 1]?.text ?? '')
  if (isRank) return true
  if (!/^(?:deputy|assistant|associate|vice|head)$/i.test(tokens[found]!.text)) return false
  for (let next = at; next < at + FARTHEST_LEAD + 1; next++) {
    const token = tokens[next]
    if (token?.kind !== 'word' || STOP.test(token.text) || /^(?:of|for|at|to|with)$/.test(token.text)) return false
    if (isRole(token.text)) return next - found <= FARTHEST_LEAD + 1
  }
  return false
}

/** "focal point": a point that is somebody. */
function isFocalPoint(tokens: readonly Token[], at: number): boolean {
  return /^points?$/i.test(tokens[at]!.text) && /^focal$/i.test(tokens[at - 1]?.text ?? '')
}

/** "chief data officer", "chief human resources officer". */
function isChief(tokens: readonly Token[], at: number): boolean {
  const before = [at - 1, at - 2].some((index) => /^chief$/i.test(tokens[index]?.text ?? ''))
  return (
    before &&
    [at + 1, at + 2].some((index) =>
      /^(?:officer|executive|engineer|scientist|economist)$/i.test(tokens[index]?.text ?? ''),
    )
  )
}

/** "the Council’s chair": the owner of a role. */
function ownerAt(tokens: readonly Token[], from: number): { range: Range | null; to: number } | null {
  for (let at = from; at < Math.min(tokens.length, from + 7); at++) {
    const { text, kind, end } = tokens[at]!
    if (
      /^[’']$/.test(text) &&
      at > from &&
      tokens[at - 1]!.end === tokens[at]!.start &&
      /s$/.test(tokens[at - 1]!.text) &&
      /^\p{Lu}/u.test(tokens[from]!.text) &&
      !isOrganizationHead(tokens[at + 1]?.text ?? '')
    )
      return { range: rangeOf(tokens, from, at), to: at + 1 }
    if (kind !== 'word' || (STOP.test(text) && !/^(?:and|of|for)$/.test(text))) return null
    if (!/[’']s?$/u.test(text)) continue
    if (!isOwner(tokens.slice(from, at + 1))) return { range: null, to: at + 1 }
    return /^\p{Lu}/u.test(tokens[from]!.text) || (at - from <= 1 && isLowerBody(text))
      ? { range: { start: tokens[from]!.start, end: end - (/[’']s$/u.test(text) ? 2 : 1) }, to: at + 1 }
      : null
  }
  return null
}

/** A body or a country owns an office; a single unknown name is more likely a person ("Serpieri’s deputy"). */
function isOwner(words: readonly Token[]): boolean {
  const bare = words.map(({ text }) => text.replace(/[’']s?$/u, ''))
  if (bare.length > 1 || isPlaceName(bare[0]!)) return true
  return isLowerBody(bare[0]!) || /^\P{Ll}{2,}$|\p{Ll}\p{Lu}/u.test(bare[0]!)
}

/** "the foundation’s", "the library’s". */
function isLowerBody(word: string): boolean {
  const bare = word.replace(/[’']s?$/u, '')
  return isOrganizationHead(bare[0]!.toUpperCase() + bare.slice(1)) || /^(?:festival|congress|conference)$/.test(bare)
}

/** "WIPO Director General", "Environment Canada spokesperson": capital words of a body before the role. */
function prefixBody(tokens: readonly Token[], from: number, noun: number): { range: Range; to: number } | null {
  let to = noun
  while (to > from && belongsToRole(tokens[to - 1]!)) to--
  if (to === from) return null
  const words = tokens.slice(from, to)
  if (words.some(({ text }) => /-(?:based|born|elect)$/.test(text))) return null
  if (!words.every(({ text }) => /^\p{Lu}/u.test(text) || /^(?:of|for|and|the|&)$/.test(text))) return null
  if (
    /^(?:Senators?|Congress(?:wom|m)[ae]n)$/.test(tokens[noun]!.text) ||
    isField(words, tokens[noun]!) ||
    (words.length === 1 && isAdjective(words[0]!.text))
  )
    return null
  return { range: { start: words[0]!.start, end: words.at(-1)!.end }, to }
}

/** "Brazilian", "Republican", "Democratic": what somebody is and no body. */
function isAdjective(word: string): boolean {
  return /(?:ish|ese|ian|ean)$/.test(word) || (isCommonWord(word) && /(?:an|ic|ive|al)$/.test(word))
}

/** "Finance Minister", "Fire Chief": what an office is for, and no body. */
function isField(words: readonly Token[], { text: noun }: Token): boolean {
  const isNamed = words.some(
    ({ text }) =>
      /^\P{Ll}{2,}$|\p{Ll}\p{Lu}/u.test(text) || isOrganizationHead(text.replace(/[’']s?$/u, '')) || isPlaceName(text),
  )
  if (isNamed || isPlaceName(words.map(({ text }) => text).join(' '))) return false
  if (/^(?:ministers?|secretary)$/i.test(noun)) return true
  return (
    words.length === 1 &&
    /^(?:Fire|Police|Finance|Housing|Industry|Trade|Health|Transport|Tourism|Village|Town|Country|Program|Programme|Press|Media)$/.test(
      words[0]!.text,
    )
  )
}

/** Parts and affairs of a body that stand before its officers. */
const PART =
  /^(?:Board|Committee|Council|Festival|Congress|Conference|Programme|Program|Jury|Site|Project|Product|Secretariat|Team|Department|Division|Company|Event|Exhibition|Country|Section)$/

function belongsToRole({ text }: Token): boolean {
  if (PART.test(text)) return true
  if (isRole(text) || isRoleModifier(text)) return true
  return /^\p{Ll}/u.test(text) || (isCommonWord(text) && !isOrganizationHead(text))
}

/** Words behind the noun that still belong to it. */
const TRAILING = /^(?:general|emeritus|elect|designate|delegate|aide|major)$/i

/** What follows the noun: more nouns, the field of work, and the body. */
function finish(view: string, tokens: readonly Token[], start: number, noun: number, owner: Range | null): RolePhrase {
  let end = noun + 1
  const close = owner ? null : closeBody(tokens, end)
  if (close) return { role: rangeOf(tokens, start, end), organization: rangeOf(tokens, end, close), to: close }
  const last = Math.min(tokens.length, noun + MOST_TOKENS)
  const isHeadOfBody = /^(?:executive|managing|founding)$/i.test(tokens[noun - 1]?.text ?? '')
  const stateOffice = STATE_OFFICE.test(tokens[noun]!.text) && !isHeadOfBody
  while (end < last) {
    const more = nounsBehind(view, tokens, end)
    if (more > end) {
      end = more
      continue
    }
    const body = owner ? null : bodyBehindRole(view, tokens, end, stateOffice)
    const isField =
      body !== null &&
      tokens[end]!.text === 'for' &&
      tokens[body.to]?.text === 'and' &&
      continuesRole(tokens, body.to) > body.to
    if (body && !isField)
      return { role: rangeOf(tokens, start, Math.max(body.roleEnd, noun + 1)), organization: body.range, to: body.to }
    const field = fieldBehind(tokens, end)
    if (field === end) break
    end = field
  }
  return { role: rangeOf(tokens, start, end), organization: owner, to: end }
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
  const isBody =
    words.length > 1 &&
    !words.slice(0, -1).some(({ text }) => isOrganizationHead(text)) &&
    isOrganizationHead(words.at(-1)!.text)
  return isBody && !PART.test(words.at(-1)!.text) ? to : null
}

/** Index behind words that go on with the role itself: "and treasurer", "emeritus", "Mentor". */
function nounsBehind(view: string, tokens: readonly Token[], at: number): number {
  const { text, kind } = tokens[at]!
  if (text === 'and') return continuesRole(tokens, at)
  if (kind !== 'word' || STOP.test(text)) return at
  if (view.slice(tokens[at - 1]!.end, tokens[at]!.start).includes('\n')) return at
  return TRAILING.test(text) || isRole(text) || (/^\p{Lu}/u.test(text) && !isOrganizationHead(text)) ? at + 1 : at
}

/** Index behind a field of work: "of Customs", "for the two years" is none. */
function fieldBehind(tokens: readonly Token[], at: number): number {
  if (!leadsOn(tokens, at)) return at
  const complement = complementAt(tokens, at + 1)
  return complement.to === complement.from ? at : complement.to
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
  const rest = /^(?:[,–—|-]|in)$/.test(tokens[at]!.text) ? segmentBehind(tokens, at) : null
  return rest && { range: rest.range, roleEnd: at, to: rest.to }
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
  if (!next || !/^(?:of|for|at|with|to)$/.test(tokens[at]!.text)) return false
  if (tokens[at]!.text !== 'for') return true
  return !/^(?:an?|two|three|four|\d+)$/.test(next.text) && !/^(?:years?|period|term)$/.test(tokens[at + 2]?.text ?? '')
}

const FARTHEST_NOUN = 3

/** Index behind "and treasurer"; that of the "and" where no role follows it. */
function continuesRole(tokens: readonly Token[], at: number): number {
  for (let step = 1; step <= FARTHEST_NOUN; step++) {
    const token = tokens[at + step]
    if (token?.kind !== 'word' || STOP.test(token.text)) return at
    if (isRole(token.text)) return at + step + 1
  }
  return at
}

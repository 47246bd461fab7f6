import type { Range } from '../../core/span.js'
import type { Token } from '../../core/text-service.js'
import { isCommonWord } from '../../text/lexicon/common-words.js'
import { isRole } from '../../text/lexicon/roles.js'
import { HEADLINE_WORD } from './elements.js'
import { isOrganizationHead } from '../../text/organizations.js'

/** Stands for a word of a person's name, which no role or body takes in. */
export const NAME = '§'

export const STOP =
  /^(?:[.;:()[\]“”"«»–—|•]|who|which|that|and|when|where|as|said|says|told|was|were|is|has|had|will|would|have|to|after|before|while|because|but|whose|reported|added|explained|warned|remarked|observed|cautioned|recalled|noted|argued|commented|declared|announced|conceded|admitted|replied|stated|protested|joked|lamented|in|on|since|during|from)$/

/** The words behind "of" or "at" up to a stop: capital ones with their joints, or a lower-case noun phrase. */
export function complementAt(tokens: readonly Token[], from: number): { from: number; to: number } {
  const first = /^(?:the|a|an|our|its|this|The)$/.test(tokens[from]?.text ?? '') ? from + 1 : from
  const capital = /^\p{Lu}/u.test(tokens[first]?.text ?? '')
  let at = first
  while (at < tokens.length && at < first + 14 && !endsComplement(tokens, at, capital)) at++
  if (!capital || at === first) return { from: first, to: at }
  const field = fieldEnd(tokens, first, at)
  return { from: first, to: field ?? lowerHead(tokens, at) }
}

/** Whether the words behind "of" stop before a token: at a mark, at a small word, and, among capital ones, at a verb or a word that joins none. */
function endsComplement(tokens: readonly Token[], at: number, capital: boolean): boolean {
  const { text, kind } = tokens[at]!
  if (text === '/') return !isSlash(tokens, at)
  if (kind === 'punctuation' && !/^[&’'-]$/.test(text) && !isAbbreviated(tokens, at)) return true
  if (!capital) return (STOP.test(text) && !joinsFields(tokens, at)) || /^(?:of|for|at|with)$/.test(text)
  if (HEADLINE_WORD.test(text)) return true
  if (/^\p{Lu}/u.test(text) || text === '.' || isPluralOwner(tokens, at)) return false
  return !(/^(?:of|for|and|the|&|de|on|del|to)$/.test(text) && joinsCapital(tokens, at))
}

const FARTHEST_AT = 4

/** "research and development at Kelcor": an "and" between words in lower case before the body. */
function joinsFields(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.text !== 'and' || !/^\p{Ll}/u.test(tokens[at - 1]?.text ?? '')) return false
  for (let next = at + 1; next <= at + FARTHEST_AT; next++) {
    const { text, kind } = tokens[next] ?? { text: '', kind: 'punctuation' }
    if (text === 'at') return next > at + 1 && /^(?:\p{Lu}|the$)/u.test(tokens[next + 1]?.text ?? '')
    if (kind !== 'word' || !/^\p{Ll}[\p{Ll}-]{2,}$/u.test(text) || STOP.test(text) || isRole(text)) return false
  }
  return false
}

/** The slash of "bicycle/pedestrian". */
export function isSlash(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    tokens[at]!.text === '/' &&
    next?.kind === 'word' &&
    tokens[at - 1]?.end === tokens[at]!.start &&
    tokens[at]!.end === next.start
  )
}

/** The mark of "Union of Students’ Associations". */
function isPluralOwner(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    /^[’']$/.test(tokens[at]!.text) &&
    before?.end === tokens[at]!.start &&
    /s$/.test(before.text) &&
    isOrganizationHead(tokens[at + 1]?.text ?? '')
  )
}

/** The full stops of "B.C. Poultry Association" and "W. T. White High School". */
function isAbbreviated(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    tokens[at]!.text === '.' &&
    before?.end === tokens[at]!.start &&
    (/^\p{Lu}(?:\.\p{Lu})+$/u.test(before.text) ||
      (/^\p{Lu}$/u.test(before.text) && !/^\p{Lu}\p{Ll}/u.test(tokens[at - 2]?.text ?? ''))) &&
    /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
  )
}

/** "Hockey for the Fell Rovers": index behind a field of work whose "for the" leads to the body; null where there is none. */
function fieldEnd(tokens: readonly Token[], from: number, to: number): number | null {
  const at = tokens.slice(from, to).findIndex(({ text }) => text === 'for')
  const isField =
    at > 0 &&
    tokens[from + at + 1]!.text === 'the' &&
    tokens
      .slice(from, from + at)
      .every(({ text }) => (at === 1 || isCommonWord(text)) && !isOrganizationHead(text) && !isRole(text))
  return isField ? from + at : null
}

const LOWER_HEADS =
  /^(?:service|services|ministry|office|federation|association|agency|authority|council|university|company|group|union|bank|institute|commission|committee|laboratory|cooperative|foundation|guild|desk|network|team|board|federations|associations|unions|department|club|society|college|museum|party|school|schools|guard|police|army|navy|parliament|government|embassy|consulate)$/

/** "the Lusaan weather service": the name goes on in lower case up to a head. */
export function lowerHead(tokens: readonly Token[], at: number): number {
  for (let end = at; end < Math.min(tokens.length, at + 3); end++) {
    if (LOWER_HEADS.test(tokens[end]!.text)) return end + 1
    if ((tokens[end]!.kind !== 'word' && !/^[’']$/.test(tokens[end]!.text)) || STOP.test(tokens[end]!.text)) return at
  }
  return at
}

/** "and NOAA Administrator": another role, not more of the body. */
function leadsToRole(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || !/^\p{Lu}/u.test(token.text) || isOrganizationHead(token.text)) return false
    if (isRole(token.text)) return !/s$/.test(token.text)
  }
  return false
}

/** "at Fell Boats on Monday": no part of a name. */
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/

function joinsCapital(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const second = tokens[at + 2]
  if (!next) return false
  if (
    tokens[at]!.text === 'and' &&
    (leadsToRole(tokens, at + 1) || /^(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|Hon)$/.test(next.text))
  )
    return false
  if (DAY.test(next.text)) return false
  if (/^(?:the|and|&)$/.test(next.text)) return second !== undefined && /^\p{Lu}/u.test(second.text)
  return /^\p{Lu}/u.test(next.text)
}

export function rangeOf(tokens: readonly Token[], from: number, to: number): Range {
  const { end, text } = tokens[to - 1]!
  const possessive = /[’']s$/u.test(text) ? 2 : 0
  return { start: tokens[from]!.start, end: end - possessive }
}

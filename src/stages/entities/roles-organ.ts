import type { Range } from '../../core/span.js'
import type { Token } from '../../core/text-service.js'
import { organizationBehind, phraseOf } from './body-phrase.js'
import { NAME, rangeOf } from './complement.js'
import { ELECTED, type RoleClaim } from './role-claim.js'

const CALLING = /^(?:(?:re)?appointed|(?:re-?)?elected|named|added|nominated|(?:re)?appoints?|elects?|names?|adds?)$/i
const JOINING = /^(?:joins?|joined|joining)$/
/** Organs that every body has, by which nobody can tell whose they are. */
const ORGAN =
  /^(?:(?:(?:Supervisory|Advisory|Executive|Management|Governing|Editorial|Scientific) )?Board(?: of (?:Directors|Trustees|Governors|Advis[eo]rs|Regents|Managers))?|(?:Executive|Supervisory|Steering|Management) (?:Committee|Council))$/i
const LONGEST_ORGAN = 4
const FARTHEST = 34
/** Weight of an organ that somebody joined at some other time. */
const EARLIER = 3.3

/** "X and Y have been appointed to its Board of Directors", "X has joined the company’s Supervisory Board", "Fell Air names X to its Board": a seat in an organ. */
export function claimsOfOrgan(tokens: readonly Token[], name: number): RoleClaim[] {
  const isCalled = tokens.slice(Math.max(0, name - 8), name).some(({ text }) => CALLING.test(text))
  for (let at = name; at < Math.min(tokens.length, name + FARTHEST); at++) {
    const { text } = tokens[at]!
    if (/^[.;:?!]$/.test(text)) return []
    if (JOINING.test(text)) return seat(tokens, at + 1, isNews(tokens, at))
    if (text === 'to' && (isCalled || calledBefore(tokens, name, at))) return seat(tokens, at + 1, true)
    if (text !== NAME && isCalled && !/^(?:,|and|&)$/.test(text)) return []
  }
  return []
}

/** "elected", "unanimously elected" before "to". */
function calledBefore(tokens: readonly Token[], from: number, to: number): boolean {
  return to > from && CALLING.test(tokens[to - 1]!.text)
}

/** "joins", "has joined", "will join": with this release; "joined" was at some time. */
function isNews(tokens: readonly Token[], verb: number): boolean {
  return (
    /^joins?$/.test(tokens[verb]!.text) || /^(?:has|have|recently|today|is|are|be)$/.test(tokens[verb - 1]?.text ?? '')
  )
}

/** The organ from an index on, with the body whose it is where that is said. */
function seat(tokens: readonly Token[], from: number, isNow: boolean): RoleClaim[] {
  const owner = ownerOf(tokens, from)
  for (let to = Math.min(tokens.length, owner.to + LONGEST_ORGAN); to > owner.to; to--) {
    if (!ORGAN.test(phraseOf(tokens, owner.to, to))) continue
    const behind = tokens[to]?.text === 'of' ? organizationBehind(tokens, to) : null
    return [
      {
        role: rangeOf(tokens, owner.to, to),
        organization: owner.body ?? behind?.range ?? null,
        weight: isNow && !isDated(tokens, to) ? ELECTED : EARLIER,
      },
    ]
  }
  return []
}

/** "its", "the company’s", "Fell Air’s". */
function ownerOf(tokens: readonly Token[], from: number): { readonly body: Range | null; readonly to: number } {
  const first = /^(?:the|its|their|our|a)$/i.test(tokens[from]?.text ?? '') ? from + 1 : from
  for (let at = first; at < Math.min(tokens.length, first + LONGEST_ORGAN); at++) {
    if (!/\p{L}[’']s?$/u.test(tokens[at]!.text)) continue
    const isNamed = /^\p{Lu}/u.test(tokens[first]!.text)
    return { body: isNamed ? rangeOf(tokens, first, at + 1) : null, to: at + 1 }
  }
  return { body: null, to: first }
}

/** "to the Board in 2015". */
function isDated(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at, at + 8)
    .some(({ text }, index) => /^(?:in|since)$/.test(text) && tokens[at + index + 1]?.kind === 'number')
}

import { firstStartingFrom, type Range } from '../../core/span.js'
import type { Token } from '../../core/text-service.js'
import { isCountry, isCountryCode, isPlaceName } from '../../text/lexicon/places.js'
import { isOrganizationHead } from '../../text/organizations.js'
import { organizationBehind } from './body-phrase.js'
import { isDomain } from './office-field.js'
import { complementAt, rangeOf } from './complement.js'
import type { RoleClaim } from './role-claim.js'

/** "of the Fell League", "from the hospital": the body that somebody comes from; a place is none. */
export function origin(tokens: readonly Token[], at: number): RoleClaim[] {
  const body = organizationBehind(tokens, at) ?? commonBody(tokens, at)
  if (!body) return []
  const words = tokens.slice(firstStartingFrom(tokens, body.range.start), body.to).map(({ text }) => text)
  const phrase = words.join(' ').replace(/[’']s$/, '')
  if (
    isPlace(phrase) ||
    (words.length === 1 &&
      /^\p{Lu}/u.test(phrase) &&
      !/^\P{Ll}{2,}$/u.test(phrase) &&
      !isOrganizationHead(phrase) &&
      !isDomain(phrase))
  )
    return []
  return [{ role: null, organization: body.range, weight: 1.5 }]
}

/** A town, a country or its code. */
export function isPlace(words: string): boolean {
  return isPlaceName(words) || isCountry(words) || isCountryCode(words) || /^\p{Lu}\p{Ll}+ \p{Lu}{2}$/u.test(words)
}

/** "of the fire department", "of the women’s federation": a body without a name of its own. */
function commonBody(tokens: readonly Token[], at: number): { range: Range; to: number } | null {
  if (!/^(?:the|our|a|an)$/.test(tokens[at + 1]?.text ?? '')) return null
  const { from, to } = complementAt(tokens, at + 1)
  if (from === to || !/^\p{Ll}/u.test(tokens[from]!.text)) return null
  const heads = tokens.slice(from, Math.min(to, from + LONGEST_COMMON)).findLastIndex(({ text }) => isCommonHead(text))
  return heads < 0 ? null : { range: rangeOf(tokens, from, from + heads + 1), to: from + heads + 1 }
}

const LONGEST_COMMON = 5

/** Common nouns for bodies; a village or a group of friends is none. */
function isCommonHead(word: string): boolean {
  return (
    /^(?:ministry|polytechnic|workers|growers|farmers|users|pilots|clinic|embassy|municipality|hospital|college|university|school)$/.test(
      word,
    ) ||
    (isOrganizationHead(word[0]!.toUpperCase() + word.slice(1)) &&
      !/^(?:city|house|court|front|region|province|county|press|exchange|project|team|company|group|church|community|initiative|workshop|unit|store|mission)$/.test(
        word,
      ))
  )
}

import type { Token } from '../../core/text-service.js'
import { isRole } from '../../text/lexicon/roles.js'
import { isHonorific } from '../../text/lexicon/titles.js'
import { isOrganizationHead } from '../../text/organizations.js'
import { rangeOf } from './complement.js'
import { isPlace } from './origin.js'
import { claimOf, type RoleClaim } from './role-claim.js'
import { readRole } from './role-phrase.js'

/** What stands in parentheses behind a name: "X (Y)", "X (director, Y)". */
export function parenthesis(view: string, tokens: readonly Token[], from: number): RoleClaim[] {
  let close = from
  while (close < tokens.length && close < from + 24 && tokens[close]!.text !== ')') close++
  if (close === from || tokens[close]?.text !== ')') return []
  const inside = tokens.slice(from, close)
  const phrase = readRole(view, inside, 0)
  if (phrase && inside.length === 1 && isGroup(inside[0]!.text))
    return [{ role: null, organization: phrase.role, weight: 2 }]
  if (phrase) return [claimOf(phrase, 4)]
  const words = inside.map(({ text }) => text).join(' ')
  if (saysNoBody(words)) return []
  const behind = roleAfterComma(view, inside)
  if (behind) return [behind]
  if (inside.filter(({ text }) => text === ',').length >= 2 && !inside.some(({ text }) => isOrganizationHead(text)))
    return []
  const body = /^(?:for|from|of|at)$/.test(inside[0]!.text) ? from + 1 : from
  return [{ role: null, organization: rangeOf(tokens, body, close), weight: 2 }]
}

/** A number, words in lower case, a name in other letters, an age, a title, a place, a party, a licence or an address. */
function saysNoBody(words: string): boolean {
  return (
    !/^\p{L}/u.test(words) ||
    /^\p{Ll}+$|^\p{Script=Han}|^\p{L}?\d{4,8}$/u.test(words) ||
    ASIDE.test(words) ||
    /\byear- ?old\b/.test(words) ||
    (isHonorific(words) && !/^\p{Lu}{2,}$/u.test(words)) ||
    /^CC\b|@|^DOB\b/.test(words) ||
    isPlace(words) ||
    /\b[DRI] ?[,-] ?\p{Lu}|^both\b/u.test(words) ||
    /^For\b|\d{5}|\?$|^(?:PDF|JPG|Pr|RIP|January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(
      words,
    ) ||
    /\b(?:who|which|whose|has|had|was|were|is|are|now)\b/.test(words)
  )
}

/** Asides on a person, and what an athlete does. */
const ASIDE =
  /^(?:who|which|whose|see|aka|also known|formerly|born|n[ée]e|from|no relation|pictured|above|below|left|right|(?:far|second from) (?:left|right)|centre|center|middle|retired|deceased|absent|apologies|Squash|Hockey|Golf|Soccer|Football|Rugby|Cricket|Netball|Basketball|Volleyball|Tennis|Lacrosse|Triathlon|Cycling|Swimming|Rowing|Boxing|Athletics|Judo|Karate|Chess|Archery|Skiing|Surfing|Sailing)\b/

/** "(pilots)": those for whom somebody speaks. */
function isGroup(word: string): boolean {
  return /^\p{Ll}{3,}[^s]s$/u.test(word) && isRole(word)
}

/** "(Universitat Politècnica de València, EOSC-A Director)": the body first. */
function roleAfterComma(view: string, inside: readonly Token[]): RoleClaim | null {
  const comma = inside.findIndex(({ text }) => text === ',')
  if (comma <= 0) return null
  const phrase = readRole(view, inside, comma + 1)
  return phrase && { role: phrase.role, organization: rangeOf(inside, 0, comma), weight: 4 }
}

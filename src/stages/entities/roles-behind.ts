import { firstStartingFrom, type Range } from '../../core/span.js'
import type { Token } from '../../core/text-service.js'
import { isCountry } from '../../text/lexicon/places.js'
import { isRole } from '../../text/lexicon/roles.js'
import { hasOrganizationHead, isOrganizationHead } from '../../text/organizations.js'
import { isHonorific } from '../../text/lexicon/titles.js'
import type { Candidate } from './candidates.js'
import { withoutAcronyms } from './acronym-asides.js'
import { organizationBehind } from './body-phrase.js'
import { HEADLINE_VERBS } from './elements.js'
import { complementAt, NAME, rangeOf, STOP } from './complement.js'
import { behindDegrees, sitsFor } from './degrees.js'
import { nameListAt } from './name-list.js'
import { isListed, leadsToNext } from './next-names.js'
import { claimsOfClause } from './roles-clause.js'
import { officesLead } from './offices-lead.js'
import { isPlace, origin } from './origin.js'
import { parenthesis } from './roles-in-parentheses.js'
import { readRole, type RolePhrase } from './role-phrase.js'
import { claimOf, COUNTRY, type RoleClaim } from './role-claim.js'
import { unknownTitle } from './unknown-title.js'

/** What stands behind a name: "X, director of Y", "X (Y)", "X, who chairs Y", "X of Y". */
export function claimsBehind(view: string, mention: Candidate): RoleClaim[] {
  const { tokens, run, last } = mention
  if (!run.elements.slice(last).every(({ kind }) => kind === 'postnominal')) return directBehind(view, mention)
  let at = behindDegrees(tokens, run.to)
  const claims = country(tokens, at)
  at = skipAside(tokens, at)
  const next = tokens[at]
  if (!next || run.elements.at(-1)?.possessive) return claims
  if (/^[–—-]$/.test(next.text) && saysSo(tokens, at + 1)) return claims
  if (next.text === ',' || /^[–—|-]$/.test(next.text))
    claims.push(...apposition(view, withoutAcronyms(tokens, at + 1), at + 1, next.text === ',' ? 5 : 3))
  else if (next.text === '(') claims.push(...parenthesis(view, tokens, at + 1))
  else if (next.text === 'who') claims.push(...claimsOfClause(view, tokens, at + 1))
  else if (/^(?:of|from)$/.test(next.text) || (next.text === 'at' && isScholar(mention, at)))
    claims.push(...origin(tokens, at))
  else claims.push(...lowerBehind(view, tokens, at), ...unparted(view, tokens, at))
  return claims
}

const LONGEST_SAYER = 6

/** "We want to win with X - Regional Chairman declares": behind the dash stands who says so, and no role of X's. */
function saysSo(tokens: readonly Token[], from: number): boolean {
  const verb = tokens.slice(from, from + LONGEST_SAYER).findIndex(({ text }) => SAYS.test(text))
  return verb > 0 && tokens.slice(from, from + verb).every(({ text }) => /^(?:\p{Lu}|of$|for$)/u.test(text))
}

const SAYS =
  /^(?:says?|said|declares?|vows?|warns?|insists?|claims?|assures?|urges?|reveals?|announces?|cautions?|explains?|asks?|alleges?|admits?|predicts?|hints?)$/

/** "Dr X at Fell University": where a scholar works. */
function isScholar({ titles, tokens }: Candidate, at: number): boolean {
  if (!titles.some((title) => /^(?:Dr|Prof|Professor)\.?$/.test(title))) return false
  const { from, to } = complementAt(tokens, at + 1)
  return tokens.slice(from, to).some(({ text }) => /^(?:University|Institute|College|Polytechnic|Hospital)$/.test(text))
}

/** "X (Kenya)", "X of Kenya": whom a delegate speaks for, where nothing closer is said. */
function country(tokens: readonly Token[], at: number): RoleClaim[] {
  const joint = tokens[at]?.text ?? ''
  if (!/^(?:\(|of|for)$/.test(joint)) return []
  const from = tokens[at + 1]?.text === 'the' ? at + 2 : at + 1
  let to = from
  while (to < from + 4 && tokens[to]?.kind === 'word' && /^(?:\p{Lu}|of$|and$)/u.test(tokens[to]!.text)) to++
  if (to === from || (joint === '(' && tokens[to]?.text !== ')')) return []
  const words = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
  return isCountry(words) ? [{ role: null, organization: rangeOf(tokens, from, to), weight: COUNTRY }] : []
}

/** Behind "(R-Ga.)", "(Peru)" and "of Kennett" the role may still come. */
function skipAside(tokens: readonly Token[], at: number): number {
  const isOf = tokens[at]?.text === 'of' && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
  if (isOf && tokens[at + 2]?.text === ',' && !/^\P{Ll}{2,}$/u.test(tokens[at + 1]!.text)) return at + 2
  if (isOf && tokens[at + 3]?.text === ',' && isPlace(`${tokens[at + 1]!.text} ${tokens[at + 2]!.text}`)) return at + 3
  let behind = at
  for (let asides = 0; asides < MOST_ASIDES && tokens[behind]?.text === '('; asides++) {
    const inside = tokens.slice(behind + 1, behind + LONGEST_ASIDE).findIndex(({ text }) => text === ')')
    const close = behind + 1 + inside
    if (inside < 0 || close + 1 >= tokens.length || !isAside(tokens.slice(behind + 1, close))) break
    behind = close + 1
  }
  return behind
}

const MOST_ASIDES = 3
const LONGEST_ASIDE = 16

/** A party, a number, a place, an age, a name in other letters or a short one in marks. */
function isAside(inside: readonly Token[]): boolean {
  const words = inside.map(({ text }) => text).join(' ')
  if (/\byear ?- ?old\b/.test(words)) return true
  return inside.length < 7 && (/^(?:[DRI]-|[\d“"”‘\p{Script=Han}])/u.test(words) || isPlace(words))
}

/** "Jason Dilleman RoleWord", "Mr. P. Moe Assistant Editor, Fell Press": a role or a body directly behind a name, as in captions and lists. */
function directBehind(view: string, { tokens, run, last, titles }: Candidate): RoleClaim[] {
  const behind = run.elements.slice(last).find(({ kind }) => kind !== 'postnominal')
  if (behind && behind !== run.elements[last])
    return behindLetters(view, tokens, firstStartingFrom(tokens, behind.start))
  const next = run.elements[last]
  if (!next || HEADLINE_VERBS.has(next.word) || (next.kind !== 'role' && titles.length === 0)) return []
  const at = firstStartingFrom(tokens, next.start)
  const phrase = readRole(view, tokens, at)
  if (phrase) {
    const isClose = next.kind === 'role' || phrase.role.start === next.start
    return isClose ? [claimOf(phrase, 1.5)] : []
  }
  const { from, to } = complementAt(tokens, at)
  return tokens.slice(from, to).some(({ text }) => isOrganizationHead(text))
    ? [{ role: null, organization: rangeOf(tokens, from, to), weight: 1.2 }]
    : []
}

/** "Jason Dilleman MP Shadow Minister for Rail": an office in capitals right behind the letters of a name, as in letter-heads. */
function behindLetters(view: string, tokens: readonly Token[], at: number): RoleClaim[] {
  const phrase = /^\p{Lu}/u.test(tokens[at]?.text ?? '') ? readRole(view, tokens, at) : null
  return phrase && phrase.role.start === tokens[at]!.start ? [claimOf(phrase, 3)] : []
}

/** "X our Treasurer", "X the Statistician at the Fell Office": an apposition that lost its comma. */
function unparted(view: string, tokens: readonly Token[], at: number): RoleClaim[] {
  const article = tokens[at]?.text ?? ''
  const phrase = /^(?:our|the)$/.test(article) ? readRole(view, tokens, at) : null
  if (!phrase || phrase.role.start !== tokens[at + 1]?.start) return []
  return article === 'our' || (phrase.organization !== null && /^\p{Lu}/u.test(tokens[at + 1]!.text))
    ? [claimOf(phrase, 1.4)]
    : []
}

const LONGEST_LOWER = 3
/** Nouns for roles that are verbs too. */
const IS_VERB =
  /^(?:host|guide|chair|lead|coach|head|judge|guard|contact|champion|partner|pilot|witness|cook|captain|master|observer)$/

/** "X committee member, Y and Z": in lists and minutes the role stands in lower case right behind the name. */
function lowerBehind(view: string, tokens: readonly Token[], at: number): RoleClaim[] {
  for (let to = at + 1; to <= Math.min(tokens.length, at + LONGEST_LOWER); to++) {
    const { text } = tokens[to - 1]!
    if (
      !/^\p{Ll}[\p{Ll}-]{2,}$/u.test(text) ||
      STOP.test(text) ||
      /^(?:his|her|their|its|our|the|this|that)$/.test(text)
    )
      return []
    if (!isRole(text) || /s$/.test(text) || IS_VERB.test(text)) continue
    const leadsOn = to === at + 1 && /^(?:of|for|at)$/.test(tokens[to]?.text ?? '')
    const phrase = leadsOn ? readRole(view, tokens, at) : null
    if (phrase?.organization) return [claimOf(phrase, 1.4)]
    const isClosed = to === tokens.length || /^(?:[.,;)]|and)$/.test(tokens[to]!.text)
    const isLine = view.slice(tokens[at - 1]!.end, tokens[at]!.start) === ' '
    return isClosed && isLine ? [{ role: rangeOf(tokens, at, to), organization: null, weight: 1.3 }] : []
  }
  return []
}

function apposition(view: string, tokens: readonly Token[], from: number, weight: number): RoleClaim[] {
  let at = from
  at = behindAge(tokens, at)
  if (tokens[at]?.text === 'who') return claimsOfClause(view, tokens, at + 1)
  if (sitsFor(tokens, at))
    return [{ role: rangeOf(tokens, at, complementAt(tokens, at + 2).to), organization: null, weight }]
  const kin = kinOf(view, tokens, at)
  if (kin) return [{ role: kin, organization: null, weight }]
  const spoken = representing(tokens, at)
  if (spoken) return [{ role: null, organization: spoken, weight: 2.1 }]
  const phrase = readRole(view, tokens, oneOf(tokens, at))
  if (phrase && isOfOthers(view, tokens, from, phrase)) return []
  if (phrase && namesGroup(view, phrase))
    return [{ role: null, organization: rangeOf(tokens, at, phrase.to), weight: weight - 3 }]
  if (phrase) return [claimOf(phrase, weight)]
  const desk = namesUnit(tokens, at) ? null : deskAt(tokens, at)
  if (desk) return [{ role: desk, organization: null, weight }]
  const joint = tokens[at]?.text === 'also' ? at + 1 : at
  if (/^(?:of|from)$/.test(tokens[joint]?.text ?? ''))
    return origin(tokens, joint).filter(({ organization }) => at === from || isHeaded(view, organization))
  return unknownTitle(tokens, at) ?? bodyBehindName(tokens, at, weight - 3)
}

/** "X, 50, of East Fell": behind an age stands where somebody lives, where no word says that it is a body. */
function isHeaded(view: string, organization: Range | null): boolean {
  return organization !== null && hasOrganizationHead(view.slice(organization.start, organization.end))
}

const KIN =
  /^(?:wife|husband|widow|widower|daughter|son|brother|sister|mother|father|partner|spouse|grandson|granddaughter|grandmother|grandfather|niece|nephew|cousin|aunt|uncle|friend|coach|agent|manager|lawyer|attorney|doctor|spokesman|spokeswoman|spokesperson)$/

/** "Gail Brown, Phoebe’s mother": what somebody is to another person. */
function kinOf(view: string, tokens: readonly Token[], at: number): Range | null {
  let to = at
  while (tokens[to]?.text === NAME) to++
  const isOwner = to > at && /[’']s?$/u.test(view.slice(tokens[to - 1]!.start, tokens[to - 1]!.end))
  return isOwner && KIN.test(tokens[to]?.text ?? '') ? rangeOf(tokens, to, to + 1) : null
}

function bodyBehindName(tokens: readonly Token[], at: number, weight: number): RoleClaim[] {
  if (/^an?$/.test(tokens[at]?.text ?? '')) return []
  const body = organizationBehind(tokens, at - 1)
  const behind = tokens[body?.to ?? 0]?.text ?? ''
  if (!body || /^(?:said|says|told|who|was)$/.test(behind) || (behind === 'and' && tokens[at - 1]?.text === ','))
    return []
  const isItem = tokens[at - 1]?.text === ',' && isListed(tokens, at, body.to)
  return behind === ':' || isItem || leadsToNext(tokens, body.to)
    ? []
    : [{ role: null, organization: body.range, weight }]
}

/** Whether a role behind a name is said of the next name, or of others who were there. */
function isOfOthers(view: string, tokens: readonly Token[], from: number, phrase: RolePhrase): boolean {
  return (
    leadsToName(view, tokens, phrase) ||
    leadsList(view, tokens, from, phrase) ||
    isOfSeveral(view, tokens, from, phrase)
  )
}

/** "Secretary Gina Moe, Trade Representative Ann Tay": the role of the next name. */
function leadsToName(view: string, tokens: readonly Token[], { role, organization, to }: RolePhrase): boolean {
  const before = tokens[to - 1]
  const isOwned = organization !== null && organization.start < role.start
  let name = to
  while (isHonorific(tokens[name]?.text ?? '') || (name > to && tokens[name]?.text === '.')) name++
  if (tokens[name]?.text !== NAME || !before) return false
  if ((organization === null || isOwned) && before.end !== role.end) return false
  return !view.slice(before.end, tokens[to]!.start).includes('\n')
}

/** "Minister Gina Moe, Secretary to the Board, Ann Tay": where offices lead the names, the one before a comma is the next name’s. */
function leadsList(view: string, tokens: readonly Token[], from: number, { to }: RolePhrase): boolean {
  let name = to + 1
  while (isHonorific(tokens[name]?.text ?? '') || (name > to + 1 && tokens[name]?.text === '.')) name++
  return tokens[to]?.text === ',' && tokens[name]?.text === NAME && officesLead(view, tokens, from - 2)
}

/** "the Chancellor X, members of the Senate and others": a plural in lower case behind one name tells who else was there. */
function isOfSeveral(view: string, tokens: readonly Token[], at: number, { role }: RolePhrase): boolean {
  const noun = view.slice(role.start, role.end).split(/ (?:of|for|at) /)[0]!
  if (!/(?:^|\s)\p{Ll}{3,}[^s\s]s$/u.test(noun) || !isRole(noun.split(/\s/).at(-1)!)) return false
  if (tokens[at]?.text !== view.slice(role.start, role.start + (tokens[at]?.text.length ?? 0))) return false
  let name = at - 2
  while (tokens[name - 1]?.text === NAME) name--
  return !nameListAt(tokens, name).hasBefore
}

/** "on behalf of the Farmers Union", "representing the Institute". */
export function representing(tokens: readonly Token[], at: number): Range | null {
  const opening = FOR_WHOM.exec(wordsFrom(tokens, at))?.[0]
  if (opening === undefined) return null
  const { from, to } = complementAt(tokens, at + opening.split(' ').length)
  const isNamed = to > from && /^\p{Lu}/u.test(tokens[from]!.text) && to - from > 1
  return isNamed ? rangeOf(tokens, from, to) : null
}

const FOR_WHOM = /^(?:(?:speaking )?on behalf of|speaking for|representing)(?= |$)/i

/** As many words as open what somebody speaks for. */
function wordsFrom(tokens: readonly Token[], at: number): string {
  return [at, at + 1, at + 2, at + 3].map((index) => tokens[index]?.text ?? '').join(' ')
}

/** Index behind "58," and "81 years old,". */
function behindAge(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== 'number') return at
  const comma = tokens[at + 1]?.text === 'years' && tokens[at + 2]?.text === 'old' ? at + 3 : at + 1
  return tokens[comma]?.text === ',' ? comma + 1 : at
}

/** "one of the 114 petitioners", "now a judge". */
function oneOf(tokens: readonly Token[], from: number): number {
  const at = /^(?:now|currently|then|formerly|also|himself|herself|once|previously|today)$/.test(
    tokens[from]?.text ?? '',
  )
    ? from + 1
    : from
  if (tokens[at]?.text !== 'one' || tokens[at + 1]?.text !== 'of') return at
  if (tokens[at + 2]?.text !== 'the') return at + 2
  return tokens[at + 3]?.kind === 'number' ? at + 4 : at + 3
}

/** "X, Dairy Farmers of America": a plural in capitals names a body. */
function namesGroup(view: string, { role }: RolePhrase): boolean {
  const noun = view
    .slice(role.start, role.end)
    .split(/ (?:of|for) /)[0]!
    .split(' ')
    .at(-1)!
  return /^\p{Lu}\p{Ll}{3,}s$/u.test(noun) && isRole(noun)
}

/** "Press and Public Relations Unit": a desk with a name is a body. */
function namesUnit(tokens: readonly Token[], at: number): boolean {
  const { from, to } = complementAt(tokens, at)
  return to - from > 2 && from === at && tokens.slice(from + 1, to).some(({ text }) => isOrganizationHead(text))
}

/** "Media Relations", "press desk", "communications": what somebody does for the press. */
function deskAt(tokens: readonly Token[], at: number): Range | null {
  const first = tokens[at]?.text ?? ''
  if (!/^(?:media|press|public|communications?|developer|investor|publicity|programme?)$/i.test(first)) return null
  const second = /^(?:relations|desk|office|affairs|communications?|enquiries|and)$/i.test(tokens[at + 1]?.text ?? '')
  return rangeOf(tokens, at, second ? at + 2 : at + 1)
}

import type { Token } from '../../core/text-service.js'
import { isRole, isRoleModifier } from '../../text/lexicon/roles.js'
import { isPostnominal } from '../../text/lexicon/titles.js'
import { isOrganizationHead } from '../../text/organizations.js'
import { appointerBefore } from './appointing.js'
import { complementAt, NAME, rangeOf } from './complement.js'
import { behindAside, behindName, nameListAt } from './name-list.js'
import { claimOf, ELECTED, type RoleClaim } from './role-claim.js'
import { readRole } from './role-phrase.js'
import { isSucceeded } from './roles-succeeding.js'

const ELECTING =
  /^(?:elected|elect|re-elected|reelected|appointed|appoint|named|chose|chosen|returned|introduced|designated|nominated|confirmed|installed|promoted|engaged|hired|recruited|made)$/
/** The same in the present tense of headlines, and as a noun. */
const NAMING =
  /^(?:[Nn]ame[sd]?|[Aa]ppoints?|[Ee]lects?|[Ss]elects?|selected|[Hh]ires|[Pp]romotes|[Ww]elcomes|welcomed|[Aa]ppointment|election|selection|promotion)$/
const BECOMING = /^(?:becomes|became|become)$/
const AUXILIARY =
  /^(?:was|is|were|are|has|been|had|will|be|as|also|unanimously|thereby|continues|continue|remains|remain|takes|took|take|over|,|re|first|now|currently|to|serve|serves|served)$/

/** An office that is given, kept or left: "elected X President", "X was elected President", "X takes over as chair", "with X as convener". */
export function claimsOfOffice(view: string, tokens: readonly Token[], at: number): RoleClaim[] {
  const behind = behindOf(tokens, at)
  const list = nameListAt(tokens, at)
  const claims = [
    ...given(view, tokens, list.from, behind),
    ...givenBefore(view, tokens, list.from),
    ...(isSucceeded(tokens, at) ? [] : predicate(view, tokens, behind)),
    ...behindApposition(view, tokens, behind),
    ...laterAs(view, tokens, behind),
    ...joining(view, tokens, behind),
    ...assumed(view, tokens, behind),
    ...inPosition(view, tokens, behind),
  ]
  const isOfLast = /^(?:was|is|has)$/.test(tokens[list.to]?.text ?? '')
  return list.hasBehind && !isOfLast
    ? [...claims, ...predicate(view, tokens, list.to), ...given(view, tokens, list.from, list.to)]
    : claims
}

/** Behind the name, its parenthesis, its age and its home: "X (Peru)", "X, 58,", "X, of Encarnación,". */
function behindOf(tokens: readonly Token[], at: number): number {
  const behind = behindAside(tokens, behindDegrees(tokens, behindName(tokens, at)))
  if (tokens[behind]?.text !== ',') return behind
  const isSplit = /^(?:is|was)$/.test(wordAt(tokens, behind + 1)) && /^(?:the|an?)$/.test(wordAt(tokens, behind + 2))
  if (isSplit || (tokens[at - 1]?.text === ',' && /^(?:is|was|has)$/.test(wordAt(tokens, behind + 1))))
    return behind + 1
  if (tokens[behind + 1]?.kind === 'number' && tokens[behind + 2]?.text === ',') return behind + 3
  return wordAt(tokens, behind + 1) === 'of' ? behindHome(tokens, behind) : behind
}

/** Index behind ", of Encarnación,". */
function behindHome(tokens: readonly Token[], behind: number): number {
  let home = behind + 2
  while (home < behind + 6 && /^(?:\p{Lu}|d[aeo]s?$|la$)/u.test(tokens[home]?.text ?? '')) home++
  return home > behind + 2 && tokens[home]?.text === ',' ? home + 1 : behind
}

/** Index behind "M.D., M.B.A." */
function behindDegrees(tokens: readonly Token[], from: number): number {
  let at = from
  for (;;) {
    const degree = tokens[at]?.text === ',' ? at + 1 : at
    if (!isPostnominal((tokens[degree]?.text ?? '').replace(/\.$/, ''))) return at
    at = tokens[degree + 1]?.text === '.' ? degree + 2 : degree + 1
  }
}

const NEAREST = 4

/** "elected Dr. X (Ukraine) President", "returned X unopposed as Treasurer", "welcomed X as its director". */
function given(view: string, tokens: readonly Token[], from: number, behind: number): RoleClaim[] {
  const verb = verbBefore(tokens, from)
  if (verb < 0) return directAs(view, tokens, behind, from)
  let at = behind
  while (
    at < behind + 3 &&
    /^(?:unopposed|again|unanimously|to|be|serve|act|as|its|their|our|the|new)$/.test(tokens[at]?.text ?? '')
  )
    at++
  const phrase = tokens[at] ? readRole(view, tokens, at) : null
  if (!phrase) return appointedTo(tokens, at)
  return [
    { role: phrase.role, organization: phrase.organization ?? appointerBefore(view, tokens, verb), weight: ELECTED },
  ]
}

/** "Appoint X and Y to the Community Committee": the body that they join. */
function appointedTo(tokens: readonly Token[], at: number): RoleClaim[] {
  const before = wordAt(tokens, at - 1) === 'to' ? at - 1 : wordAt(tokens, at - 2) === 'to' ? at - 2 : -1
  const { from, to } = before < 0 ? { from: 0, to: 0 } : complementAt(tokens, before + 1)
  const isBody = to - from > 1 && /^\p{Lu}/u.test(tokens[from]!.text) && isOrganizationHead(tokens[to - 1]!.text)
  return isBody ? [{ role: null, organization: rangeOf(tokens, from, to), weight: 3 }] : []
}

/** Index of a verb of appointing not far before a name, or of "appointment" in "announces the appointment of"; -1 where none stands there. */
function verbBefore(tokens: readonly Token[], from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - NEAREST); at--) {
    const { text } = tokens[at]!
    if (ELECTING.test(text) || NAMING.test(text)) return at
  }
  return -1
}

const FARTHEST_GIVEN = 14

/** "elected as President for four years Mr. X". */
function givenBefore(view: string, tokens: readonly Token[], from: number): RoleClaim[] {
  for (let at = from - 1; at > Math.max(0, from - FARTHEST_GIVEN); at--) {
    const { text } = tokens[at]!
    if (/^[.;:,]$/.test(text)) return []
    if (!/^(?:as|to)$/.test(text) || !ELECTING.test(tokens[at - 1]!.text)) continue
    const phrase = readRole(view, tokens.slice(0, from), at + 1)
    const isRest =
      phrase !== null &&
      tokens
        .slice(phrase.to, from)
        .every(
          ({ text: word, kind }) =>
            kind === 'number' ||
            /^(?:for|the|a|an|next|term|of|years?|two|three|four|five|six|Mr|Mrs|Ms|Dr|Prof|\.)$/.test(word),
        )
    return isRest ? [claimOf(phrase, ELECTED)] : []
  }
  return []
}

/** "with X (Peru) as its convener", "A and B as tellers". */
function directAs(view: string, tokens: readonly Token[], at: number, name: number): RoleClaim[] {
  const phrase = tokens[at]?.text === 'as' ? readRole(view, tokens, at + 1) : null
  const weight = isSucceeded(tokens, name) ? FORMER : 4.5
  return phrase ? [claimOf(phrase, weight)] : []
}

/** Weight of an office that somebody else has now. */
const FORMER = 1.9

const FARTHEST_VERB = 18

/** "X, principal at Fell School, in Ostby, has been elected Vice President". */
function behindApposition(view: string, tokens: readonly Token[], behind: number): RoleClaim[] {
  if (tokens[behind]?.text !== ',') return []
  for (let at = behind + 2; at < behind + FARTHEST_VERB; at++) {
    const { text } = tokens[at] ?? { text: '.' }
    if (/^[.;:()]$/.test(text) || text === NAME) return []
    if (text !== ',' || !/^(?:has|was|will)$/.test(wordAt(tokens, at + 1))) continue
    const verb = /^(?:been|be)$/.test(wordAt(tokens, at + 2)) ? at + 3 : at + 2
    if (wordAt(tokens, verb) === 'join') return joined(view, tokens, verb)
    const isNew = ELECTING.test(wordAt(tokens, verb)) || BECOMING.test(wordAt(tokens, verb))
    return isNew ? predicate(view, tokens, at + 1) : []
  }
  return []
}

/** "the retirement of X after six years in the position of Director": what somebody was till now. */
function inPosition(view: string, tokens: readonly Token[], behind: number): RoleClaim[] {
  for (let at = behind; at < Math.min(tokens.length, behind + FARTHEST_AS); at++) {
    const { text, kind } = tokens[at]!
    if (kind === 'punctuation') return []
    if (!/^(?:position|role|post|capacity)$/.test(text) || !/^(?:of|as)$/.test(wordAt(tokens, at + 1))) continue
    const isIn = [at - 1, at - 2, at - 3].some((index) => /^(?:in|from)$/.test(wordAt(tokens, index)))
    const phrase = isIn ? readRole(view, tokens, at + 2) : null
    return phrase ? [claimOf(phrase, 3.2)] : []
  }
  return []
}

/** "X assumed the role of Executive Director", "X has taken up the post of Dean". */
function assumed(view: string, tokens: readonly Token[], behind: number): RoleClaim[] {
  let verb = behind
  while (
    verb < behind + 4 &&
    /^(?:has|have|will|today|officially|formally|recently|,|who|to|is)$/.test(wordAt(tokens, verb))
  )
    verb++
  if (
    !/^(?:assumes?|assumed|takes?|took|taken|accepts?|accepted|holds?|held|fills?|filled)$/.test(wordAt(tokens, verb))
  )
    return []
  let noun = verb + 1
  while (noun < verb + 5 && /^(?:up|on|over|the|a|new|his|her|office|duties)$/.test(wordAt(tokens, noun))) noun++
  const isPost =
    /^(?:role|position|post|office|title|duties|helm|reins|job)$/.test(wordAt(tokens, noun)) ||
    wordAt(tokens, noun - 1) === 'office' ||
    wordAt(tokens, noun - 1) === 'duties'
  const of = isPost && /^(?:of|as)$/.test(wordAt(tokens, noun + 1)) ? noun + 1 : noun
  if (!isPost || !/^(?:of|as)$/.test(wordAt(tokens, of))) return []
  const phrase = readRole(view, tokens, of + 1)
  return phrase ? [claimOf(phrase, 4.6)] : []
}

/** "X was elected President", "X becomes vice chair", "X is a historian", "X remains Secretary General". */
function predicate(view: string, tokens: readonly Token[], at: number): RoleClaim[] {
  let verb = at
  while (verb < at + 5 && AUXILIARY.test(wordAt(tokens, verb))) verb++
  const isActive =
    /^(?:has|have|had|also|today|will)$/.test(wordAt(tokens, verb - 1)) &&
    verb > at &&
    !tokens.slice(at, verb).some(({ text }) => /^(?:is|was|were|are|been|be)$/.test(text))
  if (isActive && ELECTING.test(wordAt(tokens, verb))) return []
  const isElected = ELECTING.test(wordAt(tokens, verb)) || BECOMING.test(wordAt(tokens, verb))
  if (!isElected && (verb === at || !isBeing(tokens, at, verb))) return []
  const from = isElected ? verb + 1 : verb
  const phrase = readRole(view, tokens, /^(?:as|to)$/.test(wordAt(tokens, from)) ? from + 1 : from)
  if (phrase) return [claimOf(phrase, isElected ? ELECTED : 2.5)]
  return isElected && wordAt(tokens, from) === 'as' ? foreignTitle(tokens, from + 1) : []
}

const LONGEST_TITLE = 4

/** "elected as Co-Tumuaki of Te Mana Ākonga": words in capitals that no list knows are a title where "as" leads to them and "of" to the body. */
function foreignTitle(tokens: readonly Token[], from: number): RoleClaim[] {
  let to = from
  while (to < from + LONGEST_TITLE && tokens[to]?.kind === 'word' && /^\p{Lu}\p{L}/u.test(wordAt(tokens, to))) to++
  if (to === from || !/^(?:of|at)$/.test(wordAt(tokens, to))) return []
  const body = complementAt(tokens, to + 1)
  if (body.to === body.from || !/^\p{Lu}/u.test(wordAt(tokens, body.from))) return []
  return [{ role: rangeOf(tokens, from, to), organization: rangeOf(tokens, body.from, body.to), weight: ELECTED }]
}

/** "is a historian", "is founder and principal", "has been a carpenter", "continues as secretary". */
function isBeing(tokens: readonly Token[], at: number, from: number): boolean {
  const word = wordAt(tokens, from)
  if (wordAt(tokens, from - 1) === 'as') return true
  if (/^(?:remains|remain)$/.test(wordAt(tokens, at))) return true
  return (
    /^(?:is|was|are|were|has|had)$/.test(wordAt(tokens, at)) &&
    (/^(?:the|an?)$/.test(word) || isRole(word) || isRoleModifier(word))
  )
}

/** "X will join Fell Boats as head of research", "X joins the Fell Trust as trustee". */
function joining(view: string, tokens: readonly Token[], behind: number): RoleClaim[] {
  let verb = behind
  while (verb < behind + 4 && /^(?:will|has|have|is|who|also|recently|,)$/.test(wordAt(tokens, verb))) verb++
  return /^(?:joins?|joined|joining)$/.test(wordAt(tokens, verb)) ? joined(view, tokens, verb) : []
}

/** The office behind "as", at the body that stands between it and the verb. */
function joined(view: string, tokens: readonly Token[], verb: number): RoleClaim[] {
  const { from, to } = complementAt(tokens, verb + 1)
  const as = behindTown(tokens, to)
  if (to === from || !/^\p{Lu}/u.test(wordAt(tokens, from)) || wordAt(tokens, as) !== 'as') return []
  const phrase = readRole(view, tokens, as + 1)
  if (!phrase) return []
  const isOrigin =
    phrase.organization !== null &&
    /\bfrom (?:the )?$/.test(view.slice(Math.max(0, phrase.organization.start - 9), phrase.organization.start))
  const organization = isOrigin ? null : phrase.organization
  return [{ role: phrase.role, organization: organization ?? rangeOf(tokens, from, to), weight: ELECTED }]
}

/** Index behind the town of "Fell State University, Long Bay as director". */
function behindTown(tokens: readonly Token[], at: number): number {
  if (wordAt(tokens, at) !== ',') return at
  let to = at + 1
  while (to < at + 4 && /^\p{Lu}\p{Ll}/u.test(wordAt(tokens, to))) to++
  return to
}

const FARTHEST_AS = 12
const OFFICE_VERB =
  /^(?:takes?|took|taking|takeover|serves?|served|acts?|acted|continues?|continued|resigns?|resigned|steps?|stepped|works?|worked|retires?|retired|returns?|returned|joins?|joined|stays?|commences?|commenced|begins|began|begun|starts|started|elected|appointed|designated|named|succeeds?|succeeded|spoke|speaks|speaking)$/

/** "X takes over from me as Chair on 1 January", "X was forced to resign as minister". */
function laterAs(view: string, tokens: readonly Token[], behind: number): RoleClaim[] {
  let hasVerb = false
  for (let at = behind; at < Math.min(tokens.length, behind + FARTHEST_AS); at++) {
    const { text, kind } = tokens[at]!
    if (kind === 'punctuation' && text !== ',') break
    if (OFFICE_VERB.test(text)) hasVerb = true
    if (text !== 'as' || !hasVerb) continue
    const phrase = readRole(view, tokens, at + 1)
    return phrase ? [claimOf(phrase, 3.5)] : []
  }
  return []
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? ''
}

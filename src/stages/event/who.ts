import type { Entities, Structure } from '../../core/layers.js'
import { overlaps, spanOf, type Located, type Range } from '../../core/span.js'
import { isRole } from '../../text/lexicon/roles.js'
import { isHonorific } from '../../text/lexicon/titles.js'
import { isOrganizationName } from '../../text/organizations.js'
import { collapsed } from '../../text/collapsed.js'
import { printed } from '../../text/printed.js'
import { LONGEST_SENTENCE, OTHER_EDITION } from './heads.js'
import { openingOf } from './opening.js'
import { impliedIn } from './who-implied.js'
import { allMatches } from '../../text/all-matches.js'

const BY =
  /\b(?:(?:[Cc]o-?|[Jj]ointly )?(?:[Oo]rgani[sz]ed|[Cc]onvened|[Hh]osted|[Ss]taged|[Rr]un|[Cc]alled together|[Pp]ut on)(?: jointly| together| each year| every year| annually| this year)? by|[Aa]t the invitation of|[Oo]rgani[sz]ers?,?|[Oo]ur hosts?,|[Aa]n initiative of|the host of the gathering,)\s(?:the\s)?(?:\d+-member\s)?(?=\p{Lu})/gu
const WHICH =
  /,\s(?:(?:which|who) (?:organi[sz]e[sd]|convene[sd]|r[ua]ns?|host(?:s|ed))(?! (?:a|an)\b)|the (?:host|organi[sz]ers?) of the (?:event|meeting|gathering|conference|congress|summit|forum|festival))\b/g
/** ", the research week which the Faculty organizes". */
const WHICH_NAME =
  /\swhich (?:the )?(\p{Lu}[\p{L}\p{M}’'&-]{0,40}(?:(?:\s|\s(?:of|for|and|the|of the)\s)\p{Lu}[\p{L}\p{M}’'&-]{0,40}){0,8})(?:\s\([^()]{2,20}\))?\s(?:organi[sz]e[sd]|convene[sd]|runs|ran|held|host(?:s|ed))\b/gu
const NAME =
  /^\p{Lu}[\p{L}\p{M}\p{N}’'&.-]*(?:(?:\s|\s(?:of|for|and|the|de|on|in|for the|of the)\s)\p{Lu}[\p{L}\p{M}\p{N}’'&-]*)*/u
/** "DataCite organized its yearly meeting". */
const ACTIVE =
  /(?:^|[\s(])(\p{Lu}[\p{L}\p{M}’'&.-]{0,40}(?:(?:\s|\s(?:of|for|and|the|of the)\s)\p{Lu}[\p{L}\p{M}’'&-]{0,40}){0,8})(?:\s\([^()]{2,20}\))?(?:, (?:[^,]{3,60}|an? [^.;“"]{3,140}),)?\s(?:today |yesterday |proudly |has |have |recently |successfully |jointly ){0,2}(?:co-)?(?:hosted|hosts|organi[sz]ed|convened|conducted|(?:held|holds)(?= its))\s(?:a|an|the|its|their|this)\s[^.]{0,60}?(?:[Ss]eminar|[Tt]raining|[Ww]ebinar|[Rr]etreat|[Cc]onference|[Cc]ongress|[Ss]ummit|[Ff]orum|[Mm]eeting|[Ss]ymposium|[Ww]orkshop|[Hh]earing|[Ff]estival|[Ss]ession|[Bb]riefing|[Ee]vent|[Ff]air|[Aa]ssembly|[Gg]athering|[Dd]ays)/gu
/** "Corvane’s annual user conference". */
const OWNED =
  /(?<!\p{Lu}[\p{L}\p{M}’'&-]{0,30} )(?<![\p{L}\p{M}’'&-])(\p{Lu}[\p{L}\p{M}&-]{1,40}(?: (?:of |and |(?<=(?:Cent(?:re|er)|Institute|Association|Society|Council|Foundation|Network|Board) )for )?\p{Lu}[\p{L}\p{M}&-]{1,40}){0,6})[’']s? (?:\p{Ll}{2,20} )?(?:annual|yearly|biennial)\s(?:[\p{L}\d-]+ ){0,4}(?:[Cc]onference|[Cc]ongress|[Ss]ummit|[Ff]orum|[Mm]eeting|[Ss]ymposium|[Ff]estival|[Cc]onvention|[Ff]air)\b/gu
/** "the FELA hosted 22 delegates from ten countries for the annual meeting". */
const GUESTS =
  /(?:^|[\s(])(\p{Lu}[\p{L}\p{M}’'&.-]{0,40}(?:(?:\s|\s(?:of|for|and|the|of the)\s)\p{Lu}[\p{L}\p{M}’'&-]{0,40}){0,8})(?:\s\([^()]{2,20}\))?\s(?:hosted|welcomed|hosts|welcomes)\s(?:[\p{L}\d,-]{1,20} ){0,4}(?:delegates|participants|representatives|experts|attendees|guests|officials|members)\s[^.]{0,80}?\b(?:for|at|to)\s(?:the|its|a|an)\s[^.]{0,60}?(?:[Cc]onference|[Cc]ongress|[Ss]ummit|[Ff]orum|[Mm]eeting|[Ss]ymposium|[Ww]orkshop|[Ff]estival|[Ss]eminar|[Tt]raining)\b/gu
const MORE =
  /^(?:\s\([^()]{2,24}\))?(?:,\s(?:the\s)?\p{Lu}[\p{L}\p{M}’'& -]{3,80}?(?:\s\([^()]{2,24}\))?){0,3},?\sand\s(?:the\s)?(\p{Lu}[\p{L}\p{M}’'&-]{0,40}(?:(?:\s|\s(?:of|for|and|the|of the|for the)\s)\p{Lu}[\p{L}\p{M}’'&-]{0,40}){0,12})(?:\s\([^()]{2,24}\))?/u
const FUTURE = /\b(?:will be|to be|is to be|next)\s[^.]{0,60}$/i

const MOST_SENTENCES = 120

/**
 * Who organizes, convenes or hosts the event, where the text says so; an organizer goes before a host. Of an event without a name
 * and a day only the opening tells it: what is run by somebody further down is something else.
 */
export function eventOrganizer(
  text: string,
  view: string,
  structure: Structure,
  entities: Entities,
  isToldOf: boolean,
): Located | null {
  const last = isToldOf ? Infinity : openingOf(structure)
  const told = structure.sentences.slice(0, MOST_SENTENCES).filter(({ start }) => start < last)
  const claims = told.flatMap((sentence) => claimsIn(view, sentence))
  const bodies = claims.filter((claim) => !isPrivate(view, claim, entities) && !isOffice(view, claim))
  const best = bodies.sort((a, b) => b.weight - a.weight || a.start - b.start)[0]
  if (!best) return null
  return { value: fullName(view, best, entities), span: spanOf(text, best.start, best.end) }
}

/** A person without an office organizes a session and no event. */
function isPrivate(view: string, { start, end }: Range, { people }: Entities): boolean {
  if (OFFICE.test(view.slice(Math.max(0, start - 30), start + 12))) return false
  return people.some(({ mentions }) =>
    mentions.some((one) => one.start === start && !isOrganizationName(view.slice(start, end))),
  )
}

/** "the Permanent Secretary", or whoever invites by name: no body. */
function isOffice(view: string, { start, end, weight }: Claim): boolean {
  if (isOrganizationName(view.slice(start, end))) return false
  const words = view
    .slice(start, end)
    .split(/ (?:in|of|for|at) /)[0]!
    .split(/\s+/)
  return (words.length < 5 && isRole(words.at(-1)!)) || (weight < 1 && isHonorific(words[0]!))
}

const OFFICE =
  /\b(?:Sens?|Senators?|Reps?|Representatives?|Congressman|Congresswoman|Minister|President|Governor|Mayor|Secretary|Ambassador|King|Queen|Prince)\b/

export interface Claim extends Range {
  readonly weight: number
}

/** Each pattern has one of these words: most sentences have none. */
const ORGANIZES =
  /organi[sz]|conven|conducted|host|\b(?:staged?|r[ua]ns?|held|holds|welcom|annual|yearly|biennial|invitation|initiative)\b|called together|put on/i

function claimsIn(view: string, { start, end }: Range): Claim[] {
  const last = Math.min(end, start + LONGEST_SENTENCE)
  if (!ORGANIZES.test(view.slice(start, last))) return []
  const { words, rangeOf } = collapsed(view, { start, end: last })
  return claimsOf(words).map(({ start: from, end: to, weight }) => ({ ...rangeOf(from, to), weight }))
}

/** Claims within the words of one sentence. */
function claimsOf(words: string): Claim[] {
  const sentence = { start: 0, end: words.length }
  const claims: Claim[] = []
  for (const match of allMatches(BY, words)) {
    if (
      FUTURE.test(words.slice(0, match.index)) ||
      OTHER_EDITION.test(words.slice(Math.max(0, match.index - 60), match.index))
    )
      continue
    const from = match.index + match[0].length
    const name = NAME.exec(words.slice(from, from + 160))?.[0].replace(/[’']s$/u, '')
    if (!name) continue
    const weight = /host/.test(match[0]) ? 1 : /invitation/.test(match[0]) ? 0.5 : 2
    const more = MORE.exec(words.slice(from + name.length, from + name.length + 300))
    const isList = more !== null && isOrganizationName(more[1]!)
    const end = from + name.length + (isList ? more[0].length : 0)
    claims.push({ start: sentence.start + from, end: sentence.start + end, weight })
  }
  for (const match of allMatches(ACTIVE, words)) {
    const name = match[1]!.replace(/^(?:The|On|In|At) /, '')
    if (
      !/^\p{Lu}/u.test(name) ||
      OTHER_EDITION.test(match[0]) ||
      /\b(?:under|of|by|with) (?:the )?$/.test(
        words.slice(Math.max(0, match.index - 12), match.index + match[0].indexOf(name)),
      ) ||
      /^(?:The|I|It|He|She|They|We|This|Who|[A-Z]\p{Ll}+day)$/u.test(name)
    )
      continue
    const own = match.index + match[0].indexOf(name)
    const start = isOrganizationName(name) ? firstOfJoint(words, own) : own
    claims.push({ start: sentence.start + start, end: sentence.start + own + name.length, weight: 1.2 })
  }
  for (const match of allMatches(GUESTS, words)) {
    const start = sentence.start + match.index + match[0].indexOf(match[1]!)
    if (isOrganizationName(match[1]!) || /^\p{Lu}{3,10}$/u.test(match[1]!))
      claims.push({ start, end: start + match[1]!.length, weight: 1.1 })
  }
  return [...claims, ...ownClaims(words, sentence), ...impliedIn(words, sentence)]
}

/** "the Fell Bureau (FB) and the ": another body before the one that holds it. */
const JOINT =
  /(?:^|[\s(])(\p{Lu}[\p{L}\p{M}’'&-]{0,40}(?:(?:\s|\s(?:of|for|and|the|of the)\s)\p{Lu}[\p{L}\p{M}’'&-]{0,40}){0,8})(?:\s\([^()]{2,20}\))? and (?:the )?$/u
const LONGEST_JOINT = 140

/** Where the first of two bodies begins, of which the second begins at an offset. */
function firstOfJoint(words: string, second: number): number {
  const before = words.slice(Math.max(0, second - LONGEST_JOINT), second)
  const name =
    before.endsWith(' and ') || before.endsWith(' and the ')
      ? JOINT.exec(before)?.[1]?.replace(/^(?:The|On|In|At) /, '')
      : undefined
  if (!name || !(isOrganizationName(name) || /^\p{Lu}{3,10}$/u.test(name))) return second
  return second - before.length + before.lastIndexOf(name)
}

/** "the annual conference of the Fell Society of Rope Makers": whose meeting it is. */
const MEETING_OF =
  /\b(?:annual|yearly|biennial) (?:[\p{L}-]{2,20} ){0,3}(?:conference|congress|summit|forum|meeting|symposium|festival|convention|gathering) of the (\p{Lu}[\p{L}\p{M}’'&-]{0,40}(?:(?:\s|\s(?:of|for|and|the|of the|for the)\s)\p{Lu}[\p{L}\p{M}’'&-]{0,40}){0,8})/gu

/** "At CableSure’s annual fair", "On Monday Corvane’s" */
const OPENS_SENTENCE = /^(?:The|On|In|At) (?:\p{Lu}\p{Ll}{2,8}day )?/u

/** Claims by "X’s annual conference", "the annual conference of X" and "the conference, which X organized". */
function ownClaims(words: string, sentence: Range): Claim[] {
  const claims: Claim[] = []
  for (const match of allMatches(OWNED, words)) {
    const opening = OPENS_SENTENCE.exec(match[1]!)?.[0].length ?? 0
    const start = sentence.start + match.index
    if (!OTHER_EDITION.test(words)) claims.push({ start: start + opening, end: start + match[1]!.length, weight: 1.1 })
  }
  for (const match of allMatches(MEETING_OF, words)) {
    const end = sentence.start + match.index + match[0].length
    if (!OTHER_EDITION.test(words) && isOrganizationName(match[1]!))
      claims.push({ start: end - match[1]!.length, end, weight: 0.9 })
  }
  for (const match of allMatches(WHICH_NAME, words)) {
    const end = sentence.start + match.index + match[0].lastIndexOf(match[1]!) + match[1]!.length
    claims.push({ start: end - match[1]!.length, end, weight: 1.8 })
  }
  for (const match of allMatches(WHICH, words)) {
    const before =
      /\p{Lu}[\p{L}\p{M}’'&-]{0,40}(?:(?:\s|\s(?:of|for|and|the|of the)\s)\p{Lu}[\p{L}\p{M}’'&-]{0,40}){0,12}(?:\s\(\p{L}{2,12}\))?$/u.exec(
        words.slice(Math.max(0, match.index - 120), match.index),
      )
    if (!before) continue
    const end = sentence.start + match.index
    const start = end - before[0].length + (/^The /.test(before[0]) ? 4 : 0)
    claims.push({ start, end, weight: 1.8 })
  }
  return claims
}

/** The body's full name where the words are one of its forms. */
function fullName(view: string, range: Range, { organizations }: Entities): string {
  const words = printed(view, range)
  const body = organizations.find(
    ({ mentions, name }) =>
      mentions.some((mention) => overlaps(mention, range)) &&
      name.length > words.length &&
      (words.split(' ').length === 1 || name.includes(words)),
  )
  return body?.name ?? words
}

import { firstStartingFrom, type Range, type Span } from '../../core/span.js'
import type { Structure } from '../../core/layers.js'
import { isPlaceName } from '../../text/lexicon/places.js'
import { isOffice, isOfState } from '../../text/lexicon/roles.js'
import type { Located } from '../../core/span.js'
import { printed } from '../../text/printed.js'
import type { Candidate } from './candidates.js'
import type { FoundPerson } from './people.js'
import type { Pool } from './named-pool.js'
import type { BodyIndex } from './body-index.js'
import { counterpartNation, houseOf, nationOf, rulesState, soleHouseOf } from './offices.js'
import { bodyOfAddress, type OwnBody } from './own-body.js'
import { best, COUNTRY, ELECTED, type RoleClaim } from './role-claim.js'

export interface Bodies {
  readonly index: BodyIndex
  readonly own: OwnBody
  readonly pool: Pool
  readonly structure: Structure
}

/** What the text says of a person, as far as it bears on the body. */
export interface PersonClaims {
  readonly person: FoundPerson
  readonly claims: readonly RoleClaim[]
  readonly role: RoleClaim | undefined
  readonly value: Located | null
}

export interface Affiliation {
  readonly value: string
  readonly range: Range
}

/** The body of a person: the one that stands with the role, else the one that the role goes back to, else the release's own. */
export function affiliationOf(view: string, all: PersonClaims, bodies: Bodies): Affiliation | null {
  const said = withoutFields(view, all)
  const { claims, role, value } = said
  if (value?.value === 'Hon.') return houseOf(value.value, bodies.own, bodies.pool, bodies.structure)
  if (value && livesOrWorks(value.value, role) && isPlaceClaim(view, role)) return null
  const nation = value && role && role.organization === null ? nationOf(value) : null
  if (nation) return nation
  const range = bodyClaim(
    claims.filter(({ weight }) => weight > COUNTRY),
    role,
  )
  if (range !== null) return claimed(view, range, bodies.index)
  const sending = value && rulesState(value.value) ? countryBehind(view, claims) : null
  if (sending) return { value: printed(view, sending), range: sending }
  const silent = withoutClaim(view, said, bodies)
  if (silent) return silent
  const country = value === null ? bodyClaim(claims, role) : null
  return country && { value: printed(view, country), range: country }
}

/** The country that "of" joins to a name: "President Ortega of Samoa". */
function countryBehind(view: string, claims: readonly RoleClaim[]): Range | null {
  const isJoined = ({ weight, organization }: RoleClaim): boolean =>
    weight === COUNTRY &&
    organization !== null &&
    /\sof\s(?:the\s)?$/.test(view.slice(Math.max(0, organization.start - 8), organization.start))
  return claims.find(isJoined)?.organization ?? null
}

/** "Minister for Fisheries, Ports and River Care": the claims without bodies that are the last fields of such an office. */
function withoutFields(view: string, said: PersonClaims): PersonClaims {
  const office = said.value?.value ?? ''
  if (!/\b(?:Minister|Secretary)\b[^,]{0,80},/i.test(office)) return said
  const isField = ({ organization }: RoleClaim): boolean => {
    const at = organization ? office.indexOf(printed(view, organization)) : -1
    return at > 0 && /(?:,|\b(?:and|for|of)) $/.test(office.slice(0, at))
  }
  const bare = (claim: RoleClaim): RoleClaim => (isField(claim) ? { ...claim, organization: null } : claim)
  return { ...said, claims: said.claims.map(bare), role: said.role && bare(said.role) }
}

/** Those of whom a place says where they live. */
const INHABITANT =
  /\b(?:resident|native|citizen|villager|homeowner|neighbou?r|pensioner|student|mother|father|survivor)s?$/i

/** A trade with the place before it, "Hong Kong producers", or whoever lives there. */
function livesOrWorks(value: string, role: RoleClaim | undefined): boolean {
  if (INHABITANT.test(value)) return true
  const isBefore = !!role?.organization && !!role.role && role.organization.start < role.role.start
  return (
    isBefore &&
    /^\p{Ll}/u.test(value) &&
    !isOffice(value) &&
    !isOfState(value) &&
    !/\b(?:mayor|governor|official|police)\b/.test(value)
  )
}

function isPlaceClaim(view: string, role: RoleClaim | undefined): boolean {
  return !!role?.organization && isPlaceName(printed(view, role.organization))
}

function claimed(view: string, range: Range, index: BodyIndex): Affiliation {
  const words = printed(view, range)
  return { value: index.longForm(words), range }
}

/** Whom the writer of a release, or the holder of an office, stands for where no body is named with them. */
function withoutClaim(view: string, said: PersonClaims, { own, pool, structure }: Bodies): Affiliation | null {
  const { value, person } = said
  const isWriter = person.mentions.some((mention) => writes(view, mention))
  const addressee = isWriter ? addressedTo(view, person, pool) : null
  if (addressee) return addressee
  if (isWriter && own.publisher) return located(own.publisher)
  if (value === null || isApart(said, value.value)) return null
  const nation = nationOf(value) ?? counterpartNation(view, person.mentions)
  if (nation) return nation
  const found =
    oursOf(view, value, own) ??
    ownerOf(view, value.span, value.value, pool) ??
    soleHouseOf(value.value, own, pool) ??
    meetingOf(view, value, pool)
  if (found) return found
  if (!own.publisher && /\b(?:contacts?|enquiries|inquiries)$/i.test(value.value)) return null
  if (/\bcontact the $/i.test(view.slice(Math.max(0, value.span.start - 12), value.span.start))) return null
  if (own.subject && isOfSubject(view, said, value, own)) return located(own.subject)
  return houseOf(value.value, own, pool, structure)
}

/** Whether an office, or a post that is given, is one of the body for which the release speaks. */
function isOfSubject(view: string, said: PersonClaims, value: Located, { publisher, subject }: OwnBody): boolean {
  if (!subject || !(isOffice(value.value) || isGiven(said))) return false
  if (!publisher && isBareTitle(view, value, said.person)) return false
  return !PUBLIC.test(value.value) || PUBLIC_BODY.test(subject.value)
}

/** Offices of a town, a district or a state, which are none of a club or a firm that the release speaks for. */
const PUBLIC = /\b(?:[Cc]ommissioner|[Ss]uperintendent|[Mm]ayor|[Gg]overnor|[Aa]mbassador|[Ss]heriff)\b/
/** Bodies that have such offices, and towns by their one name. */
const PUBLIC_BODY =
  /\b(?:County|City|Town|Council|Government|Ministry|Department|District|Police|Schools?|Commission|Office|Board|Authority|Agency|State|Embassy|Bureau|Service|Prefecture|Province|Region|Municipality|Borough|Parish|Village)\b|^\p{Lu}[\p{L}\p{M}-]{1,24}$/u

/** A member of a parliament, and who is called by one name: of no body that the release speaks for, where no election says so. */
function isApart({ person, role }: PersonClaims, value: string): boolean {
  return (person.words.length === 1 && role?.weight !== ELECTED) || /^members? of parliament\b/i.test(value)
}

/** A post that somebody is given with this release; a prize, an office of state and "of the Year" are none. */
function isGiven({ role, value }: PersonClaims): boolean {
  return role?.weight === ELECTED && value !== null && !isOfState(value.value) && !/\bof the \p{Lu}/u.test(value.value)
}

/** "our Vice-President", "our field coordinator": of whoever writes. */
function oursOf(view: string, { value, span }: Located, { publisher, subject }: OwnBody): Affiliation | null {
  const body = publisher ?? subject
  if (!body || !OURS.test(view.slice(Math.max(0, span.start - 16), span.start)) || isOfState(value)) return null
  const isPost = isOffice(value) || (/^\p{Lu}/u.test(value) && !/[^s]s$/.test(value))
  return isPost ? located(body) : null
}

const OURS = /\b[Oo]ur\s(?:new\s|own\s|former\s|outgoing\s|current\s)?$/

const FARTHEST_ADDRESS = 110

/** The body of the address that stands behind a name on its lines. */
function addressedTo(view: string, { mentions }: FoundPerson, { named }: Pool): Affiliation | null {
  for (const { end } of mentions) {
    const behind = view.slice(end, end + FARTHEST_ADDRESS)
    const email = /^[^.!?]{0,60}?\s(\S{1,40}@\S{3,40})/.exec(behind)?.[1]
    const body = email === undefined ? null : bodyOfAddress(email.replace(/[.,;)]{1,5}$/, ''), named)
    if (body) return { value: body.name, range: body.mentions[0]! }
  }
  return null
}

const HEAD = 1500

/** A contact, a by-line, a name beside an address, "X reports", "X | Island Bulletin". */
function writes(view: string, { kind, start, end }: Candidate): boolean {
  if (kind === 'contact' || kind === 'byline') return true
  const behind = view.slice(end, end + 110)
  if (/^[^.!?]{0,60}\s\S{1,40}@/.test(behind)) return true
  if (start > HEAD) return false
  return (
    /(?:^|\n|[.|] )(?:By|BY|Text|Words|Story by)[:\s]{1,2}$/.test(view.slice(Math.max(0, start - 10), start)) ||
    /^ (?:reports?|writes)\s*(?:\n|$)|^ \| \p{Lu}/u.test(behind)
  )
}

/** "President Ortega", "former Vice President Hall": of a state more likely than of a body that the text names. */
function isBareTitle(view: string, { value, span }: Located, { mentions }: FoundPerson): boolean {
  if (
    !/^(?:(?:former|current|then|outgoing|incoming|late|ex|vice|socialist|u\.?s\.?)[- ]){0,3}president$/i.test(value) ||
    /\b(?:the|our|its|new|\p{Lu}\p{L}{2,20})\s$/u.test(view.slice(Math.max(0, span.start - 22), span.start))
  )
    return false
  return mentions.some(({ start }) => start - span.end === 1)
}

function located({ value, span }: { readonly value: string; readonly span: Range }): Affiliation {
  return { value, range: span }
}

/** "congress president", "Festival director": the meeting of which a body or an event has the name. */
function meetingOf(view: string, { span }: Located, { mentions }: Pool): Affiliation | null {
  const word = /\b(festival|congress|conference|symposium|summit)(?:[’']s)?\s/i.exec(
    view.slice(Math.max(0, span.start - 14), span.start + 12),
  )?.[1]
  if (word === undefined) return null
  const found = mentions.find(({ thing }) => thing.name.toLowerCase().endsWith(` ${word.toLowerCase()}`))
  return found ? { value: found.thing.name, range: found } : null
}

const FARTHEST = 500

/** "its director", "the other members": the body named before in the sentence, else the first of the sentence before. */
function ownerOf(view: string, { start, text }: Span, role: string, { mentions }: Pool): Affiliation | null {
  const isMember = /\bmembers?$/i.test(role)
  const isChaired = /chaired$/.test(text)
  const before = view.slice(Math.max(0, start - 18), start)
  if (!isMember && !isChaired && !/\b(?:its|their|whose)\s(?:new\s|outgoing\s)?$/i.test(before)) return null
  let found: Affiliation | null = null
  let ends = 0
  for (let at = firstStartingFrom(mentions, start) - 1; at >= 0; at--) {
    const { thing, start: from, end } = mentions[at]!
    if (start - end > FARTHEST || /\n\s*\n/.test(view.slice(end, start))) break
    if (/^(?:place|country)$/.test(thing.kind) || (isMember && !GROUP.test(thing.name))) continue
    const between = view.slice(end, start).split(/[.!?]["”’)]?\s/).length - 1
    if (between > 1 || (found !== null && (between > ends || ends === 0))) break
    found = { value: thing.name, range: { start: from, end } }
    ends = between
  }
  return found
}

/** Bodies that people are members of. */
const GROUP = /\b(?:Board|Committee|Council|Team|Force|Group|Panel|Commission|Jury|Executive|Taskforce)$/

/** The body that stands with the role that was chosen, else the plainest other. */
function bodyClaim(claims: readonly RoleClaim[], role: RoleClaim | undefined): Range | null {
  if (role?.organization) return role.organization
  if (role && role.weight >= ELECTED) return null
  return best(claims.filter(({ organization }) => organization !== null))?.organization ?? null
}

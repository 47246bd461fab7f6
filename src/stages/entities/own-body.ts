import { flatMap } from '../../core/flat.js'
import { spanOf, type Located, type Range } from '../../core/span.js'
import type { Structure } from '../../core/layers.js'
import { fold } from '../../text/fold.js'
import { hasOrganizationHead } from '../../text/organizations.js'
import { announcerOf } from './announcer.js'
import type { FoundBody } from './bodies.js'
import { withoutOrgan } from './claim-edges.js'
import type { NamedThing } from './named-things.js'
import type { Scan } from './scan.js'
import { titleOpening } from './title-opening.js'

/** The bodies for which a release speaks. */
export interface OwnBody {
  /** The publisher, by letter-head, by-line or address. */
  readonly publisher: Located | null
  /** The body whose officers need no "of": the publisher, or the one body that is named most; a text about two speaks for neither. */
  readonly subject: Located | null
}

export function ownBodyOf(
  text: string,
  bodies: readonly FoundBody[],
  things: readonly NamedThing[],
  runs: Scan['runs'],
  structure: Structure,
  isPerson: (start: number, end: number) => boolean,
): OwnBody {
  const publisher = publisherOf(text, bodies, runs, structure, isPerson)
  const opening = structure.genre === 'news-report' ? null : titleOpening(text, structure, isPerson)
  const announcer = publisher ? null : announcerOf(text, isPerson)
  const [most, rival] = oftenest(bodies, structure.title?.span ?? null)
  const named = most ?? leadingName(things.filter(({ kind }) => kind !== 'body'))
  const subject = named && !rival ? ofConference(text, locatedBody(text, named)) : null
  return {
    publisher,
    subject: structure.genre === 'news-report' ? subject : (publisher ?? announcer ?? opening ?? subject),
  }
}

/** "KettleConf": the conference of Kettle, where the text names that too. */
function ofConference(text: string, body: Located): Located {
  const name = /^(\p{Lu}\p{Ll}{3,20})(?:Conf|Con|Camp|Fest|Days)$/u.exec(body.value)?.[1]
  const mentions =
    name === undefined ? [] : [...text.matchAll(/\p{Lu}\p{Ll}{3,20}(?!\p{L})/gu)].filter(([word]) => word === name)
  const first = mentions.length >= FEWEST_MENTIONS ? mentions[0] : undefined
  return first ? { value: first[0], span: spanOf(text, first.index, first.index + first[0].length) } : body
}

function publisherOf(
  text: string,
  bodies: readonly FoundBody[],
  runs: Scan['runs'],
  { publisher, contacts }: Structure,
  isPerson: (start: number, end: number) => boolean,
): Located | null {
  const labels = [...new Set(contacts.slice(-MOST_CONTACTS).flatMap(({ email }) => domainLabel(email)))]
  const head = publisher && !isPartOrMeeting(publisher.value) ? publisher : null
  const body =
    ofLetterHead(bodies, head?.value ?? '') ?? bodies.find((one) => labels.some((label) => hasDomain(one, label)))
  if (body) return locatedBody(text, body)
  const brand = brandOf(text, runs, labels)
  if (brand) return brand
  const isNobody = !head?.span || (!hasOrganizationHead(head.value) && isPerson(head.span.start, head.span.end))
  return isNobody ? null : { value: head.value, span: head.span }
}

/** More addresses are a list of members and not whom to ask. */
const MOST_CONTACTS = 4

function locatedBody(text: string, { name, mentions }: Pick<FoundBody, 'name' | 'mentions'>): Located {
  const { start, end } = mentions[0]!
  const value = withoutOrgan(name)
  const cut = text.slice(start, end).indexOf(value)
  return { value, span: spanOf(text, start + Math.max(0, cut), end) }
}

function ofLetterHead(bodies: readonly FoundBody[], head: string): FoundBody | undefined {
  if (head === '') return undefined
  const folded = fold(head)
  return bodies.find(
    ({ name, acronym }) =>
      name.includes(' ') && (folded.includes(fold(name)) || (acronym !== null && head.includes(acronym))),
  )
}

/** Providers of mail for everybody. */
const COMMON_HOSTS = new Set([
  'gmail',
  'yahoo',
  'hotmail',
  'outlook',
  'icloud',
  'proton',
  'protonmail',
  'aol',
  'gmx',
  'mail',
])

/** The body after which the domain of an address is named: "press@fellventures.example" is one of Fell Ventures. */
export function bodyOfAddress(email: string, bodies: readonly NamedThing[]): NamedThing | null {
  const [label] = domainLabel(email)
  if (label === undefined) return null
  const isBrand = ({ name }: NamedThing): boolean =>
    name.includes(' ') && label.includes('-') && label.length > 6 && label.split('-')[0] === fold(name).split(' ')[0]
  return bodies.find((one) => hasDomain(one, label)) ?? bodies.find(isBrand) ?? null
}

/** The word before the top-level domain: of "press@ilsp.example" it is "ilsp". */
function domainLabel(email: string | null): string[] {
  const parts = (email?.split('@')[1] ?? '').toLowerCase().split('.')
  const label = parts.at(/^(?:co|com|org|ac|gov|gob|gouv|govt|edu|net)$/.test(parts.at(-2) ?? '') ? -3 : -2) ?? ''
  return label.length < 2 || COMMON_HOSTS.has(label) ? [] : [label]
}

/** Whether a domain is named after a body: by its acronym, its initials, or its name without spaces. */
function hasDomain({ name, acronym }: Pick<FoundBody, 'name' | 'acronym'>, label: string): boolean {
  const words = fold(name).split(' ')
  const content = words.filter((word) => !/^(?:of|for|and|the|in|on|de|do|da|du|del|la)$/.test(word))
  const initials = content.map((word) => word[0]).join('')
  return [
    acronym?.toLowerCase(),
    words.join(''),
    words.join('-'),
    content.length > 1 ? content.join('') : undefined,
    content.length > 2 ? initials : undefined,
  ].includes(label)
}

const OFTEN = 3
const HEAD_BLOCKS = 4

/** Where no body is named often: the brand, else the event, that the head of the text names. */
function leadingName(others: readonly NamedThing[]): NamedThing | null {
  const inHead = others.filter(({ name, mentions }) => mentions[0]!.block < HEAD_BLOCKS && !isHeadline(name))
  const brands = inHead.filter(({ kind, mentions }) => kind === 'brand' && mentions.length >= OFTEN)
  const pool = brands.length > 0 ? brands : inHead.filter(({ kind }) => kind === 'event')
  return pool.reduce<NamedThing | null>(
    (top, one) => (top && top.mentions.length >= one.mentions.length ? top : one),
    null,
  )
}

/** Four words or more in capitals. */
function isHeadline(name: string): boolean {
  return !/\p{Ll}/u.test(name) && name.split(' ').length > 3
}

const FEWEST_MENTIONS = 2

/** "Corvane", whose addresses end in corvane.example: a name that no head word marks as a body. */
function brandOf(text: string, runs: Scan['runs'], labels: readonly string[]): Located | null {
  for (const label of labels) {
    const found = flatMap(runs, ({ elements }) => elements.filter(({ word }) => word.toLowerCase() === label))
    const first = found[0]
    if (first && found.length >= FEWEST_MENTIONS && !found.some(({ isFirst }) => isFirst))
      return { value: first.word, span: spanOf(text, first.start, first.start + first.word.length) }
  }
  return null
}

/** Parts of a body, which are not what a release speaks for. */
const PART =
  /^(?:Office of|Public Relations|(?:Advisory |Supervisory )?Board|Committee|Council|Secretariat|Executive|General|Press|Media|Organi[sz]ing|Working)\b(?! of the \p{Lu}\p{Ll}+ \p{Lu})/iu
/** Acronyms of which every release is full. */
const COMMON_ACRONYM =
  /^(?:EU|UN|US|USA|UK|API|PDF|USD|EUR|CEO|GDP|NGO|NGOs|TV|IT|AI|CO2|OF|NO|THE|AND|FOR|PM|AM|ID|OK|DNA|HIV|ASEAN|COVID|MoU|MOU|STEM|GPS|VIP|FAQ|SME|SMEs|MBA|PhD|HR|PR)$/

const MEETING =
  /\b(?:Congress|Assembly|Conference|Meeting|Session|Summit|Symposium|Workshop|Festival|Days)$|\b(?:Workshop|Symposium|Seminar|Congress|Conference) (?:of|on|for) |^(?:Congress|Assembly|Conference|International Conference) (?:of|on) /i
const LONGEST_ACRONYM = 6

/** The body that is named most; several where they weigh as much. */
function oftenest(bodies: readonly FoundBody[], title: Range | null): FoundBody[] {
  let best: FoundBody[] = []
  let most = 1.9
  for (const body of bodies) {
    const own = weight(body) + (title !== null && isAcronymIn(body, title) ? 1 : 0)
    if (own > most) best = [body]
    else if (own === most && best[0] && !leads(best[0], body)) best.push(body)
    most = Math.max(most, own)
  }
  return best
}

/** Whether a body stands at the head of a text where another does not, or has a name that holds the other's. */
function leads(body: FoundBody, other: FoundBody): boolean {
  if (body.name.includes(other.name) || other.name.includes(body.name)) return true
  return body.mentions[0]!.block === 0 && other.mentions[0]!.block > 0
}

/** "Minutes of the WLUG meeting": an acronym that the title needs not explain. */
function isAcronymIn({ mentions, name }: FoundBody, title: Range): boolean {
  return (
    weight({ name, acronym: null, mentions }) > 0 &&
    mentions.some(({ start, isAcronym }) => isAcronym && start >= title.start && start < title.end)
  )
}

/** Services that carry the releases of others. */
const WIRE =
  /\b(?:Press ?Release|News ?Release|Media ?Release|PR ?Newswire|Globe ?Newswire|Access ?(?:Newswire|wire)|Business ?Wire|InvestorWire|EIN ?Presswire|News ?Direct|PRWeb|NewsRamp)s?\b|(?:News|Media|Press) ?wires?$/i

function isPartOrMeeting(name: string): boolean {
  return WIRE.test(name) || PART.test(name) || MEETING.test(name) || HEADING.test(name)
}

/** Headings that tell of members and offices, and the bodies that are members of another. */
const HEADING = /\b(?:Membership|Appointments|Nominations|Elections?|Exchange of Visits)$|^(?:Member|Other|Former) /

/** "the Abbott Government": more spoken of than speaking. */
const GOVERNMENT = /\bGovernment$/

/** How much speaks for a body: mentions, an acronym of its own, a place near the head. */
function weight({ name, acronym, mentions }: FoundBody): number {
  if (
    /^(?:DURING|ON|AT|IN|FOR|OF|AND|BY|FROM|WITH) /.test(name) ||
    isPartOrMeeting(name) ||
    COMMON_ACRONYM.test(name) ||
    GOVERNMENT.test(name)
  )
    return 0
  const isAcronym = mentions.every((mention) => mention.isAcronym)
  if (isAcronym && name.length > LONGEST_ACRONYM && !/\p{Ll}/u.test(name)) return 0
  return mentions.length + (acronym === null ? 0 : 2) + (mentions[0]!.block < 4 ? 1 : 0) - (isAcronym ? 1.5 : 0)
}

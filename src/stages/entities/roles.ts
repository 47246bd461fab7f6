import { firstStartingFrom, byPosition, spanOf, type Located, type Range } from '../../core/span.js'
import type { Structure } from '../../core/layers.js'
import { isOffice } from '../../text/lexicon/roles.js'
import { TITLE_ROLES } from '../../text/lexicon/titles.js'
import type { Token } from '../../core/text-service.js'
import { bodyIndex, type BodyIndex } from './body-index.js'
import type { FoundBody } from './bodies.js'
import { NAME } from './body-phrase.js'
import { ownBodyOf, type OwnBody } from './own-body.js'
import type { FoundPerson } from './people.js'
import { claimsBehind } from './roles-behind.js'
import { claimsBefore } from './roles-before.js'
import { claimsOfChair } from './roles-chair.js'
import { claimsOfOffice } from './roles-elected.js'
import { claimsOfList } from './roles-list.js'
import { COUNTRY, ELECTED, type RoleClaim } from './role-claim.js'
import type { Candidate } from './candidates.js'
import { umbrellas } from './roles-umbrella.js'
import type { Scan } from './scan.js'

export interface RoleOf {
  readonly role: Located | null
  readonly organization: Located | null
}

interface Bodies {
  readonly index: BodyIndex
  readonly own: OwnBody
}

/** Role and organization of a person: of the plainest place that gives one, the earliest first. */
export function roleFinder(
  text: string,
  view: string,
  people: readonly FoundPerson[],
  bodies: readonly FoundBody[],
  structure: Structure,
  { runs, tokens }: Scan,
): (person: FoundPerson) => RoleOf {
  const known = { index: bodyIndex(bodies), own: ownBodyOf(text, bodies, runs, structure) }
  const masked = masksOf(people)
  const umbrellaOf = umbrellas(view, structure, tokens)
  return (person) => {
    const claims = person.mentions.flatMap((mention) => {
      const tokensHere = masked.get(mention.block)!
      return [...claimsAt(view, { ...mention, tokens: tokensHere }), ...umbrellaOf(mention.block, mention.start)]
    })
    const role = best(claims.filter((claim) => claim.role !== null))
    const named = claims.filter(({ weight }) => weight > COUNTRY)
    const value = role?.role ? locatedRole(text, view, role.role) : titleRole(text, person)
    const organization = organizationOf(text, view, bodyClaim(named, role), value, known, person)
    const country = value === null ? bodyClaim(claims, role) : null
    return { role: value, organization: organization ?? (country && located(text, view, country)) }
  }
}

function claimsAt(view: string, mention: Candidate): RoleClaim[] {
  const at = firstStartingFrom(mention.tokens, mention.start)
  return [
    ...claimsBehind(view, mention),
    ...claimsOfOffice(view, mention.tokens, at),
    ...claimsBefore(view, mention),
    ...claimsOfList(view, mention.tokens, at),
    ...claimsOfChair(mention.tokens, at),
  ]
}

/** The tokens of each block with the names of people as one sign, so that no phrase runs into a name. */
function masksOf(people: readonly FoundPerson[]): Map<number, readonly Token[]> {
  const mentions = people.flatMap((person) => person.mentions).sort(byPosition)
  const masks = new Map<number, Token[]>()
  for (const { block, tokens, start, end } of mentions) {
    const mask = masks.get(block) ?? [...tokens]
    masks.set(block, mask)
    for (let at = firstStartingFrom(mask, start); at < mask.length && mask[at]!.start < end; at++) {
      mask[at] = { ...mask[at]!, kind: 'punctuation', text: NAME }
    }
  }
  return masks
}

function best(claims: readonly RoleClaim[]): RoleClaim | undefined {
  return claims.reduce<RoleClaim | undefined>((top, one) => (top && top.weight >= one.weight ? top : one), undefined)
}

/** The body that stands with the role that was chosen, else the plainest other. */
function bodyClaim(claims: readonly RoleClaim[], role: RoleClaim | undefined): Range | null {
  if (role?.organization) return role.organization
  if (role && role.weight >= ELECTED) return null
  return best(claims.filter(({ organization }) => organization !== null))?.organization ?? null
}

function located(text: string, view: string, { start, end }: Range): Located {
  return { value: view.slice(start, end).replace(/\s+/g, ' '), span: spanOf(text, start, end) }
}

/** A verb or an abbreviated title as the noun that it stands for. */
const NOUNS: Readonly<Record<string, string>> = {
  chairs: 'chair',
  chaired: 'chair',
  'co-chaired': 'co-chair',
  moderated: 'moderator',
  facilitated: 'facilitator',
  edited: 'editor',
  heads: 'head',
  headed: 'head',
  leads: 'leader',
  led: 'leader',
  directs: 'director',
  ...TITLE_ROLES,
}

function locatedRole(text: string, view: string, range: Range): Located {
  const role = located(text, view, range)
  return { ...role, value: NOUNS[role.value] ?? role.value }
}

/** "Senator Craig": a title that says what somebody is. */
function titleRole(text: string, { mentions }: FoundPerson): Located | null {
  for (const { run, first } of mentions) {
    for (const { kind, word, start, end } of run.elements.slice(0, first).reverse()) {
      if (kind !== 'honorific') break
      const value = TITLE_ROLES[word]
      if (value !== undefined) return { value, span: spanOf(text, start, end) }
    }
  }
  return null
}

/** A body as printed before the role ("WIPO Director General"), else under its full name; the release's own where none stands there. */
function organizationOf(
  text: string,
  view: string,
  range: Range | null,
  role: Located | null,
  { index, own }: Bodies,
  person: FoundPerson,
): Located | null {
  if (range) {
    const words = view.slice(range.start, range.end).replace(/\s+/g, ' ')
    const isBefore = role !== null && range.start < role.span.start
    return {
      value: isBefore ? index.longForm(words) : index.fullName(words),
      span: spanOf(text, range.start, range.end),
    }
  }
  const isWriter = person.mentions.some(
    ({ kind, end }) =>
      kind === 'contact' || kind === 'byline' || /^[^.!?]{0,60}\s\S{1,40}@/.test(view.slice(end, end + 110)),
  )
  if (isWriter) return own.publisher
  return role && person.words.length > 1 && isOffice(role.value) ? own.subject : null
}

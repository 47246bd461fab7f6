import { byPosition, spanOf, type Located, type Range } from '../../core/span.js'
import type { Structure } from '../../core/layers.js'
import { OFFICERS } from '../../text/lexicon/roles.js'
import { TITLE_ROLES } from '../../text/lexicon/titles.js'
import type { Token } from '../../core/text-service.js'
import { bodyIndex, type BodyIndex } from './body-index.js'
import type { FoundBody } from './bodies.js'
import { NAME, tokenAt } from './role-phrase.js'
import type { FoundPerson } from './people.js'
import { claimsBehind } from './roles-behind.js'
import { claimsBefore } from './roles-before.js'

export interface RoleOf {
  readonly role: Located | null
  readonly organization: Located | null
}

/** What one place says of a person: a role, a body, or both, and how plainly. */
export interface RoleClaim {
  readonly role: Range | null
  readonly organization: Range | null
  /** The higher, the plainer: an apposition says more than a title. */
  readonly weight: number
}

/** Role and organization of a person: of the plainest place that gives one, the earliest first. */
export function roleFinder(
  text: string,
  view: string,
  people: readonly FoundPerson[],
  bodies: readonly FoundBody[],
  structure: Structure,
): (person: FoundPerson) => RoleOf {
  const index = bodyIndex(text, view, bodies, structure)
  const masked = masksOf(people)
  return (person) => {
    const claims = person.mentions.flatMap((mention) => {
      const tokens = masked.get(mention.block)!
      return [...claimsBehind(view, { ...mention, tokens }), ...claimsBefore(view, { ...mention, tokens })]
    })
    const role = best(claims.filter((claim) => claim.role !== null))
    const body = bodyClaim(claims, role)
    const value = role?.role ? located(text, view, role.role) : titleRole(text, person)
    return { role: value, organization: organizationOf(text, view, body, value, index, person) }
  }
}

/** The tokens of each block with the names of people as one sign, so that no phrase runs into a name. */
function masksOf(people: readonly FoundPerson[]): Map<number, readonly Token[]> {
  const mentions = people.flatMap((person) => person.mentions).sort(byPosition)
  const masks = new Map<number, Token[]>()
  for (const { block, tokens, start, end } of mentions) {
    const mask = masks.get(block) ?? [...tokens]
    masks.set(block, mask)
    for (let at = tokenAt(mask, start); at < mask.length && mask[at]!.start < end; at++) {
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
  return best(claims.filter(({ organization }) => organization !== null))?.organization ?? null
}

function located(text: string, view: string, { start, end }: Range): Located {
  return { value: view.slice(start, end).replace(/\s+/g, ' '), span: spanOf(text, start, end) }
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

function organizationOf(
  text: string,
  view: string,
  range: Range | null,
  role: Located | null,
  index: BodyIndex,
  person: FoundPerson,
): Located | null {
  if (range) {
    const words = view.slice(range.start, range.end).replace(/\s+/g, ' ')
    return { value: index.fullName(words), span: spanOf(text, range.start, range.end) }
  }
  const isContact = person.mentions.some(({ kind }) => kind === 'contact')
  return isContact || (role && OFFICERS.test(role.value)) ? index.ownBody() : null
}

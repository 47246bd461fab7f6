import { wordTable } from '../../core/word-table.js'
import { flatMap } from '../../core/flat.js'
import { firstStartingFrom, byPosition, spanOf, type Located, type Range } from '../../core/span.js'
import type { Structure } from '../../core/layers.js'
import { isRole } from '../../text/lexicon/roles.js'
import { TITLE_ROLES } from '../../text/lexicon/titles.js'
import type { Token } from '../../core/text-service.js'
import { printed } from '../../text/printed.js'
import { affiliationOf, type PersonClaims } from './affiliation.js'
import { bodyIndex } from './body-index.js'
import { withCleanEdges } from './claim-edges.js'
import type { FoundBody } from './bodies.js'
import { NAME } from './complement.js'
import { poolOf } from './named-pool.js'
import { namedThings } from './named-things.js'
import { withoutNoBody } from './no-body.js'
import { withOwnName } from './own-name.js'
import { ownBodyOf } from './own-body.js'
import { overlapTest, type FoundPerson } from './people.js'
import { claimsBehind } from './roles-behind.js'
import { claimsBefore } from './roles-before.js'
import { claimsOfChair } from './roles-chair.js'
import { claimsOfContact } from './roles-contact.js'
import { claimsOfOffice } from './roles-elected.js'
import { claimsOfOrgan } from './roles-organ.js'
import { claimsOfList } from './roles-list.js'
import { best, type RoleClaim } from './role-claim.js'
import type { Candidate } from './candidates.js'
import { claimsOfSignature, type Neighbour } from './roles-signed.js'
import { claimsOfDesk } from './roles-of-desk.js'
import { claimsOfBoth } from './roles-of-both.js'
import { claimsOfReshuffle } from './roles-reshuffled.js'
import { claimsOfSuccessor } from './roles-succeeding.js'
import { claimsWithOthers } from './roles-with-others.js'
import { umbrellas } from './roles-umbrella.js'
import type { Scan } from './scan.js'

export interface RoleOf {
  readonly role: Located | null
  readonly organization: Located | null
}

/** Role and organization of a person: the role of the plainest place that gives one, and the body that goes with it. */
export function roleFinder(
  text: string,
  view: string,
  people: readonly FoundPerson[],
  bodies: readonly FoundBody[],
  structure: Structure,
  found: Scan,
): (person: FoundPerson) => RoleOf {
  const things = namedThings(view, bodies, found.runs, overlapTest(people), (word) =>
    found.evidence.lower.has(word.toLowerCase()),
  )
  const own = ownBodyOf(text, bodies, things, found.runs, structure, overlapTest(people))
  const known = {
    index: bodyIndex([...outsideHeadings(bodies, structure), ...things.filter(({ kind }) => kind === 'event')]),
    own,
    pool: poolOf(things),
    structure,
  }
  const claimsOf = claimFinder(text, view, people, structure, found)
  return (person) => {
    const said = claimsOf(person)
    const body = affiliationOf(view, said, known)
    return {
      role: said.value,
      organization: body && { value: body.value, span: spanOf(text, body.range.start, body.range.end) },
    }
  }
}

const LONGEST_IN_HEADLINE = 6

/** The bodies that running text names first: a headline in capitals joins what is none. */
function outsideHeadings(bodies: readonly FoundBody[], { blocks }: Structure): FoundBody[] {
  const isHeadline = ({ mentions }: FoundBody): boolean =>
    mentions.every(({ block }) => /^(?:title|subtitle|heading)$/.test(blocks[block]!.kind))
  const isLong = ({ name }: FoundBody): boolean => name.split(' ').length > LONGEST_IN_HEADLINE
  return [...bodies.filter((one) => !isHeadline(one)), ...bodies.filter((one) => isHeadline(one) && !isLong(one))]
}

function claimFinder(
  text: string,
  view: string,
  people: readonly FoundPerson[],
  structure: Structure,
  { tokens }: Scan,
): (person: FoundPerson) => PersonClaims {
  const masked = masksOf(people)
  const umbrellaOf = umbrellas(view, structure, tokens)
  return (person) => {
    const found = flatMap(person.mentions, (mention) => {
      const tokensHere = masked.get(mention.block) ?? mention.tokens
      const { block, start } = mention
      const neighbour = (index: number): Neighbour | null => {
        const near = structure.blocks[index]
        return near ? { block: near, tokens: masked.get(index) ?? tokens[index]! } : null
      }
      const near = { above: neighbour(block - 1), next: neighbour(block + 1), last: neighbour(block + 2) }
      return [
        ...claimsAt(view, { ...mention, tokens: tokensHere }),
        ...umbrellaOf(block, start),
        ...claimsOfSignature(view, firstStartingFrom(tokensHere, start), tokensHere, near),
        ...claimsOfContact(view, tokensHere, firstStartingFrom(tokensHere, start), near.above),
      ]
    })
    const claims = found.map((claim) =>
      withoutNoBody(view, withCleanEdges(view, withOwnName(view, claim, structure.publisher?.value ?? null))),
    )
    const role = best(claims.filter((claim) => claim.role !== null && !isShouted(view, claim.role)))
    return { person, claims, role, value: role?.role ? locatedRole(text, view, role.role) : titleRole(text, person) }
  }
}

/** Three words or more of a headline in capitals. */
function isShouted(view: string, { start, end }: Range): boolean {
  const words = view.slice(start, end)
  const isLine =
    /(?:^|\n|,)[ \t]{0,7}$/.test(view.slice(Math.max(0, start - 8), start)) &&
    /^[ \t]{0,7}(?:\n|$)/.test(view.slice(end, end + 8))
  return !/\p{Ll}/u.test(words) && words.split(' ').length > 2 && !isLine
}

function claimsAt(view: string, mention: Candidate): RoleClaim[] {
  const at = firstStartingFrom(mention.tokens, mention.start)
  return [
    ...claimsBehind(view, mention),
    ...claimsOfOffice(view, mention.tokens, at),
    ...claimsOfOrgan(mention.tokens, at),
    ...claimsBefore(view, mention),
    ...claimsOfList(view, mention.tokens, at),
    ...claimsOfChair(mention.tokens, at),
    ...claimsOfSuccessor(view, mention.tokens, at),
    ...claimsOfReshuffle(view, mention.tokens, at),
    ...claimsOfDesk(view, mention.tokens, at),
    ...claimsWithOthers(view, mention.tokens, at),
    ...claimsOfBoth(view, mention.tokens, at),
  ]
}

/** The tokens of each block with the names of people as one sign, so that no phrase runs into a name. */
function masksOf(people: readonly FoundPerson[]): Map<number, readonly Token[]> {
  const mentions = flatMap(people, (person) => person.mentions).sort(byPosition)
  const masks = new Map<number, Token[]>()
  for (const { block, tokens, start, end, run, last } of mentions) {
    if (run.elements[last]?.kind === 'body') continue
    const mask = masks.get(block) ?? [...tokens]
    masks.set(block, mask)
    for (let at = firstStartingFrom(mask, start); at < mask.length && mask[at]!.start < end; at++) {
      mask[at] = { ...mask[at]!, kind: 'punctuation', text: NAME }
    }
  }
  return masks
}

function located(text: string, view: string, range: Range): Located {
  return { value: printed(view, range), span: spanOf(text, range.start, range.end) }
}

/** A verb or an abbreviated title as the noun that it stands for. */
const NOUNS = wordTable<string>({
  chairs: 'chair',
  chaired: 'chair',
  'co-chaired': 'co-chair',
  moderated: 'moderator',
  facilitated: 'facilitator',
  edited: 'editor',
  directed: 'director',
  manages: 'manager',
  coaches: 'coach',
  heads: 'head',
  headed: 'head',
  leads: 'leader',
  led: 'leader',
  founded: 'founder',
  Founded: 'founder',
  'co-founded': 'co-founder',
  'Co-founded': 'co-founder',
  directs: 'director',
  ...TITLE_ROLES,
})

function locatedRole(text: string, view: string, range: Range): Located {
  const role = located(text, view, range)
  const value = /^(?:for )?(?:further|more|additional) (?:information|details)$|^Contact Details/i.test(role.value)
    ? 'contact'
    : role.value
  return { ...role, value: NOUNS[value] ?? ofOne(value) }
}

/** "Secretaries" of two who are named as one of them is: the noun before "of", "for" and the like in the singular. */
function ofOne(role: string): string {
  if (/ (?:and|&) /.test(role)) return role
  const joint = / (?:of|for|at|to|in|on) |,/.exec(role)?.index ?? role.length
  const noun = /(\p{L}{1,40})s$/u.exec(role.slice(0, joint))?.[1]
  if (noun === undefined || /s$/.test(noun)) return role
  if (/sse$/.test(noun) && isRole(noun.slice(0, -1))) return role.slice(0, joint - 2) + role.slice(joint)
  const single = /ie$/.test(noun) && isRole(noun.replace(/ie$/, 'y')) ? noun.replace(/ie$/, 'y') : noun
  return isRole(single) ? role.slice(0, joint - noun.length - 1) + single + role.slice(joint) : role
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

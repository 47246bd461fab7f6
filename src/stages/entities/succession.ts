import { TITLE_ROLES } from '../../text/lexicon/titles.js'
import type { Candidate } from './candidates.js'
import type { FoundPerson } from './people.js'
import type { RoleOf } from './roles.js'

/** Words before the name of whoever held the office before. */
const BEFORE_LAST =
  /\b(?:succession to|succeed(?:s|ed|ing)?|replac(?:es|ed|ing)|follow(?:s|ed)|(?:takes|took|taken|taking) (?:over|the chair)\b[^.;]{1,60}\bfrom(?: (?:his|her) \p{Ll}{3,12}(?: from [\p{L} ]{2,30},)?)?)(?: (?:the|outgoing|former|retiring|Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Father|Rev)\.?){0,3} $/u
/** Words before the name of whoever holds it next. */
const BEFORE_NEXT =
  /\b(?:succeeded by|successor\b[^.;]{1,60}\b(?:is|be))(?: (?:the|Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Father|Rev)\.?){0,3} $/
/** Words behind the name of whoever holds it next, where the one before is "him" or "her". */
const BEHIND_NEXT =
  /^[^.;]{0,40}\b(?:(?:takes|took|taken) over from|succeeds|succeeded|replaces|replaced) (?:him|her)\b/u

const REACH = 120
const FARTHEST = 320

type Named = Candidate & { readonly person: number }

/** Whoever follows somebody in an office holds the same one: what is said of one of the two holds for the other, where nothing else is said. */
export function withSuccession(
  view: string,
  people: readonly FoundPerson[],
  told: readonly RoleOf[],
): readonly RoleOf[] {
  const mentions = people
    .flatMap((person, index) => person.mentions.map((mention): Named => ({ ...mention, person: index })))
    .sort((a, b) => a.start - b.start)
  const known = [...told]
  mentions.forEach((mention, at) => {
    if (!follows(view, mention)) return
    const other = earlier(mentions, at)
    if (!other) return
    const [one, two] = [known[mention.person]!, known[other.person]!]
    known[mention.person] = filled(one, two)
    known[other.person] = filled(two, one)
  })
  return known
}

function follows(view: string, { start, end }: Candidate): boolean {
  const before = view.slice(Math.max(0, start - REACH), start).replace(/\s+/g, ' ')
  if (BEFORE_LAST.test(before) || BEFORE_NEXT.test(before)) return true
  return BEHIND_NEXT.test(view.slice(end, end + REACH).replace(/\s+/g, ' '))
}

/** The last mention of somebody else not far before. */
function earlier(mentions: readonly Named[], at: number): Named | undefined {
  const { person, start } = mentions[at]!
  for (let index = at - 1; index >= 0 && start - mentions[index]!.end < FARTHEST; index--)
    if (mentions[index]!.person !== person) return mentions[index]
  return undefined
}

const TITLES = new Set(Object.values(TITLE_ROLES))

/** A title such as Professor says nothing of the office that is handed on. */
function office({ role }: RoleOf): RoleOf['role'] {
  return role && TITLES.has(role.value) ? null : role
}

function filled(one: RoleOf, other: RoleOf): RoleOf {
  const isAlone = office(one) === null || office(other) === null || one.role?.value === other.role?.value
  return {
    role: office(one) ?? office(other) ?? one.role,
    organization: one.organization ?? (isAlone ? other.organization : null),
  }
}

import { isOffice } from '../../text/lexicon/roles.js'
import type { Range } from '../../core/span.js'
import type { BodyIndex } from './body-index.js'
import type { PersonClaims } from './affiliation-candidates.js'
import type { OwnBody } from './own-body.js'
import { best, COUNTRY, ELECTED, type RoleClaim } from './role-claim.js'

/** The body by rule alone: the one that stands with the role, else the release's own where the role is an office of some body. */
export function affiliationByRule(view: string, said: PersonClaims, index: BodyIndex, own: OwnBody): string | null {
  const { claims, role, value, person } = said
  const range = bodyClaim(
    claims.filter(({ weight }) => weight > COUNTRY),
    role,
  )
  if (range !== null) {
    const words = printed(view, range)
    return value !== null && range.start < value.span.start ? index.longForm(words) : index.fullName(words)
  }
  const isWriter = person.mentions.some(
    ({ kind, end }) =>
      kind === 'contact' || kind === 'byline' || /^[^.!?]{0,60}\s\S{1,40}@/.test(view.slice(end, end + 110)),
  )
  if (isWriter && own.publisher) return own.publisher.value
  if (value !== null && person.words.length > 1 && isOffice(value.value) && own.subject) return own.subject.value
  const country = value === null ? bodyClaim(claims, role) : null
  return country && printed(view, country)
}

function printed(view: string, { start, end }: Range): string {
  return view.slice(start, end).replace(/\s+/g, ' ')
}

/** The body that stands with the role that was chosen, else the plainest other. */
function bodyClaim(claims: readonly RoleClaim[], role: RoleClaim | undefined): Range | null {
  if (role?.organization) return role.organization
  if (role && role.weight >= ELECTED) return null
  return best(claims.filter(({ organization }) => organization !== null))?.organization ?? null
}

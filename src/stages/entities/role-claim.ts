import type { Range } from '../../core/span.js'
import type { RolePhrase } from './role-phrase.js'

/** What one place says of a person: a role, a body, or both, and how plainly. */
export interface RoleClaim {
  readonly role: Range | null
  readonly organization: Range | null
  /** The higher, the plainer: an apposition says more than a title. */
  readonly weight: number
}

/** Weight of a country behind a name, which stands for its delegation where nothing else does. */
export const COUNTRY = 0.5
/** Weight of an office that somebody is elected or appointed to with this release. */
export const ELECTED = 6

/** The claim that a phrase makes, so plainly. */
export function claimOf({ role, organization }: Pick<RolePhrase, 'role' | 'organization'>, weight: number): RoleClaim {
  return { role, organization, weight }
}

/** The plainest claim, the first of several that are as plain. */
export function best(claims: readonly RoleClaim[]): RoleClaim | undefined {
  return claims.reduce<RoleClaim | undefined>((top, one) => (top && top.weight >= one.weight ? top : one), undefined)
}

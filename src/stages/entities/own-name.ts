import { isRole } from '../../text/lexicon/roles.js'
import type { RoleClaim } from './role-claim.js'

/**
 * "Young Ostby First Chairman" of a release by Young Ostby First: where the sender's name begins with the body and reaches
 * into the role, all of it is the body.
 */
export function withOwnName(view: string, claim: RoleClaim, name: string | null): RoleClaim {
  const { role, organization } = claim
  if (!name?.includes(' ') || !role || !organization || role.start < organization.end) return claim
  const from = Math.max(0, organization.end - name.length)
  const at = view.slice(from, role.end).indexOf(name)
  const [start, end] = [from + at, from + at + name.length]
  if (at < 0 || start > organization.start || end <= role.start || end >= role.end) return claim
  const rest = view.slice(end, role.end)
  const gap = /^[’']?s?\s+/u.exec(rest)?.[0].length ?? 0
  if (gap === 0 || !rest.split(/\s+/).some(isRole)) return claim
  return { ...claim, role: { start: end + gap, end: role.end }, organization: { start, end } }
}

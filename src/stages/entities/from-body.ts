import type { Range } from '../../core/span.js'
import type { Token } from '../../core/text-service.js'
import { isOrganizationHead } from '../../text/organizations.js'
import { organizationBehind } from './body-phrase.js'

/** "a student from De La Salle University", "developers from NORVA": behind "from" stands a body only where a word says so. */
export function fromBody(tokens: readonly Token[], at: number): { range: Range; roleEnd: number; to: number } | null {
  const body = organizationBehind(tokens, at)
  const isBody =
    body !== null &&
    tokens.slice(at + 1, body.to).some(({ text }) => isOrganizationHead(text) || /^\p{Lu}{3,}$/u.test(text))
  return isBody ? { range: body.range, roleEnd: at, to: body.to } : null
}

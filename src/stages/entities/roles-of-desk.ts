import type { Token } from '../../core/text-service.js'
import { isHonorific } from '../../text/lexicon/titles.js'
import { isRole } from '../../text/lexicon/roles.js'
import { isOrganizationHead } from '../../text/organizations.js'
import { NAME, rangeOf } from './complement.js'
import { readRole } from './role-phrase.js'
import type { RoleClaim } from './role-claim.js'

const LONGEST_BODY = 12
const LONGEST_ROLE = 8

/** "the Director, Human Resource Department (HRD), Mr. X", "Deputy Secretary, Ministry of Law, X": office and body between commas before a name. */
export function claimsOfDesk(view: string, tokens: readonly Token[], at: number): RoleClaim[] {
  let to = at
  while (
    to > 0 &&
    (isHonorific(tokens[to - 1]!.text) || (tokens[to - 1]!.text === '.' && isHonorific(tokens[to - 2]?.text ?? '')))
  )
    to--
  if (tokens[to - 1]?.text !== ',') return []
  const end = to - 1
  const from = bodyStart(tokens, end)
  if (from === null) return []
  const close = tokens.slice(from, end).findIndex(({ text }) => text === '(')
  const office = officeBefore(view, tokens, from - 1)
  const organization = rangeOf(tokens, from, close > 0 ? from + close : end)
  return office ? [{ role: office, organization, weight: 4.5 }] : []
}

/** Index of the first word of the body between two commas. */
function bodyStart(tokens: readonly Token[], end: number): number | null {
  for (let at = end - 1; at > end - LONGEST_BODY && at > 1; at--) {
    const { text } = tokens[at]!
    if (text === ',') {
      const words = tokens.slice(at + 1, end)
      return words.length > 1 &&
        words.some((word) => isOrganizationHead(word.text)) &&
        !words.some((word) => isRole(word.text))
        ? at + 1
        : null
    }
    if (!/^(?:\p{Lu}|of$|and$|for$|the$|&$|[()]$)/u.test(text) || text === NAME) return null
  }
  return null
}

/** The office that ends at a comma, and that no name owns. */
function officeBefore(view: string, tokens: readonly Token[], comma: number): ReturnType<typeof rangeOf> | null {
  for (let from = Math.max(0, comma - LONGEST_ROLE); from < comma; from++) {
    const before = tokens[from - 1]
    if (tokens[from]!.kind !== 'word' || before?.text === NAME) continue
    const opens = !before || before.kind !== 'word' || /^(?:\p{Ll}+|The)$/u.test(before.text)
    const phrase = opens ? readRole(view, tokens.slice(0, comma), from) : null
    if (!phrase || phrase.to !== comma || phrase.organization) continue
    return before?.text === ',' && tokens[from - 2]?.text === NAME ? null : phrase.role
  }
  return null
}

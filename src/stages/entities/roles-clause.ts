import type { Range } from '../../core/span.js'
import type { Token } from '../../core/text-service.js'
import { isRole } from '../../text/lexicon/roles.js'
import { lowerBody, organizationBehind } from './body-phrase.js'
import { complementAt, lowerHead, rangeOf } from './complement.js'
import { ownerAt } from './role-owner.js'
import { readRole } from './role-phrase.js'
import { claimOf, type RoleClaim } from './role-claim.js'

/** Verbs of office behind "who", with the noun that they stand for. */
const OFFICE_VERBS =
  /^(?:chairs|chaired|heads|headed|leads|led|directs|runs|manages|commands|edits|founded|coordinates|maintains|teaches|farms|grazes|builds|owns|represents|keeps)$/
/** What a clause behind "who" says: "X, who chairs Y", "X, who works for Y", "X, who is the director of Y". */
export function claimsOfClause(view: string, tokens: readonly Token[], at: number): RoleClaim[] {
  const verb = /^(?:now|also|currently|once|has|then)$/.test(tokens[at]?.text ?? '') ? at + 1 : at
  if (/^(?:works|worked|volunteers|volunteered)$/.test(tokens[verb]?.text ?? '')) return worksFor(tokens, verb + 1)
  if (/^(?:holds|held|occupies|occupied|assumed|assumes)$/.test(tokens[verb]?.text ?? ''))
    return holds(view, tokens, verb + 1)
  if (!OFFICE_VERBS.test(tokens[verb]?.text ?? '')) return being(view, tokens, at)
  const object = Math.min(objectOf(tokens, verb + 1), namedByKind(tokens, verb + 1)?.of ?? Infinity)
  const body = organizationBehindVerb(tokens, verb + 1)
  const isPlainOffice = /^(?:chairs|chaired|heads|headed|leads|led|directs|founded)$/.test(tokens[verb]!.text)
  const isWhole = body !== null && !/[’']s$/u.test(view.slice(body.start, body.end))
  const role = isPlainOffice && isWhole ? rangeOf(tokens, verb, verb + 1) : rangeOf(tokens, verb, object)
  return [{ role, organization: body, weight: 3.5 }]
}

/** "X, who works for Y". */
function worksFor(tokens: readonly Token[], at: number): RoleClaim[] {
  const body = /^(?:for|at|with)$/.test(tokens[at]?.text ?? '') ? organizationBehind(tokens, at) : null
  return body ? [{ role: null, organization: body.range, weight: 2 }] : []
}

/** "X, who currently holds the role of Director of Facilities at Y". */
function holds(view: string, tokens: readonly Token[], at: number): RoleClaim[] {
  const noun = /^(?:the|a)$/.test(tokens[at]?.text ?? '') ? at + 1 : at
  if (!/^(?:role|position|post|title|office)$/.test(tokens[noun]?.text ?? '') || tokens[noun + 1]?.text !== 'of')
    return []
  const phrase = readRole(view, tokens, noun + 2)
  return phrase ? [claimOf(phrase, 3.5)] : []
}

const FARTHEST_BEING = 8

/** "X, who from 1 April will be our field coordinator", "X, who has been a carpenter for years", "X, who is responsible for accounts at Y". */
function being(view: string, tokens: readonly Token[], at: number): RoleClaim[] {
  let verb = at
  while (verb < at + FARTHEST_BEING && !/^(?:is|was|been|be|as|[.,;:])$/.test(tokens[verb]?.text ?? '.')) verb++
  if (!/^(?:is|was|been|be|as)$/.test(tokens[verb]?.text ?? '')) return []
  const from = /^(?:now|also|currently|still|re-?elected|elected|appointed|named)$/.test(tokens[verb + 1]?.text ?? '')
    ? verb + 2
    : verb + 1
  if (tokens[from]?.text === 'responsible') return responsible(tokens, from)
  if (!opensOffice(tokens, from)) return []
  const phrase = readRole(view, tokens, from)
  return phrase ? [claimOf(phrase, 2.6)] : []
}

/** "the", "deputy", "Fell Air’s": what an office begins with. */
function opensOffice(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at] ?? { text: '' }
  return /^(?:the|an?|our|its|their)$/.test(text) || isRole(text) || Boolean(ownerAt(tokens, at)?.range)
}

/** "responsible for international accounts at Posta Kolkheti". */
function responsible(tokens: readonly Token[], from: number): RoleClaim[] {
  if (tokens[from + 1]?.text !== 'for') return []
  const object = objectOf(tokens, from + 2)
  const body = /^(?:at|of)$/.test(tokens[object]?.text ?? '') ? organizationBehind(tokens, object) : null
  return [{ role: rangeOf(tokens, from, object), organization: body?.range ?? null, weight: 2.6 }]
}

function objectOf(tokens: readonly Token[], from: number): number {
  let at = from
  while (
    at < tokens.length &&
    at < from + 10 &&
    !/^(?:[,.;:()]|and|who|at|in|for|said|says|has|was|spoke|presented|asked|called)$/.test(tokens[at]!.text)
  )
    at++
  return at
}

function organizationBehindVerb(tokens: readonly Token[], from: number): Range | null {
  const at = /^(?:the|The|a|an|our)$/.test(tokens[from]?.text ?? '') ? from : from - 1
  let to = at + 1
  while (
    to < tokens.length &&
    (/^\p{Lu}/u.test(tokens[to]!.text) ||
      (to > at + 1 &&
        /^(?:of|for|and|the|&)$/.test(tokens[to]!.text) &&
        /^(?:\p{Lu}|the$)/u.test(tokens[to + 1]?.text ?? '')))
  )
    to++
  if (to > at + 1) return rangeOf(tokens, at + 1, /[’']s$/u.test(tokens[to - 1]!.text) ? to : lowerHead(tokens, to))
  const named = namedByKind(tokens, from)
  if (named) return named.range
  const object = objectOf(tokens, from)
  return /^(?:at|of|for)$/.test(tokens[object]?.text ?? '') ? (organizationBehind(tokens, object)?.range ?? null) : null
}

const FARTHEST_OF = 8

/** "the workshop of host operator Fell Lines", "take-back at the van builder Nordvik": a name behind the noun for what it is. */
function namedByKind(tokens: readonly Token[], from: number): { readonly range: Range; readonly of: number } | null {
  for (let of = from; of < from + FARTHEST_OF && tokens[of]?.kind === 'word'; of++) {
    if (!/^(?:of|at|for)$/.test(tokens[of]!.text)) continue
    const complement = complementAt(tokens, of + 1)
    const name = /^\p{Ll}/u.test(tokens[complement.from]?.text ?? '') ? lowerBody(tokens, of, complement) : null
    if (name && /^\p{Lu}/u.test(tokens[name.from]!.text)) return { range: rangeOf(tokens, name.from, name.to), of }
  }
  return null
}

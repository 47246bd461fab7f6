import type { Range } from '../../core/span.js'
import type { Token } from '../../core/text-service.js'
import { isHonorific } from '../../text/lexicon/titles.js'
import type { RoleClaim } from './role-claim.js'
import type { Neighbour } from './roles-signed.js'

const FARTHEST_LABEL = 40

/** Whom to ask: "Media contact: X", "Further information: X, Y", a label on the line or in the block above the name. */
export function claimsOfContact(
  view: string,
  tokens: readonly Token[],
  at: number,
  above: Neighbour | null,
): RoleClaim[] {
  const before = labelBefore(view, tokens, at)
  if (before) return [{ role: before, organization: null, weight: 1 }]
  if (!above || !opensBlock(tokens, at)) return []
  const last = above.tokens.at(-1)?.text === ':' ? above.tokens.length - 1 : above.tokens.length
  const label = labelEndingAt(view, above.tokens, last)
  return label && label.start === above.tokens[0]!.start ? [{ role: label, organization: null, weight: 1 }] : []
}

/** The label whose colon stands before a name, with other names and their numbers between at most. */
function labelBefore(view: string, tokens: readonly Token[], at: number): Range | null {
  for (let colon = at - 1; colon > Math.max(0, at - FARTHEST_LABEL); colon--) {
    const { text } = tokens[colon]!
    if (/^[!?]$/.test(text) || (text === '(' && !tokens.slice(colon, at).some((one) => one.text === ')'))) return null
    if (text === ':') return labelEndingAt(view, tokens, colon)
  }
  return null
}

const LABEL =
  /(?:^|[\s*])((?:(?:media|press|news|public|all)\s)?(?:contacts?|enquiries|inquiries)|(?:for\s)?(?:further|more|additional)\s(?:information|details))(?:\s(?:please\s)?(?:contact|for press|for media))?\s?$/i
const LONGEST_LABEL = 50

/** "To contact the reporters on this story: X": what agencies write below a report. */
const OF_STORY = /\bto contact the (reporter|editor)s?(?: responsible for| on) this story\s?$/i
const LONGEST_OF_STORY = 60

function labelEndingAt(view: string, tokens: readonly Token[], to: number): Range | null {
  const last = tokens[to - 1]
  if (!last) return null
  const labelOf = (pattern: RegExp, longest: number): Range | null => {
    const from = Math.max(tokens[0]!.start, last.end - longest)
    const match = pattern.exec(view.slice(from, last.end))
    if (!match) return null
    const start = from + match.index + match[0].indexOf(match[1]!)
    return { start, end: start + match[1]!.length }
  }
  return labelOf(LABEL, LONGEST_LABEL) ?? (last.text === 'story' ? labelOf(OF_STORY, LONGEST_OF_STORY) : null)
}

/** Nothing but titles stands before the name in its block. */
function opensBlock(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).every(({ text }) => text === '.' || isHonorific(text))
}

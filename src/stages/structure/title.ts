import type { BlockKind } from '../../core/layers.js'
import { isOrganizationName } from '../../text/organizations.js'
import type { RawBlock } from './blocks.js'
import { isPublisherLine } from './kinds.js'

const LAST_LINE = 14

/** Index of the block that is the title: of the headings above the body the one that says most like one; -1 where none does. */
export function titleIndex(view: string, raw: readonly RawBlock[], kinds: readonly BlockKind[]): number {
  let best = -1
  let bestScore = -1
  for (let index = 0; index < Math.min(raw.length, LAST_LINE); index++) {
    const content = view.slice(raw[index]!.contentStart, raw[index]!.end)
    if (kinds[index] === 'paragraph' && content.length > 120) break
    if (kinds[index] !== 'heading') continue
    const score = titleScore(content, raw[index]!, index) - index * 0.05
    if (score > bestScore) {
      best = index
      bestScore = score
    }
  }
  return best
}

function titleScore(content: string, block: RawBlock, index: number): number {
  let score = 1
  if (content.length >= 25) score++
  if (content.length >= 45) score++
  if (block.set === 'marked-heading' && !content.endsWith('?')) score += index < 2 ? 2 : 0.5
  if (/^\d{4}-\d\d-\d\d/.test(content)) score -= 3
  if (isPublisherLine(content)) score -= 3
  if (isOrganizationName(content) && !/\p{Ll}{3}\s\p{Ll}{3}/u.test(content) && content.length < 70) score -= 1.5
  if (/^\W{0,3}(?:\d|\p{L}{0,12} \d{1,2} |By )/u.test(content) && content.length < 45) score -= 1.5
  return score
}

import { flatMap } from '../../core/flat.js'
import type { Block } from '../../core/layers.js'
import { spanOf } from '../../core/span.js'
import type { Notice, NoticeKind } from '../../core/summary.js'
import { embargoEnd } from './embargo-end.js'

const KINDS: readonly (readonly [NoticeKind, RegExp])[] = [
  ['embargo', /\bembargo|not for (?:publication|release|broadcast) (?:before|until)|strictly not before/i],
  ['withdrawal', /\b(?:withdrawn|withdrawal of|retract(?:ed|ion)|recalled|disregard)\b/i],
  ['correction', /\bcorrect(?:ion|ed|s)\b|\berratum\b|\bclarification\b/i],
  ['update', /\bupdated?(?: \d)?[:\s-]|\(adds /i],
]

/** Embargoes, corrections, withdrawals and updates that the release announces of itself. */
export function findNotices(view: string, blocks: readonly Block[]): Notice[] {
  return flatMap(blocks, ({ kind, start, end }) => {
    if (kind !== 'notice') return []
    const words = view.slice(start, end)
    const found = KINDS.find(([, pattern]) => pattern.test(words))
    if (!found) return []
    return [
      {
        kind: found[0],
        evidence: spanOf(view, start, end),
        until: found[0] === 'embargo' ? embargoEnd(view, start, end) : null,
      },
    ]
  })
}

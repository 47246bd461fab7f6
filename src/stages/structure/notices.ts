import type { Block } from '../../core/layers.js'
import { spanOf } from '../../core/span.js'
import type { Notice, NoticeKind } from '../../core/summary.js'
import { findDates } from '../../text/dates.js'

const KINDS: readonly (readonly [NoticeKind, RegExp])[] = [
  ['embargo', /\bembargo|not for (?:publication|release|broadcast) (?:before|until)|strictly not before/i],
  ['withdrawal', /\b(?:withdrawn|withdrawal of|retract(?:ed|ion)|recalled|disregard)\b/i],
  ['correction', /\bcorrect(?:ion|ed|s)\b|\berratum\b|\bclarification\b/i],
  ['update', /\bupdated?(?: \d)?[:\s-]|\(adds /i],
]

/** Embargoes, corrections, withdrawals and updates that the release announces of itself. */
export function findNotices(view: string, blocks: readonly Block[]): Notice[] {
  return blocks.flatMap(({ kind, start, end }) => {
    if (kind !== 'notice') return []
    const words = view.slice(start, end)
    const found = KINDS.find(([, pattern]) => pattern.test(words))
    if (!found) return []
    return [
      {
        kind: found[0],
        evidence: spanOf(view, start, end),
        until: found[0] === 'embargo' ? untilOf(view, start, end) : null,
      },
    ]
  })
}

const CLOCK = /\b([01]?\d|2[0-3])[:.h]([0-5]\d)\b/
const ZONE = /\b(?:GMT|UTC)(?:\s?([+-]\d{1,2}))?\b/

/** The end of an embargo: its day, with the hour where one is given, and the offset where the zone is one of Greenwich's. */
function untilOf(view: string, start: number, end: number): string | null {
  const date = findDates(view, { start, end }, null).find(({ value }) => value.length === 10)
  if (!date) return null
  const words = view.slice(start, end)
  const clock = CLOCK.exec(words)
  if (!clock) return date.value
  const zone = ZONE.exec(words)
  return `${date.value}T${clock[1]!.padStart(2, '0')}:${clock[2]!}${zone ? offsetOf(zone[1]) : ''}`
}

function offsetOf(hours: string | undefined): string {
  if (hours === undefined) return 'Z'
  return `${hours[0]!}${hours.slice(1).padStart(2, '0')}:00`
}

import type { Range } from '../../core/span.js'
import type { Candidate, Origin } from './candidate.js'
import type { Parsed, Release } from './release.js'

/** Mark-up and marks that may stand before a name. */
export const LEADING =
  /^(?:[\s*_#>|\\•\-–—"“‘'([]|<[^<>]{0,200}>|!\[[^[\]]{0,80}\]\([^()]{0,300}\)(?:\{[^{}]{0,40}\})?){0,12}/u

/** A candidate that no clause tells: an item of a list, or what stands behind a label. */
export function madeItem(
  parsed: Parsed,
  evidence: Range,
  type: string,
  origin: Origin,
  who: Range | null,
  what: Range | null,
  signs: readonly string[],
): Candidate {
  return {
    type,
    trigger: `${origin}-${type}`,
    origin,
    parsed,
    evidence,
    clause: null,
    part: 0,
    who,
    what,
    when: null,
    nearDate: null,
    where: null,
    signs,
    whoKinds: [],
    whatKinds: [],
    roleKinds: [],
    precision: 3,
  }
}

/** A longer heading names neither a winner nor a thing. */
const LONGEST_HEADING = 60

/** The heading over an item, where it is short. */
export function headingOver({ structure: { blocks }, document: { text } }: Release, { block }: Parsed): Range | null {
  const heading = blocks[block.under]
  if (!heading || heading.end - heading.start > LONGEST_HEADING) return null
  const lead = LEADING.exec(text.slice(heading.start, heading.end))?.[0].length ?? 0
  return { start: heading.start + lead, end: heading.end }
}

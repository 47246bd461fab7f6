import { outerEnd } from './items.js'
import type { Observation } from './observe.js'

const FURTHEST = 200

/** Index of the quote that a quote goes on with: the one before it, where the same speaker is only interrupted; else null. */
export function continuesOf(text: string, quotes: readonly Observation[], index: number): number | null {
  const before = quotes[index - 1]
  const own = quotes[index]!
  if (!before?.attribution?.source || own.attribution?.source?.start !== before.attribution.source.start) return null
  if (before.stretch.goesOn) return index - 1
  const gap = own.stretch.open.start - outerEnd(before.stretch)
  const interrupted = before.block === own.block && gap < FURTHEST
  return interrupted && /[,.!?…—–-]\s*$/.test(text.slice(before.stretch.end - 3, before.stretch.end)) ? index - 1 : null
}

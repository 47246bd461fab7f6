import type { EntityRef, Reference } from '../core/layers.js'
import { firstEndingAfter, overlaps, type Range } from '../core/span.js'

/** The reference that shares words with a range, the longest where there are several. `references` are sorted and never overlap. */
export function referenceOver(references: readonly Reference[], range: Range): Reference | undefined {
  let best: Reference | undefined
  for (let index = firstEndingAfter(references, range.start); index < references.length; index++) {
    const reference = references[index]!
    if (!overlaps(reference, range)) break
    if (!best || reference.end - reference.start > best.end - best.start) best = reference
  }
  return best
}

/** The references that lie wholly within a range, in order. */
export function referencesIn(references: readonly Reference[], range: Range): Reference[] {
  const found: Reference[] = []
  for (let index = firstEndingAfter(references, range.start); index < references.length; index++) {
    const reference = references[index]!
    if (reference.end > range.end) break
    if (reference.start >= range.start) found.push(reference)
  }
  return found
}

/** Whether two references mean the same person or body. */
export function isSameEntity(a: EntityRef, b: EntityRef): boolean {
  return a.kind === b.kind && a.index === b.index
}

import type { GoldAnnouncement } from '../labels/gold.js'
import type { F1Counts, ShareCounts } from './counts.js'
import type { PredictedAnnouncement } from './prediction.js'
import { tokenF1 } from './similarity.js'

export const SLOTS = ['who', 'what', 'when', 'where'] as const
export type Slot = (typeof SLOTS)[number]
type Pair = readonly [GoldAnnouncement, PredictedAnnouncement]

const SAME_WORDS = 0.5

/** Slots of matched announcements: one that only one side has is missed or invented, one that differs is both. */
export function scoreSlots(pairs: readonly Pair[]): Record<`slots.${Slot}`, ShareCounts> & { 'slots.all': F1Counts } {
  let [gold, predicted, matched] = [0, 0, 0]
  const bySlot = {} as Record<`slots.${Slot}`, ShareCounts>
  for (const slot of SLOTS) {
    let [right, of] = [0, 0]
    for (const [one, partner] of pairs) {
      const agrees = sameSlot(slot, one[slot], slotOf(partner, slot))
      if (one[slot] !== null) of++
      if (slotOf(partner, slot) !== null) predicted++
      if (agrees) right++
    }
    gold += of
    matched += right
    bySlot[`slots.${slot}`] = { right, of }
  }
  return { ...bySlot, 'slots.all': { gold, predicted, matched } }
}

/** The slots in which a matched claim differs from gold. */
export function wrongSlots(gold: GoldAnnouncement, partner: PredictedAnnouncement): Slot[] {
  return SLOTS.filter((slot) => {
    const value = slotOf(partner, slot)
    return (gold[slot] !== null || value !== null) && !sameSlot(slot, gold[slot], value)
  })
}

export function slotOf(one: PredictedAnnouncement, slot: Slot): string | null {
  return one[slot]?.value || null
}

function sameSlot(slot: Slot, gold: string | null, predicted: string | null): boolean {
  if (gold === null || predicted === null) return false
  return slot === 'when' ? gold === predicted : tokenF1(gold, predicted) >= SAME_WORDS
}

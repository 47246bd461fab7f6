import type { Range } from '../core/span.js'
import type { GoldAnnouncement } from '../labels/gold.js'
import { matchOneToOne, type Matching } from './matching.js'
import type { Claim, Outcome, OutcomeKind, RatedClaim, Scored, TypePair } from './outcome.js'
import type { PredictedAnnouncement } from './prediction.js'
import { spanJaccard, tokenF1 } from './similarity.js'
import { scoreSlots, SLOTS, slotOf, wrongSlots } from './slots.js'

const SAME_EVIDENCE = 0.5

/** Announcements by the sentence they rest on, their types, and the slots of the matched ones. */
export function scoreAnnouncements(
  gold: readonly GoldAnnouncement[],
  predicted: readonly PredictedAnnouncement[],
): Scored {
  const matching = matchAnnouncements(gold, predicted)
  const pairs = gold.flatMap((one, index) => {
    const partner = predicted[matching.ofGold[index]!]
    return partner ? [[one, partner] as const] : []
  })
  const sizes = { gold: gold.length, predicted: predicted.length }
  const sameType = pairs.filter(([one, partner]) => one.type === partner.type)
  return {
    counts: {
      announcements: { ...sizes, matched: pairs.length },
      typedAnnouncements: { ...sizes, matched: sameType.length },
      ...scoreSlots(pairs),
    },
    outcomes: announcementOutcomes(gold, predicted, matching),
    rated: ratedAnnouncements(gold, predicted, matching),
    types: typePairs(gold, predicted, matching),
  }
}

/** Pairs of the same type first, then those that share most of their evidence and of what is announced. */
function matchAnnouncements(gold: readonly GoldAnnouncement[], predicted: readonly PredictedAnnouncement[]): Matching {
  return matchOneToOne(gold, predicted, (one, other) => {
    const shared = evidenceJaccard(one, other.evidence)
    if (shared <= SAME_EVIDENCE) return null
    return [one.type === other.type ? 1 : 0, shared + tokenF1(one.what, other.what?.value ?? null)]
  })
}

function evidenceJaccard({ evidence, also }: GoldAnnouncement, range: Range): number {
  return Math.max(...[evidence, ...also].map((sentence) => spanJaccard(sentence, range)))
}

function ratedAnnouncements(
  gold: readonly GoldAnnouncement[],
  predicted: readonly PredictedAnnouncement[],
  { ofPredicted }: Matching,
): RatedClaim[] {
  return predicted.flatMap(({ type, confidence }, index) => {
    if (confidence === undefined) return []
    return [{ kind: 'announcement', confidence, right: gold[ofPredicted[index]!]?.type === type } as const]
  })
}

function typePairs(
  gold: readonly GoldAnnouncement[],
  predicted: readonly PredictedAnnouncement[],
  { ofGold, ofPredicted }: Matching,
): TypePair[] {
  const ofItems = gold.map(({ type }, index) => ({ gold: type, predicted: predicted[ofGold[index]!]?.type ?? null }))
  const alone = predicted.filter((_, index) => ofPredicted[index] === -1)
  return [...ofItems, ...alone.map(({ type }) => ({ gold: null, predicted: type }))]
}

function announcementOutcomes(
  gold: readonly GoldAnnouncement[],
  predicted: readonly PredictedAnnouncement[],
  { ofGold, ofPredicted }: Matching,
): Outcome[] {
  const openGold = gold.filter((_, index) => ofGold[index] === -1)
  const open = predicted.filter((_, index) => ofPredicted[index] === -1)
  const near = matchOneToOne(openGold, open, (one, other) => {
    const shared = evidenceJaccard(one, other.evidence)
    return shared > 0 ? [shared] : null
  })
  const ofItems = gold.map((one, index): Outcome => {
    const partner = predicted[ofGold[index]!] ?? open[near.ofGold[openGold.indexOf(one)] ?? -1]
    return {
      group: 'announcements',
      key: `announcement ${index}`,
      kind: kindOf(one, partner, ofGold[index] !== -1),
      gold: goldClaim(one),
      predicted: partner ? predictedClaim(partner) : null,
      ...(partner && ofGold[index] !== -1 ? { field: wrongSlots(one, partner).join(', ') } : {}),
    }
  })
  return [...ofItems, ...open.filter((_, index) => near.ofPredicted[index] === -1).map(inventedOutcome)]
}

function kindOf(gold: GoldAnnouncement, partner: PredictedAnnouncement | undefined, matched: boolean): OutcomeKind {
  if (!partner) return 'missed'
  if (!matched) return 'boundary'
  if (gold.type !== partner.type) return 'wrong type'
  return wrongSlots(gold, partner).length > 0 ? 'wrong slot' : 'right'
}

function inventedOutcome(one: PredictedAnnouncement): Outcome {
  const key = `invented ${one.evidence.start} ${one.type}`
  return { group: 'announcements', key, kind: 'invented', gold: null, predicted: predictedClaim(one) }
}

function goldClaim(one: GoldAnnouncement): Claim {
  const slots = SLOTS.flatMap((slot) => (one[slot] === null ? [] : [`${slot}: ${one[slot]}`]))
  return { text: one.evidence.text, detail: [one.type, ...slots].join(' · '), range: one.evidence }
}

function predictedClaim(one: PredictedAnnouncement): Claim {
  const slots = SLOTS.flatMap((slot) => (slotOf(one, slot) === null ? [] : [`${slot}: ${slotOf(one, slot)}`]))
  return { text: one.evidence.text, detail: [one.type, ...slots].join(' · '), range: one.evidence }
}

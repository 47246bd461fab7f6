import { overlaps, type Range } from '../core/span.js'
import type { GoldQuote } from '../labels/gold.js'
import { sameName } from '../text/fold.js'
import { matchOneToOne, type Matching } from './matching.js'
import type { Claim, Outcome, RatedClaim, Scored } from './outcome.js'
import type { PredictedQuote } from './prediction.js'
import { coreRange, spanJaccard } from './similarity.js'
import { stretchesInMarks } from './stretches.js'

const SAME_QUOTE = 0.8

/** Quotes, their speakers, and the stretches in marks that are none. */
export function scoreQuotes(text: string, gold: readonly GoldQuote[], predicted: readonly PredictedQuote[]): Scored {
  const goldCores = gold.map(({ span }) => coreRange(text, span))
  const cores = predicted.map(({ span }) => coreRange(text, span))
  const matching = matchOneToOne(goldCores, cores, (a, b) => above(SAME_QUOTE, spanJaccard(a, b)))
  const pairs = gold.flatMap((quote, index) => {
    const partner = predicted[matching.ofGold[index]!]
    return partner ? [isSpeaker(quote.speaker, partner.speaker?.name ?? null)] : []
  })
  const [matched, right] = [pairs.length, pairs.filter(Boolean).length]
  const sizes = { gold: gold.length, predicted: predicted.length }
  return {
    counts: {
      quotes: { ...sizes, matched },
      attributed: { ...sizes, matched: right },
      speaker: { right, of: matched },
      nonQuotes: rejected(text, goldCores, cores),
    },
    outcomes: quoteOutcomes(gold, predicted, matching, goldCores, cores),
    rated: predicted.flatMap((claim, index) => ratedQuote(gold[matching.ofPredicted[index]!], claim)),
  }
}

/** Whether a predicted speaker is the gold one; where gold has none, whether none is named. */
export function isSpeaker(gold: string | null, predicted: string | null): boolean {
  if (gold === null) return predicted === null || predicted === ''
  return predicted !== null && sameName(gold, predicted)
}

/** Confidence of a quote is that it is one with these bounds, of a speaker that it is this one; of both together their product. */
function ratedQuote(gold: GoldQuote | undefined, { confidence, speaker }: PredictedQuote): RatedClaim[] {
  if (confidence === undefined) return []
  const known = gold !== undefined && isSpeaker(gold.speaker, speaker?.name ?? null)
  const ofSpeaker = speaker?.confidence ?? null
  return [
    { kind: 'quote', confidence, right: gold !== undefined },
    { kind: 'attributed quote', confidence: confidence * (ofSpeaker ?? 1), right: known },
    ...(gold && ofSpeaker !== null ? [{ kind: 'speaker', confidence: ofSpeaker, right: known } as const] : []),
  ]
}

function above(threshold: number, similarity: number): readonly number[] | null {
  return similarity > threshold ? [similarity] : null
}

function rejected(text: string, goldCores: readonly Range[], cores: readonly Range[]) {
  const nonQuotes = stretchesInMarks(text)
    .map((stretch) => coreRange(text, stretch))
    .filter((stretch) => !goldCores.some((quote) => overlaps(quote, stretch)))
  const right = nonQuotes.filter((stretch) => !cores.some((core) => spanJaccard(core, stretch) > SAME_QUOTE))
  return { right: right.length, of: nonQuotes.length }
}

function quoteOutcomes(
  gold: readonly GoldQuote[],
  predicted: readonly PredictedQuote[],
  { ofGold, ofPredicted }: Matching,
  goldCores: readonly Range[],
  cores: readonly Range[],
): Outcome[] {
  const openGold = gold.map((_, index) => index).filter((index) => ofGold[index] === -1)
  const open = predicted.map((_, index) => index).filter((index) => ofPredicted[index] === -1)
  const near = matchOneToOne(openGold, open, (a, b) => above(0, spanJaccard(goldCores[a]!, cores[b]!)))
  const ofItems = gold.map((quote, index): Outcome => {
    const partner = predicted[ofGold[index]!]
    const neighbour = predicted[open[near.ofGold[openGold.indexOf(index)] ?? -1] ?? -1]
    const base = { group: 'quotes', key: `quote ${quote.span.start}`, gold: goldClaim(quote) } as const
    if (partner) {
      const kind = isSpeaker(quote.speaker, partner.speaker?.name ?? null) ? 'right' : 'wrong speaker'
      return { ...base, kind, predicted: predictedClaim(partner) }
    }
    if (neighbour) return { ...base, kind: 'boundary', predicted: predictedClaim(neighbour) }
    return { ...base, kind: 'missed', predicted: null }
  })
  const invented = open
    .filter((_, index) => near.ofPredicted[index] === -1)
    .map((index): Outcome => ({
      group: 'quotes',
      key: `invented ${cores[index]!.start}`,
      kind: 'invented',
      gold: null,
      predicted: predictedClaim(predicted[index]!),
    }))
  return [...ofItems, ...invented]
}

function goldClaim({ span, speaker, speakerMention }: GoldQuote): Claim {
  return { text: span.text, detail: speaker ?? `not named${speakerMention ? ` (${speakerMention})` : ''}`, range: span }
}

function predictedClaim({ span, speaker }: PredictedQuote): Claim {
  return { text: span.text, detail: speaker?.name || 'not named', range: span }
}

import type { RatedClaim } from './outcome.js'

/** What is left when only claims of at least this confidence are kept. */
export interface CurvePoint {
  readonly threshold: number
  readonly precision: number
  readonly recall: number
  readonly claims: number
}

/**
 * Precision and recall over the threshold of confidence, from the surest claims to all of them.
 * @param gold how many there are to find
 */
export function precisionRecallCurve(rated: readonly RatedClaim[], gold: number): CurvePoint[] {
  if (gold === 0) return []
  const surestFirst = [...rated].sort((a, b) => b.confidence - a.confidence)
  const points: CurvePoint[] = []
  let right = 0
  surestFirst.forEach((claim, index) => {
    if (claim.right) right++
    if (surestFirst[index + 1]?.confidence === claim.confidence) return
    const claims = index + 1
    points.push({ threshold: claim.confidence, precision: right / claims, recall: right / gold, claims })
  })
  return points
}

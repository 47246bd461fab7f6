import type { ClaimKind, RatedClaim } from './outcome.js'

/** Claims of about the same confidence. */
export interface ReliabilityBin {
  /** 0..1, the lower bound left out (but for 0), the upper one in. */
  readonly from: number
  readonly to: number
  readonly claims: number
  /** Mean confidence, and the share that is right; null in an empty bin. */
  readonly confidence: number | null
  readonly right: number | null
}

/** How far a confidence can be taken at its word. */
export interface Calibration {
  readonly kind: ClaimKind
  readonly claims: number
  readonly bins: readonly ReliabilityBin[]
  /** Expected calibration error (Naeini, Cooper and Hauskrecht 2015): the mean distance of confidence and share, 0..1; null without claims. */
  readonly error: number | null
}

const BINS = 10

/** The reliability table of one kind of claim, in ten bins of equal width. */
export function calibrate(kind: ClaimKind, rated: readonly RatedClaim[]): Calibration {
  const claims = rated.filter((claim) => claim.kind === kind)
  const bins = Array.from({ length: BINS }, (_, bin) => binOf(bin, claims))
  const distance = bins.reduce((sum, { claims: count, confidence, right }) => {
    return confidence === null || right === null ? sum : sum + count * Math.abs(confidence - right)
  }, 0)
  return { kind, claims: claims.length, bins, error: claims.length === 0 ? null : distance / claims.length }
}

function binOf(bin: number, claims: readonly RatedClaim[]): ReliabilityBin {
  const inside = claims.filter(({ confidence }) => Math.max(0, Math.ceil(confidence * BINS) - 1) === bin)
  const mean = (valueOf: (claim: RatedClaim) => number) =>
    inside.length === 0 ? null : inside.reduce((sum, claim) => sum + valueOf(claim), 0) / inside.length
  return {
    from: bin / BINS,
    to: (bin + 1) / BINS,
    claims: inside.length,
    confidence: mean(({ confidence }) => confidence),
    right: mean(({ right }) => (right ? 1 : 0)),
  }
}

import type { Range } from '../core/span.js'
import type { Counts } from './counts.js'

/** The groups that a person looks through one after another. */
export const GROUPS = ['quotes', 'themes', 'announcements', 'people', 'event'] as const
export type Group = (typeof GROUPS)[number]

/** What became of a gold item or of a claim: right, or what is wrong with it. */
export const OUTCOME_KINDS = [
  'right',
  'missed',
  'invented',
  'boundary',
  'wrong speaker',
  'wrong type',
  'wrong slot',
  'wrong evidence',
  'wrong role',
  'wrong organization',
  'wrong value',
] as const
export type OutcomeKind = (typeof OUTCOME_KINDS)[number]

/** One side of an outcome, in words. */
export interface Claim {
  /** What is claimed, such as the words of a quote. */
  readonly text: string
  /** Who said it, which type, which slots: what is said about it. */
  readonly detail: string
  /** Where it stands in the text; null where it names no place. */
  readonly range: Range | null
}

/** A gold item with the claim that was paired with it, or a claim that stands alone. */
export interface Outcome {
  readonly group: Group
  readonly kind: OutcomeKind
  /** The same for the same gold item, or the same invented claim, in two predictions. */
  readonly key: string
  readonly gold: Claim | null
  readonly predicted: Claim | null
  /** For slots and fields: which one. */
  readonly field?: string
}

/** Kinds of claims that carry a confidence. */
export const CLAIM_KINDS = ['quote', 'speaker', 'attributed quote', 'announcement', 'theme'] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

/** One claim with its confidence, and whether it is right. */
export interface RatedClaim {
  readonly kind: ClaimKind
  /** 0..1 */
  readonly confidence: number
  readonly right: boolean
}

/** The types of an announcement on both sides; null where that side has none. */
export interface TypePair {
  readonly gold: string | null
  readonly predicted: string | null
}

/** What one scorer finds in one document. */
export interface Scored {
  readonly counts: Partial<Counts>
  readonly outcomes: readonly Outcome[]
  readonly rated?: readonly RatedClaim[]
  readonly types?: readonly TypePair[]
}

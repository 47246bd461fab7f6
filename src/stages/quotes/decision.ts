import type { QuoteKind, RejectedQuote } from '../../core/summary.js'
import type { Attribution } from './attribution.js'

/** What is seen of a stretch when it is decided whether somebody says it. */
export interface Features {
  readonly words: number
  readonly capitalShare: number
  readonly finite: boolean
  readonly firstPerson: boolean
  readonly endsInside: boolean
  readonly startsCapital: boolean
  readonly before: string
  readonly after: string
  readonly attribution: Attribution | undefined
}

const NAMING =
  /\b(?:theme|motto|slogan|watchword|tagline|title|titled|entitled|themed|called|named|known as|dubbed|billed as|so-called|term|terms|word|words|label|name|film|movie|book|song|album|series|session|panel|programme|program|project|campaign|award|prize|lecture|talk|paper|article|workshop|exhibition|initiative|play|novel|poem|report|study|essay|column|magazine|journal|portal|app|poster|documentary|podcast|hashtag|acronym)(?: (?:was|is|of|has been|for))?[,:]? ?$/iu

/** Probability that a stretch reports what somebody said or wrote. */
export function probabilityOf(features: Features): number {
  let score = -1
  if (features.attribution) score += 5 * features.attribution.strength - 1.5
  if (features.finite) score += 1
  if (features.firstPerson) score += 1
  if (features.endsInside) score += 1.5
  if (features.words >= 6) score += 1
  if (features.words >= 12) score += 1.5
  if (features.words <= 2) score -= 0.7
  if (features.capitalShare > 0.7 && features.words > 1) score -= 2.5
  if (NAMING.test(features.before)) score -= 3
  return 1 / (1 + Math.exp(-score))
}

/** Whether the stretch is a clause or more, or a piece worked into the writer's sentence. */
export function kindOf(features: Features): QuoteKind {
  return features.finite && (features.startsCapital || features.words >= 6) ? 'direct' : 'mixed'
}

export function reasonOf(features: Features): RejectedQuote['reason'] {
  if (/\b(?:theme|motto|slogan|watchword|tagline)\b/i.test(features.before)) return 'slogan'
  if (/\b(?:so-called|term|word|words|label)\W*$/i.test(features.before)) return 'term'
  if (features.capitalShare > 0.7) return features.words > 2 ? 'title' : 'name'
  return features.words <= 3 ? 'term' : 'other'
}

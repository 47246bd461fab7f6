import type { SpeakerClaim } from '../../core/layers.js'
import { logistic } from '../../text/logistic.js'
import type { Attribution } from './place.js'
import { SPEAKER_WEIGHTS } from './speaker-weights.data.js'

/** What the claim of a speaker rests on: how the words are tied to the mention, what the mention is, what it led to and how surely. */
export function evidenceOf(
  { pattern, strength }: Attribution,
  words: string,
  isThing: boolean,
  { entity, name }: Pick<SpeakerClaim, 'entity' | 'name'>,
  reference: number,
): string[] {
  const kind = isThing ? 'thing' : kindOf(words)
  const result = entity ? entity.kind : name ? 'name' : 'nobody'
  return [
    `pattern:${pattern}`,
    `strength:${Math.min(9, Math.floor(strength * 10))}`,
    `mention:${kind}`,
    `${kind}>${result}`,
    `reference:${surenessOf(entity === null ? null : reference)}`,
  ]
}

/** How sure the references are of whom the mention means. */
function surenessOf(confidence: number | null): string {
  if (confidence === null) return 'none'
  if (confidence >= 0.94) return 'name'
  return confidence >= 0.75 ? 'high' : confidence >= 0.6 ? 'fair' : 'low'
}

function kindOf(words: string): string {
  if (/^(?:he|she)$/i.test(words)) return 'pronoun'
  if (/^(?:it|they)$/i.test(words)) return 'neuter'
  if (/^(?:i|we|you|who|one|somebody|someone|others|some|many)$/i.test(words)) return 'anybody'
  return /^(?:the|an?|one|his|her|its|their|our|my|two|several|some)\s/i.test(words) ? 'description' : 'name'
}

/** Probability that the speaker is the right one, by logistic regression over its evidence. */
export function speakerConfidence(evidence: readonly string[]): number {
  let score = SPEAKER_WEIGHTS.bias ?? 0
  for (const feature of evidence) score += SPEAKER_WEIGHTS[feature] ?? 0
  return logistic(score)
}

import type { Candidate } from './candidate.js'
import { softmax } from './model.js'

/** A candidate with what the models make of it. */
export interface Judged {
  readonly candidate: Candidate
  /** 0..1: that it is news. */
  readonly chance: number
  /** How well its type fits beside the other candidates of its place. */
  readonly fit: number
}

/** A claim, with how likely it is news and of this type. */
export interface Chosen extends Judged {
  /** 0..1 */
  readonly confidence: number
}

/** Where a candidate stands: all triggers of one clause, label or item share it. */
export function placeOf({ evidence, clause, origin, part }: Candidate): string {
  return `${evidence.start}:${clause ? clause.verb.main : origin}:${part}`
}

/** One claim for each clause, label or item: the trigger whose type fits best; none where that is less likely than the threshold. */
export function bestOfEach(judged: readonly Judged[], threshold: number): Chosen[] {
  const places = new Map<string, Judged[]>()
  for (const one of judged) {
    const place = placeOf(one.candidate)
    places.set(place, [...(places.get(place) ?? []), one])
  }
  return [...places.values()].map(best).filter(({ confidence }) => confidence >= threshold)
}

/** The type that all its candidates together make likeliest, told by the best of them. */
function best(all: readonly Judged[]): Chosen {
  const shares = softmax(all.map(({ fit }) => fit))
  const ofType = new Map<string, number>()
  all.forEach(({ candidate }, index) => ofType.set(candidate.type, (ofType.get(candidate.type) ?? 0) + shares[index]!))
  const chances = all.map(({ candidate, chance }) => chance * ofType.get(candidate.type)!)
  const index = chances.reduce((top, chance, at) => (chance > chances[top]! ? at : top), 0)
  return { ...all[index]!, confidence: chances[index]! }
}

import type { Candidate } from './candidate.js'

export interface Judged {
  readonly candidate: Candidate
  /** 0..1: that it is news. */
  readonly chance: number
  /** 0..1: that its type is right if it is. */
  readonly fit: number
}

/** Where a candidate stands: all triggers of one clause, label or item share it. */
export function placeOf({ evidence, clause, origin, part }: Candidate): string {
  return `${evidence.start}:${clause ? clause.verb.main : origin}:${part}`
}

/** One claim for each clause, label or item: the trigger that fits best; none where news is less likely than the threshold. */
export function bestOfEach(judged: readonly Judged[], threshold: number): Judged[] {
  const best = new Map<string, Judged>()
  for (const one of judged) {
    const place = placeOf(one.candidate)
    const known = best.get(place)
    if (!known || one.chance * one.fit > known.chance * known.fit) best.set(place, one)
  }
  return [...best.values()].filter(({ chance }) => chance >= threshold)
}

import type { Entities } from '../../core/layers.js'
import { foldedWords } from '../../text/fold.js'
import type { Candidate } from './candidates.js'

export interface Ranked {
  readonly candidate: Candidate
  readonly score: number
}

/** Candidates best first: often, early, of two or three words, and no name. */
export function ranked(candidates: readonly Candidate[], entities: Entities): Ranked[] {
  const names = namesOf(entities)
  return candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate, names) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || compare(a.candidate.key, b.candidate.key))
}

function scoreOf({ stems, occurrences }: Candidate, names: ReadonlySet<string>): number {
  const first = occurrences[0]!
  if (foldedWords(first.text).some((word) => names.has(word))) return 0
  const length = [0, 0.5, 1, 0.9, 0.6][stems.length] ?? 0.3
  return length * Math.log2(1 + occurrences.length) * (1 / (1 + first.sentence / 20))
}

function namesOf(entities: Entities): Set<string> {
  const names = [...entities.people, ...entities.organizations].flatMap(({ name }) => foldedWords(name))
  return new Set(names)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

import { carryingOf, chancesOf, type Analysis } from './analysis.js'
import { conceptsOf, type Concept } from './concepts.js'
import { probability } from './linear.js'
import { describeConcept } from './theme-features.js'
import type { ThemeModels } from './weights.js'

/** A concept with the probability that it is a theme of the release. */
export interface Found extends Concept {
  readonly score: number
}

/** What the models say of a release. */
export interface Findings {
  /** For each sentence, the probability that it carries a theme. */
  readonly carrying: readonly number[]
  /** Likeliest first. */
  readonly found: readonly Found[]
}

/** Twice as many concepts are tried as a release has themes at most, since the first found is not always the best. */
const TRIED = 9

/**
 * Concepts of a release, and what they rest on.
 * @param diversity 0 to 1, see `conceptsOf`
 */
export function findThemes(analysis: Analysis, models: ThemeModels, diversity: number): Findings {
  const carrying = carryingOf(analysis, models.sentence)
  const chances = chancesOf(analysis, carrying, models.phrase)
  const names = analysis.candidates.map((candidate, index) => ({ candidate, chance: chances[index]! }))
  const length = analysis.chosen.length
  const found = conceptsOf(names, models, analysis.survey, carrying, TRIED, diversity).map((concept, rank) => ({
    ...concept,
    score: probability(models.theme, (emit) => describeConcept(concept, rank, length, emit)),
  }))
  return { carrying, found: found.sort((a, b) => b.score - a.score) }
}

import type { Weights } from '../../text/logistic.js'
import type { Candidate } from './candidates.js'
import { chooseEvidence, type Evidence } from './evidence.js'
import { probability } from './linear.js'
import { describePair } from './pair-features.js'
import type { Survey } from './survey.js'

/** A phrase that names a theme, with the probability that it does: any theme, or this one. */
export interface Name {
  readonly candidate: Candidate
  readonly chance: number
}

/** One theme: the phrase that was found first, its other names, and the sentences that carry it. */
export interface Concept {
  readonly anchor: Name
  /** Best first; the chance is that they name the same theme as the anchor. */
  readonly others: readonly Name[]
  /** Probability that the anchor names a theme that no earlier concept has. */
  readonly fresh: number
  /** Best first. */
  readonly evidence: readonly Evidence[]
}

export interface Models {
  readonly pair: Weights
  readonly evidence: Weights
}

/** Only the best phrases can be themes; comparing all with all would cost the square of the text. */
export const MOST_PHRASES = 40
const MOST_OTHERS = 5
/** Less likely phrases are not tried as anchors. */
const LEAST_FRESH = 0.08
/** A phrase that is less likely to name the same theme is none of its names, even where it stands beside them. */
const LEAST_SAME = 0.18
/** How much a name counts that the theme's best sentence does not hold. */
const ELSEWHERE = 0.3
/** How much of a name's worth is lost to one with the same stems. */
const REPEATED = 0.5

/**
 * Concepts from phrases, greedily: the likeliest phrase opens one, the likeliest other names join it, and what is
 * likely to name the same counts less for the next.
 * @param names any order
 * @param diversity 0 to 1: how much of a phrase's worth is lost where it names what an earlier concept names
 */
export function conceptsOf(
  names: readonly Name[],
  models: Models,
  survey: Survey,
  carrying: readonly number[],
  most: number,
  diversity: number,
): Concept[] {
  const left = new Map(bestOf(names, MOST_PHRASES).map((name) => [name, name.chance]))
  const concepts: Concept[] = []
  while (concepts.length < most) {
    const found = likeliest(left)
    if (!found || found[1] < LEAST_FRESH) break
    const [anchor, fresh] = found
    left.delete(anchor)
    const same = new Map([...left.keys()].map((other) => [other, sameness(models.pair, anchor, other)]))
    const concept = conceptOf(anchor, fresh, same, models, survey, carrying)
    concepts.push(concept)
    const taken = new Set(concept.others.map(({ candidate }) => candidate))
    for (const [other, chance] of same) {
      if (taken.has(other.candidate)) left.delete(other)
      else left.set(other, left.get(other)! * (1 - diversity * chance))
    }
  }
  return concepts
}

export function bestOf(names: readonly Name[], most: number): Name[] {
  return [...names].sort((a, b) => b.chance - a.chance || (a.candidate.key < b.candidate.key ? -1 : 1)).slice(0, most)
}

function sameness(pair: Weights, anchor: Name, other: Name): number {
  return probability(pair, (emit) => describePair(anchor.candidate, other.candidate, other.chance, emit))
}

function likeliest<T>(chances: ReadonlyMap<T, number>): readonly [T, number] | null {
  let best: readonly [T, number] | null = null
  for (const entry of chances) if (!best || entry[1] > best[1]) best = entry
  return best
}

/** How many of the likeliest names are asked which sentence carries the theme, before the names are chosen. */
const ASKED = 10

function conceptOf(
  anchor: Name,
  fresh: number,
  same: ReadonlyMap<Name, number>,
  models: Models,
  survey: Survey,
  carrying: readonly number[],
): Concept {
  const likely = bestOf(
    [...same].map(([{ candidate }, chance]) => ({ candidate, chance })),
    same.size,
  )
  const asked = [{ ...anchor, chance: 1 }, ...likely.slice(0, ASKED)]
  const home = chooseEvidence(models.evidence, survey, carrying, asked)[0]?.sentence
  const named = likely.filter(({ chance }) => chance >= LEAST_SAME)
  const others = varied(named, (name) => home === undefined || name.candidate.sentences.includes(home))
  const evidence = chooseEvidence(models.evidence, survey, carrying, [{ ...anchor, chance: 1 }, ...others])
  return { anchor, others, fresh, evidence }
}

/** The likeliest names that stand at home, each new one as little a repetition of the others as can be. */
function varied(likely: readonly Name[], atHome: (name: Name) => boolean): Name[] {
  const worth = new Map(likely.map((name) => [name, name.chance * (atHome(name) ? 1 : ELSEWHERE)]))
  const chosen: Name[] = []
  while (chosen.length < MOST_OTHERS) {
    const best = likeliest(worth)
    if (!best) break
    chosen.push(best[0])
    worth.delete(best[0])
    for (const [name, value] of worth) worth.set(name, value * (1 - REPEATED * likeness(name, best[0])))
  }
  return chosen
}

function likeness({ candidate: a }: Name, { candidate: b }: Name): number {
  const common = a.stems.filter((stem) => b.stems.includes(stem)).length
  return common / (a.stems.length + b.stems.length - common)
}

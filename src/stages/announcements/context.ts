import { logistic, type Weights } from '../../text/logistic.js'
import type { Chosen } from './merge.js'
import { stemsOf } from './same-news.js'
import { sumOf } from './model.js'
import type { Release } from './release.js'

/** The best candidate of a place among those near it. */
export interface Standing {
  readonly chosen: Chosen
  /** Names of binary features: what stands beside it. */
  readonly features: readonly string[]
  readonly opinions: Opinions
}

/** What several models make of a place, as log odds: that a trigger sees news, that its sentence tells news, and that its type is the right one. */
export type Opinions = Readonly<Record<(typeof OPINIONS)[number], number>>

/** Their names among the weights. */
export const OPINIONS = ['odds', 'sentence-odds', 'type-odds'] as const

const STRONG = 0.5
const SOME = 0.3
/** Places before and behind that are looked at; a long list of news needs no more. */
const NEAR = 12

/**
 * How the best candidates of a release stand to one another: news is told once, in one clause, and the clauses beside it give its
 * details. Measured on published releases, how many candidates a release has, their ranks and the genre told nothing more.
 */
export function standingsOf(all: readonly Chosen[], release: Release): Standing[] {
  const things = all.map((one) => thingOf(one, release))
  return all.map((chosen, index) => ({
    chosen,
    features: neighbourFeatures(all, index, things),
    opinions: {
      odds: oddsOf(chosen.chance, 0.001),
      'sentence-odds': chosen.sentenceOdds,
      'type-odds': oddsOf(chosen.share, 0.05),
    },
  }))
}

/** 0..1: what the last model makes of a standing (stacking, Wolpert 1992). */
export function chanceInContext({ features, opinions }: Standing, weights: Weights): number {
  const opinion = OPINIONS.reduce((sum, name) => sum + (weights[name] ?? 0) * opinions[name], 0)
  return logistic(sumOf(features, weights) + opinion)
}

/**
 * @param least chances nearer to 0 or 1 count as this one: prizes and offices are told from all else with certainty, and yet are
 * often background
 */
function oddsOf(chance: number, least: number): number {
  const kept = Math.min(1 - least, Math.max(least, chance))
  return Math.log(kept / (1 - kept))
}

function neighbourFeatures(all: readonly Chosen[], index: number, things: readonly ReadonlySet<string>[]): string[] {
  const one = all[index]!
  const from = Math.max(0, index - NEAR)
  const rivals = all.slice(from, index + NEAR + 1)
  const beside = rivals.filter(
    (other) => other !== one && other.candidate.evidence.start === one.candidate.evidence.start,
  )
  const features = besideFeatures(one, beside)
  if (rivals.some(({ chance }, place) => chance > one.chance && areOne(things[index]!, things[from + place]!)))
    features.push('told-better')
  return features
}

/** The clauses of one sentence: whether a likelier one stands before or behind, and how likely it is. */
function besideFeatures(one: Chosen, beside: readonly Chosen[]): string[] {
  const some = beside.filter(({ chance }) => chance > SOME)
  if (some.length === 0) return ['beside:nothing']
  const main = one.candidate.clause?.verb.main ?? 0
  const better = some.filter(({ chance }) => chance > one.chance)
  if (better.length === 0) return ['beside:weaker']
  const before = better.some(({ candidate }) => (candidate.clause?.verb.main ?? 0) < main)
  const side = before ? 'better-before' : 'better-behind'
  const strong = better.some(({ chance }) => chance > STRONG) ? 'strong' : 'weak'
  return [`beside:${side}`, `beside:${side}:${strong}`]
}

function thingOf({ candidate: { what } }: Chosen, { document }: Release): ReadonlySet<string> {
  return what ? stemsOf(document.text.slice(what.start, Math.min(what.end, what.start + 200))) : new Set()
}

/** Share of the shorter name's words that two names of one thing have in common. */
const SHARED = 0.6

function areOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const common = [...a].filter((word) => b.has(word)).length
  return common > 0 && common >= SHARED * Math.min(a.size, b.size)
}

import { logistic, type Weights } from '../../text/logistic.js'
import { isInLead } from './discourse.js'
import type { Chosen } from './merge.js'
import { stemsOf } from './same-news.js'
import { sumOf } from './model.js'
import type { Release } from './release.js'

/** The best candidate of a place among those of the whole release. */
export interface Standing {
  readonly chosen: Chosen
  /** Names of binary features: what stands beside it. */
  readonly features: readonly string[]
  /** The first model's log odds. */
  readonly odds: number
}

const STRONG = 0.5
const SOME = 0.3
/** Places before and behind that are looked at; a long list of news needs no more. */
const NEAR = 12

/**
 * How the best candidates of a release stand to one another: news is told once, in one clause, and the clauses beside
 * it give its details; where nothing else is news, the likeliest clause may be.
 */
export function standingsOf(all: readonly Chosen[], release: Release): Standing[] {
  const ranks = ranksOf(all)
  const document = documentFeatures(all, release)
  const things = all.map((one) => thingOf(one, release))
  return all.map((chosen, index) => ({
    chosen,
    features: [
      ...document,
      `rank:${rankName(ranks[index]!)}`,
      ...neighbourFeatures(all, index, things),
      ...leadFeatures(all, index, release),
    ],
    odds: oddsOf(chosen.chance),
  }))
}

/** 0..1: what the second model makes of a standing. */
export function chanceInContext({ features, odds }: Standing, weights: Weights): number {
  return logistic(sumOf(features, weights) + (weights['odds'] ?? 1) * odds)
}

function oddsOf(chance: number): number {
  const kept = Math.min(0.999, Math.max(0.001, chance))
  return Math.log(kept / (1 - kept))
}

function ranksOf(all: readonly Chosen[]): number[] {
  const ranks = new Array<number>(all.length)
  const order = all.map((_, index) => index).toSorted((a, b) => all[b]!.chance - all[a]!.chance || a - b)
  order.forEach((index, rank) => (ranks[index] = rank))
  return ranks
}

function rankName(rank: number): string {
  return rank === 0 ? 'top' : rank < 3 ? 'second' : rank < 8 ? 'middle' : 'low'
}

/** How much of a release is news, by the first model. */
function documentFeatures(all: readonly Chosen[], { structure }: Release): string[] {
  const strong = all.filter(({ chance }) => chance > STRONG).length
  const density = strong / Math.max(1, structure.sentences.length)
  const share = density === 0 ? 'none' : density < 0.08 ? 'few' : density < 0.25 ? 'some' : 'many'
  return [
    `news:${share}`,
    `news:${structure.genre}:${share}`,
    `strong:${strong === 0 ? 0 : strong < 3 ? 'few' : 'many'}`,
  ]
}

function neighbourFeatures(all: readonly Chosen[], index: number, things: readonly ReadonlySet<string>[]): string[] {
  const one = all[index]!
  const from = Math.max(0, index - NEAR)
  const rivals = all.slice(from, index + NEAR + 1)
  const near = rivals.filter((other) => other !== one)
  const beside = near.filter(({ candidate }) => candidate.evidence.start === one.candidate.evidence.start)
  const features = besideFeatures(one, beside)
  const previous = near.filter(({ candidate }) => candidate.parsed.index === one.candidate.parsed.index - 1)
  if (previous.some(({ chance }) => chance > STRONG))
    features.push('previous:strong', `previous:strong:${subjectOf(one)}`)
  if (previous.some(({ chance, candidate }) => chance > STRONG && candidate.type === one.candidate.type))
    features.push('previous:same-type')
  if (rivals.some(({ chance }, place) => chance > one.chance && areOne(things[index]!, things[from + place]!)))
    features.push('told-better')
  return features
}

/** How a candidate stands to those of the lead and of its own paragraph. */
function leadFeatures(all: readonly Chosen[], index: number, release: Release): string[] {
  const one = all[index]!
  const inLead = isInLead(one.candidate, release)
  const strong = all
    .slice(0, NEAR)
    .some((other) => other !== one && other.chance > STRONG && isInLead(other.candidate, release))
  const before = all.slice(Math.max(0, index - NEAR), index)
  const features = [`lead:${inLead}:${strong}`, `strong-before:${before.some(({ chance }) => chance > STRONG)}`]
  const paragraph = before.filter(({ candidate }) => candidate.parsed.block === one.candidate.parsed.block)
  const stronger = paragraph.filter(({ chance }) => chance > Math.max(STRONG, one.chance))
  if (stronger.length > 0) features.push('paragraph:stronger-before')
  if (stronger.some(({ candidate }) => candidate.type === one.candidate.type))
    features.push('paragraph:stronger-before:same-type')
  if (paragraph.some(({ chance }) => chance > STRONG)) features.push('paragraph:strong-before')
  return features
}

function besideFeatures(one: Chosen, beside: readonly Chosen[]): string[] {
  const some = beside.filter(({ chance }) => chance > SOME)
  if (some.length === 0) return ['beside:nothing']
  const main = one.candidate.clause?.verb.main ?? 0
  const better = some.filter(({ chance }) => chance > one.chance)
  const before = better.filter(({ candidate }) => (candidate.clause?.verb.main ?? 0) < main)
  const marker = one.candidate.clause?.marker ?? 'main'
  if (better.length === 0) return ['beside:weaker', `beside:weaker:${marker}`]
  const side = before.length > 0 ? 'better-before' : 'better-behind'
  const strong = better.some(({ chance }) => chance > STRONG) ? 'strong' : 'weak'
  const same = better.some(({ candidate }) => candidate.type === one.candidate.type)
  return [
    `beside:${side}`,
    `beside:${side}:${strong}`,
    `beside:${side}:${marker}`,
    `beside:${side}:${same ? 'same-type' : 'other-type'}`,
    `beside:${side}:${one.candidate.type}`,
    `beside:${side}:${subjectOf(one)}`,
  ]
}

function subjectOf({ candidate: { clause, parsed } }: Chosen): string {
  const first = clause?.subject[0]
  if (!first) return 'nobody'
  const word = parsed.words[first.start]!
  return word.wordClass === 'pronoun' ? 'pronoun' : word.capital ? 'name' : 'thing'
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

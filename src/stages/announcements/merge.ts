import { DECIDING } from '../../text/clauses/factuality.js'
import type { Clause } from '../../text/clauses/clause.js'
import type { Candidate } from './candidate.js'
import { sumOf, type NewsModel } from './model.js'
import { sentenceFeaturesOf } from './sentence.js'
import { clauseFeaturesOf, typeChances, typeFeaturesOf, type TypeWeights } from './typing.js'

/** A candidate with what the models make of it. */
export interface Judged {
  readonly candidate: Candidate
  /** 0..1: that it is news. */
  readonly chance: number
  /** Whether type and chance are given: by a trigger of the pipeline's own, or by the words over a list. */
  readonly given: boolean
}

/** A claim, with how likely it is news and of this type. */
export interface Chosen extends Judged {
  /** 0..1: that its type is the right one, where it is news. */
  readonly share: number
  /** Log odds that it is news, by the model of whole sentences; 0 where its chance is given. */
  readonly sentenceOdds: number
}

/** What chooses the type of a place and reads its sentence. */
export type PlaceModels = Pick<NewsModel, 'sentence'> & { readonly type: TypeWeights }

/** Where a candidate stands: all triggers of one clause, label or item share it, and a decision with what was decided. */
export function placeOf({ evidence, clause, origin, part, parsed }: Candidate): string {
  return `${evidence.start}:${clause ? decisionOver(clause, parsed.clauses).verb.main : origin}:${part}`
}

/** Verbs whose infinitive says what the news is. */
const TAKING = new Set(['accept', 'offer', 'invite', 'set', 'need', 'announce'])

/** "was appointed, succeeding Peter Oakes": whom somebody follows is no news of its own. */
export function isSuccession({ verb }: Clause): boolean {
  return verb.tense === 'gerund' && verb.lemmas.some((lemma) => /^(?:succeed|replace|follow)$/.test(lemma))
}

/** The clause of the same news that governs another: "undertook to end", "will start operating", "adopted the Scheme, which takes effect". */
function decisionOver(clause: Clause, clauses: readonly Clause[]): Clause {
  const above = clauses[clause.governor]
  const before = clauses[clauses.indexOf(clause) - 1]
  if (before && clause.verb.tense === 'gerund' && (before.verb.end === clause.verb.start || isSuccession(clause)))
    return before
  if (!above) return clause
  if (clause.marker === 'which') return above
  if (clause.marker !== 'to' && clause.marker !== 'that') return clause
  return above.verb.lemmas.some((lemma) => DECIDING.has(lemma) || TAKING.has(lemma)) ? above : clause
}

/** What no trigger gives such a chance is never news: of 4,700 places none came over 0.4 from below 0.1. */
const LEAST_CHANCE = 0.05

/** One for each clause, label or item that may be news, in the order of the text: the trigger whose type fits best. */
export function bestOfEach(judged: readonly Judged[], models: PlaceModels): Chosen[] {
  const places = new Map<string, Judged[]>()
  for (const one of judged) {
    const place = placeOf(one.candidate)
    places.set(place, [...(places.get(place) ?? []), one])
  }
  return [...places.values()]
    .filter((all) => all.some(({ chance }) => chance >= LEAST_CHANCE))
    .map((all) => best(all, models))
    .toSorted(inOrder)
}

function inOrder({ candidate: a }: Chosen, { candidate: b }: Chosen): number {
  return a.evidence.start - b.evidence.start || (a.clause?.verb.main ?? 0) - (b.clause?.verb.main ?? 0)
}

/** The likeliest type by all its candidates, told by the best of them that has it, else by the best of all. */
function best(all: readonly Judged[], { type: weights, sentence }: PlaceModels): Chosen {
  const given = all.findIndex((one) => one.given)
  if (given >= 0) return { ...all[given]!, candidate: gathered(all, given), share: 1, sentenceOdds: 0 }
  const candidates = all.map(({ candidate }) => candidate)
  const features = clauseFeaturesOf(candidates)
  const types = typeChances(typeFeaturesOf(candidates, features), weights)
  const type = [...types.keys()].reduce((top, one) => (types.get(one)! > types.get(top)! ? one : top))
  const fitting = all.filter(({ candidate }) => candidate.type === type)
  const among = fitting.length > 0 ? fitting : all
  const one = among.reduce((top, other) => (other.chance > top.chance ? other : top))
  const chance = Math.max(...all.map((other) => other.chance))
  return {
    candidate: { ...gathered(all, all.indexOf(one)), type },
    chance,
    given: false,
    share: types.get(type)!,
    sentenceOdds: sumOf(sentenceFeaturesOf(candidates, features), sentence),
  }
}

/** The chosen candidate, with what only others of its place know of actor, date and place. */
function gathered(all: readonly Judged[], index: number): Candidate {
  const { candidate } = all[index]!
  const first = <Key extends 'who' | 'when' | 'where'>(key: Key): Candidate[Key] =>
    candidate[key] ??
    all.find((one) => one.candidate.type === candidate.type && one.candidate[key])?.candidate[key] ??
    null
  return {
    ...candidate,
    when: candidate.when ?? all.find((one) => one.candidate.when)?.candidate.when ?? null,
    who: first('who'),
    where: first('where'),
  }
}

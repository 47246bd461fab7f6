import { DECIDING } from '../../text/clauses/factuality.js'
import type { Clause } from '../../text/clauses/clause.js'
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
  /** 0..1: that its type is the right one, where it is news. */
  readonly share: number
}

/** Where a candidate stands: all triggers of one clause, label or item share it, and a decision with what was decided. */
export function placeOf({ evidence, clause, origin, part, parsed }: Candidate): string {
  return `${evidence.start}:${clause ? decisionOver(clause, parsed.clauses).verb.main : origin}:${part}`
}

/** Verbs whose infinitive says what the news is. */
const TAKING = new Set(['accept', 'offer', 'invite', 'set', 'need', 'announce'])

/** The clause of the same news that governs another: "undertook to end", "will start operating", "adopted the Scheme, which takes effect". */
function decisionOver(clause: Clause, clauses: readonly Clause[]): Clause {
  const above = clauses[clause.governor]
  const before = clauses[clauses.indexOf(clause) - 1]
  if (before && clause.verb.tense === 'gerund' && before.verb.end === clause.verb.start) return before
  if (!above) return clause
  if (clause.marker === 'which') return above
  if (clause.marker !== 'to' && clause.marker !== 'that') return clause
  return above.verb.lemmas.some((lemma) => DECIDING.has(lemma) || TAKING.has(lemma)) ? above : clause
}

/** One for each clause, label or item, in the order of the text: the trigger whose type fits best. */
export function bestOfEach(judged: readonly Judged[]): Chosen[] {
  const places = new Map<string, Judged[]>()
  for (const one of judged) {
    const place = placeOf(one.candidate)
    places.set(place, [...(places.get(place) ?? []), one])
  }
  return [...places.values()].map(best).toSorted(inOrder)
}

function inOrder({ candidate: a }: Chosen, { candidate: b }: Chosen): number {
  return a.evidence.start - b.evidence.start || (a.clause?.verb.main ?? 0) - (b.clause?.verb.main ?? 0)
}

/** The type that all its candidates together make likeliest, told by the best of them. */
function best(all: readonly Judged[]): Chosen {
  const shares = softmax(all.map(({ fit }) => fit))
  const ofType = new Map<string, number>()
  all.forEach(({ candidate }, index) => ofType.set(candidate.type, (ofType.get(candidate.type) ?? 0) + shares[index]!))
  const chances = all.map(({ candidate, chance }) => chance * ofType.get(candidate.type)!)
  const index = chances.reduce((top, chance, at) => (chance > chances[top]! ? at : top), 0)
  const one = all[index]!
  return { ...one, candidate: gathered(all, index), share: ofType.get(one.candidate.type)! }
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

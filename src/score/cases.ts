import { costOf, categoryOf, MAIN_CATEGORY } from './cost.js'
import type { DocumentScore } from './document.js'
import type { Claim, Group, Outcome, OutcomeKind } from './outcome.js'
import type { Score } from './score.js'

/** What one side makes of a case; `not claimed` where the other side invented it. */
export interface CaseSide {
  readonly kind: OutcomeKind | 'not claimed'
  readonly claim: Claim | null
  readonly field: string | null
}

/** Something that one side gets right and the other wrong. */
export interface ComparedCase {
  readonly document: string
  readonly group: Group
  readonly gold: Claim | null
  readonly a: CaseSide
  readonly b: CaseSide
  readonly winner: 'a' | 'b'
  /** By how much the loser's figure would rise without this error, 0..1. */
  readonly cost: number
  /** Whether that figure is the main one of its group. */
  readonly main: boolean
}

const NOT_CLAIMED: CaseSide = { kind: 'not claimed', claim: null, field: null }

/** Every case that one side gets right and the other wrong: main figures first, then what costs most, then in the order of the documents. */
export function compareCases(a: Score, b: Score): ComparedCase[] {
  const cases = a.documents.flatMap((document, index) => casesOf(document, b.documents[index]!, a, b))
  return cases.sort((one, other) => Number(other.main) - Number(one.main) || other.cost - one.cost)
}

function casesOf(ofA: DocumentScore, ofB: DocumentScore, a: Score, b: Score): ComparedCase[] {
  const inB = new Map(ofB.outcomes.map((outcome) => [outcome.key, outcome]))
  const keys = new Map(ofA.outcomes.map((outcome) => [outcome.key, outcome]))
  const onlyB = ofB.outcomes.filter(({ key }) => !keys.has(key))
  const pairs = [
    ...[...keys].map(([key, outcome]) => [outcome, inB.get(key)] as const),
    ...onlyB.map((outcome) => [undefined, outcome] as const),
  ]
  return pairs.flatMap(([one, other]) => {
    const rightA = one === undefined || one.kind === 'right'
    const rightB = other === undefined || other.kind === 'right'
    if (rightA === rightB) return []
    const loser = (rightA ? other : one)!
    return [
      {
        document: ofA.id,
        group: loser.group,
        gold: loser.gold,
        a: sideOf(one),
        b: sideOf(other),
        winner: rightA ? ('a' as const) : ('b' as const),
        cost: costOf(loser, rightA ? b.counts : a.counts),
        main: categoryOf(loser) === MAIN_CATEGORY[loser.group],
      },
    ]
  })
}

function sideOf(outcome: Outcome | undefined): CaseSide {
  if (outcome === undefined) return NOT_CLAIMED
  return { kind: outcome.kind, claim: outcome.predicted, field: outcome.field ?? null }
}

import type { GoldPerson } from '../labels/gold.js'
import { fold, sameName } from '../text/fold.js'
import { matchOneToOne } from './matching.js'
import type { Claim, Outcome, Scored } from './outcome.js'
import type { PredictedPerson } from './prediction.js'
import { nameJaccard, tokenF1 } from './similarity.js'

const SAME_WORDS = 0.5

/** People by name, and the role and organization of the matched ones where gold has one. */
export function scorePeople(gold: readonly GoldPerson[], predicted: readonly PredictedPerson[]): Scored {
  const { ofGold, ofPredicted } = matchOneToOne(gold, predicted, (one, other) =>
    sameName(one.name, other.name) ? [nameJaccard(one.name, other.name)] : null,
  )
  const pairs = gold.flatMap((one, index) => {
    const partner = predicted[ofGold[index]!]
    return partner ? [[one, partner] as const] : []
  })
  const share = (key: 'role' | 'organization') => {
    const labelled = pairs.filter(([one]) => one[key] !== null)
    return { right: labelled.filter((pair) => agrees(pair, key)).length, of: labelled.length }
  }
  return {
    counts: {
      people: { gold: gold.length, predicted: predicted.length, matched: pairs.length },
      roles: share('role'),
      organizations: share('organization'),
    },
    outcomes: [
      ...gold.map((one, index) => personOutcome(one, index, predicted[ofGold[index]!])),
      ...predicted.filter((_, index) => ofPredicted[index] === -1).map(inventedPerson),
    ],
  }
}

function agrees([gold, partner]: readonly [GoldPerson, PredictedPerson], key: 'role' | 'organization'): boolean {
  return gold[key] === null || tokenF1(gold[key], partner[key]?.value ?? null) >= SAME_WORDS
}

function personOutcome(gold: GoldPerson, index: number, partner: PredictedPerson | undefined): Outcome {
  const base = { group: 'people', key: `person ${index}`, gold: goldClaim(gold) } as const
  if (!partner) return { ...base, kind: 'missed', predicted: null }
  const roleAgrees = agrees([gold, partner], 'role')
  const kind = !roleAgrees ? 'wrong role' : agrees([gold, partner], 'organization') ? 'right' : 'wrong organization'
  return { ...base, kind, predicted: predictedClaim(partner) }
}

function inventedPerson(person: PredictedPerson): Outcome {
  const key = `invented ${fold(person.name)}`
  return { group: 'people', key, kind: 'invented', gold: null, predicted: predictedClaim(person) }
}

function goldClaim({ name, role, organization }: GoldPerson): Claim {
  return { text: name, detail: described(role, organization), range: null }
}

function predictedClaim({ name, role, organization }: PredictedPerson): Claim {
  return { text: name, detail: described(role?.value ?? null, organization?.value ?? null), range: null }
}

function described(role: string | null, organization: string | null): string {
  return `${role ?? 'no role'} · ${organization ?? 'no organization'}`
}

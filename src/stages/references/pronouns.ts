import type { Entities, Reference } from '../../core/layers.js'
import type { Range } from '../../core/span.js'
import type { Recent, RecentEntities } from './recent.js'
import { allMatches } from '../../text/all-matches.js'
import { genderOfPronoun } from './pronoun-gender.js'

const PRONOUN =
  /(?<![\p{L}’'])(?:[Hh]e|[Ss]he|[Hh]im(?:self)?|[Hh]er(?:self)?|[Hh]is|[Tt]hey(?= (?:said|say|told|added|asked|argued|warned))|[Ii]ts(?= (?:\p{Ll}{2,14} )?(?:report|letter|statement|article|preamble|resolution|slide|label|sign|verdict|words)\b)|[Ii]t(?= (?:said|says|added|noted|stated|warned|announced|argued|wrote|called|urged|recalled|concluded|promised|explained|approved|adopted|discussed|ends)))(?![\p{L}’'-])/gu

/** Third-person pronouns of a sentence, unresolved. */
export function pronounsIn(view: string, { start, end }: Range): Reference[] {
  return allMatches(PRONOUN, view.slice(start, end)).map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
    kind: 'pronoun' as const,
    entity: null,
    confidence: 0,
  }))
}

const FARTHEST = 7
/** Texts come back to those whom they name. */
const UNNAMED_COST = { person: 1.2, organization: 0.7 }
/** The writer's own sentences seldom take up whom a quotation spoke of. */
const QUOTED_COST = 4
/** Nobody speaks of himself by name: *“Salmela told the truth,” he said.* */
const SPOKEN_OF_COST = 2
const UNNAMED = -1
/** Nothing speaks against somebody whose gender is not known: it is the right one every other time. */
const UNTOLD_GENDER = 0.8
const OWN_GENDER = 1.5

/** The person of that gender who was spoken of last and most plainly; for "it said" the last body. */
export function resolvePronoun(
  view: string,
  mention: Reference,
  entities: Entities,
  recent: RecentEntities,
): Reference {
  const word = view.slice(mention.start, mention.end).toLowerCase()
  if (word === 'they') return mention
  if (word.startsWith('it')) return chosen(mention, recent.list('organization'), () => 0)
  const gender = genderOfPronoun(word)
  return chosen(mention, recent.list('person'), ({ entity, gender: told }) => {
    const known = (entity ? entities.people[entity.index]?.gender : null) ?? told
    if (known === null) return UNTOLD_GENDER
    return known === gender ? OWN_GENDER : -10
  })
}

/** The candidate that fits best; none where that is somebody whom the text does not name. */
function chosen(mention: Reference, candidates: readonly Recent[], fit: (recent: Recent) => number): Reference {
  const scores = new Map<number, number>()
  const spokenOf = new Set(candidates.flatMap((one) => (one.isSpokenOf && one.entity ? [one.entity.index] : [])))
  candidates.forEach((candidate, rank) => {
    const score =
      fit(candidate) -
      candidate.distance * 0.7 -
      rank * 0.35 +
      (candidate.sameBlock ? 1 : 0) +
      (candidate.isProminent ? 0.8 : 0) -
      (candidate.entity ? 0 : UNNAMED_COST[candidate.kind]) -
      (candidate.isQuoted ? QUOTED_COST : 0) -
      (candidate.entity && spokenOf.has(candidate.entity.index) ? SPOKEN_OF_COST : 0)
    const index = candidate.entity?.index ?? UNNAMED
    if (candidate.distance <= FARTHEST) scores.set(index, Math.max(score, scores.get(index) ?? -Infinity))
  })
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  if (!best || best[1] < -5 || best[0] === UNNAMED) return mention
  const kind = candidates.find(({ entity }) => entity)!.entity!.kind
  const margin = best[1] - Math.max(second?.[1] ?? -3, -3)
  return { ...mention, entity: { kind, index: best[0] }, confidence: Math.min(0.92, 0.55 + margin * 0.12) }
}

import type { Entities, EntityRef, Reference } from '../../core/layers.js'
import type { Recent, RecentEntities } from './recent.js'

/** Whether a description is one of somebody before a court. */
export function isDefendant(words: string): boolean {
  return /^the (?:[a-z-]{2,20} )?defendant$/i.test(words)
}

/** *identified the defendant as X*, *defendant X*: right before the name. */
const NAMED_AS = /\bdefendant (?:as |was |is |named )?$/i
const LONGEST = 24

/** Gives the one person whom the text names as the defendant, to a mention of *the defendant*; null where it names none or several. */
export function defendantOf(view: string, names: readonly Reference[]): (mention: Reference) => Reference | null {
  let only: EntityRef | null | undefined
  const find = (): EntityRef | null => {
    const named = names.filter(
      ({ entity, start }) =>
        entity?.kind === 'person' && NAMED_AS.test(view.slice(Math.max(0, start - LONGEST), start)),
    )
    return new Set(named.map(({ entity }) => entity!.index)).size === 1 ? named[0]!.entity : null
  }
  return (mention) => {
    only = only === undefined ? find() : only
    return only && { ...mention, entity: only, confidence: 0.7 }
  }
}

/** Those who accuse, judge or arrest. */
const OFFICER =
  /\b(?:attorney|prosecutor|judge|justice|magistrate|solicitor|sheriff|detective|officer|agent|inspector|superintendent|sergeant|lieutenant|captain|chief|commissioner|constable|marshal|director|minister|secretary|mayor|governor|counsel|lawyer|barrister)\b/i

/** The people spoken of last, without those who hold an office of the court or police. */
export function withoutOfficers(recent: RecentEntities, { people }: Entities): Pick<RecentEntities, 'list'> {
  const isOfficer = ({ entity }: Recent): boolean =>
    entity?.kind === 'person' && OFFICER.test(people[entity.index]?.role?.value ?? '')
  return { list: (kind) => recent.list(kind).filter((one) => !isOfficer(one)) }
}

import type { Entities, EntityRef, Gender, PersonEntity } from '../../core/layers.js'
import { foldedWords } from '../../text/fold.js'
import type { RecentEntities } from './recent.js'

/** Kin by the gender of the noun; *partner* and *cousin* tell none. */
const KIN: ReadonlyMap<string, Gender | null> = new Map(
  Object.entries({
    sister: 'feminine',
    wife: 'feminine',
    mother: 'feminine',
    daughter: 'feminine',
    aunt: 'feminine',
    niece: 'feminine',
    widow: 'feminine',
    brother: 'masculine',
    husband: 'masculine',
    father: 'masculine',
    son: 'masculine',
    uncle: 'masculine',
    nephew: 'masculine',
    partner: null,
    cousin: null,
  }),
)

export function isKin(noun: string): boolean {
  return KIN.has(noun)
}

/** The people by surname. */
export function bySurname({ people }: Entities): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  people.forEach((person, index) => {
    const list = found.get(surnameOf(person))
    if (list) list.push(index)
    else found.set(surnameOf(person), [index])
  })
  return found
}

const MOST_ALIKE = 20

/** `His sister`: the only other person of that surname and gender; null where there is none or several. */
export function kinOf(
  words: string,
  { people }: Entities,
  surnames: ReadonlyMap<string, readonly number[]>,
  recent: RecentEntities,
): EntityRef | null {
  const [, whose, noun] = /^(his|her) (?:\p{Ll}{1,12} )?(\p{Ll}+)$/iu.exec(words) ?? []
  const kin = noun === undefined ? undefined : KIN.get(noun)
  if (!whose || kin === undefined) return null
  const gender: Gender = whose.toLowerCase() === 'his' ? 'masculine' : 'feminine'
  const owner = recent.list('person').find(({ entity }) => entity && fits(people[entity.index]!, gender))?.entity
  if (!owner) return null
  const namesakes = (surnames.get(surnameOf(people[owner.index]!)) ?? []).slice(0, MOST_ALIKE)
  const others = namesakes.filter((index) => index !== owner.index && fits(people[index]!, kin))
  return others.length === 1 ? { kind: 'person', index: others[0]! } : null
}

function fits(person: PersonEntity, gender: Gender | null): boolean {
  return gender === null || person.gender === null || person.gender === gender
}

function surnameOf({ name }: PersonEntity): string {
  return foldedWords(name).at(-1) ?? ''
}

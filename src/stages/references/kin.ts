import type { Entities, EntityRef, Gender, PersonEntity } from '../../core/layers.js'
import { foldedWords } from '../../text/fold.js'
import type { RecentEntities } from './recent.js'

/** Kin by the gender of the noun; *partner* and *cousin* tell none. */
const KIN: Readonly<Record<string, Gender | null>> = {
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
}

export function isKin(noun: string): boolean {
  return KIN[noun] !== undefined
}

/** `His sister`: the only other person of that surname and gender; null where there is none or several. */
export function kinOf(words: string, { people }: Entities, recent: RecentEntities): EntityRef | null {
  const [, whose, noun] = /^(his|her) (?:\p{Ll}{1,12} )?(\p{Ll}+)$/iu.exec(words) ?? []
  if (!whose || !noun || KIN[noun] === undefined) return null
  const gender: Gender = whose.toLowerCase() === 'his' ? 'masculine' : 'feminine'
  const owner = recent.list('person').find(({ entity }) => entity && fits(people[entity.index]!, gender))?.entity
  if (!owner) return null
  const surname = surnameOf(people[owner.index]!)
  const others = people.flatMap((person, index) =>
    index !== owner.index && surnameOf(person) === surname && fits(person, KIN[noun]!) ? [index] : [],
  )
  return others.length === 1 ? { kind: 'person', index: others[0]! } : null
}

function fits(person: PersonEntity, gender: Gender | null): boolean {
  return gender === null || person.gender === null || person.gender === gender
}

function surnameOf({ name }: PersonEntity): string {
  return foldedWords(name).at(-1) ?? ''
}

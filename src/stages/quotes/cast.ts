import { flatMap } from '../../core/flat.js'
import type { EntityRef, Layers } from '../../core/layers.js'
import { contentWords, foldedWords } from '../../text/fold.js'
import { isCountry } from '../../text/lexicon/places.js'
import { narratorOf } from './narrator.js'
import { allMatches } from '../../text/all-matches.js'

/** What the resolution of a speaker works on. */
export interface Cast extends Pick<Layers, 'structure' | 'entities' | 'references'> {
  readonly text: string
  /** Whom *I* means outside quotation marks. */
  readonly narrator: EntityRef | null
  /** The one body whose name holds all of several words. */
  bodyByWords(words: string): EntityRef | null
  /** The one person whose name holds all of one or more words. */
  personByWords(words: string): EntityRef | null
  /** Places in the list of those whose name ends in a word, a few at most. */
  peopleOfSurname(surname: string): readonly number[]
  /** The countries that the text names, in its spelling, in order. */
  countries(): readonly string[]
}

export function castOf(text: string, layers: Pick<Layers, 'structure' | 'entities' | 'references'>): Cast {
  const { structure, entities, references } = layers
  let countries: readonly string[] | undefined
  let bodies: Index | undefined
  let people: Index | undefined
  let surnames: ReadonlyMap<string, readonly number[]> | undefined
  return {
    text,
    structure,
    entities,
    references,
    narrator: narratorOf(structure, entities),
    bodyByWords(words) {
      bodies ??= indexOf(entities.organizations)
      const wanted = contentWords(words)
      const index = wanted.length < 2 ? -1 : onlyOne(bodies, wanted)
      return index < 0 ? null : { kind: 'organization', index }
    },
    personByWords(words) {
      people ??= indexOf(entities.people)
      const index = onlyOne(people, foldedWords(words))
      return index < 0 ? null : { kind: 'person', index }
    },
    peopleOfSurname(surname) {
      surnames ??= surnamesOf(entities.people)
      return surnames.get(surname) ?? []
    },
    countries() {
      countries ??= [...new Set(countriesIn(text.slice(0, MOST_LOOKED_AT)))]
      return countries
    },
  }
}

const MOST_LOOKED_AT = 20_000
const NAME = /(?<![\p{L}’'])\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,5}/gu
const LONGEST_NAME = 3

/** Every country that a text names, in order, as often as it does. */
export function countriesIn(part: string): string[] {
  return allMatches(NAME, part)
    .map(([run]) => run.split(' '))
    .flatMap((words) =>
      flatMap(words, (_, at) => {
        for (let length = LONGEST_NAME; length > 0; length--) {
          const name = words.slice(at, at + length).join(' ')
          if (at + length <= words.length && isCountry(name)) return [name]
        }
        return []
      }),
    )
}

type Index = ReadonlyMap<string, ReadonlySet<number>>

/** Places in the list by the words of the names. */
function indexOf(named: readonly { readonly name: string }[]): Index {
  const found = new Map<string, Set<number>>()
  named.forEach(({ name }, index) => {
    for (const word of foldedWords(name)) found.set(word, (found.get(word) ?? new Set()).add(index))
  })
  return found
}

const MOST_ALIKE = 50
const MOST_NAMESAKES = 3

function surnamesOf(people: readonly { readonly name: string }[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  people.forEach(({ name }, index) => {
    const surname = name.split(' ').at(-1)!
    const list = found.get(surname) ?? []
    if (list.length < MOST_NAMESAKES) found.set(surname, [...list, index])
  })
  return found
}

/** Place of the only name that holds all words; -1 where there is none, or several. */
function onlyOne(index: Index, words: readonly string[]): number {
  const lists = words.map((word) => index.get(word)).sort((a, b) => (a?.size ?? 0) - (b?.size ?? 0))
  if (!lists[0] || lists[0].size > MOST_ALIKE) return -1
  const fitting = [...lists[0]].filter((at) => lists.every((list) => list?.has(at)))
  return fitting.length === 1 ? fitting[0]! : -1
}

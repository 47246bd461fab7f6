import { flatMap } from '../../core/flat.js'
import type { Phrase } from '../../text/clauses/phrases.js'
import type { Word } from '../../text/clauses/word.js'
import { isOrdinal } from './editions.js'
import { NOUN_CLASSES } from './noun-classes.js'
import { KINDS_BUILT_IN, type NounTests } from './nouns.js'
import type { Roles } from './roles.js'

const CLASSES = Object.keys(NOUN_CLASSES)
/** Prepositions whose phrase tells what kind of news it is: "named as Chair", "opens for applications". */
const PREPOSITIONS = ['as', 'with', 'to', 'of', 'for', 'on'] as const

/** The noun classes of the heads in each role of a clause, as `role:class`. */
export function roleKindsOf(words: readonly Word[], roles: Roles, nouns: NounTests): string[] {
  const first = [
    ['agent', roles.agent[0]],
    ['patient', roles.patient[0]],
    ['complement', roles.complement[0]],
    ...PREPOSITIONS.map((one) => [one, roles.behind(one)[0]] as const),
  ] as const
  return flatMap(first, ([role, phrase]) =>
    phrase ? kindsOf(words, phrase, nouns).map((kind) => `${role}:${kind}`) : [],
  )
}

function kindsOf(words: readonly Word[], phrase: Phrase, nouns: NounTests): string[] {
  if (words[phrase.head]!.wordClass === 'pronoun') return ['$pronoun']
  const ofHead = nouns.classesOfHead(words, phrase)
  const kinds = ofHead.length === 0 ? [] : CLASSES.filter((kind) => ofHead.includes(kind))
  for (const kind of KINDS_BUILT_IN) if (nouns.isHeadedBy(words, phrase, kind)) kinds.push(kind)
  return words.slice(phrase.start, phrase.coreEnd).some(({ lower }) => isOrdinal(lower)) ? [...kinds, 'ordinal'] : kinds
}

import { NO_NAMES, SURNAMES } from './name-words.data.js'

let surnames: Set<string> | null = null
let others: Set<string> | null = null

/** Whether releases use a word, given in capitals, as a surname; see `name-words.train.ts`. */
export function isSurname(word: string): boolean {
  surnames ??= new Set(SURNAMES.split(' '))
  return surnames.has(word.replace("'", '’'))
}

/** Whether a word that releases write in capitals is hardly ever part of the name of a person: `Depot`, `Reddit`. */
export function isNoName(word: string): boolean {
  others ??= new Set(NO_NAMES.split(' '))
  return others.has(word)
}

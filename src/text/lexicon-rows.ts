import { rowsOf } from './rows.js'

/** The first two words of all rows of compromise's lexicon. The build works them out once, and puts them in the place of this file. */
export function rowOpenings(lexicon: Readonly<Record<string, unknown>>): string[] {
  return [...new Set(rowsOf(lexicon).map((row) => row.split(' ', 2).join(' ')))]
}

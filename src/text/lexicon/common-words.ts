import { COMMON_WORDS } from './common-words.data.js'

let known: Set<string> | null = null

/** Function words and short words, which the counts leave out. */
const SHORT =
  'a an the of in on at by to for and or but if as is it its he she we you i me us my our his her their they them this that these those be been was were are am do did has had have not no nor so up out off per via vs than then there here when where who whom whose which what why how all any both each few more most other some such only own same too very can will just don should now with from into about against between during before after above below over under again further once affairs'

/** Whether a word is written in lower case in English, inside a sentence; see `common-words.train.ts`. */
export function isCommonWord(word: string): boolean {
  known ??= new Set(`${COMMON_WORDS} ${SHORT}`.split(' '))
  const lower = word.toLowerCase()
  return (
    known.has(lower) || (lower.length >= SHORTEST_INFLECTED && lower.endsWith('s') && known.has(lower.slice(0, -1)))
  )
}

/** Shorter ones may be surnames: `Woods`, `Banks`. */
const SHORTEST_INFLECTED = 7

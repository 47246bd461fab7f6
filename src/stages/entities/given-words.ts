import type { Token } from '../../core/text-service.js'
import { isCommonWord } from '../../text/lexicon/common-words.js'
import { isFirstName } from '../../text/lexicon/first-names.js'
import { isSurname } from '../../text/lexicon/name-words.js'
import { isPlaceName } from '../../text/lexicon/places.js'
import { isRole } from '../../text/lexicon/roles.js'
import { isOrganizationHead } from '../../text/organizations.js'

/** Given names that are months, and those that are other words; the lists of given names have only the months. */
const MONTHS = ['April', 'June', 'August']
const WORDS = new Map(
  [...MONTHS, ...'Will Hope Hunter Chase Rich Art Chance Buck Chip Sonny Rocky Rusty Sage'.split(' ')].map((word) => [
    word,
    MONTHS.includes(word),
  ]),
)

/** What stands before the name of a month, and no given name. */
const BEFORE_MONTH =
  /^(?:[Ii]n|[Oo]f|[Oo]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ff]rom|[Tt]o|[Ff]or|[Ll]ast|[Tt]his|[Nn]ext|[Ee]arly|[Ll]ate|[Mm]id|[Dd]uring|[Aa]nd|[Bb]etween|through|before|after|each|every|the|[-/,])$/
/** What stands behind somebody's name. */
const BEHIND_NAME = /^(?:[,(]|and|who|said|says|told|added|explained|noted|is|was|has|had|joined|joins|will|from|of)$/

/** "April Ortiz, who leads the club", "Will Stone said": a word that is a given name before what may be a surname, as people are named. */
export function isGivenWord(tokens: readonly Token[], at: number): boolean {
  const isMonth = WORDS.get(tokens[at]!.text)
  if (isMonth === undefined) return false
  const before = tokens[at - 1]
  if (isMonth && before && (BEFORE_MONTH.test(before.text) || before.kind === 'number')) return false
  return isFamilyName(tokens[at + 1]?.text ?? '') && BEHIND_NAME.test(tokens[at + 2]?.text ?? '')
}

function isFamilyName(word: string): boolean {
  if (isSurname(word)) return true
  return (
    /^\p{Lu}\p{Ll}{2,}$/u.test(word) &&
    !isCommonWord(word) &&
    !isPlaceName(word) &&
    !isRole(word) &&
    !isOrganizationHead(word) &&
    !isFirstName(word)
  )
}

import type { Token } from '../../core/text-service.js'
import { isCommonWord } from '../../text/lexicon/common-words.js'
import { isFirstName } from '../../text/lexicon/first-names.js'
import { isPlaceName } from '../../text/lexicon/places.js'
import { isOrganizationHead } from '../../text/organizations.js'
import { phraseOf } from './body-phrase.js'
import { complementAt, rangeOf } from './complement.js'
import type { RoleClaim } from './role-claim.js'

const LONGEST_TITLE = 3

/** "X, the Tumuaki of Te Mana Fell": words in capitals that no list knows are a title where "of" leads to a name. */
export function unknownTitle(tokens: readonly Token[], from: number): RoleClaim[] | null {
  const at = /^(?:the|The|a)$/.test(tokens[from]?.text ?? '') ? from + 1 : from
  let to = at
  while (to < at + LONGEST_TITLE && tokens[to]?.kind === 'word' && isUnknown(tokens[to]!.text)) to++
  if (to === at || !/^(?:of|o)$/.test(tokens[to]?.text ?? '')) return null
  const body = complementAt(tokens, to + 1)
  if (body.to === body.from || !/^\p{Lu}/u.test(tokens[body.from]!.text)) return null
  const isPlaced = isPlaceName(phraseOf(tokens, at, body.to))
  return isPlaced
    ? null
    : [{ role: rangeOf(tokens, at, to), organization: rangeOf(tokens, body.from, body.to), weight: 2.4 }]
}

/** A word in capitals that is neither a common one nor a name of a place, a person or a body. */
function isUnknown(word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}{3,}/u.test(word) &&
    !isCommonWord(word) &&
    !isOrganizationHead(word) &&
    !isPlaceName(word) &&
    !isFirstName(word) &&
    !/(?:ology|istry|ics|ity|ment)$/.test(word)
  )
}

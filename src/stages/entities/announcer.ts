import { spanOf, type Located } from '../../core/span.js'
import { isCommonWord } from '../../text/lexicon/common-words.js'
import { isCountry, isPlaceName } from '../../text/lexicon/places.js'
import { isRole } from '../../text/lexicon/roles.js'
import { isOrganizationHead } from '../../text/organizations.js'
import { withoutOrgan } from './claim-edges.js'

const HEAD = 2500
const NEWS = /\b(?:announce[sd]?|unveil(?:s|ed)|(?:pleased|proud|excited|delighted|thrilled|honou?red|happy) to)\b/
const ANNOUNCER =
  /(?:^|[\n.!?):–—-])[ \n]{0,3}(?:The |\p{Lu}[\p{Ll}-]{1,20}(?: \p{Ll}[\p{Ll}-]{1,20}){1,4}(?<! (?:of|in|at|from|by|and|with|to|for|on|as|the|a)) )?(\p{Lu}[\p{L}\d&’'-]{0,30}(?: (?:(?:of|for|and|the|&|de) ){0,2}\p{Lu}[\p{L}\d&’'-]{0,30}){0,6})(?: \([^()\n]{2,40}\))?(?:,(?:[^.\n]|\.(?=,)){3,120},)? (?:today |proudly )?(?:(?:is|are) (?:very )?(?:pleased|proud|excited|delighted|thrilled|honou?red|happy) to|(?:has |have )?(?:today |recently )?(?:announce[sd]?|unveil(?:s|ed)))\b/gu
/** Organs, meetings and words that stand for a body. */
const NO_BODY =
  /\b(?:Board|Committee|Council of Ministers|Congress|Assembly|Conference|Meeting|Summit|Festival|Government|Administration|\p{Lu}\p{Ll}{2,5}day|January|February|March|April|May|June|July|August|September|October|November|December|We|It|He|She|They|This|Who|Company)$/u

/** "Harrow, the seaside community, is excited to announce that": the body that tells its own news at the head of a release. */
export function announcerOf(text: string, isPerson: (start: number, end: number) => boolean): Located | null {
  const head = text.slice(0, HEAD)
  if (!NEWS.test(head)) return null
  for (const match of head.matchAll(ANNOUNCER)) {
    const value = withoutOrgan(match[1]!)
    const start = match.index + match[0].indexOf(value)
    if (
      namesBody(value) &&
      (!isPlaceName(value) || /, (?:the|an?) /.test(match[0])) &&
      !isPerson(start, start + value.length)
    )
      return { value, span: spanOf(text, start, start + value.length) }
  }
  return null
}

function namesBody(value: string): boolean {
  const words = value.split(' ')
  if (NO_BODY.test(value) || isCountry(value) || words.some((word) => isRole(word))) return false
  if (words.some((word) => isOrganizationHead(word))) return true
  return /\p{Ll}/u.test(value) && !(words.length === 1 && isCommonWord(value))
}

import type { Structure } from '../../core/layers.js'
import { isEventHead, isOrdinal, LONGEST_SENTENCE } from './heads.js'
import type { EventMention } from './names.js'

const DAYS = /^(?:day|week|weeks|month|year|anniversary)$/
const BEFORE = 60
const BEHIND = 50
/** What makes a day of the calendar an occasion: somebody kept it. */
const KEPT =
  /\b(?:celebrat(?:ed|ion|ions|ing)|marked|commemorat(?:ed|ion|ing)|h[eo]ld|hosted|hosts|organi[sz]ed|staged|launched|opened|closed|concluded|attended|at|during)\s(?:[^.;,]{0,40}\s)?(?:the |its |their |our |an? )?$/iu
const OCCASION =
  /^[)”"»’]{0,2} (?:\p{Ll}{2,12} )?(?:event|celebrations?|reception|ceremony|conference|gala|festival|concert|dinner|lunch|breakfast|was (?:held|celebrated|marked|organi[sz]ed|opened|hosted)|held (?:on|at|in)|were (?:held|celebrated)|took place|conclude[sd]|close[sd]|end(?:s|ed)|wraps|brought|drew|saw)\b/iu

/** Whether mentions name a day of the calendar ("World Reading Day") of which nobody is said to have held it. */
export function isObservance(view: string, { sentences }: Structure, mentions: readonly EventMention[]): boolean {
  const isDay = mentions.every(({ words }) => {
    const heads = words.filter((word) => isEventHead(word[0]!.toUpperCase() + word.slice(1)))
    return heads.length > 0 && heads.every((head) => DAYS.test(head))
  })
  if (!isDay || mentions.some(({ words }) => isEdition(words))) return false
  return !mentions.some(({ start, end, sentence }) => {
    const { start: from, end: to } = sentences[sentence]!
    const last = Math.min(to, from + LONGEST_SENTENCE)
    return (
      KEPT.test(view.slice(Math.max(from, start - BEFORE), start)) ||
      OCCASION.test(view.slice(end, Math.min(last, end + BEHIND)))
    )
  })
}

/** "Third Test Day": a day of its own, where a jubilee or a first week of something is none. */
function isEdition(words: readonly string[]): boolean {
  return isOrdinal(words[0]!) && /^days?$/.test(words.at(-1)!)
}

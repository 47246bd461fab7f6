import type { Structure } from '../../core/layers.js'
import { LONGEST_SENTENCE } from './heads.js'
import type { EventMention } from './names.js'
import { openingOf } from './opening.js'

/**
 * Whether an event is named behind the opening only, and nothing there says that it was held or is over: what somebody once spoke
 * at, what else is on, whose assembly decided something years ago.
 */
export function isInPassing(view: string, structure: Structure, mentions: readonly EventMention[]): boolean {
  const opening = openingOf(structure)
  if (mentions.some(({ start }) => start < opening)) return false
  const head = view.slice(0, opening).toLowerCase()
  if (mentions.some(({ start, end }) => head.includes(bare(view.slice(start, end))))) return false
  return !mentions.some((mention) => isTold(view, structure, mention))
}

/** A name as the opening may print it: in lower case, without the number of its edition. */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|annual) |[ ,](?:19|20)\d\d$/, '')
}

const BEFORE = 60
const BEHIND = 60
/** "the second and last day of the", "played host to the first", "since Monday, in this". */
const ENDED =
  /\b(?:(?:day|days|evening|night|end|close|closing|conclusion) of|hosts? (?:of|to)|closed|concluded|ended|wrapped up|hosted|organi[sz]ed|convened|held|(?:at|in)(?= (?:this|our) )) (?:the |its |their |this |our |an? )?(?:\p{Ll}{2,12} ){0,2}$/u
/** "…, which finished in Lund on Friday", "… was held in May". */
const HELD =
  /^[)”"»’]{0,2}(?: \([^()]{2,20}\))?,? (?:which |that )?(?:was held|were held|took place|was concluded|(?:has )?(?:closed|concluded|ended|finished|wrapped up)|came to (?:an|its)|drew to|is over)\b/u

function isTold(view: string, { sentences }: Structure, { start, end, sentence }: EventMention): boolean {
  const { start: from, end: last } = sentences[sentence]!
  const to = Math.min(last, from + LONGEST_SENTENCE)
  return (
    ENDED.test(view.slice(Math.max(from, start - BEFORE), start)) ||
    HELD.test(view.slice(end, Math.min(to, end + BEHIND)))
  )
}

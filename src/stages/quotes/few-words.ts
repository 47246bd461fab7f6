import type { Range } from '../../core/span.js'
import { isPersonNoun } from '../../text/lexicon/person-nouns.js'
import type { CueClass } from '../../text/lexicon/reporting-verbs.js'
import type { Attribution, Pattern } from './place.js'

const MOST_WORDS = 5
const NEAR = 0.7
const TELLING: ReadonlySet<Pattern> = new Set<Pattern>(['before', 'within', 'shared', 'after', 'inverted', 'according'])
const ASSERTING: ReadonlySet<CueClass> = new Set<CueClass>(['say', 'tell', 'stance', 'judge', 'manner'])
/** What may stand behind a fragment of speech that is more than the first half of a name or term (*a “manifesto” pledge*). */
const FREE =
  /^(?:$|[^\p{L}\s]|\s(?:$|\P{L}|\p{Lu}|(?:of|in|to|for|on|as|at|and|but|or|with|without|that|which|who|whose|from|by|when|if|because|according|said|says|is|was|are|were|has|had|have|will|would|could|should|can|may|must|among|about|over|against|toward|towards|between|during|while|after|before|since|until|than|his|her|their|its|our|the|an?|this|these)\b))/u

/** *called*, *described*: who *calls* something by a name, or *refers* to it by one, names it. */
const JUDGED = /^(?!refer)[a-z]{2,20}ed\b/i
/** *X left, calling it …*, and not *X warned against calling it …*. */
const JUDGING = /^(?:calling|describing|branding|labell?ing)\b/i

function isVerdict(text: string, { start, end }: Range): boolean {
  const verb = text.slice(start, end)
  return (
    JUDGED.test(verb) ||
    (JUDGING.test(verb) && /[,–—-]\s(?:\p{Ll}{2,20}ly\s)?$/u.test(text.slice(Math.max(0, start - 24), start)))
  )
}

/** *the boats, the “long-tail specials” of the river*: another name for what stands before. */
const APPOSITION = /, (?:the|an?) $/

/** *X said the plan was a “social contract”*: a few words in lower case of somebody's whom the sentence reports. */
export function isToldInFewWords(
  text: string,
  attribution: Attribution | undefined,
  inner: string,
  before: string,
  after: string,
): boolean {
  if (!attribution?.source || !TELLING.has(attribution.pattern)) return false
  const { cue, cueClass, strength } = attribution
  if (strength < NEAR && !(cue && cueClass === 'say' && /^ that\b/.test(text.slice(cue.end, cue.end + 6)))) return false
  if (cueClass !== null && !ASSERTING.has(cueClass)) return false
  if ((cueClass === 'manner' || cueClass === 'judge') && cue && !isVerdict(text, cue)) return false
  if (!/^['‘(]?\p{Ll}/u.test(inner) || inner.split(/\s+/, MOST_WORDS + 1).length > MOST_WORDS) return false
  return (
    FREE.test(after) &&
    !APPOSITION.test(before) &&
    isSpeaker(text.slice(attribution.source.start, attribution.source.end), attribution.named)
  )
}

/** A name, *he* or *she*, or a description of somebody. */
function isSpeaker(words: string, named: boolean): boolean {
  const head = words
    .split(/\s(?:of|for|from|in|at|with|to|on)\s|,/, 1)[0]!
    .split(' ')
    .at(-1)!
  return named || /^(?:he|she|they)$/i.test(words) || isPersonNoun(head)
}

import type { Structure } from '../../core/layers.js'
import { findDates } from '../../text/dates.js'
import { shiftDay } from '../../text/dates/calendar.js'
import { LONGEST_SENTENCE } from './heads.js'
import type { EventMention } from './names.js'
import { openingOf } from './opening.js'

/** Days: a release may be dated from the eve of the event. */
const LONGEST_LEAD = 2

/** Whether the release announces the event that it names, by its first day or by the words that open the release. */
export function isStillToCome(
  view: string,
  structure: Structure,
  mentions: readonly EventMention[],
  startDate: string | null,
): boolean {
  const naming = new Set(mentions.map(({ sentence }) => sentence))
  const published = structure.date?.value ?? null
  const opens = startDate ?? announcedDay(view, structure, naming, published)
  return isComing(published, opens) || isAnnounced(view, structure, mentions)
}

/** What opens days after the release is announced by it and not reported. */
function isComing(published: string | null, opens: string | null): boolean {
  if (published?.length !== 10 || opens?.length !== 10) return false
  return opens > shiftDay(published, LONGEST_LEAD)
}

const HELD_THEN = /\b(?:will|to) (?:be held|take place)\b/

/** The day for which a sentence that names the event announces it. */
function announcedDay(
  view: string,
  { sentences }: Structure,
  naming: ReadonlySet<number>,
  published: string | null,
): string | null {
  for (const index of naming) {
    const { start, end: last } = sentences[index]!
    const end = Math.min(last, start + LONGEST_SENTENCE)
    const day = HELD_THEN.test(view.slice(start, end)) ? findDates(view, { start, end }, published)[0] : undefined
    if (day) return day.value
  }
  return null
}

/** What somebody will do at an event, or asks for before it. */
const AHEAD =
  /\b(?:will|(?<!\b(?:was|were|been) )(?:set|scheduled) to|is to|are to) (?:[a-z]{2,12}ly )?(?:be (?:held|hosted|at|in|attending|representing|speaking|presenting|led|on)|take place|host|hold|attend|join|return|gather|kick off|run|open|feature|honou?r|present|speak|bring|welcome|meet|participate|represent|lead|deliver|visit|provide|include|have)\b|\b(?:to be held|taking place (?:on|from|in) [a-z]{3,9} \d|upcoming|forthcoming|calls? for (?:papers|proposals|themes|venues|nominations)|submit (?:a|your) (?:talk|proposal|abstract|paper)|registration (?:is|for)|register (?:now|here|today|for)|tickets (?:are|go)|will be your)\b/i
/** "Minister to visit Lund for the summit": a headline about what is still to come. */
const TO_COME =
  /(?:^|\s)[Ss](?:et|cheduled) for (?!\d)|(?:^|\s)(?:to|will|To|Will|TO|WILL) (?:host|hold|attend|join|visit|participate|speak|present|lead|gather|open|convene|HOST|HOLD|ATTEND|JOIN|VISIT|PARTICIPATE|SPEAK|Host|Hold|Attend|Join|Visit|Participate|Speak|Present|Lead|Convene|Take|Provide|Be)\b/
const PAST =
  /(?<!\p{L})(?:was|were|had|held|took|met|came|drew|gave|made|spoke|told|led|won|brought|went|saw|\p{L}{3,30}(?<!ne)ed)(?!\p{L})/u

/** A release that tells of an end, whatever is still to come. */
const OVER =
  /\b(?:clos(?:ed|es|ing)|conclud(?:ed|es|ing)|conclusion|ended|ends|wrapp?(?:ed|ing|s)|finished|(?:was|were) held|took place|adjourned|final (?:day|session)|last (?:day|night|week)|yesterday)\b/i

/** "The 2016 conference will be held in Lund", "The event, set to take place on Friday". */
const THE_EVENT =
  /\b(?:[Tt]h(?:e|is)|[Oo]ur) (?:\d{4} |\p{L}{3,12}-day )?(?:event|conference|congress|summit|forum|festival|fair|workshop|symposium|meeting|ceremony|celebration),? (?:which )?(?:(?:will|is (?:set|scheduled|due) to|set to|scheduled to) (?:be held|take place)|is scheduled for)\b/u

/** Whether the lines and sentences that open the release speak of the event that they name as still to be held, and none as held. */
function isAnnounced(view: string, structure: Structure, mentions: readonly EventMention[]): boolean {
  const { sentences, blocks } = structure
  const opening = openingOf(structure)
  let isSet = false
  let isAhead = false
  let isPast = false
  for (const [index, { start, end, block }] of sentences.entries()) {
    if (start >= opening) break
    const { kind } = blocks[block]!
    if (/^(?:navigation|contact|boilerplate|byline|caption)$/.test(kind)) continue
    const words = view.slice(start, Math.min(end, start + LONGEST_SENTENCE))
    const isHeading = /^(?:title|heading|subtitle)$/.test(kind)
    if (OVER.test(words)) return false
    if (!mentions.some(({ sentence }) => sentence === index)) {
      if (THE_EVENT.test(words)) isAhead = true
      continue
    }
    if (HELD_THEN.test(words)) isSet = true
    if (AHEAD.test(words) || (isHeading && TO_COME.test(words))) isAhead = true
    else if (!isHeading && PAST.test(words)) isPast = true
  }
  return isSet || (isAhead && !isPast)
}

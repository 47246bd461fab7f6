import type { AnnouncementClaim, Sentence } from '../../core/layers.js'
import { firstEndingAfter } from '../../core/span.js'
import { findDates, type FoundDate } from '../../text/dates.js'
import { umbrellaOver } from './around.js'
import { dateRelation } from './date-relation.js'
import { slotsOf, withoutStop } from './dated.js'
import type { Release } from './release.js'
import { stemsOf } from './same-news.js'
import { shifted } from './when.js'

/**
 * Claims with the days that stand beside them: "It takes effect on 1 May" behind one, which is no news of its own then, and "Also
 * on Thursday:" over a list.
 */
export function withDaysBeside(claims: readonly AnnouncementClaim[], release: Release): readonly AnnouncementClaim[] {
  if (release.anchor === null) return claims
  const continued = new Set<number>()
  const all = claims.map((claim) => {
    const behind = continued.has(claim.evidence.start) ? null : dayBehind(claim, release)
    if (behind) continued.add(behind.sentence.start)
    const date = behind?.date ?? dayInside(claim, release) ?? (claim.when === null ? dayOver(claim, release) : null)
    return date ? { ...claim, ...slotsOf(release.document.text, date) } : claim
  })
  return all.filter(({ evidence }) => !continued.has(evidence.start))
}

const LONGEST = 240
/** A day stands near the verb that it is of. */
const NEAR = 30
const LONGEST_DATE = 40

/** Words that a sentence has before the verb that says when, at most. */
const MOST_BEFORE = 8
/** How a sentence takes up what the one before it told. */
const TAKEN_UP =
  /^(It|They|She|He|This|Both|(?:The|This|These|His|Her|Their|Its) [\p{L}’'-]{1,30}(?: [\p{L}’'-]{1,30}){0,3}?)(?: (?:will|would|shall|is|are|was|were|to|be|both|all|then|now|officially|formally|also)){0,3} $/u
/** What says from when something is so, whatever day it was decided on. */
const EFFECT =
  /^(?:(?:takes?|took|taken) (?:effect|office|over|up)|(?:comes?|came|enters?|entered|goes?|went) in ?to (?:force|effect|operation|service)|becomes? (?:effective|law|binding)|effective|in (?:force|effect)|assumes?)\b/
/** What says when something that is planned comes. */
const COMING =
  /^(?:goes? live|opens?|starts?|begins?|appl(?:y|ies)|commences?|launch(?:es)?|foreseen|planned|scheduled|expected|due|held|convened|published|released|launched|opened|available|introduced|paid|completed|handed over)\b/
/** What was settled before it was told. */
const SETTLED = /^(?:taken|signed|made|reached|concluded|passed|agreed|approved|issued)\b/
const TOLD_AS_PAST = /^(?:took|came|entered|went)\b/
/** Nouns for what the sentence before told. */
const DEEDS =
  /(?:decision|vote|order|deal|contract|agreement|appointment|election|change|rule|measure|move|transfer|handover|handing-over|session|meeting|transaction|sale|ruling|term|opening|ban|fine|price|rate|fee)s?$/i

interface Behind {
  readonly sentence: Sentence
  readonly date: FoundDate
}

/** The sentence behind with its date, where it takes up the news and says when. */
function dayBehind(claim: AnnouncementClaim, release: Release): Behind | null {
  const sentence = sentenceBehind(claim, release)
  if (!sentence || sentence.end - sentence.start > LONGEST || !isOpen(claim, release.anchor)) return null
  const said = release.document.text.slice(sentence.start, sentence.end)
  for (const at of wordStarts(said)) {
    const date = dayFrom(said.slice(at), sentence.start + at, claim, release)
    if (!date) continue
    const subject = TAKEN_UP.exec(said.slice(0, at))?.[1]
    if (subject !== undefined && takesUp(subject, claim, release)) return { sentence, date }
  }
  return null
}

/** Where the words of a sentence begin that may be its verb. */
function wordStarts(said: string): number[] {
  const starts: number[] = []
  for (let at = said.indexOf(' '); at > 0 && starts.length < MOST_BEFORE; at = said.indexOf(' ', at + 1))
    starts.push(at + 1)
  return starts
}

/** The day of a verb that words begin with, where it says when. */
function dayFrom(rest: string, start: number, { when }: AnnouncementClaim, release: Release): FoundDate | null {
  const effect = EFFECT.exec(rest)
  if (!effect && when !== null) return null
  const settled = effect ? null : SETTLED.exec(rest)
  const [verb] = effect ?? settled ?? COMING.exec(rest) ?? []
  const date = verb === undefined ? null : dateNear(start + verb.length, start + rest.length, release)
  if (!date) return null
  const { anchor } = release
  if (settled) return dateRelation(date.value, anchor) === 'future' ? null : date
  if (TOLD_AS_PAST.test(rest)) return date
  const own = isPassed(date, anchor) ? shifted(date, 1) : date
  return effect || dateRelation(own.value, anchor) === 'future' ? own : null
}

const GOING_ON = /, (?:and|but) (?:she|he|it|they) (?:(?:will|would|shall) )?/

/** "you elected her this morning, and she takes over on 1 July" */
function dayInside(claim: AnnouncementClaim, release: Release): FoundDate | null {
  const { start, end } = claim.evidence
  if (claim.when === null || !isOpen(claim, release.anchor)) return null
  const said = release.document.text.slice(start, end)
  const found = GOING_ON.exec(said)
  if (!found) return null
  const at = found.index + found[0].length
  return dayFrom(said.slice(at), start + at, claim, release)
}

/** The first date within a few words of a verb. */
function dateNear(at: number, end: number, { document, anchor }: Release): FoundDate | null {
  const range = { start: at, end: Math.min(end, at + NEAR + LONGEST_DATE) }
  const [date] = findDates(document.text, withoutStop(document.text, range), anchor)
  return date && date.start - at <= NEAR ? date : null
}

/** No day is told, that of the deed, or the years of an office. */
function isOpen({ when }: AnnouncementClaim, anchor: string | null): boolean {
  return when === null || when.value.length === 4 || isDayOfAct(when.value, anchor)
}

/** A day that is told without its year, and to come, though it has been this year. */
function isPassed({ value, relative }: FoundDate, anchor: string | null): boolean {
  return relative && value.length > 4 && anchor !== null && value < anchor.slice(0, value.length)
}

function isDayOfAct(value: string, anchor: string | null): boolean {
  return value.length === 10 && /^(?:same|recent)$/.test(dateRelation(value, anchor))
}

function sentenceBehind({ evidence }: AnnouncementClaim, { structure: { sentences } }: Release): Sentence | null {
  const place = firstEndingAfter(sentences, evidence.start)
  const [own, next] = [sentences[place], sentences[place + 1]]
  return own && next && own.block === next.block ? next : null
}

/** People take office, things take effect; a noun is one for deeds or stands in the news. */
function takesUp(subject: string, { type, evidence }: AnnouncementClaim, { document }: Release): boolean {
  if (/^(?:She|He)$/.test(subject)) return type === 'appointment'
  if (/^(?:It|This)$/.test(subject)) return type !== 'appointment'
  if (/^(?:They|Both)$/.test(subject) || DEEDS.test(subject)) return true
  const own = [...stemsOf(subject)].at(-1)
  return own !== undefined && stemsOf(document.text.slice(evidence.start, evidence.end)).has(own)
}

/** Longer words over a list say more than a day. */
const LONGEST_OVER = 60

/** "Also on Thursday:": the day of every item below. */
function dayOver({ evidence }: AnnouncementClaim, release: Release): FoundDate | null {
  const { structure, document, anchor } = release
  const own = structure.sentences[firstEndingAfter(structure.sentences, evidence.start)]
  const over = own && structure.sentences[umbrellaOver(release, own.block)]
  if (!over || over.end - over.start > LONGEST_OVER) return null
  const dates = findDates(document.text, withoutStop(document.text, over), anchor)
  return dates.length === 1 && dates[0]!.value.length === 10 ? dates[0]! : null
}

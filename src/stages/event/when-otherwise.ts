import type { Structure } from '../../core/layers.js'
import type { Range } from '../../core/span.js'
import { findDates, type FoundDate } from '../../text/dates.js'
import { shiftDay } from '../../text/dates/calendar.js'
import { AT_GATHERING, GATHERING } from '../../text/lexicon/gatherings.js'
import { at, bothDays, isWritten, ofOneDay, type EventDates } from './event-dates.js'
import { LONGEST_SENTENCE } from './heads.js'
import { countOf, DURATION } from './lengths.js'
import { dayOfSpeech } from './speech-head.js'

const LOOKED_AT = 22
const NEAR = 6
const LONGEST_RANGE = 31
/** A day that is announced, a deadline, or the day of something else. */
const AHEAD =
  /\b(?:will|next|until|till|deadline|register|registration|applications?|submitted|proposals?|not later than|to be held|is planned|are planned|is scheduled|upcoming|as of|with effect|in force|into force|since|every|each|birthday|born|died|founded|open (?:from|on)|opens)\b/i
const OF_EVENT = /\b(?:biennial|championships?|delegates|deliberations)\b/i

function isOfEvent(words: string): boolean {
  return GATHERING.test(words) || OF_EVENT.test(words) || AT_GATHERING.test(words)
}

const PAST =
  /\b(?:was|were|came|met|attended|gathered|drew|held|housed|hosted|joined|took|sat|ran|spent|welcomed|celebrated|discussed|honou?red)\b/i
const PAST_FORM = /(?<!\p{L})(?:\p{L}{3,30}ed|gave|made|spoke|told|led|said|won|brought|went|saw|put|set)(?!\p{L})/u

/** Words of a holding; or something done at an occasion: "Agreed today at the Sixth Conference", "presented at a reception on Thursday". */
function isPast(words: string): boolean {
  return PAST.test(words) || (PAST_FORM.test(words) && AT_GATHERING.test(words))
}

const STARTING =
  /\b(?:when we (?:started|began|opened)|(?:started|began|opened) (?:on|yesterday)|on the (?:morning|evening) of)\b/i

interface Told {
  readonly words: string
  readonly dates: readonly FoundDate[]
  readonly isHead: boolean
  readonly index: number
  readonly start: number
}

/**
 * Days of an event that the release tells without a verb of closing: a past range near the head, a heading with its day,
 * a day with a length, or one day with words of the past.
 */
export function datesOtherwise(
  text: string,
  view: string,
  structure: Structure,
  anchor: string | null,
): EventDates | null {
  const told = toldDays(view, structure, anchor)
  return (
    pastRange(text, told, anchor) ??
    headDay(text, told) ??
    dayAndLength(text, told) ??
    pastDay(text, told, anchor, isOfEvent(structure.title?.value ?? '')) ??
    signingDay(text, view, structure, anchor) ??
    dayOfSpeech(text, view, structure)
  )
}

function toldDays(view: string, { sentences, blocks }: Structure, anchor: string | null): Told[] {
  let index = 0
  return sentences.slice(0, LOOKED_AT).flatMap((sentence) => {
    const { kind, contentStart } = blocks[sentence.block]!
    if (/^(?:paragraph|list-item)$/.test(kind)) index++
    if (/^(?:navigation|contact|boilerplate|notice)$/.test(kind)) return []
    const range = {
      start: Math.max(sentence.start, contentStart),
      end: Math.min(sentence.end, sentence.start + LONGEST_SENTENCE),
    }
    const words = view.slice(range.start, range.end)
    const isHead = /^(?:title|heading|subtitle|caption|date-line)$/.test(kind)
    const dates =
      kind === 'byline'
        ? []
        : findDates(view, range, anchor).filter((date) => isDay(view, date) && !isAhead(view, range, date))
    return [{ words, dates, isHead, index, start: range.start }]
  })
}

const WAY_BEFORE = 110
const WAY_BEHIND = 30

/** Whether the words round a day announce it, or tell the day of something else. */
function isAhead(view: string, { start, end }: Range, date: FoundDate): boolean {
  return AHEAD.test(view.slice(Math.max(start, date.start - WAY_BEFORE), Math.min(end, date.end + WAY_BEHIND)))
}

/** "This week" is no range that an event fills. */
function isDay(view: string, { value, relative, start, end }: FoundDate): boolean {
  return value.length === 10 && !(relative && /\bweek$/i.test(view.slice(start, end)))
}

function pastRange(text: string, told: readonly Told[], anchor: string | null): EventDates | null {
  for (const { dates, words, isHead } of told) {
    const range = dates.find(
      ({ value, until }) =>
        until !== null && value < until && until <= shiftDay(value, LONGEST_RANGE) && isBefore(until, anchor),
    )
    if (range && (isHead || PAST.test(words) || isOfEvent(words) || /\bdays \(/.test(words)))
      return { startDate: at(text, range, range.value), endDate: at(text, range, range.until!) }
  }
  return null
}

/** Without a day of publication every day may be past. */
function isBefore(day: string, anchor: string | null): boolean {
  return anchor === null || anchor.length < 10 || day <= anchor
}

/** The second line of a heading: "STANCE HELD ON 26 MARCH 2015". */
const HELD_ON = /\bheld (?:this |on )?(?:the )?$/i

/** "54th Ordinary General Meeting, 22 March 2025": a heading that names the event and its day. */
function headDay(text: string, told: readonly Told[]): EventDates | null {
  for (const { dates, words, isHead, start } of told) {
    const [date] = dates
    if (!isHead || dates.length !== 1 || date!.until !== null || !isWritten(text, date!)) continue
    if (!isOfEvent(words) && !HELD_ON.test(words.slice(0, date!.start - start))) continue
    if (/\b(?:closing|posted|published|issued|update|newsletter|bulletin)\b/i.test(words)) continue
    const [length] = /\b(?:closing|concluding|conclusion)\b/i.test(words) ? lengthIn(words) : []
    if (length === undefined) return bothDays(text, date!)
    const end = at(text, date!, date!.value)
    return { startDate: { ...end, value: shiftDay(date!.value, 1 - length) }, endDate: end }
  }
  return null
}

/** "Three days in Wrocław … we switched off the lights yesterday", "When we started yesterday … in these two days". */
function dayAndLength(text: string, told: readonly Told[]): EventDates | null {
  const length = told.slice(0, NEAR).flatMap(({ words }) => lengthIn(words))[0]
  const day = told.slice(0, NEAR).find(({ dates, isHead }) => !isHead && dates.some(({ until }) => until === null))
  const date = day?.dates.find(({ until }) => until === null)
  if (length === undefined || !day || !date) return null
  const starts = STARTING.test(day.words)
  const other = at(text, date, shiftDay(date.value, starts ? length - 1 : 1 - length))
  const own = at(text, date, date.value)
  return starts ? { startDate: own, endDate: other } : { startDate: other, endDate: own }
}

function lengthIn(words: string): number[] {
  const found = DURATION.exec(words)
  if (found?.[2]?.toLowerCase() !== 'day' || /\b(?:notice|deadline|term|old|within|last|next)\b/i.test(words)) return []
  const count = countOf(found[1]!)
  return count >= 2 && count <= LONGEST_RANGE ? [count] : []
}

/** "The elections were held on", "took place in Lund on". */
const WAS_HELD =
  /\b(?:(?:was|were) held|took place)(?: (?:in|at) (?:the )?\p{Lu}[\p{L}, ]{2,40})? on (?:the )?(?:\p{Lu}\p{Ll}{2,8}day,? )?$/u

/** "Our study day on Saturday 15 November was the fullest": one past day beside a word for an event. */
function pastDay(text: string, told: readonly Told[], anchor: string | null, isTitled: boolean): EventDates | null {
  for (const { dates, words, isHead, index, start } of told) {
    const date = dates.find(({ until }) => until === null)
    if (!date || isHead || !isBefore(date.value, anchor) || !isPast(words)) continue
    if (!isOfEvent(words) && !(isTitled && date.relative) && !WAS_HELD.test(words.slice(0, date.start - start)))
      continue
    if (date.relative && index > NEAR) continue
    return ofOneDay(text, date)
  }
  return null
}

const SIGNED =
  /\b(?:was|were) (?:\p{Ll}{2,12}ly )?(?:inaugurated|handed over|unveiled|sworn in|commissioned|presented)\b[^.;]{0,120}? at the \p{Lu}|\b(?:was|were) signed (?:in|at|by|today|here|on)\b|\bsigned\s{1,3}(?:a|an|the|two|three)\s{1,3}(?:[\p{L}-]{1,20} ){0,6}(?:Memorandum|MO[UC]|MoU|[Aa]greement|[Tt]reaty|[Cc]harter|[Dd]eclaration|[Cc]ommitment|[Aa]ccord|[Pp]rotocol|[Pp]act|[Cc]ontract)\b/u
const FIRST_SENTENCES = 4

/** A release that tells of a signing, and of no other event: the day of that sentence, else of the dateline. */
function signingDay(text: string, view: string, structure: Structure, anchor: string | null): EventDates | null {
  const { dateline, sentences, blocks } = structure
  const signing = sentences
    .filter(({ block }) => /^(?:paragraph|list-item)$/.test(blocks[block]!.kind))
    .slice(0, FIRST_SENTENCES)
    .find(({ start, end }) => SIGNED.test(view.slice(start, Math.min(end, start + LONGEST_SENTENCE))))
  if (!signing) return null
  const own = findDates(
    view,
    { start: signing.start, end: Math.min(signing.end, signing.start + LONGEST_SENTENCE) },
    anchor,
  )
  const day = own.find(
    (date) =>
      date.until === null &&
      (isWritten(text, date) || date.relative) &&
      isDay(view, date) &&
      isBefore(date.value, anchor) &&
      !isAhead(view, signing, date),
  )
  if (day) return bothDays(text, day)
  const date = dateline?.date
  return date?.value.length === 10 ? { startDate: date, endDate: date } : null
}

import { flatMap } from '../../core/flat.js'
import type { Structure } from '../../core/layers.js'
import type { Range } from '../../core/span.js'
import { findDates, type FoundDate } from '../../text/dates.js'
import { shiftDay } from '../../text/dates/calendar.js'
import { at, isWritten, ofOneDay, type EventDates } from './event-dates.js'
import { CLOSING, LONGEST_SENTENCE, OTHER_EDITION } from './heads.js'
import { datesOtherwise } from './when-otherwise.js'
import { countOf, DURATION } from './lengths.js'
import { yearOfHead } from './year.js'

const NONE: EventDates = { startDate: null, endDate: null }
const HEAD_SENTENCES = 10
const AFTER_DAYS =
  /\b(?:after|for|of|following|during|over)\s(?:the\s)?(?:its\s)?(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:\p{Ll}+ ){0,2}days\b/iu
const ENDING =
  /\b(?:clos(?:ed|es|ing|e of)|conclud(?:ed|es|ing)|ended|ends|end of|came to (?:an|a|its)|packs? up|packed up|wrapp?ed|wraps|finished|(?:last|final) (?:day|days|hour|hours|evening|night|session) of|broke up|bowed out|shut its doors|rose at|drew to|said goodbye|end today|brought)\b/i

const HELD =
  /(?<!\bbe )\b(?:hosted|organi[sz]ed|conducted|staged|chaired|held (?:its|the|a|an|in|on|from|at)|took place|were held|was held)\b/

/** Indexes of the sentences that name the event, and of all that speak of it. */
export interface Telling {
  readonly naming: ReadonlySet<number>
  readonly sentences: ReadonlySet<number>
}

/** First and last day of the event: of a range, of an end and a duration, or of its one day; a day without a year is of the release's, else of the one in the event's name. */
export function eventDates(
  text: string,
  view: string,
  structure: Structure,
  telling: Telling,
  named: string | null,
): EventDates {
  const stated = structure.date?.value ?? null
  const year = stated ?? named ?? yearOfHead(view, structure)
  return (
    closingDates(text, view, structure, telling, stated) ??
    (year === stated ? null : closingDates(text, view, structure, telling, year)) ??
    datesOtherwise(text, view, structure, year) ??
    NONE
  )
}

/** Days in sentences that tell of the event's end. */
function closingDates(
  text: string,
  view: string,
  structure: Structure,
  { naming, sentences }: Telling,
  anchor: string | null,
): EventDates | null {
  const dated = datedSentences(view, structure, sentences, anchor)
  const named = dated.filter(({ index, words }) => naming.has(index) && HELD.test(words) && !OTHER_EDITION.test(words))
  return (
    rangeOf(text, named, (range) => isWritten(text, range)) ??
    rangeOf(text, dated, (range) => isWritten(text, range)) ??
    endAndDuration(text, view, dated, structure, anchor) ??
    rangeOf(text, dated, () => true) ??
    oneDay(text, dated)
  )
}

const SINCE_DAY = /\bsince (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:we|I)\b/i

/** A meeting, not somebody's meeting with a stranger: "met in Lund", "met again", "met with the Minister". */
const MET =
  /\bmet(?:,| (?:(?:in|at|on|for|with|again|here|today|yesterday|from|last|this|virtually|online|informally|under|to|and|once|twice|over|during|as|his|her|their|its|the (?:President|Prime|Minister|Secretary|Governor|Ambassador|Chair|Director|King|Queen))(?!\p{L})|\p{Lu}))/u

interface Dated {
  readonly sentence: Range
  readonly words: string
  readonly dates: readonly FoundDate[]
  readonly isHead: boolean
  readonly isEvent: boolean
  readonly index: number
}

function datedSentences(
  view: string,
  { sentences, blocks }: Structure,
  eventSentences: ReadonlySet<number>,
  anchor: string | null,
): Dated[] {
  let told = 0
  return flatMap(sentences.slice(0, 40), (sentence, index) => {
    const { kind, contentStart } = blocks[sentence.block]!
    if (kind === 'paragraph') told++
    if (/^(?:navigation|contact|boilerplate|notice|byline)$/.test(kind)) return []
    const words = view.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_SENTENCE))
    const isEvent = eventSentences.has(index) || (told <= 4 && kind === 'paragraph' && MET.test(words))
    const near = index < HEAD_SENTENCES || SINCE_DAY.test(words)
    if (!near && !isEvent) return []
    if (OTHER_EDITION.test(words) && !ENDING.test(words) && !HELD.test(words)) return []
    const dates = findDates(
      view,
      { start: Math.max(sentence.start, contentStart), end: Math.min(sentence.end, sentence.start + LONGEST_SENTENCE) },
      anchor,
    )
    const isHead = /^(?:title|heading|subtitle|date-line|caption)$/.test(kind)
    return [{ sentence, words, dates: dates.filter(({ value }) => value.length === 10), isHead, isEvent, index }]
  })
}

/** "held from 12 to 14 October", or a range in a heading line. */
function rangeOf(text: string, dated: readonly Dated[], isWanted: (range: FoundDate) => boolean): EventDates | null {
  for (const { dates, words, isHead, isEvent } of dated) {
    const range = dates.find(
      (date) => date.until !== null && isWanted(date) && !isWeek(text, date) && !isAside(text, date, dates),
    )
    if (!range || !(isHead || isEvent || CLOSING.test(words))) continue
    if (/\b(?:registration|applications?|deadline|submitted)\b/i.test(words)) continue
    return { startDate: at(text, range, range.value), endDate: at(text, range, range.until!) }
  }
  return null
}

/** "This week" is no range that an event fills. */
function isWeek(text: string, { relative, start, end }: FoundDate): boolean {
  return relative && /\bweek$/i.test(text.slice(start, end))
}

/** "held on Saturday in the margin of the championships (25-29 September)": the days of something else. */
function isAside(text: string, { start }: FoundDate, dates: readonly FoundDate[]): boolean {
  return (
    /\(\s?$/.test(text.slice(Math.max(0, start - 2), start)) &&
    dates.some(
      (date) =>
        date.start < start &&
        date.until === null &&
        /\bon\s$/.test(text.slice(Math.max(0, date.start - 4), date.start)),
    )
  )
}

/** "the end of the 3-day Conference on 12 October", "closed today after two days", "opened on Monday and closed on Thursday". */
function endAndDuration(
  text: string,
  view: string,
  dated: readonly Dated[],
  structure: Structure,
  anchor: string | null,
): EventDates | null {
  const end = endOf(dated, structure, anchor)
  if (!end) return openedAndLength(text, dated)
  const start = openingOf(view, dated, end.value) ?? startByDuration(dated, end)
  const located = at(text, end, end.value)
  if (start) return { startDate: at(text, start.range, start.value), endDate: located }
  if (anchor === null && !/\d/.test(located.span.text)) return null
  return { startDate: isOfOneDay(dated, structure) ? located : null, endDate: located }
}

/** A speech that is given at an occasion, and closes nothing. */
function isOfOneDay(dated: readonly Dated[], { genre, title }: Structure): boolean {
  const told = [title?.value ?? '', ...dated.slice(0, HEAD_SENTENCES).map(({ words }) => words)]
  return (
    genre === 'speech' && !told.some((words) => /\b(?:clos(?:ed|ing|es)\b|conclu|final|last)|\bdays\b/i.test(words))
  )
}

const OPENED_ON = /\b(?:that|which) (?:opened|began|started) (?:on |last )?$/

/** "a three-day affair that opened on Tuesday". */
function openedAndLength(text: string, dated: readonly Dated[]): EventDates | null {
  for (const { dates, words, sentence, isEvent } of dated) {
    const match = DURATION.exec(words)
    const date = dates.find(
      ({ until, start }) => until === null && OPENED_ON.test(words.slice(0, start - sentence.start)),
    )
    if (!isEvent || !match || !date) continue
    const start = at(text, date, date.value)
    return { startDate: start, endDate: { ...start, value: shiftDay(date.value, numberOf(match[1]!) - 1) } }
  }
  return null
}

const EVENT_WORD =
  /\b(?:meeting|conference|congress|summit|forum|session|festival|fair|talks|workshop|symposium|assembly|event|weekend|days|school)\b/i

function endOf(dated: readonly Dated[], structure: Structure, anchor: string | null): FoundDate | null {
  for (const [index, { dates, words, isEvent, isHead }] of dated.entries()) {
    if (!ENDING.test(words) || !(isEvent || EVENT_WORD.test(words))) continue
    const pool = dates.length > 0 || isHead ? dates : (dated[index - 1]?.dates ?? [])
    const single = pool.filter((date) => isEnd(date, dated, anchor)).at(-1)
    if (single) return single
  }
  return endByRelease(dated, structure)
}

/** The day of the release, where it is a closing speech, or its dateline's, where it tells of the end. */
function endByRelease(dated: readonly Dated[], { title, genre, date, dateline }: Structure): FoundDate | null {
  const isClosing = /\bclosing\b/i.test(title?.value ?? '') || genre === 'speech'
  if (isClosing && date?.span && date.value.length === 10) {
    const home = dated.find(({ sentence }) => sentence.start <= date.span!.start && date.span!.start < sentence.end)
    const isPast =
      home !== undefined &&
      /\byesterday,?\s(?:\p{Lu}\p{Ll}{3,8}day,?\s)?$/u.test(home.words.slice(0, date.span.start - home.sentence.start))
    return oneOf(isPast ? shiftDay(date.value, 1) : date.value, date.span)
  }
  const closes = dated
    .slice(0, 4)
    .some(({ words, isEvent }) => isEvent && (ENDING.test(words) || AFTER_DAYS.test(words)))
  return closes && dateline?.date?.value.length === 10 ? oneOf(dateline.date.value, dateline.date.span) : null
}

function oneOf(value: string, { start, end }: Range): FoundDate {
  return { start, end, value, until: null, relative: false }
}

/** Not the day of its opening, and not a day that was still to come when the release came out. */
function isEnd(date: FoundDate, dated: readonly Dated[], anchor: string | null): boolean {
  if (date.until !== null || (anchor !== null && anchor.length === 10 && date.value > shiftDay(anchor, 1))) return false
  const home = dated.find(({ sentence }) => sentence.start <= date.start && date.start < sentence.end)
  const before = home
    ? home.words.slice(Math.max(0, date.start - home.sentence.start - 30), date.start - home.sentence.start)
    : ''
  return !/\b(?:opened|began|started|since|begun)\b[^,]{0,24}$|\b(?:before|until|by|from|as of)\b[^,]{0,10}$/i.test(
    before,
  )
}

const OPENED_BEFORE = /\b(?:opened|began|started|begun)\b[^.]{0,30}$|\b(?:two|three|four) (?:weeks|days) ago,? on $/i
/** "Since Monday we have heard". */
const SINCE = /\bsince $/i
const SINCE_BEHIND = /^,? (?:we|I|delegates|participants)\b/
const OPENED_BEHIND = /^,? when we (?:opened|began|started)/

function openingOf(view: string, dated: readonly Dated[], end: string): { range: Range; value: string } | null {
  for (const { dates, sentence, words } of dated) {
    if (!/\b(?:opened|began|started|since|begun|ago)\b/i.test(words)) continue
    for (const date of dates) {
      const before = view.slice(Math.max(sentence.start, date.start - 40), date.start)
      if (
        date.until === null &&
        date.value < end &&
        (OPENED_BEFORE.test(before) ||
          (SINCE.test(before) &&
            (SINCE_BEHIND.test(view.slice(date.end, date.end + 20)) ||
              /\b(?:held|meeting|met|gathered|under way)\b/.test(before))) ||
          OPENED_BEHIND.test(view.slice(date.end, date.end + 25))) &&
        date.value >= shiftDay(end, -31)
      ) {
        return { range: date, value: date.value }
      }
    }
  }
  return null
}

const LONGEST_DAYS = 31
/** "two days after it opened" counts from the opening. */
const SINCE_OPENING =
  /^(?: days?)? (?:(?:after|since) (?:it|they|we|its) (?:opened|began|started|opening)|earlier|before)\b/i

function startByDuration(dated: readonly Dated[], end: FoundDate): { range: Range; value: string } | null {
  const isHome = ({ sentence }: Dated): boolean => sentence.start <= end.start && end.start < sentence.end
  const ordered = [...dated].sort(
    (a, b) => Number(isLength(b)) - Number(isLength(a)) || Number(isHome(b)) - Number(isHome(a)),
  )
  for (const one of ordered) {
    const match =
      LAST_DAY.exec(one.words) ?? AFTER_DAYS.exec(one.words) ?? durationIn(one.words, isHome(one) || one.isEvent)
    if (!match) continue
    const count = numberOf(match[1]!) * (match[2]?.toLowerCase() === 'week' ? 7 : 1)
    const rest = one.words.slice(match.index, match.index + 40)
    if (count < 1 || count > LONGEST_DAYS || /\b(?:notice|deadline|term|old|a year)\b/.test(rest)) continue
    const start = one.sentence.start + match.index
    const length = SINCE_OPENING.test(one.words.slice(match.index + match[0].length)) ? count + 1 : count
    return { range: { start, end: start + match[0].length }, value: shiftDay(end.value, 1 - length) }
  }
  return null
}

/** "the three-day Western Shellfish Summit". */
function isLength({ words }: Dated): boolean {
  const match = DURATION.exec(words)
  return match !== null && match[0].includes('-') && EVENT_WORD.test(words.slice(match.index, match.index + 60))
}

/** "three-day summit"; in another sentence than that of the end, "ten days" may be anything. */
function durationIn(words: string, isNear: boolean): RegExpExecArray | null {
  const match = DURATION.exec(words)
  if (!match || isNear || match[0].includes('-')) return match
  return EVENT_WORD.test(words.slice(match.index, match.index + 50)) ? match : null
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh']
/** "the second and last day". */
const LAST_DAY = /\b(second|third|fourth|fifth|sixth|seventh) and (?:last|final|closing) day\b/i

function numberOf(word: string): number {
  const ordinal = ORDINALS.indexOf(word.toLowerCase())
  if (ordinal >= 0) return ordinal + 1
  return countOf(word)
}

/** "the fair, which kicks off from Monday": a day to come. */
function isOpening(text: string, { start }: FoundDate): boolean {
  return /\b(?:kicks off|starts|begins|opens|will (?:open|start|begin))(?: on| from)? $/.test(
    text.slice(Math.max(0, start - 24), start),
  )
}

/** The head of minutes that gives the day: "Minutes of the meeting of the Council held on Tuesday 9 March". */
const MINUTES = /\bminutes\b.{1,160}\bheld\b/is

/** "that the minutes of the meeting held on 3 May be signed": the day of the meeting before. */
function isOldMinutes(words: string): boolean {
  return /\bminutes of the\b.{1,160}\b(?:signed|approved|agreed|accepted|adopted|confirmed|correct|read)\b/is.test(
    words,
  )
}

/** "the graduation was held on Saturday 26 April": one day. */
function oneDay(text: string, dated: readonly Dated[]): EventDates | null {
  for (const { dates, words, isEvent, isHead } of dated) {
    const date = dates.find((day) => day.until === null && !isOpening(text, day))
    if (!date || isOldMinutes(words)) continue
    if (isHead ? !MINUTES.test(words) : !isEvent || !(CLOSING.test(words) || MET.test(words))) continue
    return ofOneDay(text, date)
  }
  return null
}

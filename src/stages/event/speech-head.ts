import type { Structure } from '../../core/layers.js'
import { spanOf, type Located } from '../../core/span.js'
import { findDates } from '../../text/dates.js'
import { isPlaceName, isStateCode } from '../../text/lexicon/places.js'
import { at, type EventDates } from './event-dates.js'
import { isHouse } from './venue.js'

/** A line of the head of a speech, and where it begins. */
interface Line {
  readonly words: string
  readonly start: number
}

const HEAD_BLOCKS = 9
/** Characters of a paragraph with which the speech itself begins. */
const LONGEST_LINE = 160
const SPEECH =
  /^(?:[\p{L}\p{M}.’'-]{1,20} ){0,4}(?:speech|remarks?|address|keynote|toast)\b|^(?:joint|closing|opening) (?:press )?statements?\b/iu
/** "SPEECH AT THE LAUNCH", "Remarks to the Press Club": it was given at an occasion. */
const OCCASION = /\b(?:at|during|to|before|on the occasion of) (?:the|an?|his|her|its|their|this)\b|\bjoint\b/i

/** The lines above a speech; none where no title or heading among them calls it one. */
function headOf(view: string, { blocks }: Structure): Line[] {
  const lines: Line[] = []
  let isSpeech = false
  for (const { kind, contentStart, end } of blocks.slice(0, HEAD_BLOCKS)) {
    const words = view.slice(contentStart, Math.min(end, contentStart + 2 * LONGEST_LINE))
    if (/^(?:title|heading|subtitle)$/.test(kind))
      isSpeech ||= words.split('\n').some((line) => SPEECH.test(line.trim()))
    else if (kind === 'paragraph' && end - contentStart > LONGEST_LINE) break
    let start = contentStart
    for (const line of words.split('\n')) {
      lines.push({ words: line.trim(), start: start + line.length - line.trimStart().length })
      start += line.length + 1
    }
  }
  return isSpeech ? lines : []
}

/** Town and region of a line of its own, the town behind a house, or the house above the day, in the head of a speech. */
export function placeOfSpeech(text: string, view: string, structure: Structure): Located | null {
  const lines = headOf(view, structure)
  for (const { words, start } of lines) {
    const name = townOf(words)
    const from = start + words.lastIndexOf(name ?? '')
    if (name) return { value: name, span: spanOf(text, from, from + name.length) }
  }
  const house = lines.find(({ words }, index) => isVenue(words) && isDay(view, lines[index + 1]))
  return house ? { value: house.words, span: spanOf(text, house.start, house.start + house.words.length) } : null
}

const TOWN = /^(\p{Lu}[\p{L}\p{M}’'.-]{1,20}(?: \p{Lu}[\p{L}\p{M}’'.-]{1,20}){0,2}), (\p{Lu}[\p{L}\p{M}. ]{1,30})$/u
const BEHIND_HOUSE = /^(\p{Lu}[\p{L}\p{M}’' -]{4,60}?)(?: [-–—] |, )(\p{Lu}[\p{L}\p{M}’' -]{2,30})$/u

/** "Ostby, Norway" and "Fell, Ohio"; "Ostby" of "Old Net Hall – Ostby"; "LISBON" at the end of the title. */
function townOf(line: string): string | null {
  const town = TOWN.exec(line)
  if (town && isRegion(town[2]!) && !isVenue(town[1]!)) return line
  const last = /, (\p{Lu}{4,20})$/u.exec(line)?.[1]
  if (last && isPlaceName(last[0]! + last.slice(1).toLowerCase())) return last
  const behind = BEHIND_HOUSE.exec(line)
  return behind && isVenue(behind[1]!) && !isVenue(behind[2]!) && !SPEECH.test(line) ? behind[2]! : null
}

function isRegion(name: string): boolean {
  return isPlaceName(name) || isStateCode(name)
}

function isVenue(name: string): boolean {
  if (name.length > LONGEST_NAME || SPEECH.test(name)) return false
  return isHouse(name.split(' of ')[0]!.split(/[ ,]+/).at(-1)!)
}

const LONGEST_NAME = 80

/** The day in a line of its own above a speech that was given at an occasion. */
export function dayOfSpeech(text: string, view: string, structure: Structure): EventDates | null {
  const lines = headOf(view, structure)
  const line = lines.find((one) => isDay(view, one))
  if (!line || !(lines.some(({ words }) => SPEECH.test(words) && OCCASION.test(words)) || lines.some(isPlace)))
    return null
  const date = findDates(view, { start: line.start, end: line.start + line.words.length }, null)[0]!
  const day = at(text, date, date.value)
  return { startDate: day, endDate: day }
}

function isPlace({ words }: Line): boolean {
  return townOf(words) !== null
}

/** Marks and the name of a weekday that may stand beside a day. */
const MOST_BESIDE = 14

function isDay(view: string, line: Line | undefined): boolean {
  if (!line || !/\d/.test(line.words) || line.words.length > LONGEST_DAY) return false
  const [date] = findDates(view, { start: line.start, end: line.start + line.words.length }, null)
  return date?.value.length === 10 && date.until === null && line.words.length - (date.end - date.start) <= MOST_BESIDE
}

const LONGEST_DAY = 40

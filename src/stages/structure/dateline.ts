import { spanOf, trimRange, type Range } from '../../core/span.js'
import { findDates } from '../../text/dates.js'
import { tidyPlace } from '../../text/place-names.js'
import {
  goOn,
  isKnownPlace,
  isWire,
  openingWire,
  afterDashes,
  type Dateline,
  type FoundDateline,
} from './dateline-tail.js'
import { allMatches } from '../../text/all-matches.js'

const LONGEST = 140
/** What parts a dateline from the text: a dash, "(Agency) -", ".-", or a colon or full stop behind a date. */
const SEPARATOR =
  /(?:\)\s?)?\s?(?:(?<=\d{4}|\))\.-|--(?!\()|[–—]|:(?!\d))\s?|\s-\s|(?<=\d{4}(?: \(\p{Lu}{2,8}\))?)\.\s(?=\p{Lu})|(?<=\))\s[-–—]\s?|(?<=\p{Lu}, \p{Lu}{2})-(?=\p{Lu}\p{Ll})/gu
const PLACE =
  /^(?:\p{Lu}[\p{L}\p{M}’'‘.-]*(?:[ ,]+|$)|(?:de|da|do|la|le|el|of|and|am|sur)\s|\(\p{Lu}[\p{L}\p{M} .’'-]{1,40}\)\s?,?\s?){1,8}$/u

/** The dateline at the start of a paragraph: "HA NOI, 12 October 2023 –", "WASHINGTON -", "April 26, 2024 (Daejeon, Republic of Korea) -". */
export function findDateline(view: string, block: Range, anchor: string | null): FoundDateline | null {
  const wire = openingWire(view, block, anchor)
  if (wire) return wire
  const head = view.slice(block.start, Math.min(block.end, block.start + LONGEST))
  for (const match of allMatches(SEPARATOR, head)) {
    const before = head.slice(0, match.index + (match[0].startsWith(')') ? 1 : 0))
    const contentStart = block.start + match.index + match[0].length
    if (contentStart >= block.end || match.index === 0) continue
    const found = readDateline(view, block.start, before, anchor, match[0])
    if (found?.date === null && !/^["“‘]?\p{Lu}/u.test(view.slice(contentStart, contentStart + 2))) continue
    if (found) {
      const behind = skipClosing(view, contentStart, block.end)
      return goOn(view, { dateline: found, contentStart: behind }, block.end, anchor)
    }
  }
  return null
}

/** Wire services close a dateline twice: "--(November 14, 2025)--". */
function skipClosing(view: string, start: number, end: number): number {
  const rest = /^\s?[^)\n]{0,40}\)\s?--\s?/.exec(view.slice(start, Math.min(end, start + 60)))
  return afterDashes(view, rest ? start + rest[0].length : start, end)
}

function readDateline(
  view: string,
  start: number,
  before: string,
  anchor: string | null,
  separator: string,
): Dateline | null {
  const range = { start, end: start + before.length }
  const date = findDates(view, range, anchor).find(({ value }) => value.length >= 7) ?? null
  const placeRange = placeIn(view, range, date)
  if (date === null && !isBarePlace(view.slice(range.start, range.end), separator)) return null
  if (date !== null && !isAgency(restOf(view, range, date, placeRange))) return null
  return {
    span: spanOf(view, range.start, range.end),
    place: placeRange && {
      value: tidyPlace(view.slice(placeRange.start, placeRange.end)),
      span: spanOf(view, placeRange.start, placeRange.end),
    },
    date: date && { value: date.value, span: spanOf(view, date.start, date.end) },
  }
}

/** Without a date, only a place in capitals or in parentheses, or one that is known, is taken for a dateline. */
function isBarePlace(words: string, separator: string): boolean {
  if (/:/.test(separator)) return false
  if (/^\(\p{Lu}[\p{L} ,.]{2,40}\)$/u.test(words.trim())) return !isWire(words)
  const place = words.trim().replace(AGENCY_END, '').trim()
  if (place.length < 3 || place.length > 60 || !PLACE.test(place)) return false
  return /^[\p{Lu}\p{M}’'‘.-]{3,}/u.test(place) || /^\p{Lu}{2} \p{Lu}{3}/u.test(place) || isKnownPlace(place)
}

/** "(Reuters)" behind a place. */
const AGENCY_END = /\s?\([\p{L} .]{2,30}\)?$/u

function placeIn(view: string, range: Range, date: Range | null): Range | null {
  const before = date ? trimRange(view, range.start, date.start) : range
  const first = placeBefore(view, range, before, date)
  if (first && !isWire(view.slice(first.start, first.end)) && PLACE.test(view.slice(first.start, first.end)))
    return first
  if (!date) {
    const agency = /\s?\([^)]{2,40}\)?$/.exec(view.slice(range.start, range.end))
    const bare = trimEdges(view, { start: range.start, end: agency ? range.start + agency.index : range.end })
    return bare && PLACE.test(view.slice(bare.start, bare.end)) ? bare : null
  }
  const after = trimEdges(view, { start: date.end, end: range.end })
  return after && PLACE.test(view.slice(after.start, after.end)) ? after : null
}

/** What stands before the date, unless it is a headline with the town behind its date: "Senator Names Staff  January 3, 2007 WASHINGTON, DC". */
function placeBefore(view: string, range: Range, before: Range, date: Range | null): Range | null {
  const first = withoutAgency(view, trimEdges(view, before))
  if (!first || !date || isKnownPlace(view.slice(first.start, first.end))) return first
  const after = trimEdges(view, { start: date.end, end: range.end })
  return after && isKnownPlace(view.slice(after.start, after.end)) ? null : first
}

/** "Moscow, Idaho" of "Moscow, Idaho (Newsworthy.ai", "EL CENTRO, Calif." of "EL CENTRO, Calif. - (NewMediaWire)". */
function withoutAgency(view: string, range: Range | null): Range | null {
  if (!range) return null
  const words = view.slice(range.start, range.end)
  const agency = /\s?[-–—/(]{1,3}\s?[^(]{2,40}$/u.exec(words)
  return agency && isWire(agency[0]) ? trimEdges(view, { start: range.start, end: range.start + agency.index }) : range
}

function trimEdges(view: string, range: Range): Range | null {
  let { start, end } = range
  while (start < end && /[\s,.:;|)\]–—-]/.test(view[start]!)) start++
  while (end > start && /[\s,.:;|([–—-]/.test(view[end - 1]!)) end--
  if (view[start] === '(' && view[end - 1] === ')' && view.indexOf(')', start) === end - 1) {
    start++
    end--
  }
  return start < end ? dropWeekday(view, { start, end }) : null
}

const WEEKDAY_END = /[,\s]{0,2}\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/

function dropWeekday(view: string, { start, end }: Range): Range | null {
  const weekday = WEEKDAY_END.exec(view.slice(start, end))
  const shorter = weekday ? end - weekday[0].length : end
  return shorter > start ? { start, end: shorter } : null
}

/** What else stands in a dateline is at most the name of an agency: no word in lower case. */
function isAgency(rest: string): boolean {
  return (
    rest.length <= (isWire(rest) ? 60 : 30) &&
    !/(?<!\p{L})\p{Ll}{2,}/u.test(rest) &&
    !/^(?:On|In|At|Since)\b/.test(rest)
  )
}

function restOf(view: string, range: Range, date: Range, place: Range | null): string {
  const cut = (part: string): string =>
    part
      .replace(/\([^()]{2,40}\)/g, ' ')
      .replace(/[\s,.:;()[\]–—-]+/g, ' ')
      .trim()
  const before = cut(view.slice(range.start, date.start))
  const after = cut(view.slice(date.end, range.end))
  const named = place ? cut(view.slice(place.start, place.end)) : ''
  return [before, after].map((part) => (part.startsWith(named) ? part.slice(named.length) : part)).join(' ')
}

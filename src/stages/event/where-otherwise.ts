import type { Structure } from '../../core/layers.js'
import { spanOf, type Located, type Range } from '../../core/span.js'
import { isCountry, isPlaceName } from '../../text/lexicon/places.js'
import { tidyPlace } from '../../text/place-names.js'
import { LONGEST_SENTENCE } from './heads.js'
import { ALL_CAPITALS, isTown, NO_PLACE, PLACE, trimPlace } from './town.js'
import { allMatches } from '../../text/all-matches.js'

const HEAD_BLOCKS = 7
const COUNTRY_LINE =
  /^\p{Lu}[\p{L}\p{M}’'‘.-]+(?: \p{Lu}[\p{L}\p{M}’'‘.-]+){0,2}, ((?:Republic of )?\p{Lu}[\p{L} ]{2,30})$/u
const SPOKEN = /\b(?:speech|speaker|address|remarks|words|ceremony|closing)\b/i

/** A place that stands with the event's days, in a line "Town, Country" of the head, or in the title behind "in". */
export function placeOtherwise(
  text: string,
  view: string,
  structure: Structure,
  days: readonly (Located | null)[],
): Located | null {
  return (
    besideDays(text, view, structure, days) ??
    metIn(text, view, structure) ??
    behindVenue(text, view, structure) ??
    countryLine(text, view, structure) ??
    inTitle(text, view, structure) ??
    townOfTitle(text, structure) ??
    inCapitals(text, structure)
  )
}

/** So near to its day a place is that of the event. */
const NEAR_DAY = 45

/** "On July 19, in Pasto, Colombia, the parties signed", "held on Saturday, November 9, at the square in Leipzig". */
export function besideDay(
  text: string,
  view: string,
  { sentences, blocks, dateline }: Structure,
  days: readonly (Located | null)[],
): Located | null {
  for (const day of days) {
    if (!day || day.span.start === dateline?.date?.span.start) continue
    const sentence = sentences.find(({ start, end }) => start <= day.span.start && day.span.start < end)
    if (!sentence || blocks[sentence.block]!.kind !== 'paragraph') continue
    const behind = view.slice(day.span.end, Math.min(sentence.end, day.span.end + NEAR_DAY * 2))
    const place = /^,? (?:(?:at|on) [^.;]{3,30} )?(?=in \p{Lu})/u.exec(behind)
    const found =
      place &&
      townIn(text, view, {
        start: day.span.end + place[0].length,
        end: Math.min(sentence.end, day.span.end + NEAR_DAY * 2),
      })
    if (found && found.span.start <= day.span.end + NEAR_DAY) return found
    const before = townBefore(text, view, sentence.start, day.span.start)
    if (before) return before
  }
  return null
}

/** What may stand between a town and its day: "in Lund on", "in Lund from Friday, ". */
const TO_DAY =
  /^,?(?: \([^()]{2,30}\))? ?(?:(?:on|from|between|this|last|over)(?: the)? )?(?:\p{Lu}\p{Ll}{2,8}day,? ?)?$/u
const LONGEST_BEFORE = 80

/** "held in Canberra 23-25 June": the town right before the day. */
function townBefore(text: string, view: string, from: number, day: number): Located | null {
  const start = Math.max(from, day - LONGEST_BEFORE)
  const words = view.slice(start, day)
  const match = allMatches(PLACE, words).at(-1)
  if (!match || !/^in /.test(match[0]) || !HAPPENS.test(words.slice(0, match.index))) return null
  const name = trimPlace(match[1]!)
  const at = start + match.index + match[0].length - match[1]!.length
  if (!TO_DAY.test(view.slice(at + name.length, day)) || NO_PLACE.test(name) || !isTown(name)) return null
  return { value: tidyPlace(name), span: spanOf(text, at, at + name.length) }
}

const HAPPENS =
  /\b(?:held|hosted|took place|met|gathered|convened|conducted|organi[sz]ed)(?: [\p{L}\d’'-]{1,20}){0,4} $/u

/** "on 24 and 25 May, in Pärnu, Estonia". */
function besideDays(
  text: string,
  view: string,
  { sentences, blocks }: Structure,
  days: readonly (Located | null)[],
): Located | null {
  for (const day of days) {
    const sentence = day && sentences.find(({ start, end }) => start <= day.span.start && day.span.start < end)
    if (!sentence || !/^(?:paragraph|list-item|title|heading)$/.test(blocks[sentence.block]!.kind)) continue
    const found = townIn(text, view, sentence)
    if (found) return found
  }
  return null
}

function townIn(text: string, view: string, { start, end }: Range): Located | null {
  const words = view.slice(start, Math.min(end, start + LONGEST_SENTENCE))
  for (const match of allMatches(PLACE, words)) {
    const name = trimPlace(match[1]!)
    const from = start + match.index + match[0].length - match[1]!.length
    if (!ALL_CAPITALS.test(name) && !NO_PLACE.test(name) && !/[’']s/u.test(match[1]!) && isTown(name))
      return { value: tidyPlace(name), span: spanOf(text, from, from + name.length) }
  }
  return null
}

const HELD =
  /\b(?:held|hosted|took place|conducted|organi[sz]ed)\b[^.;]{0,160}?, (\p{Lu}[\p{L}\p{M}’'-]{2,30}(?: \p{Lu}[\p{L}\p{M}’'-]{2,30}){0,2}), (\p{Lu}[\p{L}\p{M}’'-]{2,30}(?: (?:of |and )?\p{Lu}[\p{L}\p{M}’'-]{2,30}){0,3})/u
const MOST_HELD = 25

/** "held at the Fell School of Computing, Kampala, Uganda": town and country behind the house. */
function behindVenue(text: string, view: string, { sentences, blocks }: Structure): Located | null {
  for (const { start, end, block } of sentences.slice(0, MOST_HELD)) {
    if (/^(?:navigation|contact|boilerplate|byline)$/.test(blocks[block]!.kind)) continue
    const words = view.slice(start, Math.min(end, start + LONGEST_SENTENCE))
    const match = HELD.exec(words)
    if (!match || !isCountry(match[2]!) || isCountry(match[1]!)) continue
    const value = `${match[1]!}, ${match[2]!}`
    const from = start + match.index + match[0].lastIndexOf(match[1]!)
    return { value, span: spanOf(text, from, start + match.index + match[0].length) }
  }
  return null
}

/** "CONFERENCE OF MINISTERS HELD IN DARWIN": a known town of a title in capitals, or the word behind "HELD IN". */
function inCapitals(text: string, { title }: Structure): Located | null {
  const words = title?.span && !/\p{Ll}/u.test(title.span.text) ? title.span.text : ''
  const match = /\b(HELD )?(?:IN|AT) (\p{Lu}{3,20}(?: \p{Lu}{3,20})?)(?![\p{L}’'])/u.exec(words)
  if (!match) return null
  for (const name of [match[2]!, match[2]!.split(' ')[0]!]) {
    const value = name.replace(/\p{L}+/gu, (word) => word[0]! + word.slice(1).toLowerCase())
    const start = title!.span!.start + match.index + match[0].length - match[2]!.length
    if (
      isPlaceName(value) ||
      (match[1] !== undefined && !name.includes(' ') && words[match.index + match[0].length] === ',')
    )
      return { value, span: spanOf(text, start, start + name.length) }
  }
  return null
}

const MET = /\bmet (?:again |once more )?in (?:the )?$/
const DONE = /\bDone (?:at|in) (?:the )?$/
const MOST_SENTENCES = 8
const LAST_SENTENCES = 12

/** "the Ministers met in Moroni", "Done at Moroni". */
function metIn(text: string, view: string, { sentences, blocks }: Structure): Located | null {
  const near = sentences.slice(0, MOST_SENTENCES).filter(({ block }) => blocks[block]!.kind !== 'navigation')
  return firstBehind(text, view, near, MET) ?? firstBehind(text, view, sentences.slice(-LAST_SENTENCES), DONE)
}

function firstBehind(text: string, view: string, ranges: readonly Range[], opening: RegExp): Located | null {
  for (const { start, end } of ranges) {
    const words = view.slice(start, Math.min(end, start + LONGEST_SENTENCE))
    for (const match of allMatches(PLACE, words)) {
      const from = start + match.index + match[0].length - match[1]!.length
      const name = trimPlace(match[1]!)
      if (!opening.test(view.slice(Math.max(start, from - 24), from)) || NO_PLACE.test(name) || !isTown(name)) continue
      return { value: tidyPlace(name), span: spanOf(text, from, from + name.length) }
    }
  }
  return null
}

const TOWN_EVENT =
  /\b(\p{Lu}[\p{L}\p{M}’'‘-]{2,30}(?: \p{Lu}[\p{L}\p{M}’'‘-]{2,30})?) (?:sprint|conference|congress|festival|summit|meeting|session|talks|forum|workshop|assembly)\b/u

/** "What came out of the Dunedin sprint": the town before the word for the event. */
function townOfTitle(text: string, { title }: Structure): Located | null {
  const match = title?.span ? TOWN_EVENT.exec(title.span.text) : null
  const name = match?.[1]?.replace(/^(?:The|Black|Red|New) /, '')
  if (!name || !title?.span || !isPlaceName(name)) return null
  const start = title.span.start + title.span.text.indexOf(name)
  return { value: name, span: spanOf(text, start, start + name.length) }
}

/** "Cochabamba, Bolivia" in a line of its own, as speeches and records have it. */
function countryLine(text: string, view: string, { blocks }: Structure): Located | null {
  for (const { contentStart, end, kind } of blocks.slice(0, HEAD_BLOCKS)) {
    if (kind === 'paragraph' && end - contentStart > 160) break
    for (const line of view.slice(contentStart, end).split('\n')) {
      const part = /^(?:Newsletter|Bulletin|News) of /.test(line) ? line.split(', ').slice(1).join(', ') : line.trim()
      const match = COUNTRY_LINE.exec(part)
      if (!match || !isCountry(match[1]!.replace(/^Republic of /, '')) || SPOKEN.test(part)) continue
      const start = contentStart + view.slice(contentStart, end).indexOf(part)
      return { value: part, span: spanOf(text, start, start + part.length) }
    }
  }
  return null
}

/** "closes in Şəki": the town of the title. */
function inTitle(text: string, view: string, { title }: Structure): Located | null {
  if (!title?.span || !/\p{Ll}/u.test(title.span.text)) return null
  const found = townIn(text, view, title.span)
  return found && (isPlaceName(found.value) || !/\s/.test(found.value)) ? found : null
}

import type { Structure } from '../../core/layers.js'
import { spanOf, type Located } from '../../core/span.js'
import { isEventHead } from './heads.js'
import { isTown, NO_PLACE } from './town.js'

const HEAD_BLOCKS = 8
const LONGEST_PARAGRAPH = 120
/** A date at the end of what may be a place. */
const DATE =
  /(?:\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\b\d{1,2}(?:st|nd|rd|th)?(?:(?: ?[-–—&] ?| and | to )\d{1,2})?\.? (?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b\d{1,2}\.\d{1,2}\.(?:19|20)?\d\d|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,7}\.? \d)/u
/** A town, with its region and its country where they stand behind it. */
const TOWN =
  /^\p{Lu}[\p{L}\p{M}’'‘.-]{1,30}(?: \p{Lu}[\p{L}\p{M}’'‘.-]{1,30}){0,2}(?:,? \(?\p{Lu}[\p{L}\p{M}’'-]{1,20}(?: (?:of (?:the )?)?\p{Lu}[\p{L}\p{M}’'-]{1,20}){0,3}\)?){0,2}$/u
const DAYS =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)\b/

/** Words of letter-heads and lines of date that are no town. */
const NO_LINE =
  /\b(?:No|Press|Release|Vol|Newsletter|News|Session|Issue|Council|Minutes|On|By|Posted|UPDATE|Update|Published|Bulletin|Winter|Spring|Summer|Autumn|Weekly|Daily)\b/

/** The place in the lines of the head: "Tullamore, Ireland, 3–6 June 2024", "Ninth Plenary, Montevideo, 4-7 November". */
export function placeInHead(text: string, view: string, { blocks }: Structure): Located | null {
  for (const { kind, contentStart, end } of blocks.slice(0, HEAD_BLOCKS)) {
    if (kind === 'paragraph' && end - contentStart > LONGEST_PARAGRAPH) continue
    const words = view.slice(contentStart, end)
    for (const line of words.split('\n')) {
      const name = beforeDate(line.trim()) ?? behindName(line.trim())
      if (name === null) continue
      const start = contentStart + words.indexOf(name, words.indexOf(line))
      return { value: name, span: spanOf(text, start, start + name.length) }
    }
  }
  return null
}

function beforeDate(line: string): string | null {
  const at = line.search(DATE)
  const name = at <= 0 ? '' : line.slice(0, at).replace(/[\s,|·]{1,9}$/, '')
  return isPlaceLine(name) && !/[’']s\b/u.test(name) ? name : null
}

function isPlaceLine(name: string): boolean {
  return (
    TOWN.test(name) &&
    !NO_LINE.test(name) &&
    !NO_PLACE.test(name) &&
    !DAYS.test(name) &&
    !name.split(/[\s,]+/).some(isEventHead)
  )
}

/** Behind the name of the event, or a word for one, and a comma. */
function behindName(line: string): string | null {
  const at = line.search(DATE)
  const words = (at < 0 ? line : line.slice(0, at)).replace(/[\s,.]{1,9}$/, '')
  for (let comma = words.indexOf(', '); comma >= 0; comma = words.indexOf(', ', comma + 2)) {
    const name = words.slice(comma + 2)
    if (namesEvent(words.slice(0, comma)) && isPlaceLine(name) && isTown(name)) return name
  }
  return null
}

function namesEvent(words: string): boolean {
  return (
    words.split(/[\s,]+/).some((word) => isEventHead(word.replace(/[^\p{L}\p{N}’'-]+/gu, ''))) ||
    /\b(?:meeting|conference|congress|ceremony|session|gathering)\b/i.test(words)
  )
}

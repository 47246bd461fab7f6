import type { Structure } from '../../core/layers.js'
import { spanOf, type Located } from '../../core/span.js'
import { isEventHead } from './heads.js'
import { isTown, NO_PLACE } from './town.js'

const HEAD_BLOCKS = 8
const LONGEST_PARAGRAPH = 120
const DAY_NAME = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)'
const WORD = String.raw`(?!${DAY_NAME}\b|${MONTH}(?:\p{Ll}{3,8})?\b)\p{Lu}[\p{L}\p{M}’'‘.-]{1,30}`
/** A town, with its region and its country where they stand behind it. */
const TOWN = String.raw`${WORD}(?: ${WORD}){0,2}(?:,? \(?${WORD}(?: (?:of (?:the )?)?${WORD}){0,3}\)?){0,2}`
const DATE = String.raw`(?:${DAY_NAME},? )?(?:\d{1,2}(?:st|nd|rd|th)?(?:(?: ?[-–—&] ?| and | to )\d{1,2})?\.? (?:of )?${MONTH}|\d{1,2}\.\d{1,2}\.(?:19|20)?\d\d|${MONTH}\p{Ll}{0,7}\.? \d)`
const BEFORE_DATE = new RegExp(String.raw`^(${TOWN}),?(?: |\s?[|·]\s?)${DATE}`, 'u')
const BEHIND_NAME = new RegExp(String.raw`, (${TOWN})(?=,? ${DATE}|[.,]?\s*$)`, 'u')

/** Words of letter-heads and lines of date that are no town. */
const NO_LINE =
  /\b(?:No|Press|Release|Vol|Newsletter|News|Session|Issue|On|By|Posted|UPDATE|Update|Published|Bulletin|Winter|Spring|Summer|Autumn|Weekly|Daily)\b/

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
  const name = BEFORE_DATE.exec(line)?.[1]
  return name && !NO_LINE.test(name) && !NO_PLACE.test(name) && !/[’']s\b/u.test(name) ? name : null
}

/** Behind the name of the event, or a word for one, and a comma. */
function behindName(line: string): string | null {
  const match = BEHIND_NAME.exec(line)
  const name = match?.[1]
  if (!name || NO_LINE.test(name) || NO_PLACE.test(name) || !isTown(name)) return null
  const before = line.slice(0, match.index).split(/[\s,]+/)
  const isNamed =
    before.some((word) => isEventHead(word.replace(/[^\p{L}\p{N}’'-]+/gu, ''))) ||
    /\b(?:meeting|conference|congress|ceremony|session|gathering)\b/i.test(before.join(' '))
  return isNamed ? name : null
}

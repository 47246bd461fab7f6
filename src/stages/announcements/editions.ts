import { flatMap } from '../../core/flat.js'
import type { Phrase } from '../../text/clauses/phrases.js'
import type { Word } from '../../text/clauses/word.js'
import { foldedWords } from '../../text/fold.js'
import { singular } from './nouns.js'

const ORDINAL =
  /^(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty|thirtieth)$/
/** "ninth", "16th" */
export function isOrdinal(lower: string): boolean {
  return ORDINAL.test(lower)
}

const ROMAN = /^[IVXL]{1,6}$/
const YEAR = /^(?:20\d\d|19\d\d|['’]?\d\d)$/
const LATER = new Set(['next', 'following', 'coming', 'forthcoming', 'upcoming', 'subsequent'])

/** What tells a coming edition of the event: "the next Forum", "the 59th Convention", "Horizon 26". */
export interface EditionSigns {
  readonly next: boolean
  readonly ordinal: boolean
  readonly year: boolean
  readonly gathering: boolean
  /** A word of the event's own name. */
  readonly named: boolean
}

/** The signs that a phrase shows. */
export function editionSigns(
  words: readonly Word[],
  phrase: Phrase,
  gatherings: ReadonlySet<string>,
  eventWords: ReadonlySet<string>,
): EditionSigns {
  const signs = { next: false, ordinal: false, year: false, gathering: false, named: false }
  for (let index = phrase.start; index < phrase.coreEnd; index++) {
    const { lower, text, capital } = words[index]!
    const noun = singular(lower)
    if (LATER.has(lower)) signs.next = true
    if (ORDINAL.test(lower) || (index < phrase.head && ROMAN.test(text))) signs.ordinal = true
    if (index > phrase.start && YEAR.test(text)) signs.year = true
    if (
      (gatherings.has(noun) && !isCampOf(words[index - 1]?.lower ?? '', noun)) ||
      /[a-z](?:Conf|Con|Fest|Camp|Summit)$/.test(text)
    )
      signs.gathering = true
    if (capital && eventWords.has(noun)) signs.named = true
  }
  return signs
}

/** "the refugee camp" is no meeting. */
function isCampOf(before: string, noun: string): boolean {
  return noun === 'camp' && /^(?:refugee|detention|prison|labour|labor|military|army|displacement|idp)$/.test(before)
}

/** Whether the signs together make a coming edition. */
export function isEditionPhrase(signs: EditionSigns): boolean {
  if (signs.gathering) return signs.next || signs.ordinal || signs.year || signs.named
  return signs.named && (signs.year || signs.next || signs.ordinal)
}

const SERIES = /^(?:annual|edition|editions|again|continue|successor|returns?|returning)$/

/** Whether a sentence speaks of one in a row: "the next Forum", "the sixth camp", "meets again"; a first one follows nothing. */
export function isOfSeries(words: readonly Word[]): boolean {
  return words.some(
    ({ lower, text }, index) =>
      LATER.has(lower) ||
      SERIES.test(lower) ||
      (lower !== 'first' && lower !== '1st' && ORDINAL.test(lower) && !isDay(words, index)) ||
      (ROMAN.test(text) && text.length > 1),
  )
}

/** "9th of" and "December 9th" are days. */
function isDay(words: readonly Word[], index: number): boolean {
  return (
    words[index - 1]?.wordClass === 'date' || words[index + 1]?.wordClass === 'date' || words[index + 1]?.lower === 'of'
  )
}

/** Capitalised words of the event's name, folded; and of the title where the event has no name. */
export function eventWordsOf(name: string | null, title: string | null): ReadonlySet<string> {
  const source = name ?? title ?? ''
  const capitals = source.match(/\p{Lu}[\p{L}\p{N}]+/gu) ?? []
  return new Set(flatMap(capitals, (word) => foldedWords(word)).filter((word) => word.length > 3))
}

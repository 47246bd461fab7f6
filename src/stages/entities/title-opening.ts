import { spanOf, type Located } from '../../core/span.js'
import type { Structure } from '../../core/layers.js'
import { isCommonWord } from '../../text/lexicon/common-words.js'
import { isFirstName } from '../../text/lexicon/first-names.js'
import { isRole } from '../../text/lexicon/roles.js'
import { isPlaceName, startsPlaceName } from '../../text/lexicon/places.js'
import { isOrganizationHead } from '../../text/organizations.js'

const MOST_WORDS = 6
const FEWEST_TIMES = 2
const MEETING =
  /\b(?:Congress|Assembly|Conference|Meeting|Session|Summit|Symposium|Workshop|Festival|Days|Forum|Minister|President|Government|Senator)$/i
const LETTER = /[\p{L}\p{N}]/u

/** "Fell Rovers Name Ann Holm as Coach": whose news a title tells, the longest opening that the text repeats as a name. */
export function titleOpening(
  text: string,
  { title }: Pick<Structure, 'title'>,
  isPerson: (start: number, end: number) => boolean,
): Located | null {
  const span = title?.span
  if (!span || !/\p{Ll}{2}/u.test(span.text)) return null
  const words = span.text.split(/\s+/).slice(0, MOST_WORDS)
  for (let count = words.length; count > 0; count--) {
    const name = words
      .slice(0, count)
      .join(' ')
      .replace(/(?:[’']s?|[,:;.])$/u, '')
    if (!isName(name) || !span.text.startsWith(name)) continue
    if (timesBehind(text, name, span.end) < FEWEST_TIMES) continue
    const end = span.start + name.length
    return isPerson(span.start, span.start + words[0]!.length)
      ? null
      : { value: name, span: spanOf(text, span.start, end) }
  }
  return null
}

/** Capital words from end to end; one word alone is a name where no list of words or places knows it. */
function isName(name: string): boolean {
  const words = name.split(' ')
  if (MEETING.test(name) || isPlaceName(name) || words.some((word) => isRole(word))) return false
  if (!words.every((word) => /^\p{Lu}|^\d+\p{Lu}|^(?:of|for|and|&|de|the)$/u.test(word)) || !/^\p{L}/u.test(name))
    return false
  if (!/^\p{Lu}/u.test(words.at(-1)!)) return false
  if (isFirstName(words[0]!) && !words.some((word) => isOrganizationHead(word))) return false
  if (words.every((word) => isCommonWord(word) || /(?:ian|ean|ese|ish)$/.test(word) || /^U\.S$/.test(word)))
    return false
  return words.length > 1 || (!startsPlaceName(name) && !isCommonWord(name) && name.length > 2)
}

/** How often a name stands in the rest of a text, where it is no part of a longer one. */
function timesBehind(text: string, name: string, from: number): number {
  let times = 0
  for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + name.length)) {
    const isWord = !LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[at + name.length] ?? ' ')
    if (isWord && !/(?:\bof|(?!The\b)\b\p{Lu}\p{Ll}{1,18})[ -]$/u.test(text.slice(Math.max(0, at - 20), at))) times++
  }
  return times
}

import type { Structure } from '../../core/layers.js'
import { spanOf, type Located, type Range } from '../../core/span.js'
import { tidyPlace } from '../../text/place-names.js'
import { isPlaceName } from '../../text/lexicon/places.js'
import { isCommonWord } from '../../text/lexicon/common-words.js'
import { CLOSING, isEventHead, LONGEST_SENTENCE, OTHER_EDITION } from './heads.js'

const PLACE =
  /(?<!\p{L})(?:in|at)\s(?:the\s)?(\p{Lu}[\p{L}\p{M}’'‘.-]*(?:(?:\s(?:de|da|do|la|el|of|and)\s|\s|,\s)\p{Lu}[\p{L}\p{M}’'‘.-]*)*(?:\s\(\p{Lu}[\p{L} ]{2,30}\))?)/gu
const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|English|French|Spanish|Mr|Ms|Dr|Friday|Monday|Saturday|Sunday|Thursday|Tuesday|Wednesday|[IVX]+$|Phase|Part|Annex|Horizon|COVID)/

/** Town and country of the event: behind its name or a verb of holding, in a heading line, else the dateline's. */
export function eventPlace(
  text: string,
  view: string,
  structure: Structure,
  eventSentences: ReadonlySet<number>,
  names: readonly Range[],
): Located | null {
  const told = inSentences(text, view, structure, eventSentences, names)
  const dateline = ofDateline(structure, eventSentences)
  if (
    dateline &&
    (!told || told.span.start > structure.dateline!.span.end + FAR || dateline.value.includes(told.value))
  ) {
    return dateline
  }
  return told ?? inHead(text, view, structure)
}

/** A place that is told so far behind the dateline is another one. */
const FAR = 700

function inSentences(
  text: string,
  view: string,
  { sentences, blocks }: Structure,
  eventSentences: ReadonlySet<number>,
  names: readonly Range[],
): Located | null {
  let second: Located | null = null
  for (const [index, sentence] of sentences.slice(0, 25).entries()) {
    const { kind } = blocks[sentence.block]!
    if (/^(?:navigation|contact|boilerplate|byline)$/.test(kind)) continue
    const words = view.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_SENTENCE))
    if (!eventSentences.has(index) || (OTHER_EDITION.test(words) && !CLOSING.test(words))) continue
    for (const match of words.matchAll(PLACE)) {
      const name = match[1]!.replace(/[,.]{1,9}$/, '').replace(/[’']s$/u, '')
      const start = sentence.start + match.index + match[0].length - match[1]!.length
      if (/[’']s[,.]{0,9}$/u.test(match[1]!) || /^\P{Ll}{2,}$/u.test(name)) continue
      if (
        NO_PLACE.test(name) ||
        name.split(' ').some(isEventHead) ||
        names.some((one) => one.start < start && start < one.end)
      )
        continue
      const found: Located = { value: tidyPlace(name), span: spanOf(text, start, start + name.length) }
      if (isTown(name) && CLOSING.test(words)) return found
      second ??= isTown(name) ? found : null
    }
  }
  return second
}

/** A known place, or one or two words with a known place behind them, or a single unknown word. */
function isTown(name: string): boolean {
  const parts = name.split(/,\s|\s\(/).map((part) => part.replace(/\)$/, ''))
  if (parts.some((part) => isPlaceName(part))) return true
  if (parts[0]!.split(' ').some((word) => isCommonWord(word) && word.length > 3)) return false
  return (
    parts[0]!.split(' ').length <= 3 &&
    !/\b(?:University|Council|Committee|Conference|Congress|Association|Ministry|Hotel|Session|Assembly|Forum|Hall|Park|Meeting|Summit|Society|School|Museum|Institute|Law|Act)\b/.test(
      parts[0]!,
    )
  )
}

const HEAD_LINE =
  /^(\p{Lu}[\p{L}\p{M}’'‘.-]+(?: \p{Lu}[\p{L}\p{M}’'‘.-]+)?(?:,? \(?\p{Lu}[\p{L}\p{M} ]{2,30}\)?)?),? (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\d{1,2}[\-–—\s\p{L}]/u

/** "Tullamore, Ireland, 3–6 June 2024" in a line of its own near the head. */
function inHead(text: string, view: string, { blocks }: Structure): Located | null {
  for (const block of blocks.slice(0, 8)) {
    if (block.kind === 'paragraph' && block.end - block.start > 120) break
    const words = view.slice(block.contentStart, block.end)
    for (const line of words.split('\n')) {
      const match = HEAD_LINE.exec(line.trim())
      const name = match?.[1]
      if (
        !name ||
        /\b(?:No|Press|Release|Vol|Newsletter|News|Session|Issue|On|By|Posted|UPDATE|Update|Published|Bulletin|Winter|Spring|Summer|Autumn|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/.test(
          name,
        ) ||
        NO_PLACE.test(name)
      )
        continue
      const start = block.contentStart + words.indexOf(name)
      return { value: name, span: spanOf(text, start, start + name.length) }
    }
  }
  return null
}

function ofDateline({ dateline }: Structure, eventSentences: ReadonlySet<number>): Located | null {
  return eventSentences.size > 0 ? (dateline?.place ?? null) : null
}

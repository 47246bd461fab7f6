import type { Structure } from '../../core/layers.js'
import { spanOf, type Located, type Range } from '../../core/span.js'
import { tidyPlace } from '../../text/place-names.js'
import { CLOSING, isEventHead, LONGEST_SENTENCE, OTHER_EDITION } from './heads.js'
import { isAttribute, isTown, NO_PLACE, PLACE, trimPlace } from './town.js'
import { placeOtherwise } from './where-otherwise.js'

/** Town and country of the event: behind its name or a verb of holding, in a heading line, else the dateline's. */
export function eventPlace(
  text: string,
  view: string,
  structure: Structure,
  eventSentences: ReadonlySet<number>,
  names: readonly Range[],
  days: readonly (Located | null)[],
): Located | null {
  const told = inSentences(text, view, structure, eventSentences, names)
  const dateline = ofDateline(structure, eventSentences)
  if (
    dateline &&
    (!told || told.span.start > structure.dateline!.span.end + FAR || dateline.value.includes(told.value))
  ) {
    return dateline
  }
  return told ?? inHead(text, view, structure) ?? placeOtherwise(text, view, structure, days)
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
      const name = trimPlace(match[1]!)
      const start = sentence.start + match.index + match[0].length - match[1]!.length
      if (isAttribute(match[0], words.slice(match.index + match[0].length))) continue
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

const DAY_NAME = String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`
const TOWN = String.raw`\p{Lu}[\p{L}\p{M}’'‘.-]+(?: (?!${DAY_NAME})\p{Lu}[\p{L}\p{M}’'‘.-]+){0,2}`
const REGION = String.raw`,? \(?(?!${DAY_NAME}\b)\p{Lu}[\p{L}\p{M}]{1,20}(?: (?:of (?:the )?)?(?!${DAY_NAME}\b)\p{Lu}[\p{L}\p{M}]{1,20}){0,3}\)?`
const HEAD_LINE = new RegExp(
  String.raw`^(${TOWN}(?:${REGION}){0,2}),?(?: |\s?[|·]\s?)(?:${DAY_NAME},? )?\d{1,2}[\-–—.\s\p{L}]`,
  'u',
)

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

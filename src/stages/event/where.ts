import type { Structure } from '../../core/layers.js'
import { spanOf, type Located, type Range } from '../../core/span.js'
import { isPlaceName } from '../../text/lexicon/places.js'
import { tidyPlace } from '../../text/place-names.js'
import { CLOSING, isEventHead, LONGEST_SENTENCE, OTHER_EDITION } from './heads.js'
import { isAttribute, isTown, NO_PLACE, PLACE, trimPlace } from './town.js'
import { placeInHead } from './where-head.js'
import { placeOtherwise } from './where-otherwise.js'
import { allMatches } from '../../text/all-matches.js'

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
  return told ?? placeInHead(text, view, structure) ?? placeOtherwise(text, view, structure, days)
}

/** A place that is told so far behind the dateline is another one. */
const FAR = 700

function inSentences(
  text: string,
  view: string,
  { sentences, blocks, dateline }: Structure,
  eventSentences: ReadonlySet<number>,
  names: readonly Range[],
): Located | null {
  let second: Located | null = null
  for (const [index, sentence] of sentences.slice(0, 25).entries()) {
    const { kind } = blocks[sentence.block]!
    if (/^(?:navigation|contact|boilerplate|byline)$/.test(kind)) continue
    const words = view.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_SENTENCE))
    if (!eventSentences.has(index) || (OTHER_EDITION.test(words) && !CLOSING.test(words))) continue
    for (const match of allMatches(PLACE, words)) {
      const name = trimPlace(match[1]!)
      const start = sentence.start + match.index + match[0].length - match[1]!.length
      if (isAttribute(match[0], words.slice(match.index + match[0].length)) || isNoPlace(match[1]!, name)) continue
      if (names.some((one) => one.start < start && start < one.end)) continue
      if (dateline?.place && /^at\s/.test(match[0]) && !isPlaceName(name.split(', ')[0]!)) continue
      const found: Located = { value: tidyPlace(name), span: spanOf(text, start, start + name.length) }
      if (isTown(name) && CLOSING.test(words)) return found
      second ??= isTown(name) ? found : null
    }
  }
  return second
}

function isNoPlace(words: string, name: string): boolean {
  if (/[’']s[,.]{0,9}$/u.test(words) || /^\P{Ll}{2,}$/u.test(name)) return true
  return NO_PLACE.test(name) || name.split(' ').some(isEventHead)
}

function ofDateline({ dateline }: Structure, eventSentences: ReadonlySet<number>): Located | null {
  return eventSentences.size > 0 ? (dateline?.place ?? null) : null
}

import { flat, flatMap } from '../../core/flat.js'
import type { Structure } from '../../core/layers.js'
import type { Range } from '../../core/span.js'
import type { TextService } from '../../core/text-service.js'
import type { CueLexicon } from '../../text/lexicon/reporting-verbs.js'
import { markedStretches, openingMark, type MarkedStretch } from '../../text/marks.js'
import { reportsBehind } from './reporting-clause.js'
import { itemsOf, outerEnd, type Frame } from './items.js'

/** Every outermost marked stretch of the document, in order, and the block of each. */
export interface Marked {
  readonly stretches: readonly MarkedStretch[]
  readonly blocks: readonly number[]
}

export function markedOf(text: string, structure: Structure): Marked {
  const stretches: MarkedStretch[] = []
  const blocks: number[] = []
  let told = -1
  structure.blocks.forEach((block, index) => {
    if (index <= told) return
    const next = structure.blocks[index + 1]
    const found = markedStretches(text, block, next ? openingMark(text, next.start) : null)
    const far = farEndOf(text, structure, index, found.at(-1))
    if (far) {
      found[found.length - 1] = far.stretch
      told = far.block
    }
    for (const stretch of found) {
      stretches.push(stretch)
      blocks.push(index)
    }
  })
  return { stretches, blocks }
}

const MOST_PARAGRAPHS = 4
const DOUBLE_MARK = /["“”„«»]/gu

/** A quotation that runs over several paragraphs with one mark at its beginning and one at its end: where it ends, and its last block. */
function farEndOf(
  text: string,
  { blocks }: Structure,
  index: number,
  last: MarkedStretch | undefined,
): { stretch: MarkedStretch; block: number } | undefined {
  if (!last || last.close || last.goesOn || last.marks !== 'double') return undefined
  for (let at = index + 1; at <= index + MOST_PARAGRAPHS && blocks[at]?.kind === 'paragraph'; at++) {
    const { start, end } = blocks[at]!
    const marks = [...text.slice(start, end).matchAll(DOUBLE_MARK)]
    if (marks.length === 0) continue
    const close = start + marks[0]!.index
    const closes = marks.length === 1 && close > start && /^["”»]\s*$/u.test(text.slice(close, end))
    return closes ? { stretch: { ...last, end: close, close: { start: close, end: close + 1 } }, block: at } : undefined
  }
  return undefined
}

/**
 * The frames that hold a stretch, and beside each the ranges that it is made of. Sentences without marks are not
 * looked at: they cost nothing here.
 */
export function framesOf(text: TextService, structure: Structure, marked: Marked, lexicon: CueLexicon): Frame[] {
  const ranges = frameRanges(text.text, structure, marked, lexicon)
  const sentencesOf = (range: FrameRange): Range[] => structure.sentences.slice(range.firstSentence, range.lastSentence)
  const tagged = text.tag(flatMap(ranges, sentencesOf))
  let next = 0
  return ranges.map((range) => {
    const words = flat(tagged.slice(next, (next += range.lastSentence - range.firstSentence)))
    const stretches = marked.stretches.slice(range.first, range.last)
    return { ...range, items: itemsOf(text.tokens(range), words, stretches, range.first) }
  })
}

interface FrameRange extends Range {
  readonly block: number
  readonly first: number
  readonly last: number
  readonly firstSentence: number
  readonly lastSentence: number
}

function frameRanges(
  text: string,
  structure: Structure,
  { stretches, blocks }: Marked,
  lexicon: CueLexicon,
): FrameRange[] {
  const ranges: FrameRange[] = []
  let stretch = 0
  for (let index = 0; index < structure.sentences.length && stretch < stretches.length;) {
    const from = structure.sentences[index]!
    const first = stretch
    let last = index
    let end = from.end
    while (stretch < stretches.length && blocks[stretch] === from.block && stretches[stretch]!.open.start < end) {
      const close = outerEnd(stretches[stretch++]!)
      while (last + 1 < structure.sentences.length && structure.sentences[last + 1]!.start < close) last++
      end = Math.max(end, structure.sentences[last]!.end, close)
      const next = structure.sentences[last + 1]
      if (next?.block === from.block && reportsBehind(text, close, next, lexicon))
        end = structure.sentences[++last]!.end
    }
    if (stretch > first) {
      const start = Math.min(from.start, stretches[first]!.open.start)
      ranges.push({ start, end, block: from.block, first, last: stretch, firstSentence: index, lastSentence: last + 1 })
    }
    while (stretch < stretches.length && blocks[stretch]! < from.block) stretch++
    index = last + 1
  }
  return ranges
}

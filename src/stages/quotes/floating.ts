import type { Structure } from '../../core/layers.js'
import type { Range } from '../../core/span.js'
import type { TextService } from '../../core/text-service.js'
import type { CueLexicon } from '../../text/lexicon/reporting-verbs.js'
import type { MarkedStretch } from '../../text/marks.js'
import type { Attribution } from './attribution.js'
import { cuesIn } from './cues.js'
import { itemsOf, type Frame, type Item } from './items.js'
import type { Places } from './phrase.js'
import { sourceBefore, subjectOfClause } from './source.js'

/** What the search for the speaker of a floating quotation works on. */
export interface Floating {
  readonly text: TextService
  readonly structure: Structure
  readonly stretches: readonly MarkedStretch[]
  readonly frames: readonly Frame[]
  readonly lexicon: CueLexicon
  /** Whether the stretch looks like a quotation by itself: its speaker may go on. */
  isQuoteLike(stretch: number): boolean
  /** Whether the words stand for a person or a body. */
  isSomebody(range: Range): boolean
}

/**
 * Completes the attributions of quotations that stand alone, with no words of the writer's in their sentence: they go on
 * with the speaker before them, with whom the sentence before is about, or with the one whom their last paragraph names.
 */
export function carryOn(
  given: Floating,
  attributions: readonly (Attribution | undefined)[],
): (Attribution | undefined)[] {
  const found = [...attributions]
  const introductions = introductionsOf(given, found)
  let last: Last | undefined
  given.frames.forEach((frame, index) => {
    const slots = frame.items.filter((item) => item.stretch >= 0)
    for (const { stretch } of slots) {
      if (!found[stretch] && isAlone(frame)) found[stretch] = attributionOf(given, frame, last, introductions[index])
      const attribution = found[stretch]
      if (attribution?.source && given.isQuoteLike(stretch)) last = { attribution, stretch, frame }
    }
  })
  return fillBack(given, found)
}

interface Last {
  readonly attribution: Attribution
  readonly stretch: number
  readonly frame: Frame
}

function attributionOf(
  { stretches, structure }: Floating,
  frame: Frame,
  last: Last | undefined,
  introduction: Attribution | undefined,
): Attribution | undefined {
  const sameBlock = last?.frame.block === frame.block
  if (last && (last.frame.lastSentence === frame.firstSentence || last.frame === frame)) {
    const strength = sameBlock || stretches[last.stretch]!.goesOn ? 0.9 : 0.75
    if (sameBlock || structure.blocks[frame.block]!.kind !== 'heading') return floating(last.attribution, strength)
  }
  if (introduction) return introduction
  if (!last || frame.block - last.frame.block > 2) return undefined
  return floating(last.attribution, sameBlock ? 0.7 : 0.45)
}

function floating(attribution: Attribution, strength: number): Attribution {
  return { ...attribution, pattern: 'floating', cue: null, strength: Math.min(strength, attribution.strength) }
}

/** Only marked stretches, and marks of punctuation between them. */
function isAlone(frame: Frame): boolean {
  return frame.items.every((item) => item.kind === 'stretch' || item.kind === 'punctuation')
}

/** For each frame that stands alone and unattributed, what the unmarked sentence before it says of the speaker. */
function introductionsOf(given: Floating, found: readonly (Attribution | undefined)[]): (Attribution | undefined)[] {
  const { text, structure, frames } = given
  const wanted = frames.flatMap((frame, index) => {
    const before = frame.firstSentence - 1
    const isTaken = index > 0 && frames[index - 1]!.lastSentence > before
    const lacks = frame.items.some((item) => item.stretch >= 0 && !found[item.stretch])
    return before >= 0 && !isTaken && lacks && isAlone(frame) && isNear(structure, before, frame)
      ? [{ index, before }]
      : []
  })
  const sentences = wanted.map(({ before }) => structure.sentences[before]!)
  const introductions: (Attribution | undefined)[] = []
  text.tag(sentences).forEach((tagged, at) => {
    const items = itemsOf(text.tokens(sentences[at]!), tagged, [], 0)
    introductions[wanted[at]!.index] = introductionIn(given, items)
  })
  return introductions
}

function isNear(structure: Structure, sentence: number, frame: Frame): boolean {
  const { block } = structure.sentences[sentence]!
  return frame.block - block <= 1 && !/^(?:title|heading|navigation|contact)$/.test(structure.blocks[block]!.kind)
}

function introductionIn({ lexicon, isSomebody }: Floating, items: readonly Item[]): Attribution | undefined {
  const made = (source: Places | null, strength: number): Attribution | undefined => {
    if (!source) return undefined
    const range = { start: items[source.from]!.start, end: items[source.to - 1]!.end }
    return isSomebody(range) ? { pattern: 'introduced', source: range, cue: null, strength } : undefined
  }
  const cue = cuesIn(items, lexicon).findLast((one) => one.form === 'past' || one.form === 'present')
  const colon = items.at(-1)?.text === ':'
  const reported = cue && made(sourceBefore(items, cue.at, 0), colon ? 0.85 : 0.7)
  return reported ?? made(subjectOfClause(items, items.length, 0), colon ? 0.75 : 0.55)
}

/** `“A. ¶ “B. ¶ “C,” X said.` — paragraphs that reopen have the speaker that the last of them names. */
function fillBack({ stretches }: Floating, found: readonly (Attribution | undefined)[]): (Attribution | undefined)[] {
  const filled = [...found]
  for (let index = stretches.length - 2; index >= 0; index--) {
    const next = filled[index + 1]
    const isWeak = !found[index] || (found[index]!.pattern === 'floating' && found[index]!.strength < 0.5)
    if (isWeak && stretches[index]!.goesOn && next && next.pattern !== 'floating')
      filled[index] = { ...next, pattern: 'floating', cue: null, strength: 0.85 }
    else if (isWeak && stretches[index]!.goesOn && next) filled[index] = next
  }
  return filled
}

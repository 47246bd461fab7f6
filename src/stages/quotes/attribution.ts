import { flatMap } from '../../core/flat.js'
import type { Range } from '../../core/span.js'
import type { CueLexicon } from '../../text/lexicon/reporting-verbs.js'
import { before, label, verbInside } from './before.js'
import { after, signature } from './behind.js'
import type { Cue } from './cues.js'
import { feeling } from './feeling.js'
import { according, inAnswer, inStatement } from './in-words.js'
import type { Frame } from './items.js'
import { hasProperName, isNaming, MOST_ITEMS, rangeOf, type Attribution, type Place } from './place.js'
import { writerOf } from './writer.js'

/** The attribution of each stretch of a frame, by the grammar of its sentence; undefined where it says nothing. */
export function attributeFrame(
  text: string,
  frame: Frame,
  cues: readonly Cue[],
  lexicon: CueLexicon,
): ReadonlyMap<number, Attribution> {
  const found = new Map<number, Attribution>()
  const slots = flatMap(frame.items, (item, at) => (item.kind === 'stretch' ? [at] : []))
  let cue = 0
  let last: Attribution | undefined
  slots.forEach((at, index) => {
    const floor = index > 0 ? slots[index - 1]! + 1 : 0
    const ceiling = slots[index + 1] ?? frame.items.length
    while (cue < cues.length && cues[cue]!.at < floor) cue++
    const around: Cue[] = []
    for (let next = cue; next < cues.length && cues[next]!.at < ceiling; next++) around.push(cues[next]!)
    const place: Place = { text, items: frame.items, at, floor, ceiling, cues: around, lexicon }
    const attribution = strongest([
      after(place),
      before(place, last),
      according(place),
      inAnswer(place),
      inStatement(place),
      label(place),
      signature(place),
      verbInside(place),
      feeling(place),
      shared(last),
    ])
    const whose = attribution && byWriter(place, attribution)
    if (whose) found.set(frame.items[at]!.stretch, whose)
    last = whose
  })
  return found
}

/**
 * The writer in place of whoever reads out, where the words before the stretch speak of a letter or the like; without a verb
 * of reading the writer must be told: most messages are their sender's own.
 */
function byWriter({ items, at, floor }: Place, attribution: Attribution): Attribution {
  const { pattern, cue, source, strength } = attribution
  const near = items.slice(Math.max(floor, at - MOST_ITEMS), at)
  const isRead = cue !== null && near.some(({ start, lower }) => start === cue.start && /^reads?$/.test(lower))
  if (!(isRead && (pattern === 'before' || pattern === 'within')) && pattern !== 'label') return attribution
  const writer = writerOf(items, floor, at)
  if (!writer || holds(source, items[writer.to - 1]!) || !(isRead || writer.to - writer.from > 1)) return attribution
  return {
    ...attribution,
    source: rangeOf(items, writer),
    named: hasProperName(items, writer),
    strength: strength * 0.9,
  }
}

function holds(source: Range | null, { start, end }: Range): boolean {
  return source !== null && source.start <= start && end <= source.end
}

function strongest(candidates: readonly (Attribution | null)[]): Attribution | undefined {
  let best: Attribution | undefined
  for (const candidate of candidates) if (candidate && candidate.strength > (best?.strength ?? 0)) best = candidate
  return best
}

function shared(last: Attribution | undefined): Attribution | null {
  return last && !isNaming(last) ? { ...last, pattern: 'shared', strength: last.strength * 0.8 } : null
}

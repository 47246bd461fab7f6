import type { Range } from '../../core/span.js'
import type { Cue } from './cues.js'
import type { Frame, Item } from './items.js'
import { isComma, phraseStarting, type Places } from './phrase.js'
import { sourceAfter, sourceBefore, subjectOfClause } from './source.js'

/** How a stretch is tied to its speaker. */
export type Pattern =
  | 'inverted' // "…," said X
  | 'after' // "…," X said
  | 'before' // X said, "…"
  | 'within' // X called it "…" in a clause of the writer's
  | 'according' // according to X
  | 'label' // X: "…"
  | 'signature' // "…" — X
  | 'shared' // the one of the stretch before it in the sentence
  | 'floating' // sentences that go on with the last speaker
  | 'introduced' // the subject of the sentence before

export interface Attribution {
  readonly pattern: Pattern
  readonly source: Range | null
  readonly cue: Range | null
  /** 0..1, before calibration. */
  readonly strength: number
}

const MOST_ITEMS = 40

/** The attribution of each stretch of a frame, by the grammar of its sentence; undefined where it says nothing. */
export function attributeFrame(text: string, frame: Frame, cues: readonly Cue[]): ReadonlyMap<number, Attribution> {
  const found = new Map<number, Attribution>()
  const slots = frame.items.flatMap((item, at) => (item.kind === 'stretch' ? [at] : []))
  let cue = 0
  let last: Attribution | undefined
  slots.forEach((at, index) => {
    const floor = index > 0 ? slots[index - 1]! + 1 : 0
    const ceiling = slots[index + 1] ?? frame.items.length
    while (cue < cues.length && cues[cue]!.at < floor) cue++
    const around: Cue[] = []
    for (let next = cue; next < cues.length && cues[next]!.at < ceiling; next++) around.push(cues[next]!)
    const place: Place = { text, items: frame.items, at, floor, ceiling, cues: around }
    const attribution = strongest([
      after(place),
      before(place, last),
      according(place),
      label(place),
      signature(place),
      shared(last),
    ])
    if (attribution) found.set(frame.items[at]!.stretch, attribution)
    last = attribution
  })
  return found
}

interface Place {
  readonly text: string
  readonly items: readonly Item[]
  /** Where the stretch stands among the items, and from where to where they are its own. */
  readonly at: number
  readonly floor: number
  readonly ceiling: number
  readonly cues: readonly Cue[]
}

function strongest(candidates: readonly (Attribution | null)[]): Attribution | undefined {
  let best: Attribution | undefined
  for (const candidate of candidates) if (candidate && candidate.strength > (best?.strength ?? 0)) best = candidate
  return best
}

function after({ text, items, at, ceiling, cues }: Place): Attribution | null {
  let from = at + 1
  while (from < ceiling && /^[,–—\-*_]$/.test(items[from]!.text)) from++
  if (items[from]?.lower === 'according' && items[from + 1]?.lower === 'to') {
    const source = sourceAfter(items, from + 2, ceiling)
    return source && made(items, 'according', source, { from, to: from + 2 }, 0.95)
  }
  const cue = cues.find((one) => one.at >= from)
  if (!cue || cue.at - from > MOST_ITEMS || cue.form === 'base' || cue.class === 'judge') return null
  const ends =
    /[,?!—–-]\s*$/.test(text.slice(Math.max(0, innerEnd(items[at]!) - 3), innerEnd(items[at]!))) || from > at + 1
  const own = { from: cue.at, to: cue.last + 1 }
  if (onlyAdverbs(items, from, cue.at)) {
    const source = sourceAfter(items, cue.last + 1, ceiling)
    return source && made(items, 'inverted', source, own, ends ? 0.99 : 0.9)
  }
  const source = sourceBefore(items, cue.at, from)
  if (!source) return null
  if (source.from - from > 3)
    return items[source.from - 1]!.text === ',' ? made(items, 'after', source, own, 0.6) : null
  return made(items, 'after', source, own, ends ? 0.97 : 0.55)
}

function innerEnd(slot: Item): number {
  return slot.end - 1
}

function onlyAdverbs(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!/ly$|^(?:also|then|later|has|had|so|once)$/.test(items[at]!.lower)) return false
  }
  return true
}

function before(place: Place, last: Attribution | undefined): Attribution | null {
  const { items, at, floor, cues } = place
  const cue = cues.findLast((one) => one.at < at)
  if (!cue) return null
  const distance = at - cue.last - 1
  const own = { from: cue.at, to: cue.last + 1 }
  const strength = distance <= 1 ? 0.96 : distance <= 6 ? 0.85 : distance <= 15 ? 0.7 : 0.5
  const pattern = distance <= 1 ? 'before' : 'within'
  const source = sourceOf(items, cue, floor, at)
  if (source) return made(items, pattern, source, own, strength)
  if (last && floor > 0) return { ...last, pattern, cue: rangeOf(items, own), strength: strength * 0.9 }
  return { pattern, source: null, cue: rangeOf(items, own), strength: strength * 0.6 }
}

function sourceOf(items: readonly Item[], cue: Cue, floor: number, ceiling: number): Places | null {
  if (isPassive(items, cue)) return agentOf(items, cue.last + 1)
  const found = cue.form === 'progressive' ? null : sourceBefore(items, cue.at, floor)
  if (found && !(isComma(items[cue.at - 1]) && isInverted(items, cue, ceiling))) return found
  const isFirst = items.slice(floor, cue.at).every((item) => item.kind === 'punctuation')
  if ((isFirst && floor === 0) || found) return sourceAfter(items, cue.last + 1, ceiling)
  return subjectOfClause(items, cue.at, floor)
}

/** `…, said its coordinator, “…”`: what follows the verb is a whole phrase, and no clause. */
function isInverted(items: readonly Item[], cue: Cue, ceiling: number): boolean {
  const phrase = phraseStarting(items, cue.last + 1, ceiling)
  return phrase !== null && (phrase.to >= ceiling || isComma(items[phrase.to]))
}

function isPassive(items: readonly Item[], cue: Cue): boolean {
  if (cue.form !== 'past' && cue.form !== 'participle') return false
  const before = items[cue.at - 1]
  return before !== undefined && /^(?:is|was|were|are|been|being|be)$/.test(before.lower) && cue.lemma !== 'be'
}

function agentOf(items: readonly Item[], from: number): Places | null {
  for (let at = from; at < items.length && at < from + MOST_ITEMS; at++) {
    if (items[at]!.lower === 'by') return sourceAfter(items, at + 1, items.length)
  }
  return null
}

/** `According to X, "…"`, `in the words of X, "…"`, `in her words, "…"`. */
function according({ items, at, floor }: Place): Attribution | null {
  for (let word = at - 1; word > floor && at - word < MOST_ITEMS; word--) {
    const before = items[word - 1]!
    const isAccording = items[word]!.lower === 'to' && before.lower === 'according'
    const isWords = items[word]!.lower === 'of' && before.lower === 'words'
    if (isAccording || isWords) {
      const source = sourceAfter(items, word + 1, at)
      return source && made(items, 'according', source, { from: word - 1, to: word + 1 }, 0.9)
    }
    if (items[word]!.lower === 'words' && /^(?:his|her|its|their|.*['’]s)$/.test(before.lower))
      return inWordsOf(items, word, floor)
  }
  return null
}

function inWordsOf(items: readonly Item[], words: number, floor: number): Attribution | null {
  let from = words - 1
  while (from - 1 >= floor && items[from - 1]!.capital && items[from]!.capital) from--
  return made(items, 'according', { from, to: words }, { from: words, to: words + 1 }, 0.9)
}

/** `X: "…"`, the way of transcripts and captions. */
function label({ items, at, floor }: Place): Attribution | null {
  if (at - 1 <= floor || items[at - 1]!.text !== ':') return null
  const source = subjectOfClause(items, at - 1, floor)
  return source && made(items, 'label', source, null, source.to === at - 1 ? 0.8 : 0.6)
}

/** `"…" — X, Role`, `"…" -Commissioner X`. */
function signature({ items, at, ceiling }: Place): Attribution | null {
  if (!items[at + 1] || !/^[–—―~-]$/.test(items[at + 1]!.text)) return null
  let from = at + 1
  while (from < ceiling && /^[–—―~-]$/.test(items[from]!.text)) from++
  const first = items[from]
  if (!first?.capital) return null
  const source = sourceAfter(items, from, ceiling)
  return source && made(items, 'signature', source, null, 0.75)
}

function shared(last: Attribution | undefined): Attribution | null {
  return last ? { ...last, pattern: 'shared', strength: last.strength * 0.8 } : null
}

function made(
  items: readonly Item[],
  pattern: Pattern,
  source: Places,
  cue: Places | null,
  strength: number,
): Attribution {
  return { pattern, source: rangeOf(items, source), cue: cue && rangeOf(items, cue), strength }
}

function rangeOf(items: readonly Item[], { from, to }: Places): Range {
  return { start: items[from]!.start, end: items[to - 1]!.end }
}

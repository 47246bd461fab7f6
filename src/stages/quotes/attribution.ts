import type { Range } from '../../core/span.js'
import type { CueClass, CueLexicon } from '../../text/lexicon/reporting-verbs.js'
import type { Cue } from './cues.js'
import type { Frame, Item } from './items.js'
import { isComma, phraseEnding, phraseStarting, PRONOUNS, type Places } from './phrase.js'
import { sourceInPredicate } from './predicate.js'
import { sourceAfter, sourceBefore, subjectOfClause } from './source.js'
import { writerOf } from './writer.js'

/** How a stretch is tied to its speaker. */
export type Pattern =
  | 'inverted' // "…," said X
  | 'after' // "…," X said
  | 'before' // X said, "…"
  | 'within' // X called it "…" in a clause of the writer's
  | 'according' // according to X; "…" was a quote from X
  | 'label' // X: "…"
  | 'signature' // "…" — X
  | 'shared' // the one of the stretch before it in the sentence
  | 'floating' // sentences that go on with the last speaker
  | 'introduced' // the subject of the sentence before

export interface Attribution {
  readonly pattern: Pattern
  readonly source: Range | null
  readonly cue: Range | null
  readonly cueClass: CueClass | null
  /** Whether the source has a proper name: a capital that no sentence's beginning explains. */
  readonly named: boolean
  /** 0..1, before calibration. */
  readonly strength: number
}

const MOST_ITEMS = 40

/** The attribution of each stretch of a frame, by the grammar of its sentence; undefined where it says nothing. */
export function attributeFrame(
  text: string,
  frame: Frame,
  cues: readonly Cue[],
  lexicon: CueLexicon,
): ReadonlyMap<number, Attribution> {
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
    const place: Place = { text, items: frame.items, at, floor, ceiling, cues: around, lexicon }
    const attribution = strongest([
      after(place),
      before(place, last),
      according(place),
      label(place),
      signature(place),
      verbInside(place),
      shared(last),
    ])
    const whose = attribution && byWriter(place, attribution)
    if (whose) found.set(frame.items[at]!.stretch, whose)
    last = whose
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
  readonly lexicon: CueLexicon
}

/**
 * The writer in place of whoever reads out, where the words before the stretch speak of a letter or the like; without a verb
 * of reading the writer must be told: most messages are their sender's own.
 */
function byWriter({ items, at, floor }: Place, attribution: Attribution): Attribution {
  const { pattern, cue, source, strength } = attribution
  const isRead = cue !== null && items.some(({ start, lower }) => start === cue.start && /^reads?$/.test(lower))
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

function after(place: Place): Attribution | null {
  const { items, at, ceiling } = place
  let from = at + 1
  while (from < ceiling && /^[,–—\-*_]$/.test(items[from]!.text)) from++
  const [first, second] = [items[from]?.lower, items[from + 1]?.lower]
  if (first === 'according' && second === 'to') {
    const source = sourceAfter(items, from + 2, ceiling)
    return source && made(items, 'according', source, { from, to: from + 2 }, 0.95)
  }
  const told = sourceInPredicate(items, from, ceiling)
  if (told) return made(items, 'according', told, null, 0.9)
  if (first === 'by' && from === at + 1) {
    const source = sourceAfter(items, from + 1, ceiling)
    return source && hasProperName(items, source) ? made(items, 'signature', source, null, 0.4) : null
  }
  return inWordsAfter(place, from) ?? reportedAfter(place, from)
}

/** `“…”, in the phrase of X`, `“…”, in X's words`. */
function inWordsAfter({ items, ceiling }: Place, from: number): Attribution | null {
  if (items[from]?.lower !== 'in') return null
  for (let at = from + 1; at < Math.min(ceiling, from + 6); at++) {
    if (!IN_WORDS.test(items[at]!.lower)) continue
    const own = { from, to: at + 1 }
    if (items[at + 1]?.lower !== 'of') return made(items, 'according', { from: from + 1, to: at }, own, 0.85)
    const source = sourceAfter(items, at + 2, ceiling)
    return source && made(items, 'according', source, own, 0.9)
  }
  return null
}

/** `"…," said X` and `"…," X said`. */
function reportedAfter({ text, items, at, ceiling, cues }: Place, from: number): Attribution | null {
  const cue = cues.find((one) => one.at >= from)
  if (!cue || cue.at - from > MOST_ITEMS || cue.form === 'base' || cue.class === 'judge') return null
  const inner = text.slice(Math.max(0, innerEnd(items[at]!) - 3), innerEnd(items[at]!))
  const leadsOn = /[,?!—–-]\s*$/.test(inner) || from > at + 1
  const own = { from: cue.at, to: cue.last + 1 }
  if (onlyAdverbs(items, from, cue.at)) {
    const source = sourceAfter(items, cue.last + 1, ceiling)
    return source && made(items, 'inverted', source, own, leadsOn ? 0.99 : 0.9, cue.class)
  }
  const source = sourceBefore(items, cue.at, from)
  if (!source) return null
  if (source.from - from <= 3) return made(items, 'after', source, own, leadsOn ? 0.97 : 0.55, cue.class)
  return isComma(items[source.from - 1]) ? made(items, 'after', source, own, 0.6, cue.class) : null
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
  if (source) return made(items, pattern, source, own, strength, cue.class)
  if (last && floor > 0)
    return { ...last, pattern, cue: rangeOf(items, own), cueClass: cue.class, strength: strength * 0.9 }
  return {
    pattern,
    source: null,
    cue: rangeOf(items, own),
    cueClass: cue.class,
    named: false,
    strength: strength * 0.6,
  }
}

function sourceOf(items: readonly Item[], cue: Cue, stretchFloor: number, ceiling: number): Places | null {
  const floor = clauseFloor(items, cue.at, stretchFloor)
  if (isPassive(items, cue)) return agentOf(items, cue.last + 1)
  const found = cue.form === 'progressive' ? null : sourceBefore(items, cue.at, floor)
  if (found && !(isComma(items[cue.at - 1]) && isInverted(items, cue, ceiling))) return found
  const isFirst = items.slice(floor, cue.at).every((item) => item.kind === 'punctuation')
  if ((isFirst && stretchFloor === 0) || found) return sourceAfter(items, cue.last + 1, ceiling)
  return subjectOfClause(items, cue.at, floor)
}

/** Behind the last semicolon before a verb: what stands before it is another clause. */
function clauseFloor(items: readonly Item[], verb: number, floor: number): number {
  let at = verb
  while (at > floor && verb - at < MOST_ITEMS && items[at - 1]!.text !== ';') at--
  return at > floor && items[at - 1]!.text === ';' ? at : floor
}

/** `…, said its coordinator, “…”`: what follows the verb is a whole phrase, and no clause. */
function isInverted(items: readonly Item[], cue: Cue, ceiling: number): boolean {
  const phrase = phraseStarting(items, cue.last + 1, ceiling)
  if (phrase && /^(?:this|that|these|those|it|them|him|her)$/.test(items[phrase.from]!.lower)) return false
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

/** Nouns for somebody's words or mind: *in the words of X*, *in X's view*. */
const IN_WORDS = /^(?:words?|phrase|view|opinion|judge?ment|eyes|estimation|telling|account|formula)$/

/** `According to X, "…"`, `in the words of X, "…"`, `in her words, "…"`, `in X's view …, "…"`. */
function according({ items, at, floor }: Place): Attribution | null {
  for (let word = at - 1; word > floor && at - word < MOST_ITEMS; word--) {
    const before = items[word - 1]!
    const isAccording = items[word]!.lower === 'to' && before.lower === 'according'
    if (isAccording || (items[word]!.lower === 'of' && isInWords(items, word - 1, floor))) {
      const source = sourceAfter(items, word + 1, at)
      return source && made(items, 'according', source, { from: word - 1, to: word + 1 }, 0.9)
    }
    if (IN_WORDS.test(items[word]!.lower) && /^(?:his|her|its|their|.*['’]s)$/.test(before.lower))
      return inWordsOf(items, word, floor)
  }
  return null
}

/** `In the (immortal) words`. */
function isInWords(items: readonly Item[], noun: number, floor: number): boolean {
  if (!IN_WORDS.test(items[noun]!.lower)) return false
  const article = items[noun - 1]?.lower === 'the' ? noun - 1 : noun - 2
  return items[article]?.lower === 'the' && article > floor && items[article - 1]!.lower === 'in'
}

function inWordsOf(items: readonly Item[], words: number, floor: number): Attribution | null {
  let from = words - 1
  while (from - 1 >= floor && items[from - 1]!.capital && items[from]!.capital) from--
  const isPlain = /^words?$/.test(items[words]!.lower)
  if (!isPlain && !/^(?:in|by|to)$/.test(items[from - 1]?.lower ?? '')) return null
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

/** `The resolution “regrets the closure …”`: the marks hold the verb, too. */
function verbInside({ text, items, at, floor, lexicon }: Place): Attribution | null {
  const opening = text.slice(items[at]!.start, items[at]!.start + 24)
  const verb = lexicon.get(/^\P{L}{1,8}(\p{Ll}+)/u.exec(opening)?.[1] ?? '')
  if (verb?.form !== 'present' && verb?.form !== 'past') return null
  const source = phraseEnding(items, at, floor)
  return source && made(items, 'within', source, null, 0.6, verb.class)
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
  cueClass: CueClass | null = null,
): Attribution {
  const named = hasProperName(items, source)
  return { pattern, source: rangeOf(items, source), cue: cue && rangeOf(items, cue), cueClass, named, strength }
}

/** What the tagger calls a capitalised word that is none but a sentence's first. */
const COMMON_TAGS = ['Plural', 'Pronoun', 'Determiner', 'Adjective', 'Verb', 'Preposition', 'Adverb', 'Value']

/** Whether a noun phrase holds a proper name; a capital at the beginning of a sentence needs the tagger's word for it. */
export function hasProperName(items: readonly Item[], { from, to }: Places): boolean {
  for (let at = from; at < to; at++) {
    const item = items[at]!
    if (!item.capital || PRONOUNS.has(item.lower)) continue
    const opens = at === 0 || (items[at - 1]!.kind !== 'word' && items[at - 1]!.text !== ',')
    if (!opens || item.tags.has('ProperNoun') || items[at + 1]?.capital) return true
    if (!COMMON_TAGS.some((tag) => item.tags.has(tag))) return true
  }
  return false
}

function rangeOf(items: readonly Item[], { from, to }: Places): Range {
  return { start: items[from]!.start, end: items[to - 1]!.end }
}

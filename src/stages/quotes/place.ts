import type { Range } from '../../core/span.js'
import type { CueClass, CueLexicon } from '../../text/lexicon/reporting-verbs.js'
import type { Cue } from './cues.js'
import type { Item } from './items.js'
import { PRONOUNS, type Places } from './phrase.js'

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

/** *called “…” by X*: a judgement whose author the text names. */
export function isNaming(attribution: Attribution | undefined): boolean {
  return attribution?.pattern === 'according' && attribution.cueClass === 'judge'
}

export const MOST_ITEMS = 40

export interface Place {
  readonly text: string
  readonly items: readonly Item[]
  /** Where the stretch stands among the items, and from where to where they are its own. */
  readonly at: number
  readonly floor: number
  readonly ceiling: number
  readonly cues: readonly Cue[]
  readonly lexicon: CueLexicon
}

export const SPEAKS: ReadonlySet<CueClass> = new Set<CueClass>(['say', 'tell', 'ask', 'write'])

export function made(
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

/** Words that open a sentence and are in no name. */
const CLOSED =
  /^(?:to|in|on|at|of|by|for|from|with|as|if|so|such|here|there|either|neither|even|only|just|also|these|those|this|that|when|where|while|although|because|after|before|during|initially|example|examples|according)$/

/** Whether a noun phrase holds a proper name; a capital at the beginning of a sentence needs the tagger's word for it. */
export function hasProperName(items: readonly Item[], { from, to }: Places): boolean {
  for (let at = from; at < to; at++) {
    const item = items[at]!
    if (!item.capital || PRONOUNS.has(item.lower)) continue
    const opens = at === 0 || (items[at - 1]!.kind !== 'word' && items[at - 1]!.text !== ',')
    if (opens && CLOSED.test(item.lower)) continue
    if (!opens || item.tags.has('ProperNoun') || items[at + 1]?.capital) return true
    if (!COMMON_TAGS.some((tag) => item.tags.has(tag))) return true
  }
  return false
}

export function rangeOf(items: readonly Item[], { from, to }: Places): Range {
  return { start: items[from]!.start, end: items[to - 1]!.end }
}

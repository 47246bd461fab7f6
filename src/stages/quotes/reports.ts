import type { BlockKind, ReportClaim } from '../../core/layers.js'
import { firstEndingAfter, type Range } from '../../core/span.js'
import type { StageInput } from '../../core/stage.js'
import type { CueClass, CueLexicon } from '../../text/lexicon/reporting-verbs.js'
import { hasProperName } from './place.js'
import { cuesIn, type Cue } from './cues.js'
import type { Marked } from './frames.js'
import { itemsOf, outerEnd, type Item } from './items.js'
import { isComma, phraseStarting, type Places } from './phrase.js'
import { sourceAfter, sourceBefore } from './source.js'
import type { Cast } from './cast.js'
import { speakerOf } from './speaker.js'

/** Verbs that report what somebody says; thoughts and judgements are none. */
const REPORTING: ReadonlySet<CueClass> = new Set<CueClass>(['say', 'tell', 'ask', 'write', 'stance'])
/** Cues only beside quotation marks: *launched a hunt that …*, *…, when the deeds were committed*. */
const ONLY_WITH_MARKS = new Set(
  'begin start finish close end offer launch commit challenge charge talk speak support defend'.split(' '),
)
const RUNNING_TEXT: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'list-item', 'block-quote', 'subtitle'])
/** A hearer stands between the verb and *that*: *told the annual meeting in Turku that*. */
const FARTHEST_THAT = 8
const SHORTEST = 3
/** A clause of reporting at the end of a sentence is short. */
const FARTHEST_END = 30
const STRENGTH = 0.85

/** Where a reported clause, its verb and its speaker stand among the items of a sentence. */
interface Found {
  readonly content: Places
  readonly cue: Places
  readonly source: Places
}

/** Indirect speech (*said that …*, *…, she added*, *according to X, …*) in the sentences without quotation marks, one claim for each at most. */
export function reportsIn(
  { text, structure }: StageInput<'structure'>,
  marked: Marked,
  lexicon: CueLexicon,
  cast: Cast,
): ReportClaim[] {
  const closed = marked.stretches.map((stretch) => ({ start: stretch.open.start, end: outerEnd(stretch) }))
  const sentences = structure.sentences.filter(
    (sentence) =>
      RUNNING_TEXT.has(structure.blocks[sentence.block]!.kind) &&
      !hasMarks(sentence, closed) &&
      text.tokens(sentence).some(({ text: word }) => mayReport(word, lexicon)),
  )
  return text.tag(sentences).flatMap((tagged, index) => {
    const items = itemsOf(text.tokens(sentences[index]!), tagged, [], 0)
    const found = reportIn(items, lexicon)
    return found ? [claimOf(items, found, cast)] : []
  })
}

function hasMarks({ start, end }: Range, closed: readonly Range[]): boolean {
  const next = closed[firstEndingAfter(closed, start)]
  return next !== undefined && next.start < end
}

function mayReport(word: string, lexicon: CueLexicon): boolean {
  const lower = word.toLowerCase()
  return lower === 'according' || REPORTING.has(lexicon.get(lower)?.class ?? 'think')
}

function claimOf(items: readonly Item[], { content, cue, source }: Found, cast: Cast): ReportClaim {
  const attribution = {
    pattern: 'within' as const,
    source: rangeOf(items, source),
    cue: rangeOf(items, cue),
    cueClass: null,
    named: hasProperName(items, source),
    strength: STRENGTH,
  }
  return { ...rangeOf(items, content), speaker: speakerOf(cast, attribution), cue: attribution.cue }
}

function rangeOf(items: readonly Item[], { from, to }: Places): Range {
  return { start: items[from]!.start, end: items[to - 1]!.end }
}

function reportIn(items: readonly Item[], lexicon: CueLexicon): Found | null {
  const cues = cuesIn(items, lexicon).filter(
    (cue) => REPORTING.has(cue.class) && !ONLY_WITH_MARKS.has(cue.lemma) && isAsserted(items, cue),
  )
  for (const cue of cues) {
    const found = saidThat(items, cue) ?? saidBehind(items, cue)
    if (found) return found
  }
  return accordingTo(items)
}

/** Said, says or has said; not *did not say*, *would say*, *to say*. */
function isAsserted(items: readonly Item[], { at, form }: Cue): boolean {
  if (form === 'base' || form === 'progressive') return false
  return !items
    .slice(Math.max(0, at - 3), at)
    .some(({ lower, capital }) => !capital && /^(?:not|never|would|could|might|may|if)$|n't$/.test(lower))
}

/** `X said (that) …`, `X told the meeting that …`, `X asked whether …`: up to the end of the sentence. */
function saidThat(items: readonly Item[], cue: Cue): Found | null {
  const from = contentFrom(items, cue)
  const source = from < 0 ? null : sourceBefore(items, cue.at, 0)
  const to = withoutStop(items)
  return source && to - from >= SHORTEST ? { content: { from, to }, cue: placesOf(cue), source } : null
}

function contentFrom(items: readonly Item[], cue: Cue): number {
  for (let at = cue.last + 1; at < items.length && at <= cue.last + FARTHEST_THAT; at++) {
    const { lower } = items[at]!
    if (lower === 'that' || (cue.class === 'ask' && /^(?:whether|if)$/.test(lower))) return at + 1
    if (isComma(items[at]) || items[at]!.tags.has('Verb')) break
  }
  return /^(?:said|says)$/.test(items[cue.last + 1] ? items[cue.at]!.lower : '') && startsClause(items, cue.last + 1)
    ? cue.last + 1
    : -1
}

/** *said the price would fall*: a phrase and behind it a verb. */
function startsClause(items: readonly Item[], at: number): boolean {
  const phrase = phraseStarting(items, at, items.length)
  return phrase !== null && items[phrase.to]?.tags.has('Verb') === true
}

/** `…, X said.`, `…, said X.`, at the end of the sentence. */
function saidBehind(items: readonly Item[], cue: Cue): Found | null {
  if (items.length - cue.at > FARTHEST_END) return null
  let comma = cue.at
  while (comma >= 0 && cue.at - comma < FARTHEST_END && !isComma(items[comma])) comma--
  if (!isComma(items[comma]) || comma < SHORTEST || items.slice(0, comma).every(({ tags }) => !tags.has('Verb')))
    return null
  const inverted = cue.at === comma + 1
  const source = inverted ? sourceAfter(items, cue.last + 1, items.length) : sourceBefore(items, cue.at, comma + 1)
  const last = inverted ? (source?.to ?? 0) : cue.last + 1
  return source && last >= withoutStop(items) ? { content: { from: 0, to: comma }, cue: placesOf(cue), source } : null
}

/** `According to X, …`, `…, according to X.` */
function accordingTo(items: readonly Item[]): Found | null {
  const at = items.findIndex(({ lower }, index) => lower === 'according' && items[index + 1]?.lower === 'to')
  const source = at < 0 ? null : sourceAfter(items, at + 2, items.length)
  if (!source) return null
  const cue = { from: at, to: at + 2 }
  if (at === 0 && isComma(items[source.to])) return contentOf(items, source.to + 1, withoutStop(items), cue, source)
  return isComma(items[at - 1]) && source.to >= withoutStop(items) ? contentOf(items, 0, at - 1, cue, source) : null
}

function contentOf(items: readonly Item[], from: number, to: number, cue: Places, source: Places): Found | null {
  return to - from >= SHORTEST ? { content: { from, to }, cue, source } : null
}

function placesOf({ at, last }: Cue): Places {
  return { from: at, to: last + 1 }
}

function withoutStop(items: readonly Item[]): number {
  return items.length > 0 && /^[.!?]$/.test(items.at(-1)!.text) ? items.length - 1 : items.length
}

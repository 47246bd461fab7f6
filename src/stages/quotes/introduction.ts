import type { Structure } from '../../core/layers.js'
import type { Range } from '../../core/span.js'
import type { TextService } from '../../core/text-service.js'
import type { CueClass, CueLexicon } from '../../text/lexicon/reporting-verbs.js'
import type { MarkedStretch } from '../../text/marks.js'
import { cuesIn, type Cue } from './cues.js'
import type { Frame, Item } from './items.js'
import { isComma, phraseStarting, type Places } from './phrase.js'
import { hasProperName, type Attribution } from './place.js'
import type { ReadingOrder } from './reading-order.js'
import { speaks } from './speaks.js'
import { authorOf, isInverted, sourceAfter, sourceBefore, subjectOfClause } from './source.js'
import { writerOf } from './writer.js'

/** Classes of verbs that introduce the words of the next sentence. */
const SPEAKING: ReadonlySet<CueClass> = new Set<CueClass>(['say', 'tell', 'ask', 'write', 'stance', 'go', 'manner'])

/** What the search for the speaker of a floating quotation works on. */
export interface Floating {
  readonly text: TextService
  readonly structure: Structure
  readonly order: ReadingOrder
  readonly stretches: readonly MarkedStretch[]
  readonly frames: readonly Frame[]
  readonly lexicon: CueLexicon
  /** Whether the stretch looks like a quotation by itself: its speaker may go on. */
  isQuoteLike(stretch: number): boolean
  /** Whether the words stand for a person or a body. */
  isSomebody(range: Range): boolean
  /** Whether the words name a person whom the entities know. */
  isPersonNamed(range: Range): boolean
  /** Whether the stretch speaks of the person by name whom the words mean: no speaker's way. */
  isSpokenOf(source: Range | null, stretch: number): boolean
  /** Whether those of some ranges that mean a person or a body all mean the same person. */
  isSolePerson(sources: readonly Range[]): boolean
  /** The last words by which a range names the text's main person, where it names no other and holds no marks. */
  onlyPersonIn(range: Range): Range | undefined
}

/** What a sentence says of who speaks in the next. */
export function introductionIn(given: Floating, items: readonly Item[]): Attribution | undefined {
  const made = (source: Places | null, strength: number, reports: boolean): Attribution | undefined =>
    source ? madeOf(given, items, source, strength, reports) : undefined
  const asked = items.at(-1)?.text === '?' ? items.findIndex(({ lower }) => /^(?:he|she)$/.test(lower)) : -1
  if (asked >= 0) return made({ from: asked, to: asked + 1 }, 0.6, true)
  const release = givenOutBy(items, given.lexicon)
  if (release) return made(release, 0.85, true)
  const cue = lastReport(items, given.lexicon)
  const colon = items.at(-1)?.text === ':'
  if (colon && !cue && isTopic(items)) return undefined
  const writer = colon || !cue ? writerIn(items, colon) : null
  if (writer) return made(writer, 0.75, true)
  const hearer = cue?.class === 'ask' && cue.at > 0 ? hearerOf(items, cue) : null
  if (hearer) return made(hearer, 0.6, true)
  const reported = cue && made(reporterOf(items, cue), colon ? 0.85 : 0.7, cue.class !== 'stance')
  return reported ?? made(subjectOfClause(items, items.length, 0), colon ? 0.75 : 0.55, colon)
}

/** Who wrote what somebody reads out, or what the sentence speaks of at length. */
function writerIn(items: readonly Item[], colon: boolean): Places | null {
  const writer = writerOf(items, 0, items.length)
  const isRead = colon && items.some(({ lower }) => lower === 'read')
  return writer && (writer.to - writer.from > 1 || isRead) ? writer : null
}

/** *Here are his full comments:*, *Here is Salmela's statement:*: whose words follow. */
function ownerHere(items: readonly Item[]): Places | null {
  if (items[0]?.lower !== 'here' || items.at(-1)?.text !== ':' || !/^(?:is|are)$/.test(items[1]?.lower ?? ''))
    return null
  const owner = items.findIndex(({ lower }) => /^(?:his|her|their)$|['’]s$/.test(lower))
  if (owner < 2 || owner > LONGEST_OWNER) return null
  let from = owner
  while (from > 2 && items[owner]!.capital && items[from - 1]!.capital) from--
  return { from, to: owner + 1 }
}

const LONGEST_OWNER = 7
const LONGEST_TOPIC = 20

/** *On the new berths:*, *Regarding Norfell's plans:*: what the words below are about. */
export function isTopic(items: readonly Item[]): boolean {
  return (
    /^(?:on|about|regarding|concerning)$/.test(items[0]?.lower ?? '') &&
    items.length <= LONGEST_TOPIC &&
    items.every(
      (item, at) =>
        item.kind !== 'stretch' && !(isComma(item) && items[at + 1]?.capital && items[at + 1]!.text !== 'D.C'),
    )
  )
}

/** The last verb that introduces words and whose subject can speak (*X says the prize will do wonders for the town*), else the last. */
function lastReport(items: readonly Item[], lexicon: CueLexicon): Cue | undefined {
  const cues = cuesIn(items, lexicon).filter(
    (one) => SPEAKING.has(one.class) && (one.form === 'past' || one.form === 'present'),
  )
  const told = cues.findLast((one, at) => {
    const source = at === cues.length - 1 || one.class === 'say' ? reporterOf(items, one) : null
    return source !== null && speaks(items, source)
  })
  return told ?? cues.at(-1)
}

/** *X says that …*; *…, says the party's spokesperson, X.* */
function reporterOf(items: readonly Item[], cue: Cue): Places | null {
  const before = /^["”]$/.test(items[cue.at - 1]?.text ?? '') ? cue.at - 2 : cue.at - 1
  return before > 0 && isComma(items[before]) && isInverted(items, cue, items.length, 'closed')
    ? sourceAfter(items, cue.last + 1, items.length)
    : sourceBefore(items, cue.at, 0)
}

/** What a headline says of who speaks below it: *Statement from X on …*, *X issues statement on …*, *X statement on …*. */
export function announcedIn(given: Floating, items: readonly Item[]): Attribution | undefined {
  const source = authorOf(items, 0, items.length) ?? releaseOf(items) ?? nameBeforeStatement(items)
  return source ? madeOf(given, items, source, 0.6, false) : undefined
}

function nameBeforeStatement(items: readonly Item[]): Places | null {
  const noun = items.findIndex(({ lower }) => RELEASED.test(lower))
  const isNamed = noun > 0 && items.slice(0, noun).every(({ capital, text }) => capital || text === '.')
  return isNamed && /^(?:on|about|regarding|following)$/.test(items[noun + 1]?.lower ?? '')
    ? { from: 0, to: noun }
    : null
}

/** *X today made the following remarks on …*, *X issued a statement*: whose words follow; null without such a verb. */
function releaseOf(items: readonly Item[]): Places | null {
  const verb = items.findIndex(
    ({ lower }, at) => RELEASES.test(lower) && items.slice(at + 1, at + 5).some((item) => RELEASED.test(item.lower)),
  )
  return verb > 0 ? sourceBefore(items, verb, 0) : null
}

const RELEASES = /^(?:made|makes|issued|issues|released|releases|offered|offers|gave|delivered|submitted)$/
const RELEASED = /^(?:statement|remarks|comment|comments|message)$/

function madeOf(
  { isSomebody }: Floating,
  items: readonly Item[],
  source: Places,
  strength: number,
  reports: boolean,
): Attribution | undefined {
  if (source.to - source.from === 1 && /^(?:here|there|this|that|below|above)$/.test(items[source.from]!.lower))
    return undefined
  const range = { start: items[source.from]!.start, end: items[source.to - 1]!.end }
  const named = hasProperName(items, source)
  return reports || (isSomebody(range) && !isDegree(items, source))
    ? { pattern: 'introduced', source: range, cue: null, cueClass: null, named, strength }
    : undefined
}

function givenOutBy(items: readonly Item[], lexicon: CueLexicon): Places | null {
  return ownerHere(items) ?? releaseOf(items) ?? agentIn(items, lexicon)
}

/** *…, as reiterated by X.*, *a wish that was also voiced by X*: whose words the sentence gives. */
function agentIn(items: readonly Item[], lexicon: CueLexicon): Places | null {
  const by = items.findLastIndex(
    ({ lower }, at) => lower === 'by' && at > 1 && lexicon.get(items[at - 1]!.lower)?.class === 'say',
  )
  const agent =
    by > 0 && /^(?:as|was|were|is|also)$/.test(items[by - 2]!.lower)
      ? phraseStarting(items, by + 1, items.length)
      : null
  return agent && items.slice(agent.to).every(({ kind }) => kind === 'punctuation') ? agent : null
}

/** *… Jr. | MBA’92, PhD.*: letters behind a name that a full stop cuts off. */
function isDegree(items: readonly Item[], { from, to }: Places): boolean {
  return to - from === 1 && /^\p{Lu}{2,4}['’]?\d{2}$|^(?:Ph\.?D|MBA|M\.?D|Esq|Jr|Sr)\.?$/u.test(items[from]!.text)
}

const FARTHEST_HEARER = 6

/** *I asked what she thought*, *reporters asked Salmela whether …*: who answers. */
function hearerOf(items: readonly Item[], cue: { readonly last: number }): Places | null {
  for (let at = cue.last + 1; at < items.length && at <= cue.last + FARTHEST_HEARER; at++) {
    if (/^(?:he|she)$/.test(items[at]!.lower)) return { from: at, to: at + 1 }
    if (items[at]!.capital) return phraseStarting(items, at, items.length)
  }
  return null
}

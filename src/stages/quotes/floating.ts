import { flatMap } from '../../core/flat.js'
import type { Range } from '../../core/span.js'
import { announcedIn, introductionIn, type Floating } from './introduction.js'
import { itemsOf, outerEnd, type Frame, type Item } from './items.js'
import { nameAbove, nameBelow } from './name-below.js'
import type { Attribution } from './place.js'
import { sourceAfter } from './source.js'

const LONGEST_SIGNATURE = 120
/** Below this strength an introduction does not make a speaker of somebody whom the words themselves name. */
const SURELY_SAID = 0.7
const SURELY_TOLD = 0.9

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
  const own = (index: number, stretch: number): Attribution | undefined => {
    const one = introductions[index]
    return one && one.strength < SURELY_SAID && given.isSpokenOf(one.source, stretch) ? undefined : one
  }
  let last: Last | undefined
  let partner: Last | undefined
  given.frames.forEach((frame, index) => {
    const alone = aloneIn(given, frame)
    frame.items.forEach(({ stretch }) => {
      if (stretch < 0) return
      if (!found[stretch] && !alone.has(stretch) && goesOnWith(given, frame, stretch, last))
        found[stretch] = floating(last!.attribution, 0.6)
      if (!found[stretch] && alone.has(stretch))
        found[stretch] =
          signatureBelow(given, frame, stretch) ??
          nameAbove(given, frame.block, stretch) ??
          answerOf(given, frame, last, partner) ??
          signedOr(attributionOf(given, frame, last, own(index, stretch)), () =>
            nameBelow(given, frame.block, stretch),
          ) ??
          personAbove(given, frame, stretch)
      const attribution = found[stretch]
      if (!attribution?.source || !given.isQuoteLike(stretch)) return
      if (last && wordsOf(given, last.attribution) !== wordsOf(given, attribution)) partner = last
      last = { attribution, stretch, frame }
    })
  })
  return bySoleSpeaker(given, fillBack(given, found))
}

/** The name below the words, where nobody whom the text names is surely their speaker. */
function signedOr(usual: Attribution | undefined, signed: () => Attribution | undefined): Attribution | undefined {
  return usual?.named && usual.strength >= SURELY_SAID ? usual : (signed() ?? usual)
}

interface Last {
  readonly attribution: Attribution
  readonly stretch: number
  readonly frame: Frame
}

function wordsOf({ text }: Floating, { source }: Attribution): string {
  return source ? text.text.slice(source.start, source.end) : ''
}

/** A paragraph that follows somebody's question is the answer of whoever spoke before. */
function answerOf(
  { text, stretches, order }: Floating,
  frame: Frame,
  last: Last | undefined,
  partner: Last | undefined,
): Attribution | undefined {
  if (!last || !partner || order.distance(last.frame.block, frame.block) !== 1) return undefined
  if (order.distance(partner.frame.block, last.frame.block) > 1) return undefined
  const { end } = stretches[last.stretch]!
  return /\?\s?$/.test(text.text.slice(end - 2, end)) ? floating(partner.attribution, 0.6) : undefined
}

function attributionOf(
  given: Floating,
  frame: Frame,
  last: Last | undefined,
  introduction: Attribution | undefined,
): Attribution | undefined {
  const { text, stretches, structure, order, isSomebody } = given
  const sameBlock = last?.frame.block === frame.block
  if (last && (last.frame.lastSentence - 1 === order.before(frame.firstSentence) || last.frame === frame)) {
    const strength = sameBlock || stretches[last.stretch]!.goesOn ? 0.9 : 0.75
    if (sameBlock || structure.blocks[frame.block]!.kind !== 'heading') return floating(last.attribution, strength)
  }
  if (introduction && isThingSpokenOf(text.text, introduction))
    return last && isSomebody(last.attribution.source!) ? floating(last.attribution, 0.5) : undefined
  if (introduction) return introduction
  if (!last || (order.distance(last.frame.block, frame.block) > 2 && !goesOnOver(given, last, frame))) return undefined
  return floating(last.attribution, sameBlock ? 0.7 : 0.45)
}

/** Most blocks that an open quotation goes on over. */
const FURTHEST_OPEN = 14
/** Longer blocks, in UTF-16 units, are prose. */
const LONGEST_ITEM = 160

/** A quotation that nothing closed goes on over the items of a list and the foot of a page, and over no prose of the writer's. */
function goesOnOver({ text, structure: { blocks }, stretches }: Floating, last: Last, frame: Frame): boolean {
  const { close, marks } = stretches[last.stretch]!
  if (close || marks !== 'double' || frame.block - last.frame.block > FURTHEST_OPEN) return false
  return blocks
    .slice(last.frame.block + 1, frame.block)
    .every(({ start, end }) => end - start < LONGEST_ITEM || /^\p{Ll}/u.test(text.text.slice(start, start + 2)))
}

/** Above it the sentence before reports somebody's words or ends in a colon. */
const ONLY_SUBJECT = 0.6
const THING =
  /^(?:they|it|these|those|both)$|(?:^|\s)(?:study|survey|poll|research|findings|results|data|figures|report|review|paper|project|programme|program|plan|scheme)$/i

/** *The study found females with eggs. “…”*: what the sentence before is about, where it is nobody who could go on. */
function isThingSpokenOf(text: string, { source, strength }: Attribution): boolean {
  return source !== null && strength < ONLY_SUBJECT && THING.test(text.slice(source.start, source.end))
}

const FEWEST_WORDS = 12

/** A whole paragraph in marks below one that names a single person and nobody else's words: a statement of that person's. */
function personAbove(given: Floating, frame: Frame, stretch: number): Attribution | undefined {
  const { structure, stretches } = given
  const { start, end } = stretches[stretch]!
  const block = structure.blocks[frame.block]!
  const above = structure.blocks[aboveTopics(given, frame.block)]
  const isWhole = start - block.contentStart <= 2 && block.end - end <= 3
  if (!isWhole || above?.kind !== 'paragraph' || !isLong(given, stretch)) return undefined
  const source = given.onlyPersonIn(above)
  return source && { pattern: 'floating', source, cue: null, cueClass: null, named: true, strength: 0.35 }
}

const LONGEST_TOPIC = 110

/** The nearest block above one that is no topic of the words below it: *On the new berths:*. */
function aboveTopics({ text, structure: { blocks } }: Floating, block: number): number {
  const isTopic = ({ start, end }: Range): boolean =>
    end - start < LONGEST_TOPIC &&
    /^(?:On|About|Regarding|Concerning)\s[^“”"]{1,100}:$/.test(text.text.slice(start, end).trim())
  let above = block - 1
  while (above > 0 && block - above < 3 && isTopic(blocks[above]!)) above--
  return above
}

/** What stands alone where the text names one person as speaking and nobody else is that person's, too. */
function bySoleSpeaker(given: Floating, found: readonly (Attribution | undefined)[]): (Attribution | undefined)[] {
  const open = given.frames
    .flatMap((frame) => [...aloneIn(given, frame)])
    .filter((stretch) => !found[stretch]?.source && isLong(given, stretch))
  const completed = [...found]
  if (open.length === 0) return completed
  const told = found.flatMap((one, stretch) => (one?.source && given.isQuoteLike(stretch) ? [one] : []))
  const own = told.find(({ strength }) => strength >= SURELY_SAID)
  if (!own || !given.isSolePerson(told.map(({ source }) => source!))) return completed
  for (const stretch of open) completed[stretch] = floating(own, 0.45)
  return completed
}

function isLong({ text, stretches }: Floating, stretch: number): boolean {
  const { start, end } = stretches[stretch]!
  return text.text.slice(start, end).split(/\s+/, FEWEST_WORDS).length >= FEWEST_WORDS
}

const FEWEST_TO_GO_ON = 4

/** *“…,” X said. “I think they will care” and not only in the north.*, *X said. But “the plan is weak.”*: words that go on with the speaker before them. */
function goesOnWith(given: Floating, frame: Frame, stretch: number, last: Last | undefined): boolean {
  if (!last || last.frame.block !== frame.block || frame.firstSentence - last.frame.lastSentence > 0) return false
  const at = frame.items.findIndex((item) => item.stretch === stretch)
  const lead = frame.items.slice(0, at).filter(({ kind }) => kind !== 'punctuation')
  const { start, end } = given.stretches[stretch]!
  const words = given.text.text.slice(start, end)
  return (
    (lead.length === 0 || (lead.length === 1 && /^(?:but|and|so|then|yet|or)$/.test(lead[0]!.lower))) &&
    /^\p{Lu}/u.test(words) &&
    words.split(/\s+/, FEWEST_TO_GO_ON).length === FEWEST_TO_GO_ON &&
    given.isQuoteLike(stretch)
  )
}

function floating(attribution: Attribution, strength: number): Attribution {
  return { ...attribution, pattern: 'floating', cue: null, strength: Math.min(strength, attribution.strength) }
}

/** A line of its own with a dash and a name: `“…” ¶ – Aino Salmela, Turku`. */
function signatureBelow(
  { text, structure, stretches }: Floating,
  frame: Frame,
  stretch: number,
): Attribution | undefined {
  const end = outerEnd(stretches[stretch]!)
  const lead = /^[\s*_>]{0,8}[–—―~-]{1,2}[\s*_]{0,3}(?=\p{Lu})/u.exec(text.text.slice(end, end + 20))
  if (!lead || end < frame.end) return undefined
  const from = end + lead[0].length
  const line = text.text.slice(from, from + LONGEST_SIGNATURE + 1).split('\n', 1)[0]!
  const isItem =
    lead[0].includes('-') && /^\s{0,8}-\s/.test(text.text.slice(structure.blocks[frame.block]!.start, from))
  if (isItem || line.length > LONGEST_SIGNATURE) return undefined
  const items = itemsOf(text.tokens({ start: from, end: from + line.length }), [], [], 0)
  const source = sourceAfter(items, 0, items.length)
  if (!source) return undefined
  const range = { start: items[source.from]!.start, end: items[source.to - 1]!.end }
  return { pattern: 'signature', source: range, cue: null, cueClass: null, named: true, strength: 0.75 }
}

/** The stretches that begin the sentence, with no words of the writer's before or behind them but those of a new one. */
function aloneIn({ text, stretches }: Floating, { items }: Frame): ReadonlySet<number> {
  const firstWord = items.findIndex((item) => item.kind === 'word' || item.kind === 'number')
  const slots = items.slice(0, firstWord < 0 ? items.length : firstWord).filter((item) => item.stretch >= 0)
  const alone = new Set(slots.map(({ stretch }) => stretch))
  const last = slots.at(-1)?.stretch
  if (firstWord < 0 || last === undefined) return alone
  const { end } = stretches[last]!
  const isSentence = items[firstWord]!.capital && /[.!?…]\s{0,3}$/.test(text.text.slice(end - 4, end))
  return isSentence ? alone : new Set()
}

/** For each frame that stands alone and unattributed, what the unmarked sentence before it says of the speaker. */
function introductionsOf(given: Floating, found: readonly (Attribution | undefined)[]): (Attribution | undefined)[] {
  const { text, structure, frames, order } = given
  const introductions: (Attribution | undefined)[] = []
  const wanted = flatMap(frames, (frame, index) => {
    const before = aboveAside(given, order.before(frame.firstSentence))
    const last = frames[index - 1]
    const isTaken = last !== undefined && last.lastSentence > before
    const lacks = (): boolean => [...aloneIn(given, frame)].some((stretch) => !found[stretch])
    if (last && last.lastSentence - 1 === before && opensWords(given, last) && lacks())
      introductions[index] = introductionIn(given, last.items)
    return before >= 0 && !isTaken && lacks() && isNear(given, before, frame) ? [{ index, before }] : []
  })
  const sentences = wanted.map(({ before }) => structure.sentences[before]!)
  text.tag(sentences).forEach((tagged, at) => {
    const items = itemsOf(text.tokens(sentences[at]!), tagged, [], 0)
    const { kind } = structure.blocks[structure.sentences[wanted[at]!.before]!.block]!
    const isHeading = /^(?:title|heading)$/.test(kind) && !endsInSaying(given, items)
    introductions[wanted[at]!.index] = (isHeading ? announcedIn : introductionIn)(given, items)
  })
  return introductions
}

const LONGEST_ASIDE = 60
/** *As prepared for delivery:*, *(Full statement below)*: a line that only says in what form the words follow. */
const FORM_OF_WORDS =
  /^\W{0,2}(?:as (?:prepared|delivered|written|released)\b|(?:the )?(?:full|complete) (?:text|statement|remarks|transcript|letter)\b|(?:statement|remarks|highlights|transcript|excerpts) (?:below|follows?|as)\b)/i

function aboveAside({ text, structure: { sentences }, order }: Floating, before: number): number {
  const line = before < 0 ? undefined : sentences[before]!
  const isForm =
    line && line.end - line.start < LONGEST_ASIDE && FORM_OF_WORDS.test(text.text.slice(line.start, line.end))
  return isForm ? order.before(before) : before
}

/** A sentence with marks that leads on by a colon, or whose marks hold nobody's words: *The “lost” are many, says X.* */
function opensWords({ isQuoteLike }: Floating, { items }: Frame): boolean {
  return items.at(-1)?.text === ':' || items.every(({ stretch }) => stretch < 0 || !isQuoteLike(stretch))
}

/** *The chair of the club, Aino Salmela, said* ¶ “…”: a line that breaks off where the words begin, and no headline. */
function endsInSaying({ lexicon }: Floating, items: readonly Item[]): boolean {
  const end = items.findLastIndex(({ kind }) => kind === 'word')
  return (
    end > 1 &&
    lexicon.get(items[end]!.lower)?.class === 'say' &&
    items.slice(end + 1).every(({ text }) => /^[:,]$/.test(text))
  )
}

function isNear({ structure, order }: Floating, sentence: number, frame: Frame): boolean {
  const { block } = structure.sentences[sentence]!
  const isOverAside = sentence < order.before(frame.firstSentence)
  return order.distance(block, frame.block) <= (isOverAside ? 2 : 1) && structure.blocks[block]!.kind !== 'contact'
}

/** `“A. ¶ “B. ¶ “C,” X said.` — paragraphs that reopen have the speaker that the last of them names. */
function fillBack({ stretches }: Floating, found: readonly (Attribution | undefined)[]): (Attribution | undefined)[] {
  const filled = [...found]
  let told: Attribution | undefined
  for (let index = stretches.length - 2; index >= 0; index--) {
    const next = filled[index + 1]
    if (!stretches[index]!.goesOn) told = undefined
    else if (next && !isBorrowed(next)) told = next
    if (!stretches[index]!.goesOn || !next || !isDoubtful(found[index], told)) continue
    filled[index] = told ? { ...told, pattern: 'floating', cue: null, strength: 0.85 } : next
  }
  return filled
}

/** What stands beside the words is too weak, or came from the sentences before where a verb of saying behind tells otherwise. */
function isDoubtful(own: Attribution | undefined, told: Attribution | undefined): boolean {
  if (!own || own.strength < (own.pattern === 'introduced' ? 0.75 : 0.5)) return true
  const isTold = told !== undefined && /^(?:after|inverted)$/.test(told.pattern) && told.strength >= SURELY_TOLD
  return isTold && isBorrowed(own) && own.strength < SURELY_TOLD
}

function isBorrowed({ pattern }: Attribution): boolean {
  return pattern === 'floating' || pattern === 'introduced'
}

import type { Item } from './items.js'

/** Places of items, half open. */
export interface Places {
  readonly from: number
  readonly to: number
}

const LONGEST_PHRASE = 25

/** Subject forms only: *him* never says anything, *there* stands for nobody. */
export const PRONOUNS = new Set(
  'he she they it we i you who one both some many others another everyone everybody nobody somebody someone'.split(' '),
)
/** Pronouns that are determiners where a noun follows: *one delegate*, *many in the hall*. */
const COUNTING = new Set('one both some many another'.split(' '))

/** Auxiliaries and adverbs that stand between a subject and its verb; *to* marks an infinitive. */
const BETWEEN = new Set(
  (
    'has have had is was were are been being be will would can could may might must should did do does also then later once again further ' +
    "never not always often still just even simply only first finally now recently already thus therefore so too to ever soon rather instead n't"
  ).split(' '),
)

/** Words at which a noun phrase ends: what opens a clause. */
const CLAUSE_OPENERS = new Set(
  (
    'but when while as because that if after before since although though which where whereas than until unless whether then yet nor what how why ' +
    'and or who whose whom there'
  ).split(' '),
)
const PREPOSITIONS = new Set(
  'of for from in at on upon to with by near about between behind under over into against among within across above below beside beyond outside inside around opposite during amid throughout toward towards via despite without'.split(
    ' ',
  ),
)
const DETERMINERS = new Set(
  'the a an its his her their our my one another some many several this that these those'.split(' '),
)
const TIMES =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|yesterday|today|tonight|earlier|later|afterwards|meanwhile|recently|once)$/i

export function isComma(item: Item | undefined): boolean {
  return item?.text === ','
}

export function isAdverb(item: Item): boolean {
  if (item.text.length > 1 && item.text === item.text.toUpperCase()) return false
  return item.kind === 'word' && !item.capital && (BETWEEN.has(item.lower) || /[a-z]ly$/.test(item.lower))
}

export function isPreposition(item: Item): boolean {
  return PREPOSITIONS.has(item.lower)
}

/** A finite verb of the writer's, as the tagger sees it. */
export function isVerb(item: Item): boolean {
  return !item.capital && item.tags.has('Verb') && !item.tags.has('Noun') && !item.tags.has('Gerund')
}

/** *snarked*, *prefaced*: a past in *-ed*, whatever the verb. */
export function isRegularPast(item: Item | undefined): boolean {
  return item?.kind === 'word' && !item.capital && /[a-z]{3}ed$/.test(item.lower) && item.tags.has('PastTense')
}

/** The noun phrase that ends at a place: back to a comma, a verb, a clause opener, or a determiner that begins a second phrase. */
export function phraseEnding(items: readonly Item[], end: number, floor: number): Places | null {
  const to = withoutDay(items, floor, withoutTail(items, floor, end))
  if (to <= floor) return null
  if (PRONOUNS.has(items[to - 1]!.lower)) return { from: to - 1, to }
  let from = to
  while (from > floor && to - from < LONGEST_PHRASE && belongs(items, from - 1)) {
    from--
    if (isDeterminer(items, from) && !governs(items[from - 1])) break
  }
  return trimmed(items, { from, to })
}

/** The noun phrase that begins at a place. */
export function phraseStarting(items: readonly Item[], start: number, ceiling: number): Places | null {
  const first = items[start]
  if (!first || start >= ceiling) return null
  if (PRONOUNS.has(first.lower) && !COUNTING.has(first.lower)) {
    return { from: start, to: start + 1 }
  }
  if (!startsPhrase(first)) return null
  let to = start
  if (items[to + 1]?.capital && /[a-z]{3}ed$/.test(first.lower)) to++
  while (to < ceiling && to - start < LONGEST_PHRASE && belongs(items, to)) {
    if (to > start && (isAdverb(items[to]!) || isDay(items[to]!) || startsSecond(items, to))) break
    to++
  }
  return to > start ? { from: start, to: withoutTail(items, start, to) } : null
}

function startsSecond(items: readonly Item[], at: number): boolean {
  return isDeterminer(items, at) && !governs(items[at - 1])
}

/** An article or the like; *A.* is an initial. */
function isDeterminer(items: readonly Item[], at: number): boolean {
  return DETERMINERS.has(items[at]!.lower) && !(items[at]!.capital && items[at + 1]?.text === '.')
}

/**
 * Whether only words of the phrase that goes on at `to` stand from `from` on: *the Florida senator and | presidential
 * candidate*, *the stern, 71-year-old | diplomat*.
 */
export function isOnePhrase(items: readonly Item[], from: number, to: number): boolean {
  if (from >= to || !startsPhrase(items[from]!) || PRONOUNS.has(items[from]!.lower)) return false
  for (let at = from; at < to; at++) {
    const [item, next] = [items[at]!, items[at + 1]!]
    const isJoint = item.lower === 'and' || (isComma(item) && !next.capital && !isDeterminer(items, at + 1))
    if (!isJoint && !belongs(items, at)) return false
  }
  return true
}

/** *Salmela today made …*: months are left out, for they are names, too. */
function isDay({ text }: Item): boolean {
  return /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tonight)$/.test(text)
}

/** A day, a month, *yesterday*. */
export function isTime({ text }: Item): boolean {
  return TIMES.test(text)
}

function startsPhrase(item: Item): boolean {
  if (item.kind === 'number') return true
  if (item.kind !== 'word' || item.lower === 'there') return false
  return item.capital || !(PREPOSITIONS.has(item.lower) || CLAUSE_OPENERS.has(item.lower))
}

/** Whether what stands before a determiner goes on into its phrase. */
function governs(before: Item | undefined): boolean {
  return before !== undefined && (PREPOSITIONS.has(before.lower) || /^(?:and|both|all|half|[(&])$/.test(before.lower))
}

function belongs(items: readonly Item[], at: number): boolean {
  const item = items[at]!
  if (item.kind === 'stretch') return isNickname(items, at)
  if (isComma(item)) return items[at - 1]?.capital === true && SUFFIX.test(items[at + 1]?.text ?? '')
  if (item.kind === 'punctuation') return item.text === '.' ? isInitial(items[at - 1]) : /^['’()\-&/]$/.test(item.text)
  if (item.kind === 'number') return true
  if (item.lower === 'and') return joins(items, at)
  if (
    (CLAUSE_OPENERS.has(item.lower) && !isAcronym(items, at)) ||
    (PRONOUNS.has(item.lower) && !COUNTING.has(item.lower))
  )
    return false
  return !isVerb(item) || isAttributive(items, at) || isCountedNoun(items, at)
}

/** *a 2017 report*: behind an article and a number no verb stands. */
function isCountedNoun(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.kind === 'number' && /^(?:an?|the|his|her|its|their)$/.test(items[at - 2]?.lower ?? '')
}

/** *AS Roma*, *AND Network*: letters of a name, no word. */
function isAcronym(items: readonly Item[], at: number): boolean {
  return /^\p{Lu}{2,}$/u.test(items[at]!.text) && items[at + 1]?.capital === true && /\p{Ll}/u.test(items[at + 1]!.text)
}

/** *the newly elected chair*, *the bespectacled, 71-year-old diplomat*: a participle inside the phrase. */
function isAttributive(items: readonly Item[], at: number): boolean {
  const [item, next] = [items[at]!, items[at + 1]]
  const before = items[at - 1] && /[a-z]ly$/.test(items[at - 1]!.lower) ? items[at - 2] : items[at - 1]
  return (
    /ed$/.test(item.lower) &&
    before !== undefined &&
    /^(?:the|an?|its|his|her|their|our)$/.test(before.lower) &&
    next !== undefined &&
    (isComma(next) || next.kind === 'number' || next.tags.has('Noun') || next.tags.has('Adjective'))
  )
}

/** *Frank Roe, Jr.*: what a comma may part from a name. */
const SUFFIX = /^(?:Jr|Sr|II|III|IV|Esq)$/

const LONGEST_RUN = 14

/**
 * Whether nothing but a noun phrase that ends in a name can stand from one place to another, however the tagger reads its
 * words: *Harbour Board campaign director Aino Salmela*, *Aino Salmela of think tank Quay Institute*.
 */
export function isRunOfName(items: readonly Item[], from: number, to: number): boolean {
  const [first, last] = [items[from]!, items[to - 1]!]
  if (to - from < 2 || to - from > LONGEST_RUN || !last.capital || last.kind !== 'word') return false
  if (first.kind !== 'word' || isPreposition(first) || isAdverb(first) || isTime(first)) return false
  return items.slice(from, to).every((item, at) => isInRun(items, from + at, item))
}

function isInRun(items: readonly Item[], at: number, { kind, text, lower, capital }: Item): boolean {
  if (kind === 'punctuation') return /^['’.()&–-]$/.test(text)
  if (kind !== 'word') return kind === 'number'
  if (lower === 'and') return joins(items, at)
  return capital || !(CLAUSE_OPENERS.has(lower) || PRONOUNS.has(lower) || BETWEEN.has(lower))
}

/** *Pádraig “the Pilot” Gannon-Roe*. */
function isNickname(items: readonly Item[], at: number): boolean {
  const slot = items[at]!
  return Boolean(slot.end - slot.start < 24 && items[at - 1]?.capital && items[at + 1]?.capital)
}

function joins(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  return Boolean(items[at - 1]?.capital && next && (next.capital || DETERMINERS.has(next.lower)))
}

/** A full stop behind *T*, *Sen*, *Mr*, *St*, *D-Wash* ends no sentence. */
function isInitial(before: Item | undefined): boolean {
  if (!before?.capital) return false
  return before.text.length - before.text.lastIndexOf('-') <= 5 || /^(?:\p{Lu}\.){2,4}\p{Lu}$/u.test(before.text)
}

/** *The party on Friday | alleged*, *Heads of state Saturday | called*. */
function withoutDay(items: readonly Item[], floor: number, end: number): number {
  if (end - 1 <= floor || !isDay(items[end - 1]!)) return end
  const to = items[end - 2]!.lower === 'on' ? end - 2 : end - 1
  return to > floor && items[to - 1]!.kind === 'word' && !isPreposition(items[to - 1]!) ? to : end
}

function withoutTail(items: readonly Item[], floor: number, end: number): number {
  let to = end
  while (to > floor + 1 && items[to - 1]!.kind === 'punctuation' && items[to - 1]!.text !== ')') to--
  return to
}

/** Without punctuation, prepositions and words of time in front. */
function trimmed(items: readonly Item[], { from, to }: Places): Places | null {
  let start = from
  while (start < to - 1 && isLead(items[start]!)) start++
  return start < to && items[start]!.kind !== 'punctuation' ? { from: start, to } : null
}

/** Adverbs that open a sentence, with a comma behind them or not. */
const CONNECTIVES =
  /^(?:however|moreover|furthermore|meanwhile|nevertheless|nonetheless|therefore|additionally|similarly|subsequently|initially|previously|ultimately)$/

function isLead(item: Item): boolean {
  return (
    CONNECTIVES.test(item.lower) ||
    item.kind === 'punctuation' ||
    PREPOSITIONS.has(item.lower) ||
    isTime(item) ||
    /^\d{1,2}$/.test(item.text)
  )
}

import type { Item } from './items.js'
import { isComma, isPreposition, isVerb, phraseEnding, type Places } from './phrase.js'
import { made, MOST_ITEMS, type Attribution, type Place } from './place.js'
import { sourceAfter } from './source.js'

/** Nouns for somebody's words or mind: *in the words of X*, *in X's view*. */
const IN_WORDS = /^(?:words?|phrase|view|opinion|judge?ment|eyes|estimation|telling|account|formula)$/

const LEADS = /^(?:in|by|to)$/

/** `According to X, "…"`, `in the words of X, "…"`, `in her (own) words, "…"`, `in X's view …, "…"`, `as put by X, "…"`. */
export function according({ items, at, floor }: Place): Attribution | null {
  for (let word = at - 1; word > floor && at - word < MOST_ITEMS; word--) {
    const before = items[word - 1]!
    const isAccording = items[word]!.lower === 'to' && before.lower === 'according'
    if (isAccording || (items[word]!.lower === 'of' && isInWords(items, word - 1, floor))) {
      const reporter = sourceAfter(items, word + 1, at)
      const source = reporter && (quotedBy(items, reporter, at) ?? reporter)
      return source && made(items, 'according', source, { from: word - 1, to: word + 1 }, 0.9)
    }
    const owner = (before.lower === 'own' || isWithWords(items, word)) && items[word - 2] ? word - 2 : word - 1
    if (IN_WORDS.test(items[word]!.lower) && /^(?:his|her|its|their|.*['’]s)$/.test(items[owner]!.lower))
      return inWordsOf(items, word, owner, floor)
    const put = putBy(items, word, at)
    if (put) return put
  }
  return null
}

/** *with her moving words, “…”*. */
function isWithWords(items: readonly Item[], word: number): boolean {
  return items[word]!.lower === 'words' && items[word - 3]?.lower === 'with' && isComma(items[word + 1])
}

/** `As put by X, …`: `word` is what stands behind *by*. */
function putBy(items: readonly Item[], word: number, at: number): Attribution | null {
  if (items[word - 1]!.lower !== 'by' || items[word - 3]?.lower !== 'as') return null
  const source = /^(?:put|noted|phrased|worded)$/.test(items[word - 2]!.lower) ? sourceAfter(items, word, at) : null
  return source && made(items, 'according', source, { from: word - 2, to: word }, 0.85)
}

/** `the statement of the Minister of Seychelles, Ms X, that her country “…”`: whose words the clause behind *that* gives. */
export function inStatement({ items, at, floor }: Place): Attribution | null {
  const quoted = quoteBy(items, at, floor)
  if (quoted) return quoted
  for (let noun = at - 3; noun >= floor && at - noun < MOST_ITEMS; noun--) {
    if (!IN_STATEMENT.test(items[noun]!.lower)) continue
    const owner = /^(?:that|about)$/.test(items[noun + 1]!.lower) ? ownerBefore(items, noun, floor) : -1
    if (owner >= 0) return made(items, 'according', { from: owner, to: noun + 1 }, { from: noun, to: noun + 1 }, 0.85)
    if (!/^(?:of|by|from)$/.test(items[noun + 1]!.lower)) continue
    const that = items.slice(noun + 2, at).findIndex(({ lower }) => lower === 'that')
    const source = that < 0 ? null : sourceAfter(items, noun + 2, noun + 2 + that)
    if (source) return made(items, 'according', source, { from: noun, to: noun + 1 }, 0.85)
  }
  return null
}

const FARTHEST_QUOTE = 16

/** `ended with a quote by X, “…”`: whose words a speaker lends. */
function quoteBy(items: readonly Item[], at: number, floor: number): Attribution | null {
  if (!/^[,:]$/.test(items[at - 1]?.text ?? '')) return null
  for (let noun = at - 4; noun >= floor && at - noun < FARTHEST_QUOTE; noun--) {
    if (!/^(?:quote|quotation)$/.test(items[noun]!.lower) || !/^(?:by|from)$/.test(items[noun + 1]!.lower)) continue
    const source = sourceAfter(items, noun + 2, at)
    return source && made(items, 'according', source, { from: noun, to: noun + 1 }, 0.97)
  }
  return null
}

const IN_STATEMENT =
  /^(?:statement|remark|remarks|view|warning|appeal|assurance|reminder|observation|complaint|claim|call|request|report)$/

const FARTHEST_FROM_NOUN = 5

/** `X's answer was “…”`, `their standard reply was that customers should “…”`: whose words the subject is. */
export function inAnswer({ items, at, floor }: Place): Attribution | null {
  for (let verb = at - 1; verb > floor + 1 && at - verb < MOST_ITEMS && items[verb]!.text !== ';'; verb--) {
    if (!/^(?:is|was|are|were|:)$/.test(items[verb]!.lower)) continue
    const near =
      at - verb === 1 || items[verb]!.text === ':' || items[verb + 1]!.lower === 'that' || items[verb + 1]!.text === ':'
    const noun = near ? wordingBefore(items, verb, floor) : -1
    if (noun < 0) continue
    const owner = ownerBefore(items, noun, floor)
    if (owner >= 0 && !(owner > floor && isPreposition(items[owner - 1]!)))
      return made(items, 'according', { from: owner, to: noun + 1 }, { from: verb, to: verb + 1 }, 0.92)
  }
  return null
}

/** The noun for somebody's words in front of a verb, a phrase behind it left out (*her answer to them was*); -1 where there is none. */
function wordingBefore(items: readonly Item[], verb: number, floor: number): number {
  for (let at = verb - 1; at >= floor && verb - at <= FARTHEST_FROM_NOUN; at--) {
    if (isComma(items[at]) || isVerb(items[at]!)) return -1
    if (IN_ANSWER.test(items[at]!.lower)) return at
  }
  return -1
}

/** Where the phrase begins that owns a noun: *his*, *the company's*; -1 where nobody does. */
function ownerBefore(items: readonly Item[], noun: number, floor: number): number {
  for (let at = noun - 1; at >= floor && noun - at <= 4; at--) {
    if (/^(?:his|her|its|their)$/.test(items[at]!.lower)) return at
    if (/['’]s?$/.test(items[at]!.text)) return phraseEnding(items, at + 1, floor)?.from ?? at
    if (items[at]!.kind !== 'word') return -1
  }
  return -1
}

/** Nouns for what somebody says; no slogans, which are nobody's words. */
const IN_ANSWER =
  /^(?:advice|answer|comment|conclusion|demand|line|message|plea|reaction|remark|reply|request|response|statement|verdict|warning|explanation|argument|view|question|complaint|claim|assertion|boast|lament|words?)$/

/** *According to X, quoting Y*: the words are Y's. */
function quotedBy(items: readonly Item[], { to }: Places, at: number): Places | null {
  return isComma(items[to]) && /^(?:quoting|citing)$/.test(items[to + 1]?.lower ?? '')
    ? sourceAfter(items, to + 2, at)
    : null
}

/** `In the (immortal) words`. */
function isInWords(items: readonly Item[], noun: number, floor: number): boolean {
  if (!IN_WORDS.test(items[noun]!.lower)) return false
  const article = items[noun - 1]?.lower === 'the' ? noun - 1 : noun - 2
  return items[article]?.lower === 'the' && article > floor && items[article - 1]!.lower === 'in'
}

function inWordsOf(items: readonly Item[], words: number, owner: number, floor: number): Attribution | null {
  let from = owner
  while (from - 1 >= floor && isNamePart(items, from - 1) && (items[from]!.capital || items[from]!.text === '.')) from--
  const isPlain = /^words?$/.test(items[words]!.lower) && items[words + 1]?.lower !== 'and'
  if (!isPlain && !LEADS.test(items[from - 1]?.lower ?? '')) return null
  return made(items, 'according', { from, to: owner + 1 }, { from: words, to: words + 1 }, 0.9)
}

/** `“…”, in the phrase of X`, `“…”, in X's words`. */
export function inWordsAfter({ items, ceiling }: Pick<Place, 'items' | 'ceiling'>, from: number): Attribution | null {
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

function isNamePart(items: readonly Item[], at: number): boolean {
  const { capital, lower, text } = items[at]!
  return text === '.'
    ? items[at - 1]?.capital === true && items[at - 1]!.text.length <= 4
    : capital && !LEADS.test(lower)
}

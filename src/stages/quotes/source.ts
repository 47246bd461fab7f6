import type { Item } from './items.js'

/** Places of items, half open. */
export interface Places {
  readonly from: number
  readonly to: number
}

const FURTHEST = 60
const PRONOUNS = new Set(
  'he she they it we i you who one both some many others another everyone everybody nobody'.split(' '),
)
const AUXILIARIES = new Set(
  'has have had is was were are been being be will would could can may might must should did do does also then later once again further never not always often still just even simply only first finally now recently already thus therefore so too to ever soon'.split(
    ' ',
  ),
)
const STOPS = new Set(
  'but when while as because that if after before since although though which where whereas than until unless whether then yet nor what how why'.split(
    ' ',
  ),
)
const OPENERS = new Set(
  'in on at during after before speaking asked according for with by from since as when while although despite following addressing under yesterday today earlier later'.split(
    ' ',
  ),
)

/** The noun phrase in front of a verb that is its subject; null where a verb before it has the subject. */
export function sourceBefore(items: readonly Item[], verb: number, floor: number): Places | null {
  const end = skipAdverbsBack(items, verb, floor)
  if (end <= floor) return null
  if (items.slice(end, verb).some((item) => item.lower === 'to')) return subjectOfClause(items, end, floor)
  if (isComma(items[end - 1])) return sourceAcrossCommas(items, end - 1, floor)
  if (items[end - 1]!.lower === 'who') return sourceBefore(items, end - 1, floor)
  if (items[end - 1]!.lower === 'and' || items[end - 1]!.lower === 'but') return subjectOfClause(items, end - 1, floor)
  return phraseBefore(items, end, floor)
}

/** The noun phrase behind an inverted verb (*said Salmela, who …*). */
export function sourceAfter(items: readonly Item[], verb: number, ceiling: number): Places | null {
  let from = verb
  while (from < ceiling && isAdverb(items[from]!)) from++
  let to = from
  while (to < ceiling && to - from < FURTHEST && continuesPhrase(items, to, from)) to++
  return to > from && startsPhrase(items[from]!) ? { from, to } : null
}

/** The subject of the clause that a range of items begins with, introductory phrases left out. */
export function subjectOfClause(items: readonly Item[], to: number, floor: number): Places | null {
  let from = floor
  while (from < to && items[from]!.kind === 'punctuation') from++
  for (let hops = 0; hops < 3 && from < to && OPENERS.has(items[from]!.lower); hops++) {
    let comma = from
    while (comma < to && !isComma(items[comma])) comma++
    if (comma >= to) break
    from = comma + 1
  }
  if (items[from]?.lower === 'and' || items[from]?.lower === 'but') from++
  let end = from
  while (end < to && end - from < 25 && continuesPhrase(items, end, from) && !(end > from && isVerbLike(items[end]!)))
    end++
  return end > from && startsPhrase(items[from]!) ? { from, to: end } : null
}

function skipAdverbsBack(items: readonly Item[], verb: number, floor: number): number {
  let end = verb
  while (end > floor && isAdverb(items[end - 1]!)) end--
  return end
}

function isAdverb(item: Item): boolean {
  return item.kind === 'word' && (AUXILIARIES.has(item.lower) || (/[a-z]ly$/.test(item.lower) && !item.capital))
}

/** `X, the chair of Y, said`: the phrase before the commas, unless what stands between them is the name. */
function sourceAcrossCommas(items: readonly Item[], comma: number, floor: number): Places | null {
  const chunks: Places[] = []
  let to = comma
  for (let at = comma - 1; at >= floor - 1 && comma - at < FURTHEST; at--) {
    if (at >= floor && !isComma(items[at]) && items[at]!.kind !== 'stretch') continue
    if (at + 1 < to) chunks.unshift({ from: at + 1, to })
    to = at
    if (at < floor || items[at]!.kind === 'stretch') break
  }
  const plain = chunks.filter((chunk) => !isAside(items, chunk))
  const named = plain.filter((chunk) => isNameOnly(items, chunk))
  const chunk = named[0] ?? plain.at(-1)
  if (!chunk) return null
  return phraseBefore(items, chunk.to, chunk.from)
}

/** A relative clause, an age, a role with article or a prepositional phrase between commas. */
function isAside(items: readonly Item[], { from, to }: Places): boolean {
  const first = items[from]!
  if (first.kind === 'number') return true
  if (
    /^(?:who|which|whose|whom|a|an|the|with|in|of|for|from|at|on|now|then|also|both|himself|herself|speaking|citing|referring)$/.test(
      first.lower,
    )
  ) {
    return from > 0
  }
  return !first.capital && !PRONOUNS.has(first.lower) && to - from > 0
}

function isNameOnly(items: readonly Item[], { from, to }: Places): boolean {
  return to - from <= 6 && items.slice(from, to).every((item) => item.capital || item.text === '.')
}

function phraseBefore(items: readonly Item[], end: number, floor: number): Places | null {
  if (PRONOUNS.has(items[end - 1]!.lower)) return { from: end - 1, to: end }
  let from = end
  while (from > floor && end - from < 25 && belongsToPhrase(items, from - 1)) from--
  while (from < end && (items[from]!.kind === 'punctuation' || OPENERS.has(items[from]!.lower))) from++
  return from < end ? { from, to: end } : null
}

function belongsToPhrase(items: readonly Item[], at: number): boolean {
  const item = items[at]!
  if (item.kind === 'stretch') return false
  if (item.kind === 'punctuation') return /^[.'’()\-&/]$/.test(item.text)
  if (item.kind === 'number') return true
  if (STOPS.has(item.lower) || PRONOUNS.has(item.lower)) return false
  if (item.lower === 'and') return Boolean(items[at - 1]?.capital && items[at + 1]?.capital)
  return !isVerbLike(item)
}

function continuesPhrase(items: readonly Item[], at: number, from: number): boolean {
  if (at > from && PRONOUNS.has(items[from]!.lower)) return false
  const item = items[at]!
  if (item.text === ',') return false
  return belongsToPhrase(items, at) && !(at > from && isAdverb(item) && !item.capital)
}

function startsPhrase(item: Item): boolean {
  if (item.kind === 'number') return true
  return item.kind === 'word' && !/^(?:that|in|on|at|to|of|for|with|about|as|during|it)$/.test(item.lower)
}

function isVerbLike(item: Item): boolean {
  return !item.capital && item.tags.has('Verb') && !item.tags.has('Noun') && !item.tags.has('Gerund')
}

function isComma(item: Item | undefined): boolean {
  return item?.text === ','
}

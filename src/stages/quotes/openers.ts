import { wordTable } from '../../core/word-table.js'
import type { Item } from './items.js'
import { isComma, isPreposition } from './phrase.js'

export const FURTHEST = 60

/** First words of phrases that stand before a subject, up to a comma. */
export const INTRODUCTIONS = new Set(
  (
    'in on at amid during after before speaking asked according for with by from since as when while although despite following addressing under ' +
    'yesterday today earlier later to if because though and but yet however meanwhile told pressed questioned given faced then quoting citing echoing'
  ).split(' '),
)

const TIME =
  /^(?:week|weekend|month|year|night|spring|summer|autumn|fall|winter|morning|afternoon|evening|time|century)$/

/** Adverbs that open a phrase before the subject, by what follows them. */
const OPENS_BEFORE = wordTable<RegExp>({
  ...Object.fromEntries('last next this that earlier later'.split(' ').map((word) => [word, TIME])),
  ...Object.fromEntries(
    'still rather instead indeed elsewhere besides moreover furthermore nevertheless nonetheless perhaps'
      .split(' ')
      .map((word) => [word, /^(?:,|than|of)$/]),
  ),
  ...Object.fromEntries(
    'early late here there even shortly only soon back'
      .split(' ')
      .map((word) => [word, /^(?:,|in|at|on|before|after|when|if|as|from|during|of)$/]),
  ),
  like: /./,
  unlike: /./,
})

/** Whether a word opens a phrase before the subject: *In …,*, *Asked …,*, *Closing the meeting,*; *then* by itself. */
export function introduces(items: readonly Item[], at: number): boolean {
  const first = items[at]!
  const next = items[at + 1]
  if (first.kind === 'number') return isComma(next)
  if (next && OPENS_BEFORE[first.lower]?.test(next.kind === 'word' ? next.lower : next.text)) return true
  if (INTRODUCTIONS.has(first.lower) || isPreposition(first) || isGerund(first)) return true
  if (/[a-z]{3}ly$/.test(first.lower) && !first.tags.has('ProperNoun'))
    return isComma(items[at + 1]) || LATER.test(items[at + 1]?.lower ?? '')
  if (/^(?:hours?|days?|weeks?|months?|years?|minutes?|moments?)$/.test(first.lower))
    return LATER.test(items[at + 1]?.lower ?? '')
  return (
    /[a-z]{3}ed$/.test(first.lower) &&
    /^(?:by|about|for|with|whether|on|if|at|in|to|how|what|why|as)$/.test(items[at + 1]?.lower ?? '')
  )
}

function isGerund({ tags, capital, lower }: Item): boolean {
  return tags.has('Gerund') && capital && /ing$/.test(lower)
}

const LATER = /^(?:later|ago|after|before|earlier)$/

/** Behind `and`, or behind the comma that ends an introductory phrase; -1 where there is none. */
export function afterIntroduction(items: readonly Item[], from: number, to: number): number {
  if (/^(?:and|but|yet|however|meanwhile|then)$/.test(items[from]!.lower) && !isComma(items[from + 1])) return from + 1
  for (let at = from; at < to && at - from < FURTHEST; at++) if (isComma(items[at])) return at + 1
  return -1
}

/** *…, when X put up a photograph and told us*: behind the last opener of a clause that no comma closes before the second verb. */
export function openingOf(items: readonly Item[], conjunction: number, floor: number): number {
  if (isComma(items[conjunction - 1])) return floor
  for (let at = conjunction - 2; at > floor && conjunction - at < FURTHEST; at--)
    if (isComma(items[at - 1]) && /^(?:when|where|while|because)$/.test(items[at]!.lower)) return at + 1
  return floor
}

import type { Item } from './items.js'
import { isPreposition, isVerb, phraseStarting, type Places } from './phrase.js'
import { sourceAfter } from './source.js'

/** Nouns for a stretch of somebody's words; slogans, mottos and titles are nobody's words and stay out. */
const WORDS = new Set(
  (
    'answer answers comment comments conclusion line lines message messages observation phrase question quotation quotations ' +
    'quote quotes remark remarks reply response sentence statement statements verdict words'
  ).split(' '),
)
const MOST_BEFORE_NOUN = 5

/** The source of `“…” was a quote from X`, `“…” were the words of X`: the stretch is the subject of what tells whose it is. */
export function sourceInPredicate(items: readonly Item[], from: number, ceiling: number): Places | null {
  if (!/^(?:is|was|are|were)$/.test(items[from]?.lower ?? '')) return null
  if (/^(?:what|how)$/.test(items[from + 1]?.lower ?? '')) return phraseStarting(items, from + 2, ceiling)
  const last = Math.min(ceiling - 1, from + MOST_BEFORE_NOUN)
  for (let at = from + 1; at < last; at++) {
    const item = items[at]!
    if (WORDS.has(item.lower) && /^(?:of|from|by)$/.test(items[at + 1]!.lower))
      return sourceAfter(items, at + 2, ceiling)
    if (item.kind !== 'word' || isPreposition(item) || isVerb(item)) return null
  }
  return null
}

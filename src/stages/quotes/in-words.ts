import type { Item } from './items.js'
import { made, MOST_ITEMS, type Attribution, type Place } from './place.js'
import { sourceAfter } from './source.js'

/** Nouns for somebody's words or mind: *in the words of X*, *in X's view*. */
const IN_WORDS = /^(?:words?|phrase|view|opinion|judge?ment|eyes|estimation|telling|account|formula)$/

const LEADS = /^(?:in|by|to)$/

/** `According to X, "…"`, `in the words of X, "…"`, `in her words, "…"`, `in X's view …, "…"`. */
export function according({ items, at, floor }: Place): Attribution | null {
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
  while (from - 1 >= floor && isNamePart(items[from - 1]!) && items[from]!.capital) from--
  const isPlain = /^words?$/.test(items[words]!.lower)
  if (!isPlain && !LEADS.test(items[from - 1]?.lower ?? '')) return null
  return made(items, 'according', { from, to: words }, { from: words, to: words + 1 }, 0.9)
}

/** `“…”, in the phrase of X`, `“…”, in X's words`. */
export function inWordsAfter({ items, ceiling }: Place, from: number): Attribution | null {
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

function isNamePart({ capital, lower }: Item): boolean {
  return capital && !LEADS.test(lower)
}

import type { Item } from './items.js'
import { isComma, isPreposition, isVerb, phraseEnding, type Places } from './phrase.js'
import { hasProperName } from './place.js'
import { speaks } from './speaks.js'

const FURTHEST_BACK = 12

/** Whom *who* means behind a comma or not: *in the mouth of X, who said*; null where an apposition stands before it. */
export function antecedentOf(items: readonly Item[], who: number, floor: number): Places | null {
  const phrase = phraseEnding(items, isComma(items[who - 1]) ? who - 1 : who, floor)
  if (!phrase || isComma(items[phrase.from - 1])) return null
  const [from, to] = [phrase.from, phrase.to]
  const governed = items.findLastIndex((item, at) => at > from && at < to - 1 && isPreposition(item))
  if (governed < 0 || speaks(items, { from, to: firstPreposition(items, phrase) })) return phrase
  const inner = { from: governed + 1, to }
  return speaks(items, inner) ? inner : phrase
}

function firstPreposition(items: readonly Item[], { from, to }: Places): number {
  const cut = items.slice(from + 1, to).findIndex(isPreposition)
  return cut < 0 ? to : from + 1 + cut
}

/** Whoever does this to a text speaks in it. */
const MAKES =
  /^(?:shown|written|issued|signed|co-signed|sent|published|released|drafted|prepared|presented|posted|adopted|read|displayed|penned|circulated|delivered|made|given|submitted)$/

/** The noun that a clause hangs on, where the phrase before a verb ends that clause: *a letter obtained by X | warns*, *farmers who live on Y | said*. */
export function headOfRelative(items: readonly Item[], phrase: Places, floor: number): Places | null {
  const by = phrase.from - 1
  if (by - 1 > floor && items[by]!.lower === 'by' && isParticiple(items[by - 1]!))
    return MAKES.test(items[by - 1]!.lower) ? null : headBefore(items, by - 1, floor)
  if (items[by] && !isVerb(items[by]!) && !isPreposition(items[by]!) && items[by]!.lower !== 'to') return null
  let verbs = 0
  for (let at = by; at > floor && by - at < FURTHEST_BACK; at--) {
    const { lower, kind } = items[at]!
    if (kind === 'stretch' || kind === 'punctuation') return null
    if (isVerb(items[at]!)) verbs++
    if (lower !== 'who' && lower !== 'that' && lower !== 'which') continue
    return verbs > 0 && !isVerb(items[at - 1]!) && !isComma(items[at - 1]) ? headBefore(items, at, floor) : null
  }
  return null
}

/** A head that can speak and is the subject of its clause: nothing governs it. */
function headBefore(items: readonly Item[], end: number, floor: number): Places | null {
  const head = phraseEnding(items, end, floor)
  return head && !isVerb(items[head.from - 1] ?? items[head.from]!) && speaks(items, head) ? head : null
}

function isParticiple({ lower, tags }: Item): boolean {
  return tags.has('Verb') && (/ed$/.test(lower) || tags.has('PastTense') || tags.has('Participle'))
}

/** *and in a statement | credited*: a phrase of place or means without a name between the subject and its verb. */
export function isAdjunct(items: readonly Item[], phrase: Places, floor: number): boolean {
  const before = items[phrase.from - 1]
  return (
    phrase.from - 1 > floor &&
    before !== undefined &&
    /^(?:in|on|at|by|during|through|via)$/.test(before.lower) &&
    /^(?:a|an|the|his|her|its|their|this)$/.test(items[phrase.from]!.lower) &&
    !hasProperName(items, phrase)
  )
}

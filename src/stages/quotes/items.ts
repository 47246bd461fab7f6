import type { Range } from '../../core/span.js'
import type { TaggedToken, Token } from '../../core/text-service.js'
import type { MarkedStretch } from '../../text/marks.js'

/** A word, a number, a mark, or a whole marked stretch, as the sentence around the quotations sees them. */
export interface Item extends Range {
  readonly kind: 'word' | 'number' | 'punctuation' | 'stretch'
  readonly text: string
  readonly lower: string
  /** Begins with a capital. */
  readonly capital: boolean
  readonly tags: ReadonlySet<string>
  /** Index of the stretch in the document's list; -1 for a word. */
  readonly stretch: number
}

/** One sentence with its marked stretches folded into single items. Sentences that break inside a stretch are one. */
export interface Frame extends Range {
  readonly items: readonly Item[]
  readonly block: number
  /** Index of its first sentence in the structure, and of the one after its last. */
  readonly firstSentence: number
  readonly lastSentence: number
}

const LONGEST_TAG = 12
const NO_TAGS: ReadonlySet<string> = new Set()

/** The items of a range; `stretches` are those that lie in it, in order, the first with index `first`. */
export function itemsOf(
  tokens: readonly Token[],
  tagged: readonly TaggedToken[],
  stretches: readonly MarkedStretch[],
  first: number,
): Item[] {
  const items: Item[] = []
  let next = 0
  let tag = 0
  let markupEnd = -1
  tokens.forEach((token, index) => {
    if (token.text === '<') markupEnd = Math.max(markupEnd, endOfTag(tokens, index))
    if (index <= markupEnd || token.text === '*' || token.text === '_') return
    while (next < stretches.length && outerEnd(stretches[next]!) <= token.start) next++
    const stretch = stretches[next]
    if (stretch && token.start >= stretch.open.start) {
      if (items.at(-1)?.stretch !== first + next) items.push(slotOf(stretch, first + next))
      return
    }
    while (tag < tagged.length && tagged[tag]!.end <= token.start) tag++
    const tags = tagged[tag] && tagged[tag]!.start <= token.start ? tagged[tag]!.tags : NO_TAGS
    items.push(wordOf(token, tags))
  })
  return items
}

/** Index of the last token of an HTML tag that opens here; -1 where none does. */
function endOfTag(tokens: readonly Token[], open: number): number {
  const next = tokens[open + 1]
  if (!next || next.start > tokens[open]!.end || !/^[a-z/]/i.test(next.text)) return -1
  for (let at = open + 2; at < tokens.length && at < open + LONGEST_TAG; at++) if (tokens[at]!.text === '>') return at
  return -1
}

/** Where a stretch ends, its closing mark included. */
export function outerEnd(stretch: MarkedStretch): number {
  return stretch.close?.end ?? stretch.end
}

function slotOf(stretch: MarkedStretch, index: number): Item {
  const { start } = stretch.open
  const end = outerEnd(stretch)
  return { start, end, kind: 'stretch', text: '', lower: '', capital: false, tags: NO_TAGS, stretch: index }
}

function wordOf({ start, end, text, kind }: Token, tags: ReadonlySet<string>): Item {
  const capital = kind === 'word' && /^\p{Lu}/u.test(text)
  return { start, end, kind, text, lower: text.toLowerCase().replace(/’/g, "'"), capital, tags, stretch: -1 }
}

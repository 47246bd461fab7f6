import { isPlaceName } from '../../text/lexicon/places.js'
import { isRole } from '../../text/lexicon/roles.js'
import type { Item } from './items.js'
import { FURTHEST, INTRODUCTIONS, introduces } from './openers.js'
import { isComma, isPreposition, isTime, phraseEnding, PRONOUNS, type Places } from './phrase.js'
import { isTitle } from './proper-name.js'

/** First words between commas that tell more of the name before them. */
const ASIDES = new Set(
  'who which whose whom a an the with in of for from at on now then also both himself herself speaking citing referring'.split(
    ' ',
  ),
)

/**
 * `Mr Edwin Tong, Minister for Culture, Community and Law said`: the name in front of an office that holds commas; any
 * name of two words in front of an office (`Edwin Tong, past president of the club said`) or of an office and its body
 * (`Edwin Tong, director of audits, Harbour Board said`).
 */
export function addressedName(items: readonly Item[], phrase: Places, floor: number): Places | null {
  const twin = otherOffice(items, phrase, floor)
  const edge = twin ? twin.from - 1 : items[phrase.from - 1]?.lower === 'and' ? phrase.from - 2 : phrase.from - 1
  if (!isComma(items[edge])) return null
  const chunks = chunksBefore(items, edge, floor)
  const [chunk, second] = chunks
  const first = chunk && INTRODUCTIONS.has(items[chunk.from]!.lower) ? { from: chunk.from + 1, to: chunk.to } : chunk
  const near = officeHolder(items, chunks, phrase)
  if (near) return near
  if (!first || (first.to - first.from < 2 && !twin) || !isNameOnly(items, first)) return null
  const isOfficeHolder = isOffice(items, phrase) || (second !== undefined && isOffice(items, second))
  return isTitle(items[first.from]!.text) || isOfficeHolder ? first : null
}

/** *in the wake of comments last week, X, member for Y | said*: the last name before an office. */
function officeHolder(items: readonly Item[], chunks: readonly Places[], phrase: Places): Places | null {
  const near = chunks.length > 1 ? chunks.at(-1)! : undefined
  if (!near || near.to - near.from < 2 || !isNameOnly(items, near) || isOffice(items, near)) return null
  return isOffice(items, phrase) ? near : null
}

/** *X, director at Y | and member of Z | said*: the first of two offices, where the phrase is the second. */
function otherOffice(items: readonly Item[], phrase: Places, floor: number): Places | null {
  const and = phrase.from - 1
  if (items[and]?.lower !== 'and' || isComma(items[and - 1]) || !isOffice(items, phrase)) return null
  const other = phraseEnding(items, and, floor)
  if (!other || !isOffice(items, other)) return null
  const from = isComma(items[other.from - 1]) ? other.from : other.from - 1
  return isComma(items[from - 1]) ? { from, to: other.to } : null
}

/** Whether a phrase is an office without a name: *past President of the club*. */
function isOffice(items: readonly Item[], { from, to }: Places): boolean {
  const tail = items.slice(from, to).findIndex(isPreposition)
  const head = items[tail > 0 ? from + tail - 1 : to - 1]!
  return isRole(head.text) || isRole(head.lower) || head.lower === 'member'
}

/** `X, the chair of Y, said`: the name of the phrases between the commas, else the last that is no aside. */
export function sourceAcrossCommas(items: readonly Item[], comma: number, floor: number): Places | null {
  const chunks = ownClause(items, chunksBefore(items, comma, floor)).map((chunk) => behindAs(items, chunk))
  const plain = chunks.filter(
    (chunk, at) => !isAside(items, chunk, floor) && !isPlaceBehind(items, chunks[at - 1], chunk),
  )
  const names = plain.filter((one) => isNameOnly(items, one))
  const chunk = names.find((one) => !isOffice(items, one)) ?? names[0] ?? plain.at(-1)
  return chunk ? phraseEnding(items, chunk.to, chunk.from) : null
}

/** *as X, chair of Y, pointed out*: the name itself. */
function behindAs(items: readonly Item[], chunk: Places): Places {
  const name = { from: chunk.from + 1, to: chunk.to }
  return items[chunk.from]!.lower === 'as' && name.to - name.from > 1 && isNameOnly(items, name) ? name : chunk
}

/** The chunks from the last one on that begins a clause (*…, while X, the chair of Y, said*), its opener left out. */
function ownClause(items: readonly Item[], chunks: readonly Places[]): readonly Places[] {
  const last = chunks.findLastIndex(({ from, to }, at) => {
    const next = items[from + 1]
    return (
      at < chunks.length - 1 &&
      next !== undefined &&
      from + 1 < to &&
      /^(?:and|but|while|whereas|though|although)$/.test(items[from]!.lower) &&
      (next.capital || PRONOUNS.has(next.lower) || /^(?:the|an?|its|his|her)$/.test(next.lower))
    )
  })
  if (last < 0) return chunks
  const { from, to } = chunks[last]!
  return [{ from: from + 1, to }, ...chunks.slice(last + 1)]
}

/** *in Salem, New Hampshire*: a name that tells where the place before it lies. */
export function isPlaceBehind(items: readonly Item[], before: Places | undefined, chunk: Places): boolean {
  if (!before || !isNameOnly(items, chunk)) return false
  const words = items.slice(chunk.from, chunk.to).map(({ text }) => text)
  if (!isPlaceName(words.join(' ')) && !/^\p{Lu}{2}$/u.test(words[0]!)) return false
  let at = before.to - 1
  while (at > before.from && items[at]!.capital) at--
  return at > before.from && at < before.to - 1 && /^(?:in|at|near|of|from)$/.test(items[at]!.lower)
}

function chunksBefore(items: readonly Item[], comma: number, floor: number): Places[] {
  const chunks: Places[] = []
  let to = comma
  for (let at = comma - 1; at >= floor && comma - at < FURTHEST && items[at]!.kind !== 'stretch'; at--) {
    if (!isComma(items[at])) continue
    if (at + 1 < to) chunks.unshift({ from: at + 1, to })
    to = at
  }
  const start = Math.max(floor, comma - FURTHEST)
  if (start < to && !(items[start]!.kind === 'stretch')) chunks.unshift({ from: start, to })
  return chunks
}

function isAside(items: readonly Item[], { from }: Places, floor: number): boolean {
  const first = items[from]!
  if (from === floor && from > 0 && /^(?:an?|the|one|another|his|her|its|their)$/.test(first.lower)) return false
  if (first.kind === 'number' || isTime(first) || introduces(items, from)) return true
  if (first.capital && (INTRODUCTIONS.has(first.lower) || isPreposition(first))) return true
  if (first.capital || (PRONOUNS.has(first.lower) && first.lower !== 'who')) return false
  return from > 0 || !ASIDES.has(first.lower)
}

export function isNameOnly(items: readonly Item[], { from, to }: Places): boolean {
  return (
    to - from <= 7 &&
    items
      .slice(from, to)
      .every(
        (item) => item.capital || /^(?:[.'’()-]|de|van|der|von|bin|al|el|la|du|da|dos|walet|ould)$/.test(item.lower),
      )
  )
}

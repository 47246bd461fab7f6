import { markup, type Html } from './html.js'
import type { Claim } from './claims.js'

interface Edge {
  readonly at: number
  readonly claim: Claim
  readonly opens: boolean
}

/**
 * A text with the words that claims rest on marked; where claims overlap, the text is cut so that no mark crosses another.
 * Each mark names its claims in `data-c`, and the first words of a claim bear its id, so that an address can point at them.
 * The cost is that of sorting the edges.
 */
export function markedText(text: string, claims: readonly Claim[]): Html {
  const parts: Html[] = []
  const open = new Map<Claim, number>()
  const anchored = new Set<Claim>()
  let from = 0
  for (const { at, claim, opens } of edgesOf(claims, text.length)) {
    if (at > from) parts.push(piece(text.slice(from, at), [...open.keys()], anchored))
    from = Math.max(from, at)
    const depth = (open.get(claim) ?? 0) + (opens ? 1 : -1)
    if (depth > 0) open.set(claim, depth)
    else open.delete(claim)
  }
  parts.push(piece(text.slice(from), [], anchored))
  return markup`${parts}`
}

function edgesOf(claims: readonly Claim[], length: number): Edge[] {
  const edges = claims.flatMap((claim) =>
    claim.spans.flatMap(({ start, end }): Edge[] =>
      start < end && end <= length
        ? [
            { at: start, claim, opens: true },
            { at: end, claim, opens: false },
          ]
        : [],
    ),
  )
  return edges.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens))
}

function piece(words: string, claims: readonly Claim[], anchored: Set<Claim>): Html {
  if (words === '') return markup``
  if (claims.length === 0) return markup`${words}`
  const kinds = [...new Set(claims.map(({ kind }) => kind))].join(' ')
  const mark = markup`<mark class="${kinds}" data-c="${claims.map(({ id }) => id).join(' ')}">${words}</mark>`
  const first = claims.filter((claim) => !anchored.has(claim))
  for (const claim of first) anchored.add(claim)
  return first.reduce((inside, { id }) => markup`<span id="${id}">${inside}</span>`, mark)
}

import type { AnnouncementClaim } from '../../core/layers.js'
import { firstEndingAfter } from '../../core/span.js'
import type { Release } from './release.js'

/**
 * Claims without those that two items or more of a list below tell one by one: "has named eight new chairs", "$1.5 million for
 * 13 projects"; one before a colon; one of the type `other` where the items have any type of their own.
 */
export function withoutItemised(claims: readonly AnnouncementClaim[], release: Release): AnnouncementClaim[] {
  const listed = new Set(claims.filter(({ evidence }) => isItem(release, evidence.start)))
  const lastButOne = lastButOneOf(listed)
  return claims.filter((claim, index) => {
    const { type, evidence } = claim
    if (isTold(claims, index, release)) return false
    const before = type === 'other' ? Math.max(-1, ...lastButOne.values()) : (lastButOne.get(type) ?? -1)
    if (listed.has(claim) || before < evidence.end) return true
    return !COUNTED.test(release.document.text.slice(evidence.start, evidence.end))
  })
}

/** Units behind a colon in which what it points at begins. */
const NEAR = 400

/** "At the close of its work the Meeting decided:" where what stands behind the colon is told. */
function isTold(claims: readonly AnnouncementClaim[], index: number, { document }: Release): boolean {
  const { end } = claims[index]!.evidence
  if (document.text[end - 1] !== ':') return false
  const next = claims.find(({ evidence }) => evidence.start >= end)
  return next !== undefined && next.evidence.start < end + NEAR
}

/** "eight new chairs", "13 Community Projects" */
const COUNTED =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|following|[2-9]|[1-9]\d) (?:[\p{L}-]{1,30} ){0,4}\p{L}{2,30}s\b/u

/** For each type the start of its last claim but one. */
function lastButOneOf(claims: Iterable<AnnouncementClaim>): ReadonlyMap<string, number> {
  const starts = new Map<string, [last: number, before: number]>()
  for (const { type, evidence } of claims) {
    const [last, before] = starts.get(type) ?? [-1, -1]
    const [later, earlier] = evidence.start > last ? [evidence.start, last] : [last, Math.max(before, evidence.start)]
    starts.set(type, [later, earlier])
  }
  return new Map([...starts].map(([type, [, before]]) => [type, before]))
}

function isItem({ structure: { blocks, sentences } }: Release, at: number): boolean {
  const sentence = sentences[firstEndingAfter(sentences, at)]
  return sentence !== undefined && blocks[sentence.block]!.kind === 'list-item'
}

import type { AnnouncementClaim } from '../../core/layers.js'
import type { Release } from './release.js'

/** Fewer items are no list. */
const LEAST_ITEMS = 2

/** Claims without those that a list below tells one by one: "has named eight new chairs", "$1.5 million for 13 projects". */
export function withoutItemised(claims: readonly AnnouncementClaim[], release: Release): AnnouncementClaim[] {
  const listed = claims.filter(({ evidence }) => isItem(release, evidence.start))
  return claims.filter((claim) => {
    const below = listed.filter(({ type, evidence }) => type === claim.type && evidence.start > claim.evidence.end)
    if (below.length < LEAST_ITEMS || listed.includes(claim)) return true
    return !COUNTED.test(release.document.text.slice(claim.evidence.start, claim.evidence.end))
  })
}

/** "eight new chairs", "13 Community Projects" */
const COUNTED =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|following|[2-9]|[1-9]\d) (?:[\p{L}-]{1,30} ){0,4}\p{L}{2,30}s\b/u

function isItem({ structure: { blocks, sentences } }: Release, at: number): boolean {
  const sentence = sentences.find(({ end }) => end > at)
  return sentence !== undefined && blocks[sentence.block]!.kind === 'list-item'
}

import type { AnnouncementClaim } from '../../core/layers.js'
import { contentWords } from '../../text/fold.js'
import { stem } from '../../text/stem.js'

/** A list of many claims repeats itself near by, if at all. */
const NEAREST = 20
/** Share of the shorter name's words that two names of one thing have in common. */
const SHARED = 0.6

/** One claim for news that headline, lead and body tell: the surest, with the slots of all. */
export function toldOnce(claims: readonly AnnouncementClaim[]): AnnouncementClaim[] {
  const kept: AnnouncementClaim[] = []
  for (const claim of claims) {
    const from = Math.max(0, kept.length - NEAREST)
    const near = kept.slice(from).findIndex((one) => isSame(one, claim))
    if (near < 0) kept.push(claim)
    else kept[from + near] = together(kept[from + near]!, claim)
  }
  return kept
}

function isSame(a: AnnouncementClaim, b: AnnouncementClaim): boolean {
  if (a.type !== b.type || a.evidence.start === b.evidence.start) return false
  if (!agree(a.when?.value, b.when?.value) || !share(a.what?.value, b.what?.value)) return false
  return PERSONAL.has(a.type) ? share(a.who?.value, b.who?.value) : !a.who || !b.who || share(a.who.value, b.who.value)
}

/** News about somebody: the same prize or office may go to several. */
const PERSONAL = new Set(['appointment', 'award'])

function agree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a)
}

function share(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false
  const [left, right] = [stems(a), stems(b)]
  const common = [...left].filter((word) => right.has(word)).length
  return common > 0 && common >= SHARED * Math.min(left.size, right.size)
}

function stems(text: string): Set<string> {
  return new Set(contentWords(text).map(stem))
}

function together(a: AnnouncementClaim, b: AnnouncementClaim): AnnouncementClaim {
  const [best, other] = b.confidence > a.confidence ? [b, a] : [a, b]
  return {
    ...best,
    who: best.who ?? other.who,
    what: best.what ?? other.what,
    when: best.when ?? other.when,
    until: best.when ? best.until : other.until,
    where: best.where ?? other.where,
    entity: best.entity ?? other.entity,
  }
}

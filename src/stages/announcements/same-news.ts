import type { AnnouncementClaim } from '../../core/layers.js'
import { contentWords } from '../../text/fold.js'
import { stem } from '../../text/stem.js'

/** A list of many claims repeats itself near by, if at all. */
const NEAREST = 20
/** Share of the shorter name's words that two names of one thing have in common. */
const SHARED = 0.6

/** One claim for news that headline, lead and body tell: the surest, with the slots of all. */
export function toldOnce(claims: readonly AnnouncementClaim[]): AnnouncementClaim[] {
  const kept: Named[] = []
  for (const named of claims.map(namedBy)) {
    const from = Math.max(0, kept.length - NEAREST)
    const near = kept.slice(from).findIndex((one) => isSame(one, named))
    if (near < 0) kept.push(named)
    else kept[from + near] = namedBy(together(kept[from + near]!.claim, named.claim))
  }
  return kept.map(({ claim }) => claim)
}

/** A claim with the stems of its actor and its thing; null where it has none. */
interface Named {
  readonly claim: AnnouncementClaim
  readonly who: ReadonlySet<string> | null
  readonly what: ReadonlySet<string> | null
}

function namedBy(claim: AnnouncementClaim): Named {
  return { claim, who: claim.who && stemsOf(claim.who.value), what: claim.what && stemsOf(claim.what.value) }
}

function isSame(a: Named, b: Named): boolean {
  if (a.claim.type !== b.claim.type || a.claim.evidence.start === b.claim.evidence.start) return false
  if (!agree(a.claim.when?.value, b.claim.when?.value) || !share(a.what, b.what)) return false
  return PERSONAL.has(a.claim.type) ? share(a.who, b.who) : !a.who || !b.who || share(a.who, b.who)
}

/** News about somebody: the same prize or office may go to several. */
const PERSONAL = new Set(['appointment', 'award'])

function agree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a)
}

function share(a: ReadonlySet<string> | null, b: ReadonlySet<string> | null): boolean {
  if (!a || !b) return false
  const common = [...a].filter((word) => b.has(word)).length
  return common > 0 && common >= SHARED * Math.min(a.size, b.size)
}

export function stemsOf(text: string): Set<string> {
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

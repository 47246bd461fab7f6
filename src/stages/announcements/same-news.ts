import type { AnnouncementClaim } from '../../core/layers.js'
import { isSameRange } from '../../core/span.js'
import { contentWords } from '../../text/fold.js'
import { isSameEntity } from '../../text/references.js'
import { stem } from '../../text/stem.js'
import { PERSONAL } from './candidate.js'

/** A list of many claims repeats itself near by, if at all. */
const NEAREST = 20
/** Share of the shorter name's words that two names of one thing have in common. */
const SHARED = 0.6

/** One claim for news that headline, lead and body tell: the surest, with the slots of all. */
export function toldOnce(claims: readonly AnnouncementClaim[], text: string): AnnouncementClaim[] {
  const kept: Named[] = []
  for (const named of claims.map(namedBy)) {
    const from = Math.max(0, kept.length - NEAREST)
    const near = kept.slice(from).findIndex((one) => isSame(one, named, text))
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

function isSame(a: Named, b: Named, text: string): boolean {
  if (a.claim.evidence.start === b.claim.evidence.start) return isOneThing(a.claim, b.claim)
  if (isSignedAgain(a, b, text)) return true
  if (a.claim.type !== b.claim.type || !agree(a.claim.when?.value, b.claim.when?.value)) return false
  if (isTakenUp(a, b)) return true
  if (!share(a.what, b.what)) return false
  if (UNIQUE.has(a.claim.type) && isPart(a.what, b.what)) return true
  return PERSONAL.has(a.claim.type) ? share(a.who, b.who) : !a.who || !b.who || share(a.who, b.who)
}

/** Two clauses of a sentence about the very same words tell one news, and so do a prize and its money, and somebody's two offices. */
function isOneThing(a: AnnouncementClaim, b: AnnouncementClaim): boolean {
  if (a.type === 'appointment' && b.type === 'appointment' && isOnePerson(a, b)) return true
  if (!agree(a.when?.value, b.when?.value)) return false
  if (a.what && b.what && isSameRange(a.what.span, b.what.span)) return true
  return (
    PRIZES.has(a.type) &&
    PRIZES.has(b.type) &&
    a.type !== b.type &&
    a.who !== null &&
    b.who !== null &&
    isSameRange(a.who.span, b.who.span)
  )
}

/** "elected Jon Aske, and he takes over": by the same words, or by name and pronoun. */
function isOnePerson(a: AnnouncementClaim, b: AnnouncementClaim): boolean {
  return (a.who && b.who && isSameRange(a.who.span, b.who.span)) || isOneBearer(a, b)
}

const PRIZES = new Set(['award', 'funding'])

/** "The Treaty was signed by …", "She was re-elected on the final day": the news goes on under a shorter name. */
function isTakenUp(a: Named, b: Named): boolean {
  const [first, second] = a.claim.evidence.start < b.claim.evidence.start ? [a, b] : [b, a]
  if (first.claim.type === 'appointment')
    return (
      (isOneBearer(first.claim, second.claim) || (!second.what && share(first.who, second.who))) &&
      (!second.what || share(first.what, second.what))
    )
  return first.claim.type === 'agreement' && first.what !== null && PACTS.test(second.claim.what?.value ?? '')
}

/** A text that is signed, by its kind alone, or its renewal. */
const PACTS =
  /^(?:(?:signing|extension|renewal|conclusion|text) of the )?(?:new |joint )?(?:agreement|treaty|memorandum|mou|moc|moa|protocol|convention|accord|contract|deal|pact|partnership|document)s?(?: of understanding)?(?: \([A-Z]{2,5}\))?$/i
/** Types that a text which is signed may have been told as. */
const SIGNED = new Set(['agreement', 'funding', 'launch'])

/** "joined the High Commissioner to sign the agreement": the text that stands above under another name. */
function isSignedAgain(a: Named, b: Named, text: string): boolean {
  const [first, second] = a.claim.evidence.start < b.claim.evidence.start ? [a.claim, b.claim] : [b.claim, a.claim]
  const { what } = second
  if (second.type !== 'agreement' || !SIGNED.has(first.type) || !what || !PACTS.test(what.value)) return false
  return /\b(?:the|this|both) $/i.test(text.slice(Math.max(0, what.span.start - 6), what.span.start))
}

function isOneBearer({ entity: a }: AnnouncementClaim, { entity: b }: AnnouncementClaim): boolean {
  return a !== null && b !== null && isSameEntity(a, b)
}

/** News that there is once, whoever is said to have done it: the university opens the centre, and the minister opened it. */
const UNIQUE = new Set(['launch', 'publication', 'adoption'])

/** All words of the shorter name, two at least, stand in the longer one. */
function isPart(a: ReadonlySet<string> | null, b: ReadonlySet<string> | null): boolean {
  if (!a || !b) return false
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  return few.size > 1 && [...few].every((word) => many.has(word))
}

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
  const dated = datedBy(best, other)
  return {
    ...best,
    who: best.who ?? other.who,
    what: best.what ?? other.what,
    when: dated.when,
    until: dated.until,
    where: best.where ?? other.where,
    entity: best.entity ?? other.entity,
  }
}

/** Who is appointed today takes office later: of two days the later one; else the day of the surest that has one. */
function datedBy(best: AnnouncementClaim, other: AnnouncementClaim): AnnouncementClaim {
  if (!best.when) return other
  return best.type === 'appointment' && other.when && other.when.value > best.when.value ? other : best
}

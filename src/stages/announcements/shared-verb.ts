import type { AnnouncementClaim } from '../../core/layers.js'
import { firstEndingAfter, overlaps, type Range } from '../../core/span.js'
import { actorIn, located } from './actor.js'
import { NOUN_CLASSES } from './noun-classes.js'
import { singular } from './nouns.js'
import type { Release } from './release.js'

/**
 * Claims with those that share the verb of one: "elected Ann Lee as chair and Jon Aske as treasurer", "was won by the village, and
 * the second prize by the ferry" (gapping, Quirk et al. 1985, 13.92), "was set up, with Ann Lee as its convener".
 */
export function withSharedVerbs(claims: readonly AnnouncementClaim[], release: Release): AnnouncementClaim[] {
  return claims.flatMap((claim) => {
    const shared = sharing(claim, release)
    if (shared.length === 0) return [claim]
    const others = claims.filter((one) => one !== claim && overlaps(one.evidence, claim.evidence))
    const isTold = ({ who }: AnnouncementClaim): boolean =>
      others.some((other) => other.who && who && overlaps(other.who.span, who.span))
    return [claim, ...shared.filter((one) => !isTold(one))]
  })
}

/** Longer lists are no sentence of a reader. */
const MOST = 6

function sharing(claim: AnnouncementClaim, release: Release): AnnouncementClaim[] {
  if (claim.type === 'appointment') return chained(claim, release, nextOfficer)
  if (claim.type === 'award') return chained(claim, release, nextWinner)
  const officer = claim.type === 'launch' ? officerOf(claim, release) : null
  return officer ? [officer] : []
}

type Next = (claim: AnnouncementClaim, release: Release) => AnnouncementClaim | null

function chained(claim: AnnouncementClaim, release: Release, next: Next): AnnouncementClaim[] {
  const found: AnnouncementClaim[] = []
  for (let one = next(claim, release); one && found.length < MOST; one = next(one, release)) found.push(one)
  return found
}

const AND_SOMEBODY = /^(?: \([^()]{1,40}\))?(?:,| and|, and) (?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame)\.? )?/
/** An office behind a name, up to what else is said of it. */
const OFFICE =
  /^(?: \([^()]{1,40}\))?,? (?:as |to be )?(?:(?:the|its|their|a|an|new) ){0,2}([\p{L}-]{1,30}(?: (?:of the |of )?[\p{L}-]{1,30}){0,4}?)(?=[.,;:—–(]| and | until | for | with |$)/u
const ROLES = new Set(NOUN_CLASSES['role'])

/** "and Jon Aske as treasurer" behind one who was elected to an office. */
function nextOfficer(claim: AnnouncementClaim, release: Release): AnnouncementClaim | null {
  const from = behindSlots(claim)
  const { text } = release.document
  const lead = AND_SOMEBODY.exec(text.slice(from, claim.evidence.end))?.[0].length
  return lead === undefined || claim.what === null ? null : officerAt(from + lead, claim, release)
}

const WITH_SOMEBODY = /, with (?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame)\.? )?/g

/** "with Ann Lee as its convener" behind a body that was set up. */
function officerOf(claim: AnnouncementClaim, release: Release): AnnouncementClaim | null {
  const { start, end } = claim.evidence
  for (const { index, 0: words } of release.document.text.slice(start, end).matchAll(WITH_SOMEBODY)) {
    const officer = officerAt(start + index + words.length, { ...claim, when: null, until: null }, release)
    if (officer && / as (?:its |the )?$/.test(textBefore(officer.what!.span, release)))
      return { ...officer, type: 'appointment' }
  }
  return null
}

function textBefore({ start }: Range, { document: { text } }: Release): string {
  return text.slice(Math.max(0, start - 10), start)
}

/** Who stands at a place with an office behind. */
function officerAt(at: number, claim: AnnouncementClaim, release: Release): AnnouncementClaim | null {
  const { references, document } = release
  const who = references[firstEndingAfter(references, at)]
  if (who?.entity?.kind !== 'person' || who.start > at || who.end > claim.evidence.end) return null
  const found = OFFICE.exec(document.text.slice(who.end, claim.evidence.end))
  if (!found || !isOffice(found[1]!)) return null
  const start = who.end + found[0].length - found[1]!.length
  const what = located(document.text, { start, end: start + found[1]!.length })
  const acting = actorIn(release, { start: at, end: who.end })
  return { ...claim, who: acting.who, entity: acting.entity, what, where: null }
}

const BEFORE_OFFICE =
  /^(?:\p{Lu}|vice\b|deputy\b|honorary\b|executive\b|managing\b|general\b|first\b|second\b|acting\b|assistant\b|joint\b)/u

/** "treasurer", "first secretary", "Minister of Fisheries". */
function isOffice(words: string): boolean {
  const nouns = words.split(' ').map((word) => singular(word.toLowerCase()))
  return ROLES.has(nouns[0]!) || (BEFORE_OFFICE.test(words) && nouns.some((noun) => ROLES.has(noun)))
}

const AND_PRIZE =
  /^(?: \([^()]{1,40}\))?,? and (?:the )?((?:[\p{L}\p{N}’'-]{1,30} ){0,5}(?:[Pp]rize|[Aa]ward|[Mm]edal|[Tt]rophy|[Cc]up|[Tt]itle)(?: (?:for|of)(?: [\p{L}’'-]{1,30}){1,4})?) (?:to|by|went to|was won by) (?:the )?([\p{L}\p{N}’'-]{1,30}(?: (?!for\b|with\b|and\b)[\p{L}\p{N}’'-]{1,30}){0,7})/u

/** "and the second prize to the ferry" behind a prize that went to somebody. */
function nextWinner(claim: AnnouncementClaim, release: Release): AnnouncementClaim | null {
  const from = behindSlots(claim)
  const { text } = release.document
  const found = AND_PRIZE.exec(text.slice(from, claim.evidence.end))
  if (!found || claim.what === null || claim.who === null) return null
  const [all, prize, winner] = found
  const end = from + all.length
  const who = { start: end - winner!.length, end }
  const start = from + all.lastIndexOf(prize!, all.length - winner!.length - prize!.length)
  const acting = actorIn(release, who)
  return {
    ...claim,
    who: acting.who,
    entity: acting.entity,
    what: located(text, { start, end: start + prize!.length }),
  }
}

/** Behind who and what of a claim, whichever stands last. */
function behindSlots({ who, what, evidence }: AnnouncementClaim): number {
  return Math.max(
    evidence.start,
    ...[who, what].flatMap((slot) => (slot && overlaps(slot.span, evidence) ? [slot.span.end] : [])),
  )
}

import type { AnnouncementClaim } from '../../core/layers.js'
import { overlaps, spanOf } from '../../core/span.js'
import { findDates, type FoundDate } from '../../text/dates.js'
import { withoutStop } from './dated.js'
import type { Release } from './release.js'

/** Longer sentences tell more than a day. */
const LONGEST = 300
/** News that has a day of effect. */
const EFFECTIVE = new Set(['appointment', 'adoption', 'other', 'launch'])

/** "Unless otherwise noted, the appointments took effect on 1 October": the day of all that is told without one, and no news of its own. */
export function withEffectDay(claims: readonly AnnouncementClaim[], release: Release): AnnouncementClaim[] {
  const found = effectDayOf(release)
  if (!found) return [...claims]
  const { text } = release.document
  const when = { value: found.date.value, span: spanOf(text, found.date.start, found.date.end) }
  const others = claims.filter(({ evidence }) => !overlaps(evidence, found.sentence))
  return others.map((claim) => (claim.when === null && EFFECTIVE.has(claim.type) ? { ...claim, when } : claim))
}

const DAY_FOR_ALL =
  /\b(?:changes|appointments|elections|measures|rules|rates|terms|amendments|promotions|assignments|moves|transfers) (?:(?:will|shall|are to|all|also) ){0,2}(?:take|took|come|came|enter|entered|be|are|were) (?:in ?to )?(?:effect|force|effective)\b/i

interface EffectDay {
  readonly sentence: Release['structure']['sentences'][number]
  readonly date: FoundDate
}

function effectDayOf({ structure, document: { text }, anchor }: Release): EffectDay | null {
  for (const sentence of structure.sentences) {
    if (sentence.end - sentence.start > LONGEST) continue
    const said = text.slice(sentence.start, sentence.end)
    if (!/\botherwise\b/i.test(said) || !DAY_FOR_ALL.test(said)) continue
    const [date] = findDates(text, withoutStop(text, sentence), anchor)
    if (date) return { sentence, date }
  }
  return null
}

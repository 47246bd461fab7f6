import type { Clause } from '../../text/clauses/clause.js'
import type { FoundDate } from '../../text/dates.js'
import type { Candidate } from './candidate.js'
import { dateRelation } from './date-relation.js'
import { rangeOf, type Dated } from './dated.js'
import { fits } from './fitting-dates.js'
import type { Parsed, Release } from './release.js'
import { dateOf, shifted } from './when.js'

/** The date that a claim gives: its clause's own, made exact by the one right behind it, else one that its sentence gives elsewhere. */
export function dateOfClaim(candidate: Candidate, release: Release): FoundDate | null {
  const { clause, parsed, type, what } = candidate
  const own = candidate.when ?? candidate.nearDate
  if (own) return exact(own, parsed, release)
  if (!clause) return null
  const dated = { parsed, clause, type, what, anchor: release.anchor, event: release.event }
  const found = dateOf(dated) ?? atOnce(dated) ?? closingDay(dated) ?? dayAbove(dated) ?? openingDate(dated)
  return found && exact(found, parsed, release)
}

/** What may stand between a date and the one that makes it exact. */
const BETWEEN = /^,? ?(?:\(|[–—] )?(?:from |on |between )?(?:the )?$/

/** "next spring, from 10 to 13 April", "in June 2025 (2 to 6 June)": the days of the year that is named. */
function exact(date: FoundDate, { dates }: Parsed, { document: { text } }: Release): FoundDate {
  const place = dates.findIndex(({ start }) => start === date.start)
  const next = place < 0 ? undefined : dates[place + 1]
  if (!next || next.value.length <= date.value.length || !BETWEEN.test(text.slice(date.end, next.start))) return date
  const years = Number(date.value.slice(0, 4)) - Number(next.value.slice(0, 4))
  const shiftedNext = next.relative ? shifted(next, years) : next
  return shiftedNext.value.startsWith(date.value) ? shiftedNext : date
}

/** "was elected with immediate effect", "effective immediately": on the day of the release. */
function atOnce({ parsed: { words }, anchor }: Dated): FoundDate | null {
  if (anchor?.length !== 10) return null
  const place = words.findIndex(
    ({ lower }, index) =>
      (lower === 'immediate' && words[index + 1]?.lower === 'effect') ||
      (lower === 'effective' && words[index + 1]?.lower === 'immediately'),
  )
  const [first, second] = [words[place], words[place + 1]]
  return first && second ? { start: first.start, end: second.end, value: anchor, until: null, relative: true } : null
}

/** "signed a memorandum to improve training today": a day of the past behind the purpose of a deed is that of the deed. */
function closingDay(dated: Dated): FoundDate | null {
  const { parsed, clause, anchor } = dated
  const last = parsed.dates.at(-1)
  const hanging = parsed.clauses.at(-1)
  if (!last || !hanging || hanging.marker !== 'to' || parsed.clauses[hanging.governor] !== clause) return null
  if (!isDone(clause) || last.value.length !== 10 || parsed.words.at(-1)!.end > last.end) return null
  return dateRelation(last.value, anchor) === 'same' ? last : null
}

function isDone({ verb }: Clause): boolean {
  return /^(?:past|perfect|participle)$/.test(verb.tense)
}

/** "came to an end on Thursday, when the ministers adopted", "announced today that it is closing": the day of the clause above. */
function dayAbove(dated: Dated): FoundDate | null {
  const { parsed, clause, anchor } = dated
  const above = parsed.clauses[clause.governor]
  if (!above || !(clause.marker === 'when' || isTold(above, clause))) return null
  const { start } = rangeOf(parsed, above)
  const end = parsed.words[clause.start]!.start
  const found = parsed.dates.findLast((date) => date.start >= start && date.end <= end)
  return found && /^(?:same|recent)$/.test(dateRelation(found.value, anchor)) && fits(found, dated) ? found : null
}

/** "announced that": telling it is the deed. */
function isTold(above: Clause, { marker }: Clause): boolean {
  return marker === 'that' && isDone(above) && above.verb.lemmas.includes('announce')
}

const OPENING = /^(?:on|at|in|from|during)$/

/** "On Thursday they founded a union and elected Lis Dam", "At a dinner on Thursday, which the town paid for, the Mayor gave": the date that opens the sentence. */
function openingDate(dated: Dated): FoundDate | null {
  const { parsed, clause, anchor } = dated
  const [first] = parsed.words
  const verb = parsed.clauses[0] && parsed.words[parsed.clauses[0].verb.start]
  const [date] = parsed.dates
  if (!first || !verb || !date || clause.marker !== null || date.end > verb.start) return null
  if (!OPENING.test(first.lower) || !fits(date, dated) || !isOpened(dated)) return null
  const done = isDone(clause)
  return /^(?:same|recent)$/.test(dateRelation(date.value, anchor)) === done ? date : null
}

/** The first main clause, one that shares its subject, and one that happens "on the same day". */
function isOpened({ parsed: { words, clauses }, clause }: Dated): boolean {
  const main = clauses.find(({ marker }) => marker === null)
  if (main === clause || main?.subject === clause.subject) return true
  return words
    .slice(clause.start, clause.end)
    .some(({ lower }, index, own) => lower === 'same' && own[index + 1]?.lower === 'day')
}

import type { Range } from '../../core/span.js'
import type { Clause } from '../../text/clauses/clause.js'
import type { Candidate } from './candidate.js'
import { dateRelation } from './date-relation.js'
import { matchesOf, type Match, type TriggerIndex } from './match.js'
import type { NounTests } from './nouns.js'
import type { Parsed } from './release.js'
import { placeIn, slotRange } from './slots.js'
import { dateOf, onlyDate } from './when.js'

/** Everything that the clauses of a sentence may announce. */
export function clauseCandidates(
  parsed: Parsed,
  index: TriggerIndex,
  nouns: NounTests,
  anchor: string | null,
): Candidate[] {
  return parsed.clauses.flatMap((clause) =>
    matchesOf(parsed.words, clause, index, nouns, isScheduled(parsed, clause, anchor)).map((match) =>
      candidateOf(parsed, clause, match, nouns, anchor),
    ),
  )
}

function isScheduled({ words, dates }: Parsed, clause: Clause, anchor: string | null): boolean {
  const start = words[clause.start]?.start ?? 0
  const end = words[clause.end - 1]?.end ?? 0
  return dates.some((date) => date.start >= start && date.end <= end && dateRelation(date.value, anchor) === 'future')
}

/** How a decision was taken, and when. */
const NO_ACTORS = new Set(
  'acclamation consensus majority unanimity vote votes hand hands ballot post mail hour minute following'.split(' '),
)

/** "by acclamation", "Subsequently six countries signed", "Held in May, the Forum adopted": no actor stands there. */
function acting({ words }: Parsed, range: Range | null): Range | null {
  if (!range) return null
  const own = words.filter((word) => word.start >= range.start && word.end <= range.end)
  const [first, ...rest] = own
  if (!first || NO_ACTORS.has(first.lower)) return null
  return rest.length === 0 && first === words[0] && /^(?:adverb|verb)$/.test(first.wordClass) ? null : range
}

function candidateOf(parsed: Parsed, clause: Clause, match: Match, nouns: NounTests, anchor: string | null): Candidate {
  const { trigger } = match
  const who = acting(parsed, slotRange(parsed, clause, match, trigger.who))
  const what = slotRange(parsed, clause, match, trigger.what)
  const dated = { parsed, clause, type: trigger.type, what, anchor }
  return {
    type: trigger.type,
    trigger: trigger.name,
    origin: 'clause',
    parsed,
    evidence: parsed.sentence,
    clause,
    part: 0,
    who,
    what,
    when: dateOf(dated),
    nearDate: onlyDate(dated),
    where: placeIn(parsed, clause),
    signs: match.met,
    whoKinds: who ? nouns.classesIn(parsed.words, who) : [],
    whatKinds: what ? nouns.classesIn(parsed.words, what) : [],
  }
}

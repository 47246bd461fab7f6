import { flatMap } from '../../core/flat.js'
import { isSameRange } from '../../core/span.js'
import type { Clause } from '../../text/clauses/clause.js'
import type { Candidate } from './candidate.js'
import { dateRelation } from './date-relation.js'
import { matchesOf, type Match, type TriggerIndex } from './match.js'
import type { NounTests } from './nouns.js'
import { tellerOf } from './performed.js'
import { placeOf } from './places.js'
import type { Parsed, Release } from './release.js'
import { precisionOf } from './precision.js'
import { roleKindsOf } from './role-kinds.js'
import { thingOf } from './what.js'
import { dateOf, onlyDate } from './when.js'
import { actorOf } from './who.js'
import type { Around } from './around.js'

/** Everything that the clauses of a sentence may announce. */
export function clauseCandidates(
  parsed: Parsed,
  index: TriggerIndex,
  nouns: NounTests,
  release: Release,
  around: Around,
): Candidate[] {
  return flatMap(parsed.clauses, (clause) => {
    const scheduled = isScheduled(parsed, clause, release.anchor)
    const matches = matchesOf(parsed.words, clause, index, nouns, scheduled, isAnnounced(parsed, clause))
    const roleKinds = matches[0] ? roleKindsOf(parsed.words, matches[0].roles, nouns) : []
    return matches.map((match) => candidateOf({ parsed, clause, match, release, around }, nouns, roleKinds))
  })
}

function isScheduled({ words, dates }: Parsed, clause: Clause, anchor: string | null): boolean {
  const start = words[clause.start]?.start ?? 0
  const end = words[clause.end - 1]?.end ?? 0
  return dates.some((date) => date.start >= start && date.end <= end && dateRelation(date.value, anchor) === 'future')
}

/** "announced today that it is discontinuing its support", "announced it has moved" */
function isAnnounced({ words, clauses }: Parsed, clause: Clause): boolean {
  if (clause.verb.tense === 'infinitive') return false
  const above = tellerOf(words, clause, clauses)
  if (!above || above.verb.negated) return false
  return above.verb.lemmas.some((lemma) => lemma === 'announce' || lemma === 'reveal')
}

/** A clause whose frame a trigger fills, in its release. */
export interface Told {
  readonly parsed: Parsed
  readonly clause: Clause
  readonly match: Match
  readonly release: Release
  readonly around: Around
}

function candidateOf(told: Told, nouns: NounTests, roleKinds: Candidate['roleKinds']): Candidate {
  const { parsed, clause, match, release } = told
  const { trigger } = match
  const thing = thingOf(told)
  const who = actorOf(told, thing)
  const what = thing && who && isSameRange(thing, who) ? null : thing
  const dated = { parsed, clause, type: trigger.type, what, anchor: release.anchor, event: release.event }
  const whoKinds = who ? nouns.classesIn(parsed.words, who) : []
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
    where: placeOf(told, what),
    signs: match.met,
    whoKinds,
    whatKinds: what ? nouns.classesIn(parsed.words, what) : [],
    roleKinds,
    precision: precisionOf(match, clause),
  }
}

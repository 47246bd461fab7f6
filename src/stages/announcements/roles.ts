import type { Clause } from '../../text/clauses/clause.js'
import type { Phrase } from '../../text/clauses/phrases.js'

/** Who does what to whom in a clause, active and passive made alike. */
export interface Roles {
  readonly agent: readonly Phrase[]
  readonly patient: readonly Phrase[]
  readonly complement: readonly Phrase[]
  /** The phrases behind a preposition, first come first. */
  behind(preposition: string): readonly Phrase[]
}

/** Verbs whose phrase behind them says what the subject is. */
const LINKING: ReadonlySet<string> = new Set(['be', 'become', 'remain'])

/** The roles of a clause: the subject of a passive is its patient, the phrase behind "by" its agent. */
export function rolesOf(clause: Clause): Roles {
  const behind = (preposition: string): readonly Phrase[] =>
    clause.prepositions.filter((one) => one.preposition === preposition).map((one) => one.phrase)
  const second = clause.complement ? [clause.complement] : []
  if (clause.verb.passive || isReduced(clause)) {
    return { agent: behind('by'), patient: clause.subject, complement: clause.object, behind }
  }
  if (clause.verb.lemmas.some((lemma) => LINKING.has(lemma))) {
    return { agent: clause.subject, patient: [], complement: clause.object, behind }
  }
  return { agent: clause.subject, patient: clause.object, complement: second, behind }
}

/** "a regulation adopted in the last hour": a participle behind its noun, without an object of its own. */
export function isReduced(clause: Clause): boolean {
  return clause.marker === 'participle' && clause.object.length === 0 && clause.verb.tense === 'past'
}

import type { Clause } from './clause.js'

/**
 * How a clause stands to the facts, in the terms of event factuality (Saurí and Pustejovsky, FactBank, 2009): what is told
 * as done, what is decided or planned for later, and what is only wished, possible, conditional or denied.
 */
export type Factuality = 'done' | 'planned' | 'earlier' | 'habit' | 'wished' | 'possible' | 'conditional' | 'denied'

/** Verbs that report what follows as it is; after Quirk et al. 1985, 16.31. */
export const REPORTING = new Set(
  'announce say tell inform report confirm note state declare reveal disclose add explain share learn hear pleased'.split(
    ' ',
  ),
)
/** Verbs by which somebody settles to do what follows. */
export const DECIDING = new Set(
  'agree decide resolve vote undertake pledge commit promise vow accept approve determine elect'.split(' '),
)
/** Verbs of intention that follow a plan. */
export const PLANNING = new Set('plan intend expect schedule prepare set slate due'.split(' '))
/** Verbs by which what follows is wished for, recommended or only talked of; FactBank's "underspecified" contexts. */
export const WISHING = new Set(
  (
    'urge ask call encourage invite request recommend propose suggest demand appeal require need advise hope wish want aim seek try attempt ' +
    'consider discuss explore debate help enable allow offer refuse decline fail design strive work look continue threaten'
  ).split(' '),
)

/** The factuality of a clause among the clauses of its sentence. */
export function factualityOf(clause: Clause, clauses: readonly Clause[]): Factuality {
  const known = FACTUALITY.get(clause)
  if (known !== undefined) return known
  const made = readFactuality(clause, clauses)
  FACTUALITY.set(clause, made)
  return made
}

/** Asked for by many features of many candidates. */
const FACTUALITY = new WeakMap<Clause, Factuality>()

function readFactuality(clause: Clause, clauses: readonly Clause[]): Factuality {
  const { verb, marker } = clause
  const above = clauses[clause.governor]
  if (verb.negated) return 'denied'
  if (marker !== null && CONDITIONS.has(marker)) return 'conditional'
  if (verb.tense === 'infinitive' || verb.tense === 'gerund')
    return above ? underGovernor(clause, above, clauses) : 'wished'
  if (verb.modal !== null) return isBackshifted(clause, clauses) ? 'planned' : ofModal(verb.modal)
  if (above && marker === 'that' && isWish(above)) return 'wished'
  if (verb.tense === 'pluperfect') return above && isReport(above) ? 'done' : 'earlier'
  if (verb.tense === 'future') return 'planned'
  return verb.tense === 'present' ? 'habit' : 'done'
}

const CONDITIONS = new Set(['if', 'unless', 'whether', 'lest', 'how', 'why', 'what'])

function isReport({ verb }: Clause): boolean {
  return verb.lemmas.some((lemma) => REPORTING.has(lemma))
}

function isWish({ verb }: Clause): boolean {
  return verb.lemmas.some((lemma) => WISHING.has(lemma))
}

/** "agreed that the meeting would be held": the will of what was said or decided, told in the past (Quirk et al. 1985, 14.31). */
export function isBackshifted({ verb: { modal }, governor }: Clause, clauses: readonly Clause[]): boolean {
  const above = clauses[governor]
  if (!above || modal === null || !/^(?:would|'d)$/.test(modal) || above.verb.tense === 'present') return false
  return isReport(above) || above.verb.lemmas.some((lemma) => DECIDING.has(lemma))
}

function ofModal(modal: string): Factuality {
  if (/^(?:will|shall|'ll)$/.test(modal)) return 'planned'
  return /^(?:should|must)$/.test(modal) ? 'wished' : 'possible'
}

/** An infinitive takes its factuality from what governs it. */
function underGovernor(clause: Clause, above: Clause, clauses: readonly Clause[]): Factuality {
  const { lemmas } = above.verb
  if (isWish(above)) return 'wished'
  const own = factualityOf(above, clauses)
  if (/^(?:denied|conditional|wished|possible|earlier)$/.test(own)) return own
  if (lemmas.includes('be')) return above.object.length > 0 ? 'possible' : 'planned'
  if (lemmas.some((lemma) => DECIDING.has(lemma) || PLANNING.has(lemma))) return 'planned'
  if (own === 'done' && lemmas.some((lemma) => TOGETHER.has(lemma))) return own
  return clause.marker === 'to' ? 'possible' : own
}

/** "joined the mayor to announce": the infinitive says what was done (implicative verbs, Karttunen 1971). */
const TOGETHER: ReadonlySet<string> = new Set(['join', 'gather'])

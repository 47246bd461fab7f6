import type { Clause } from '../../text/clauses/clause.js'
import type { Word } from '../../text/clauses/word.js'
import { wordSet } from '../../text/word-set.js'

/** Adjectives of those who tell their own deed: "is proud to announce" (factive, Quirk et al. 1985, 16.80). */
const GLAD = wordSet(
  'proud pleased delighted happy excited thrilled honoured honored glad privileged elated overjoyed grateful humbled',
)

/** Sentences taken apart with "is proud to announce" as one clause: what follows the feeling is the deed. */
export function withoutGladness(words: readonly Word[], clauses: readonly Clause[]): readonly Clause[] {
  const told = clauses.map((clause, place) => (isGlad(words, clauses[place - 1], clause) ? place - 1 : -1))
  if (told.every((place) => place < 0)) return clauses
  const feelings = new Set(told)
  const kept = clauses.map((_, place) => place).filter((place) => !feelings.has(place))
  const renumbered = new Map(kept.map((place, index) => [place, index]))
  told.forEach((feeling, place) => feeling >= 0 && renumbered.set(feeling, renumbered.get(place)!))
  return kept.map((place) => {
    const clause = told[place]! >= 0 ? joined(clauses[told[place]!]!, clauses[place]!) : clauses[place]!
    return { ...clause, governor: renumbered.get(clause.governor) ?? -1 }
  })
}

/** Whether a clause is the infinitive directly behind "is proud". */
function isGlad(words: readonly Word[], above: Clause | undefined, { verb, marker }: Clause): boolean {
  if (!above || marker !== 'to' || above.verb.negated) return false
  const between = words.slice(above.verb.main, verb.start)
  return between.length > 0 && between.length <= 4 && GLAD.has(between.at(-1)!.lower) && verb.tense === 'infinitive'
}

/** Whether somebody is glad to do what a verb group says that `withoutGladness` has joined. */
export function isGladAt(words: readonly Word[], { start, main }: Clause['verb']): boolean {
  return words[main - 1]?.wordClass === 'to' && words.slice(start, main).some(({ lower }) => GLAD.has(lower))
}

/** The deed, with subject, time and place in the sentence of the feeling. */
function joined(feeling: Clause, deed: Clause): Clause {
  const { start, tense, modal } = feeling.verb
  const { subject, marker, governor } = feeling
  return { ...deed, subject, marker, governor, start: feeling.start, verb: { ...deed.verb, start, tense, modal } }
}

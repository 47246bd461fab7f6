import type { Clause } from '../../text/clauses/clause.js'
import type { Word } from '../../text/clauses/word.js'
import { wordSet } from '../../text/word-set.js'

/** Verbs of what happens at one point: their progressive tells what is about to happen (Quirk et al. 1985, 4.44). */
const POINTED = wordSet(
  'launch open start begin introduce release publish join move host hold close end stop leave retire replace add extend ' +
    'change bring expand hire recruit seek accept invite offer award give invest pilot roll set create establish build acquire buy sell merge sign appoint',
)

/** Those who do what they say when they tell their own news: "we announce" (performatives, Austin 1962). */
const SPEAKERS = wordSet('we i')

/** Clauses whose present tells a deed with its own time: "we are announcing" is done, "is opening a school" planned. */
export function withTimeOfDeed(words: readonly Word[], clauses: readonly Clause[]): readonly Clause[] {
  return clauses.map((clause) => {
    const tense = tenseOfDeed(words, clause)
    return tense === null ? clause : { ...clause, verb: { ...clause.verb, tense } }
  })
}

function tenseOfDeed(words: readonly Word[], { verb, subject, marker }: Clause): 'past' | 'future' | null {
  if (verb.negated || verb.passive || verb.modal !== null || marker !== null) return null
  const announces =
    verb.lemmas[0] === 'announce' && subject.length === 1 && SPEAKERS.has(words[subject[0]!.head]!.lower)
  if (verb.tense === 'present') return announces ? 'past' : null
  if (verb.tense !== 'progressive' || /^(?:was|were|been)$/.test(words[verb.start]!.lower)) return null
  if (announces) return 'past'
  return verb.lemmas.some((lemma) => POINTED.has(lemma)) ? 'future' : null
}

import type { Clause } from '../../text/clauses/clause.js'
import { factualityOf } from '../../text/clauses/factuality.js'
import { isBackground } from './background.js'
import type { Candidate } from './candidate.js'
import { dateRelation } from './date-relation.js'
import { isGatheringHeld } from './discourse.js'
import type { Release } from './release.js'

/** Types whose news is that something may now be done: "can be downloaded", "papers must be in by". */
const PERMITTED = new Set(['call', 'publication'])

/** Keeps out what the grammar tells is none: denied, conditional, wished, long past, an aside or the event itself. */
export function couldBeNews(candidate: Candidate, release: Release): boolean {
  const { anchor } = release
  const { clause, parsed, type, when } = candidate
  if (!clause) return true
  const factuality = factualityOf(clause, parsed.clauses)
  if (factuality === 'denied' || factuality === 'conditional') return false
  if (factuality === 'wished' || factuality === 'possible') return PERMITTED.has(type) || clause.verb.modal === null
  if (isBackground(candidate, release) || isStatement(candidate)) return false
  const ahead = when !== null && dateRelation(when.value, anchor) === 'future'
  if (factuality === 'earlier' && when !== null && !ahead) return false
  return (ahead && !isOver(candidate)) || !(isAside(clause) || isEventItself(candidate))
}

/** "took place on 18 February": over, whatever day the release seems to have. */
function isOver({ clause, parsed }: Candidate): boolean {
  const { verb } = clause!
  return verb.tense === 'past' && verb.lemmas.includes('take') && isGatheringHeld(clause!, parsed.words)
}

/** What opens a clause of time or reason, which is told as known (Quirk et al. 1985, 15.20-15.47). */
const ASIDES = new Set([
  'since',
  'after',
  'before',
  'while',
  'as',
  'because',
  'once',
  'when',
  'until',
  'although',
  'though',
])

/** "after the Board had approved the plan", "since the Act was passed". */
function isAside({ marker, verb }: Clause): boolean {
  return marker !== null && ASIDES.has(marker) && (marker !== 'when' || verb.tense !== 'past')
}

/** Triggers whose news is a deed that a noun names: "The visit saw the signing of a treaty". */
const TOLD_BY_NOUN = /^(?:announces|ends-with)-/

/** "The summit was held in Ghent": what the release is about, and no edition to come. */
function isEventItself({ clause, type, trigger, parsed }: Candidate): boolean {
  if (!/^(?:past|perfect|participle)$/.test(clause!.verb.tense)) return false
  if (!isGatheringHeld(clause!, parsed.words) || TOLD_BY_NOUN.test(trigger)) return false
  return type === 'next-edition' || clause!.marker === null
}

const VOICED = new Set(['make', 'issue', 'release', 'give', 'deliver', 'post', 'publish', 'send', 'read'])
const STATEMENTS = /^(?:statement|remark|comment|response|reaction|speech|address|letter|reply|apology)s?$/

/** "made the following statement on the Act": words, and no deed. */
function isStatement({ clause, parsed: { words } }: Candidate): boolean {
  const { verb, object } = clause!
  const thing = object[0]
  if (!thing || !verb.lemmas.some((lemma) => VOICED.has(lemma))) return false
  return STATEMENTS.test(words[thing.head]!.lower) || words.slice(thing.start, thing.head).some(isFollowing)
}

/** "delivered the following report": the words that stand below. */
function isFollowing({ lower }: Candidate['parsed']['words'][number]): boolean {
  return lower === 'following'
}

import type { Clause } from '../../text/clauses/clause.js'
import type { Candidate } from './candidate.js'
import { yearOf } from './discourse.js'
import { nextVerb, type Release } from './release.js'

/** What a clause tells of former days: careers, what happened years ago or since then, editions that are over. */
export function isBackground(candidate: Candidate, release: Release): boolean {
  return (
    isCareer(candidate) ||
    isLongAgo(candidate, release) ||
    isEditionOver(candidate) ||
    isFormer(candidate) ||
    isMission(candidate)
  )
}

const SERVING = new Set(['act', 'serve'])
const NEW = /^(?:new|newest|next|first|incoming|elect)$/

/** "She was the founding director", "He serves as chairman": what somebody's life has been, and no office that changes hands. */
function isCareer({ clause, trigger, parsed: { words } }: Candidate): boolean {
  const { verb, object } = clause!
  if (verb.modal !== null || !/^(?:past|present|perfect|pluperfect|progressive)$/.test(verb.tense)) return false
  if (trigger === 'asked-to-act') return !verb.passive && verb.lemmas.some((lemma) => SERVING.has(lemma))
  if (trigger === 'chairs-body') return clause!.marker === 'participle'
  if (trigger === 'new-holder-is') return /^(?:past|pluperfect)$/.test(verb.tense)
  if (trigger !== 'becomes-role' || !verb.lemmas.includes('be')) return false
  return !object.some(({ start, end }) => words.slice(start, end).some(({ lower }) => NEW.test(lower)))
}

const UNITS = /^(?:months?|years?|decades?|centur(?:y|ies))$/
const YEAR = /^(?:19|20)\d\d$/
const POINTS = new Set(['in', 'since'])

/** "received the award in 2015", "was elected 12 months ago", "Since 2016, they have given". */
function isLongAgo({ clause, parsed }: Candidate, release: Release): boolean {
  const { words } = parsed
  const { verb, marker } = clause!
  if (!/^(?:past|perfect)$/.test(verb.tense)) return false
  if (marker === null && (words[0]?.lower === 'since' || isSoFar(words))) return true
  const end = nextVerb(parsed, clause!)
  const latest = yearOf(release) - 2
  for (let index = verb.end; index < end; index++) {
    const { lower } = words[index]!
    if (lower === 'ago' && UNITS.test(words[index - 1]!.lower)) return true
    if (YEAR.test(lower) && Number(lower) <= latest && POINTS.has(words[index - 1]!.lower)) return true
  }
  return false
}

/** "To date,", "So far,", "Over the past 40 years,", "For more than 20 years," */
function isSoFar(words: Candidate['parsed']['words']): boolean {
  const opening = words
    .slice(0, 6)
    .map(({ lower }) => lower)
    .join(' ')
  return /^(?:to date|so far|until now|for more than|for (?:over|nearly|almost) \S+ (?:years|decades)|(?:over|during|in) the (?:past|last) \S+ (?:years|decades|months))\b/.test(
    opening,
  )
}

/** Verbs by which a meeting that was is told; "was set", "was awarded" tell of one to come. */
const WAS_HELD = new Set(['be', 'take', 'hold', 'host', 'stage', 'convene', 'gather', 'run'])

/** "The first Forum was successfully held in Beijing", "The Summit is a must for every pilot": no edition to come. */
function isEditionOver({ clause, type, when, nearDate, where }: Candidate): boolean {
  const { verb } = clause!
  if (type !== 'next-edition' || verb.modal !== null) return false
  if (verb.tense === 'past') return verb.lemmas.some((lemma) => WAS_HELD.has(lemma))
  return verb.tense === 'present' && verb.lemmas.includes('be') && !(when ?? nearDate ?? where)
}

const FORMER = new Set(['originally', 'previously', 'formerly', 'initially', 'traditionally', 'historically', 'once'])

/** "was originally posted", "Previously, the committee had approved", "Earlier in February this year, the faculties signed". */
function isFormer({ clause, parsed: { words } }: Candidate): boolean {
  const { verb, start, marker } = clause!
  if (!/^(?:past|perfect|pluperfect)$/.test(verb.tense)) return false
  if (words.slice(Math.max(start, verb.start - 1), verb.main).some(({ lower }) => FORMER.has(lower))) return true
  const [first, second] = words
  if (marker !== null || !first) return false
  return FORMER.has(first.lower) || (first.lower === 'earlier' && /^(?:in|this|that)$/.test(second?.lower ?? ''))
}

const MISSIONS =
  /^(?:mission|aim|goal|purpose|vision|objective|ethos|ambition|motto|task|idea|challenge|intention|dream)s?$/

/** "Our mission is to make lives easier": what a body is for. */
function isMission({ clause, parsed: { words, clauses } }: Candidate): boolean {
  const above = clauses[clause!.governor]
  if (clause!.marker === 'to' && above && isDescription(above)) return true
  const tells = [clause!, ...(above ? [above] : [])].filter(
    ({ verb }) => verb.lemmas.includes('be') || isBeTo(words, verb.start),
  )
  return tells.some(({ subject }) => subject.length > 0 && MISSIONS.test(words[subject[0]!.head]!.lower))
}

/** "The Green Block is an initiative to create a network" */
function isDescription({ verb, object }: Clause): boolean {
  return verb.tense === 'present' && verb.lemmas.includes('be') && object.length > 0
}

/** "is to make" */
function isBeTo(words: Candidate['parsed']['words'], start: number): boolean {
  return /^(?:is|was|are|were)$/.test(words[start]!.lower) && words[start + 1]?.wordClass === 'to'
}

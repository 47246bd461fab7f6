import type { Candidate } from './candidate.js'
import { yearOf } from './discourse.js'
import type { Release } from './release.js'

/** What a clause tells of former days: careers, what happened years ago or since then, editions that are over. */
export function isBackground(candidate: Candidate, release: Release): boolean {
  return isCareer(candidate) || isLongAgo(candidate, release) || isEditionOver(candidate)
}

const SERVING = new Set(['act', 'serve'])
const NEW = /^(?:new|newest|next|first|incoming|elect)$/

/** "She was the founding director", "He serves as chairman": what somebody's life has been, and no office that changes hands. */
function isCareer({ clause, trigger, parsed: { words } }: Candidate): boolean {
  const { verb, object } = clause!
  if (verb.modal !== null || !/^(?:past|present|perfect|pluperfect)$/.test(verb.tense)) return false
  if (trigger === 'asked-to-act') return !verb.passive && verb.lemmas.some((lemma) => SERVING.has(lemma))
  if (trigger !== 'becomes-role' || !verb.lemmas.includes('be')) return false
  return !object.some(({ start, end }) => words.slice(start, end).some(({ lower }) => NEW.test(lower)))
}

const UNITS = /^(?:months?|years?|decades?|centur(?:y|ies))$/
const YEAR = /^(?:19|20)\d\d$/
const POINTS = new Set(['in', 'since'])

/** "received the award in 2015", "was elected 12 months ago", "Since 2016, they have given". */
function isLongAgo({ clause, parsed: { words, clauses } }: Candidate, release: Release): boolean {
  const { verb, marker } = clause!
  if (!/^(?:past|perfect)$/.test(verb.tense)) return false
  if (marker === null && words[0]?.lower === 'since') return true
  const next = clauses[clauses.indexOf(clause!) + 1]
  const end = next ? next.start : words.length
  const latest = yearOf(release) - 2
  for (let index = verb.end; index < end; index++) {
    const { lower } = words[index]!
    if (lower === 'ago' && UNITS.test(words[index - 1]!.lower)) return true
    if (YEAR.test(lower) && Number(lower) <= latest && POINTS.has(words[index - 1]!.lower)) return true
  }
  return false
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

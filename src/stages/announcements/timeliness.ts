import { factualityOf } from '../../text/clauses/factuality.js'
import type { Clause } from '../../text/clauses/clause.js'
import { wordSet } from '../../text/word-set.js'
import type { Candidate } from './candidate.js'
import { dateRelation } from './date-relation.js'
import { nextVerb, type Release } from './release.js'

/** Features of how the time of a clause stands to that of the release: tense and dates together. */
export function timeFeatures(candidate: Candidate, release: Release): string[] {
  const { clause, parsed, type } = candidate
  if (!clause) return []
  const tense = tenseOf(clause)
  const time = timeOf(candidate, release)
  const order = clause.marker === null ? 'main' : 'hanging'
  const features = [`time:${tense}:${time}`, `${type}:time:${time}`, `order:${tense}:${order}`]
  const fact = factualityOf(clause, parsed.clauses)
  features.push(`fact:${fact}:${time}`)
  return features
}

const SHORT_TENSES: Readonly<Record<string, string>> = {
  past: 'did',
  participle: 'did',
  perfect: 'has-done',
  pluperfect: 'had-done',
  future: 'will',
  present: 'does',
  progressive: 'is-doing',
}

/** Tense and voice; "is" apart from deeds. */
export function tenseOf({ verb }: Clause): string {
  const linking = verb.lemmas.includes('be') && verb.tense === 'present'
  return `${verb.passive ? 'passive-' : ''}${linking ? 'is' : (SHORT_TENSES[verb.tense] ?? 'open')}`
}

/** The relation of the clause's date; where the release is undated, what its tense says of a date with a year. */
function timeOf(candidate: Candidate, { anchor }: Release): string {
  const { clause, when, nearDate } = candidate
  const date = when ?? nearDate
  if (date === null) return freshnessOf(candidate) ?? 'none'
  if (anchor !== null) return dateRelation(date.value, anchor)
  return /^(?:past|participle|pluperfect|perfect)$/.test(clause!.verb.tense) ? 'past' : 'future'
}

const DAYS = wordSet('yesterday monday tuesday wednesday thursday friday saturday sunday')
const PARTS = wordSet('morning afternoon evening week weekend month')

/** "today", "this morning", "on Friday" in a release without a date: as near as a date of its day or of its week; null where none stands. */
export function freshnessOf({ clause, parsed }: Candidate): 'same' | 'recent' | null {
  if (!clause) return null
  const { words } = parsed
  const end = nextVerb(parsed, clause)
  let found: 'same' | 'recent' | null = null
  for (let index = clause.start; index < Math.max(end, clause.end); index++) {
    const { lower } = words[index]!
    if (lower === 'today' || lower === 'tonight' || (PARTS.has(lower) && words[index - 1]?.lower === 'this'))
      return 'same'
    if (DAYS.has(lower)) found = 'recent'
  }
  return found
}

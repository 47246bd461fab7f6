import { factualityOf } from '../../text/clauses/factuality.js'
import type { Clause } from '../../text/clauses/clause.js'
import type { Candidate } from './candidate.js'
import { dateRelation } from './date-relation.js'
import type { Release } from './release.js'

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
function timeOf({ clause, when, nearDate }: Candidate, { anchor }: Release): string {
  const date = when ?? nearDate
  if (date === null) return 'none'
  if (anchor !== null) return dateRelation(date.value, anchor)
  return /^(?:past|participle|pluperfect|perfect)$/.test(clause!.verb.tense) ? 'past' : 'future'
}

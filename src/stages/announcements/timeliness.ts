import { factualityOf } from '../../text/clauses/factuality.js'
import type { Clause } from '../../text/clauses/clause.js'
import type { Candidate } from './candidate.js'
import { dateRelation } from './date-relation.js'
import type { Parsed, Release } from './release.js'

/** Features of how the time of a clause stands to that of the release: tense, dates and adverbs of time together. */
export function timeFeatures(candidate: Candidate, release: Release): string[] {
  const { clause, parsed, type } = candidate
  if (!clause) return []
  const tense = tenseOf(clause)
  const time = timeOf(candidate, release)
  const order = clause.marker === null ? 'main' : 'hanging'
  const features = [`time:${tense}:${time}`, `${type}:time:${time}`, `order:${tense}:${order}`]
  const fact = factualityOf(clause, parsed.clauses)
  features.push(`fact:${fact}:${time}`)
  for (const age of agesIn(parsed, clause)) features.push(`age:${age}`, `age:${age}:${tense}`)
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

/** Adverbials that place what is told in the days of the release, or before it (Quirk et al. 1985, 8.55-8.69). */
const AGES: readonly (readonly [string, RegExp])[] = [
  [
    'fresh',
    /\b(?:today|tonight|yesterday|now|just|hereby|this (?:morning|afternoon|evening|week)|last night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/,
  ],
  [
    'old',
    /\b(?:earlier|previously|formerly|originally|historically|ago|since|subsequently|before|last (?:year|month|spring|summer|autumn|fall|winter|decade|century)|at the time|in the past|over the (?:past|last)|to date|so far|until now|in recent years|for (?:many )?(?:years|decades|centuries)|once|decades?|centur(?:y|ies)|always|already)\b/,
  ],
  ['ahead', /\b(?:next|upcoming|forthcoming|coming|soon|later this|as of|as from|from|with effect)\b/],
  [
    'recurs',
    /\b(?:each|every|annual|annually|always|usually|often|regularly|traditionally|typically|weekly|monthly|yearly)\b/,
  ],
]
/** The adverbial of a main clause stands before it or behind it, a few words away. */
const NEAR = 8

const AGES_IN = new WeakMap<Clause, readonly string[]>()

function agesIn(parsed: Parsed, clause: Clause): readonly string[] {
  const known = AGES_IN.get(clause)
  if (known) return known
  const ages = readAges(parsed, clause)
  AGES_IN.set(clause, ages)
  return ages
}

function readAges({ words }: Parsed, clause: Clause): string[] {
  const from = Math.max(0, clause.verb.start - NEAR * 2)
  const said = words
    .slice(from, Math.min(words.length, clause.verb.end + NEAR * 2))
    .map(({ lower }) => lower)
    .join(' ')
  return AGES.flatMap(([age, pattern]) => (pattern.test(said) ? [age] : []))
}

import { ANNOUNCEMENT_TYPES } from '../../core/summary.js'
import type { Weights } from '../../text/logistic.js'
import type { Candidate } from './candidate.js'
import { softmax } from './model.js'
import { tenseOf } from './timeliness.js'

/** What the type of a place's news is told by: all its triggers together, its verb, and the classes of who and what. */
export function typeFeaturesOf(all: readonly Candidate[]): string[] {
  const features = new Set<string>(['bias'])
  for (const candidate of all) for (const feature of candidateFeatures(candidate)) features.add(feature)
  const types = new Set(all.map(({ type }) => type))
  features.add(`types:${types.size < 3 ? [...types].sort().join('+') : 'many'}`)
  return [...features]
}

function candidateFeatures({
  type,
  trigger,
  signs,
  clause,
  parsed,
  who,
  whoKinds,
  whatKinds,
  when,
  origin,
}: Candidate): string[] {
  const features = [`type:${type}`, `trigger:${trigger}`, ...signs.map((sign) => `sign:${type}:${sign}`)]
  features.push(...whatKinds.map((kind) => `what-kind:${kind}`), ...whoKinds.map((kind) => `who-kind:${kind}`))
  if (!clause) return [...features, `origin:${origin}`]
  const tense = tenseOf(clause)
  for (const lemma of clause.verb.lemmas.slice(0, 1)) features.push(`verb:${lemma}`, `verb:${lemma}:${tense}`)
  features.push(
    `tense:${tense}`,
    `type:${type}:${tense}`,
    `when:${when !== null}:${tense}`,
    `who:${who !== null}:${tense}`,
  )
  features.push(...whatKinds.map((kind) => `what-kind:${kind}:${tense}`))
  const above = parsed.clauses[clause.governor]
  if (above) features.push(`governor:${above.verb.lemmas[0] ?? ''}:${clause.marker ?? 'main'}`)
  return features
}

/** 0..1 for each type, by a multinomial logistic model. */
export function typeChances(features: readonly string[], weights: Weights): ReadonlyMap<string, number> {
  const rows = rowsOf(weights)
  const sums = new Array<number>(ANNOUNCEMENT_TYPES.length).fill(0)
  for (const feature of features) {
    const row = rows.get(feature)
    if (row) for (let type = 0; type < sums.length; type++) sums[type]! += row[type]!
  }
  const shares = softmax(sums)
  return new Map(ANNOUNCEMENT_TYPES.map((type, index) => [type, shares[index]!]))
}

const ROWS = new WeakMap<Weights, ReadonlyMap<string, Float64Array>>()
const PLACES: ReadonlyMap<string, number> = new Map(ANNOUNCEMENT_TYPES.map((type, index) => [type, index]))

/** For each feature its weights by type, made once from weights that are named `type|feature`: no name is put together at use. */
function rowsOf(weights: Weights): ReadonlyMap<string, Float64Array> {
  const known = ROWS.get(weights)
  if (known) return known
  const rows = new Map<string, Float64Array>()
  for (const [name, weight] of Object.entries(weights)) {
    const bar = name.indexOf('|')
    const feature = name.slice(bar + 1)
    const row = rows.get(feature) ?? new Float64Array(ANNOUNCEMENT_TYPES.length)
    row[PLACES.get(name.slice(0, bar))!] = weight
    rows.set(feature, row)
  }
  ROWS.set(weights, rows)
  return rows
}

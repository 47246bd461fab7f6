import { wordTable } from '../../core/word-table.js'
import { flatMap } from '../../core/flat.js'
import { ANNOUNCEMENT_TYPES } from '../../core/summary.js'
import type { Clause } from '../../text/clauses/clause.js'
import type { Word } from '../../text/clauses/word.js'
import type { Candidate } from './candidate.js'
import { softmax } from './model.js'
import { singular } from './nouns.js'
import { tenseOf } from './timeliness.js'
import { weightTable } from './weight-table.js'

/**
 * What the type of a place's news is told by: its triggers, verbs and roles, and the words of an open class of its sentence. Some
 * may be named more than once.
 * @param clause what `clauseFeaturesOf` tells of the place, where it is known already
 */
export function typeFeaturesOf(all: readonly Candidate[], clause = clauseFeaturesOf(all)): string[] {
  const words = all[0]?.parsed.words ?? []
  return ['bias', ...clause, ...words.filter(isTelling).map(({ lower }) => `word:${singular(lower)}`)]
}

/**
 * All triggers of a place together and the surest of them, its verb and the one that governs it, and the classes of what stands in
 * each role.
 */
export function clauseFeaturesOf(all: readonly Candidate[]): string[] {
  const features = [...surestFeatures(all), ...governedFeatures(all)]
  for (const candidate of all) for (const feature of candidateFeatures(candidate)) features.push(feature)
  const types = new Set(all.map(({ type }) => type))
  features.push(`types:${types.size < 3 ? [...types].sort().join('+') : 'many'}`)
  return features
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
  roleKinds,
  when,
  origin,
}: Candidate): string[] {
  const features = [`type:${type}`, `trigger:${trigger}`]
  addEach(features, `sign:${type}:`, signs)
  addEach(features, 'what-kind:', whatKinds)
  addEach(features, 'who-kind:', whoKinds)
  addEach(features, 'head:', roleKinds)
  if (!clause) {
    features.push(`origin:${origin}`)
    return features
  }
  const tense = tenseOf(clause)
  const lemma = clause.verb.lemmas[0]
  if (lemma !== undefined) features.push(`verb:${lemma}`, `verb:${lemma}:${tense}`)
  features.push(
    `tense:${tense}`,
    `type:${type}:${tense}`,
    `when:${when !== null}:${tense}`,
    `who:${who !== null}:${tense}`,
  )
  addEach(features, 'what-kind:', whatKinds, `:${tense}`)
  const above = parsed.clauses[clause.governor]
  if (above) features.push(`governor:${above.verb.lemmas[0] ?? ''}:${clause.marker ?? 'main'}`)
  return features
}

function addEach(features: string[], before: string, names: readonly string[], behind = ''): void {
  for (let index = 0; index < names.length; index++) features.push(before + names[index]! + behind)
}

/** Words of an open class, numbers and the shortest left out. */
function isTelling({ wordClass, lower }: Word): boolean {
  return lower.length > 3 && OPEN.has(wordClass) && !/\d/.test(lower)
}

const OPEN: ReadonlySet<string> = new Set(['noun', 'verb', 'adjective'])

/** The types by how much their triggers know of the clause, and those of the triggers that know most. */
function surestFeatures(all: readonly Candidate[]): string[] {
  const precisions = new Map<string, number>()
  for (const { type, precision } of all) precisions.set(type, Math.max(precision, precisions.get(type) ?? 0))
  const surest = surestTypes(all)
  const how = surest.length > 1 ? 'shared' : 'alone'
  return [
    ...[...precisions].map(([type, precision]) => `precision:${type}:${precision}`),
    ...flatMap(surest, (type) => [`surest:${type}`, `surest:${type}:${how}`]),
    ...(surest.length < 3 ? [`surest:${surest.join('+')}`] : []),
  ]
}

function surestTypes(all: readonly Candidate[]): string[] {
  const most = Math.max(...all.map(({ precision }) => precision))
  return [...new Set(all.filter(({ precision }) => precision === most).map(({ type }) => type))].sort()
}

/** "undertook to open" is a pledge, "agreed to open" is no agreement: the verb above by its kind, with what the deed below is. */
function governedFeatures(all: readonly Candidate[]): string[] {
  const clauses = new Set(all.map(({ clause }) => clause))
  return [...clauses].flatMap((clause) => {
    if (!clause) return []
    const own = all.filter((one) => one.clause === clause)
    const above = own[0]!.parsed.clauses[clause.governor]
    return [...governorFeatures(clause, above, surestTypes(own)), ...kindFeatures(clause, own[0]!)]
  })
}

function governorFeatures({ marker }: Clause, above: Clause | undefined, surest: readonly string[]): string[] {
  if (!above || (marker !== 'to' && marker !== 'that')) return []
  const kind = kindOfVerb(above) ?? 'other'
  return [`above:${kind}`, ...flatMap(surest, (type) => [`above:${kind}:${type}`, `below:${type}`])]
}

function kindFeatures(clause: Clause, { roleKinds }: Candidate): string[] {
  const kind = kindOfVerb(clause)
  return kind === undefined ? [] : [`verb-kind:${kind}`, ...roleKinds.map((one) => `verb-kind:${kind}:${one}`)]
}

/** Verbs that settle, tell or greet a deed, by what that makes of it; after the frames Commitment, Make_agreement, Deciding and Statement of FrameNet. */
const VERB_KINDS = wordTable<string>(
  Object.fromEntries(
    Object.entries({
      pledging: 'undertake pledge commit promise vow guarantee',
      agreeing: 'agree accept',
      deciding: 'decide resolve vote determine approve confirm elect',
      reporting: 'announce say tell inform report note state declare reveal disclose',
      greeting: 'welcome congratulate commend thank',
    }).flatMap(([kind, verbs]) => verbs.split(' ').map((verb) => [verb, kind])),
  ),
)

function kindOfVerb({ verb }: Clause): string | undefined {
  return VERB_KINDS[verb.lemmas[0] ?? '']
}

/** For each feature its weights, one for each of the guide's types in their order, in hundredths. */
export type TypeWeights = Readonly<Record<string, readonly number[]>>

/** What a whole number of the table stands for. */
export const WEIGHT_UNIT = 0.01

/** 0..1 for each type, by a multinomial logistic model. */
export function typeChances(features: readonly string[], weights: TypeWeights): ReadonlyMap<string, number> {
  const sums = new Array<number>(ANNOUNCEMENT_TYPES.length).fill(0)
  for (const row of weightTable(weights).of(features))
    for (let type = 0; type < sums.length; type++) sums[type]! += row[type]! * WEIGHT_UNIT
  const shares = softmax(sums)
  return new Map(ANNOUNCEMENT_TYPES.map((type, index) => [type, shares[index]!]))
}

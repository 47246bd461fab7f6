import { DECIDING, factualityOf, PLANNING, REPORTING, WISHING } from '../../text/clauses/factuality.js'
import type { Candidate } from './candidate.js'
import type { Release } from './release.js'

/** What the model sees of a candidate: names of binary features. */
export function featuresOf(candidate: Candidate, release: Release): string[] {
  const { type, trigger, origin, signs } = candidate
  return [
    `trigger:${trigger}`,
    `type:${type}`,
    `origin:${origin}`,
    ...signs.flatMap((sign) => [`sign:${sign}`, `${type}:sign:${sign}`]),
    ...clauseFeatures(candidate),
    ...placeFeatures(candidate, release),
    ...slotFeatures(candidate, release),
  ]
}

/** What the second model sees: whether the type of the trigger fits, given that the clause is news. */
export function typeFeaturesOf(candidate: Candidate): string[] {
  const { type, trigger, signs, clause, who, what, when, whoKinds, whatKinds } = candidate
  return [
    `trigger:${trigger}`,
    `type:${type}`,
    ...signs.map((sign) => `${trigger}:${sign}`),
    ...(clause ? [`${type}:tense:${clause.verb.tense}`, `${type}:verb:${clause.verb.lemmas[0] ?? ''}`] : []),
    `${type}:who:${who !== null}`,
    `${type}:what:${what !== null}`,
    `${type}:when:${when !== null}`,
    ...whoKinds.map((kind) => `${type}:who-kind:${kind}`),
    ...whatKinds.map((kind) => `${type}:what-kind:${kind}`),
  ]
}

function clauseFeatures({ clause, type, parsed, trigger }: Candidate): string[] {
  if (!clause) return []
  const { verb, marker, governor } = clause
  const above = parsed.clauses[governor]
  const features = [
    `tense:${verb.tense}`,
    `${type}:tense:${verb.tense}`,
    `voice:${verb.passive ? 'passive' : 'active'}`,
    `marker:${markerClass(marker)}`,
    `trigger-tense:${trigger}:${verb.tense}`,
    `fact:${factualityOf(clause, parsed.clauses)}`,
    `${type}:fact:${factualityOf(clause, parsed.clauses)}`,
  ]
  if (verb.modal) features.push(`modal:${verb.modal}`)
  if (verb.negated) features.push('negated')
  if (above) features.push(`governor:${governorClass(above.verb.lemmas)}`, `governor-tense:${above.verb.tense}`)
  if (clause.subject.length === 0) features.push('no-subject')
  return features
}

function markerClass(marker: string | null): string {
  if (marker === null) return 'main'
  if (/^(?:who|whom|whose|which|where|whereby)$/.test(marker)) return 'relative'
  if (
    /^(?:if|unless|whether|although|though|because|while|whereas|as|since|when|once|so|lest|until|till|before|after)$/.test(
      marker,
    )
  )
    return marker
  return marker
}

function governorClass(lemmas: readonly string[]): string {
  if (lemmas.some((lemma) => REPORTING.has(lemma))) return 'report'
  if (lemmas.some((lemma) => DECIDING.has(lemma))) return 'decide'
  if (lemmas.some((lemma) => PLANNING.has(lemma))) return 'plan'
  if (lemmas.some((lemma) => WISHING.has(lemma))) return 'wish'
  return lemmas.some((lemma) => WELCOMING.has(lemma)) ? 'welcome' : 'other'
}

const WELCOMING = new Set('welcome congratulate commend praise thank recall applaud salute appreciate'.split(' '))

/** Verbs whose meaning decides whether what they govern is news. */
export const GOVERNING_VERBS: readonly string[] = [...REPORTING, ...DECIDING, ...PLANNING, ...WISHING, ...WELCOMING]

function placeFeatures({ parsed }: Candidate, { structure, document }: Release): string[] {
  const { block, index, sentence } = parsed
  const features = [`block:${block.kind}`, `position:${position(index, structure.sentences.length)}`]
  features.push(`genre:${structure.genre}`)
  const words = parsed.words
  if (words.length > 45) features.push('long')
  if (words.length < 8) features.push('short')
  if (insideMarks(document.text.slice(sentence.start, sentence.end))) features.push('quoted')
  const has = new Set(words.map((word) => word.lower))
  for (const cue of CUES) if (has.has(cue)) features.push(`cue:${cue}`)
  return features
}

const CUES =
  'announced announce today yesterday new first next last former previous previously since ago already also unanimously officially final welcomed recalled noted thanked congratulated would should could if many every each often usually always years was we i they you not expected hope hopes'.split(
    ' ',
  )

function position(index: number, of: number): string {
  if (index < 2) return 'top'
  return `${Math.floor((index / Math.max(1, of)) * 4)}`
}

function insideMarks(text: string): boolean {
  return /^["“«]/.test(text)
}

function slotFeatures({ who, what, when, where, type, whoKinds, whatKinds }: Candidate, release: Release): string[] {
  const features: string[] = [
    ...whoKinds.flatMap((kind) => [`who-kind:${kind}`, `${type}:who-kind:${kind}`]),
    ...whatKinds.flatMap((kind) => [`what-kind:${kind}`, `${type}:what-kind:${kind}`]),
  ]
  if (who)
    features.push(
      'who',
      `${type}:who:${/^\p{Lu}/u.test(release.document.text.slice(who.start, who.start + 1)) ? 'capital' : 'small'}`,
    )
  if (what)
    features.push(
      'what',
      `${type}:what:${/\p{Lu}/u.test(release.document.text.slice(what.start, what.end)) ? 'capital' : 'small'}`,
    )
  if (where) features.push('where')
  features.push(
    `when:${dateRelation(when?.value ?? null, release.anchor)}`,
    `${type}:when:${dateRelation(when?.value ?? null, release.anchor)}`,
  )
  return features
}

/** How a date stands to the day of the release: days, months and years apart. */
export function dateRelation(value: string | null, anchor: string | null): string {
  if (value === null) return 'none'
  if (anchor === null) return 'unknown'
  const shared = Math.min(value.length, anchor.length)
  const [date, day] = [value.slice(0, shared), anchor.slice(0, shared)]
  if (date > day) return 'future'
  if (date === day) return 'same'
  return Date.parse(anchor) - Date.parse(value) < 15 * 86_400_000 ? 'recent' : 'past'
}

import { wordTable } from '../../core/word-table.js'
import { flatMap } from '../../core/flat.js'
import type { Range } from '../../core/span.js'
import { DECIDING, factualityOf, isBackshifted, PLANNING, REPORTING, WISHING } from '../../text/clauses/factuality.js'
import type { Candidate } from './candidate.js'
import { dateRelation } from './date-relation.js'
import { discourseFeatures } from './discourse.js'
import type { Parsed, Release } from './release.js'
import { freshnessOf, timeFeatures } from './timeliness.js'

/** What the model sees of a candidate: names of binary features. */
export function featuresOf(candidate: Candidate, release: Release): string[] {
  const { type, trigger, origin, signs } = candidate
  return [
    `trigger:${trigger}`,
    `type:${type}`,
    `origin:${origin}`,
    ...flatMap(signs, (sign) => [`sign:${sign}`, `${type}:sign:${sign}`]),
    ...clauseFeatures(candidate),
    ...byKind([...placeFeatures(candidate, release), ...discourseFeatures(candidate, release)], release),
    ...slotFeatures(candidate, release),
    ...nameFeatures(candidate, release),
    ...timeFeatures(candidate, release),
  ]
}

/** Features of where something stands, whose weight depends on what the release is about. */
const PLACED = /^(?:depth|paragraph|position):/

/** A release about an event tells its news behind the event; any other opens with its news. */
function byKind(features: readonly string[], { event }: Release): string[] {
  const kind = event.name ? 'event' : 'plain'
  return [`about:${kind}`, ...flatMap(features, (one) => (PLACED.test(one) ? [one, `${kind}:${one}`] : [one]))]
}

/** How the clause stands in its sentence and what it names in the text. */
function nameFeatures({ clause, parsed, what, who, type }: Candidate, release: Release): string[] {
  if (!clause) return []
  const { words, clauses, dates } = parsed
  const place = clauses.indexOf(clause)
  const features = [`clause:${place < 2 ? place : 'later'}`, `lemma:${clause.verb.lemmas[0] ?? ''}`]
  if (clause.marker === 'to') features.push(`behind:${words[clause.verb.start - 1]?.wordClass ?? 'nothing'}`)
  const relations = new Set(dates.map(({ value }) => dateRelation(value, release.anchor)))
  for (const relation of relations) features.push(`dates:${relation}`)
  if (relations.has('past') && relations.size === 1) features.push('dates:only-past')
  if (insideQuotation(release, parsed, words[clause.verb.main]!.start)) features.push('inside-quotation')
  if (what) {
    const how = determinerBefore(parsed, what)
    const given = release.givenness.isGiven(what, parsed.index) ? 'given' : 'new'
    features.push(`what:${how}`, `${type}:what:${how}`, `what:${given}`, `what:${how}:${given}`)
    if (release.givenness.inTitle(what)) features.push('what:in-title')
  }
  features.push(who ? `who:${determinerBefore(parsed, who)}` : 'who:nobody')
  return features
}

/** How a phrase begins: "a", "the", "its", "all", a number, or with its noun. */
function determinerBefore({ words }: Parsed, { start }: Range): string {
  const index = words.findIndex((word) => word.start >= start)
  const before = words[index - 1]
  const first = words[index]
  if (before && /^(?:determiner|possessive|number)$/.test(before.wordClass))
    return DETERMINER_KINDS[before.lower] ?? before.wordClass
  if (!first) return 'nothing'
  if (first.wordClass === 'pronoun') return first.lower
  if (first.wordClass === 'number') return 'number'
  return first.capital ? 'name' : first.lower.endsWith('s') ? 'bare-plural' : 'bare'
}

const DETERMINER_KINDS = wordTable<string>({
  a: 'indefinite',
  an: 'indefinite',
  the: 'definite',
  this: 'demonstrative',
  that: 'demonstrative',
  these: 'demonstrative',
  those: 'demonstrative',
})

/** A quotation opened shortly before is still open. */
const LONGEST_QUOTATION = 1500

function insideQuotation({ document: { text } }: Release, { block }: Parsed, at: number): boolean {
  const before = text.slice(Math.max(block.start, at - LONGEST_QUOTATION), at)
  return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.split('"').length - 1) % 2 === 1
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
  if (verb.modal) features.push(`modal:${isBackshifted(clause, parsed.clauses) ? 'will' : verb.modal}`)
  if (verb.negated) features.push('negated')
  if (above) features.push(`governor:${governorClass(above.verb.lemmas)}`, `governor-tense:${above.verb.tense}`)
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
  const words = parsed.words
  if (words.length > 45) features.push('long')
  if (words.length < 8) features.push('short')
  if (insideMarks(document.text.slice(sentence.start, sentence.end))) features.push('quoted')
  features.push(...cuesIn(parsed))
  return features
}

const CUES_IN = new WeakMap<Parsed, readonly string[]>()

/** The cues of a sentence, which are the same for all its candidates. */
function cuesIn(parsed: Parsed): readonly string[] {
  const known = CUES_IN.get(parsed)
  if (known) return known
  const has = new Set(parsed.words.map((word) => word.lower))
  const cues = CUES.filter((cue) => has.has(cue)).map((cue) => `cue:${cue}`)
  CUES_IN.set(parsed, cues)
  return cues
}

const CUES =
  'now currently available recently earlier effective announced announce today yesterday new first next last former previous previously since ago already also unanimously officially final welcomed recalled noted thanked congratulated would should could if many every each often usually always years was we i they you not expected hope hopes'.split(
    ' ',
  )

function position(index: number, of: number): string {
  if (index < 2) return 'top'
  return `${Math.floor((index / Math.max(1, of)) * 4)}`
}

function insideMarks(text: string): boolean {
  return /^["“«]/.test(text)
}

function slotFeatures(candidate: Candidate, release: Release): string[] {
  const { who, what, when, where, type, whoKinds, whatKinds } = candidate
  const features: string[] = [
    ...whoKinds.map((kind) => `${type}:who-kind:${kind}`),
    ...whatKinds.map((kind) => `${type}:what-kind:${kind}`),
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
  const relation = when ? dateRelation(when.value, release.anchor) : (freshnessOf(candidate) ?? 'none')
  features.push(`when:${relation}`, `${type}:when:${relation}`)
  return features
}

import * as z from 'zod'
import type { AnnouncementClaim, Layers } from '../../core/layers.js'
import { defineStage } from '../../core/stage.js'
import { ANNOUNCEMENT_TYPES } from '../../core/summary.js'
import { actorIn, located } from './actor.js'
import type { Candidate } from './candidate.js'
import { dateOfClaim } from './claim-date.js'
import { findCandidates, finderOf } from './candidates.js'
import { slotsOf } from './dated.js'
import { withDaysBeside } from './day-beside.js'
import { withEffectDay } from './effect-day.js'
import { isOfSeries } from './editions.js'
import { featuresOf } from './features.js'
import { givennessOf } from './givenness.js'
import { chanceInContext, standingsOf } from './context.js'
import { bestOfEach, type Judged } from './merge.js'
import { chanceOf, type NewsModel } from './model.js'
import { NOUN_CLASSES } from './noun-classes.js'
import { leastChanceOf } from './performed.js'
import type { Release } from './release.js'
import { freshnessOf } from './timeliness.js'
import { classesSchema, triggerSchema, withDefaults, type NounClasses } from './trigger-schema.js'
import { withoutItemised } from './itemised.js'
import { withSharedVerbs } from './shared-verb.js'
import { toldOnce } from './same-news.js'
import { TRIGGERS } from './triggers.data.js'
import { TYPE_WEIGHTS } from './types.data.js'
import type { TypeWeights } from './typing.js'
import { MODEL } from './weights.data.js'

/** What is news in a release: its type, and who, what, when and where. */
export const announcements = defineStage({
  name: 'announcements',
  description: 'what is news: type, evidence, who, what, when and where',
  needs: ['structure', 'entities', 'event', 'references'],
  makes: 'announcements',
  options: z.strictObject({
    threshold: z
      .number()
      .min(0)
      .max(1)
      .default(0.43)
      .describe('Least chance that an announcement is news, 0 to 1; doubt about its type counts half.'),
    leadThreshold: z
      .number()
      .min(0)
      .max(1)
      .default(0.3)
      .describe(
        'Least confidence of the one in the first sentences of a release that tells nothing above `threshold`.',
      ),
    triggers: z
      .array(triggerSchema)
      .default([])
      .describe('Own triggers beside the built-in ones: words and frames, also of own types.'),
    classes: classesSchema.default({}).describe('Own noun classes, and more nouns for the built-in ones.'),
  }),
  addedTypes: ({ triggers }) => triggers.map(({ type }) => type).filter((type) => !GUIDE_TYPES.has(type)),
  create: ({ threshold, leadThreshold, triggers, classes }) => {
    const own = new Set(triggers.map(({ name }) => name))
    const finder = finderOf([...triggers, ...TRIGGERS.map(withDefaults)], widened(classes))
    return (given) => {
      const release = releaseOf(given)
      return claimsOf(release, findCandidates(release, finder), MODELS, { threshold, leadThreshold }, own)
    }
  },
})

const GUIDE_TYPES: ReadonlySet<string> = new Set(ANNOUNCEMENT_TYPES)

/** What judges the candidates: whether they are news, alone and beside the others, and of which type. */
export interface Models extends NewsModel {
  readonly type: TypeWeights
}

export const MODELS: Models = { ...MODEL, type: TYPE_WEIGHTS }

/** The built-in noun classes with a pipeline's own. */
function widened(classes: NounClasses): NounClasses {
  const names = new Set([...Object.keys(NOUN_CLASSES), ...Object.keys(classes)])
  return Object.fromEntries([...names].map((name) => [name, [...(NOUN_CLASSES[name] ?? []), ...(classes[name] ?? [])]]))
}

/** A pipeline's own trigger, of which the model knows nothing, is taken at its word. */
const OWN_CHANCE = 0.8

/** Least confidence: of any announcement, and of the one in the lead where there is no other. */
export interface Thresholds {
  readonly threshold: number
  readonly leadThreshold: number
}

/** How much of the doubt about its type counts against an announcement: told with a wrong type, it is still told. */
const TYPE_WEIGHT = 0.5

/**
 * The share of the threshold that news of a type must reach. What is `other` is of many kinds, each of them rare, so that the
 * models doubt it more than it deserves: on published releases two of five such claims below the threshold are right, and one
 * of five of the other types.
 */
const LENIENCE: ReadonlyMap<string, number> = new Map([['other', 0.7]])

/** The claims that candidates amount to, under some weights. */
export function claimsOf(
  release: Release,
  candidates: readonly Candidate[],
  model: Models,
  { threshold, leadThreshold }: Thresholds,
  own: ReadonlySet<string> = new Set(),
): AnnouncementClaim[] {
  const best = bestOfEach(judgedOf(release, candidates, model, own), model)
  const told = standingsOf(best, release).map((standing) => {
    const { candidate, share, given } = standing.chosen
    const chance = given
      ? standing.chosen.chance
      : Math.max(leastChanceOf(candidate, release.document.text), chanceInContext(standing, model.context))
    const least = threshold * (LENIENCE.get(candidate.type) ?? 1)
    const worth = chance * (1 - TYPE_WEIGHT * (1 - share))
    return { candidate: withoutSeries(candidate, release), confidence: share * chance, isSure: worth >= least }
  })
  const sure = told.filter(({ isSure }) => isSure)
  const kept = sure.length > 0 ? sure : likeliestInLead(told, leadThreshold)
  const claimed = kept.map(({ candidate, confidence }) => claimOf(release, candidate, confidence))
  const claims = withSharedVerbs(toldOnce(claimed, release.document.text), release)
  return withEffectDay(withoutItemised(withDaysBeside(claims, release), release), release).toSorted(inOrder)
}

/** A coming event where the release is about none and nothing says that it is one in a row is news of another kind. */
function withoutSeries(candidate: Candidate, { event }: Release): Candidate {
  if (candidate.type !== 'next-edition' || candidate.clause === null || event.name) return candidate
  return isOfSeries(candidate.parsed.words) ? candidate : { ...candidate, type: 'other' }
}

/** How many sentences the lead has. */
const LEAD = 4

/** A release mostly tells some news, and in its lead. */
function likeliestInLead<T extends { readonly candidate: Candidate; readonly confidence: number }>(
  told: readonly T[],
  least: number,
): T[] {
  const lead = told.filter(({ candidate }) => candidate.parsed.index < LEAD)
  const best = lead.reduce<T | null>((top, one) => (top && top.confidence >= one.confidence ? top : one), null)
  return best && best.confidence >= (isOfToday(best.candidate) ? least * OF_TODAY : least) ? [best] : []
}

/** What a lead tells of today needs less confidence. */
const OF_TODAY = 0.5

/** A main clause that happened "today" or "this morning". */
function isOfToday(candidate: Candidate): boolean {
  return candidate.clause?.marker === null && freshnessOf(candidate) === 'same'
}

/** The candidates with what the first model makes of each. */
export function judgedOf(
  release: Release,
  candidates: readonly Candidate[],
  model: Pick<Models, 'news'>,
  own: ReadonlySet<string> = new Set(),
): Judged[] {
  return candidates.map((candidate) => {
    if (own.has(candidate.trigger)) return { candidate, chance: OWN_CHANCE, given: true }
    if (candidate.clause === null) return { candidate, chance: itemChance(candidate), given: true }
    const chance = chanceOf(featuresOf(candidate, release), model.news)
    return { candidate, chance: Math.max(leastChanceOf(candidate, release.document.text), chance), given: false }
  })
}

/**
 * Set by hand, by what is known of the name and stands behind it: learnt from the lists of `fixtures/train`, which are few,
 * the chances were much too low for the long lists of published releases.
 */
function itemChance({ origin, signs }: Candidate): number {
  if (signs.includes('bare')) return origin === 'label' ? 0.7 : 0.5
  return origin === 'label' || signs.includes('person') ? 0.9 : 0.7
}

/** In the order of the text: the surest of several that tell one news may stand behind the others. */
function inOrder(a: AnnouncementClaim, b: AnnouncementClaim): number {
  return a.evidence.start - b.evidence.start
}

type Given = Pick<Layers, 'structure' | 'entities' | 'event' | 'references'> & Pick<Release, 'document' | 'text'>

export function releaseOf({ document, text, structure, entities, event, references }: Given): Release {
  const anchor = structure.date?.value ?? event.endDate?.value ?? event.startDate?.value ?? null
  const release = { document, text, structure, entities, event, references: references.mentions, anchor }
  return { ...release, givenness: givennessOf(release) }
}

function claimOf(release: Release, candidate: Candidate, confidence: number): AnnouncementClaim {
  const { type, evidence, who, what, where } = candidate
  const { text } = release.document
  const acting = who && actorIn(release, who)
  return {
    type,
    evidence,
    who: acting?.who ?? null,
    what: what && located(text, what),
    ...slotsOf(text, dateOfClaim(candidate, release)),
    where: where && located(text, where),
    entity: acting?.entity ?? null,
    confidence,
  }
}

import { createHash } from 'node:crypto'
import { documentOf } from '../../input/read.js'
import { isHeldBack } from '../../labels/held-back.js'
import { loadGold, type GoldAnnouncement, type GoldRelease } from '../../labels/index.js'
import { loadPipeline } from '../../pipeline/load.js'
import { spanJaccard, tokenF1 } from '../../score/similarity.js'
import { textService } from '../../text/service.js'
import type { Weights } from '../../text/logistic.js'
import type { Candidate } from './candidate.js'
import { findCandidates, finderOf, type Finder } from './candidates.js'
import { featuresOf } from './features.js'
import { standingsOf } from './context.js'
import { judgedOf, releaseOf, type Models } from './index.js'
import { bestOfEach, placeOf } from './merge.js'
import { NOUN_CLASSES } from './noun-classes.js'
import type { Release } from './release.js'
import { descend, frequent, packed, rounded } from './descent.train.js'
import { fitTypes, typedPlaces } from './type-learning.train.js'
import { triggerSchema } from './trigger-schema.js'
import { TRIGGERS } from './triggers.data.js'

/** One candidate to learn from. */
export interface Row {
  readonly id: string
  readonly candidate: Candidate
  readonly features: readonly string[]
  /** Whether a label says that its clause is news. */
  readonly news: boolean
  /** The type of that news; null where it is none. */
  readonly label: string | null
  /** Candidates of one place share its weight. */
  readonly weight: number
}

const SEEN_LEAST = 3

/** A labelled release with its candidates. */
export interface Case {
  readonly id: string
  readonly release: Release
  readonly rows: readonly Row[]
}

/** What is learnt of a labelled release. */
export type Labelled = Pick<GoldRelease, 'id' | 'text' | 'announcements'>

/** Labelled releases, each with its candidates and whether a label says that they are news of this type. */
export function casesOf(releases: readonly Labelled[], finder: Finder): Case[] {
  return releases.map((gold) => caseOf(gold, releaseFor(gold), finder))
}

/** Those of fixtures/train that are not held back. */
export function openCases(finder: Finder): Case[] {
  return casesOf(
    loadGold('fixtures/train').filter(({ id }) => !isHeldBack(id)),
    finder,
  )
}

const pipeline = loadPipeline('releases')

/** A text as the stage gets it. */
export function releaseFor({ id, text }: Pick<Labelled, 'id' | 'text'>): Release {
  const document = documentOf(text, { id })
  const { structure, entities, event, references } = pipeline.analyse(document)
  return releaseOf({
    document,
    text: textService(document.text),
    structure: structure!,
    entities: entities!,
    event: event!,
    references: references!,
  })
}

export function builtInFinder(): Finder {
  return finderOf(
    TRIGGERS.map((one) => triggerSchema.parse(one)),
    NOUN_CLASSES,
  )
}

/** The same for one release that is analysed already. */
export function caseOf(gold: Labelled, release: Release, finder: Finder): Case {
  return { id: gold.id, release, rows: rowsOfRelease(gold, release, finder) }
}

function rowsOfRelease(gold: Labelled, release: Release, finder: Finder): Row[] {
  const candidates = findCandidates(release, finder)
  const types = newsAmong(candidates, gold.announcements ?? [], gold.text)
  const counts = new Map<string, number>()
  for (const one of candidates) counts.set(placeOf(one), (counts.get(placeOf(one)) ?? 0) + 1)
  return candidates.map((candidate) => ({
    id: gold.id,
    candidate,
    features: featuresOf(candidate, release),
    news: types.has(placeOf(candidate)),
    label: types.get(placeOf(candidate)) ?? null,
    weight: 1 / counts.get(placeOf(candidate))!,
  }))
}

/** For each label the place that tells it best, with the label's type. */
function newsAmong(
  candidates: readonly Candidate[],
  gold: readonly GoldAnnouncement[],
  text: string,
): Map<string, string> {
  const types = new Map<string, string>()
  for (const label of gold) {
    for (const sentence of [label.evidence, ...label.also]) {
      const near = candidates.filter((one) => spanJaccard(sentence, one.evidence) > 0.5 && !types.has(placeOf(one)))
      const best = near.toSorted((a, b) => likeness(b, label, text) - likeness(a, label, text))[0]
      if (best && likeness(best, label, text) > 0.3) types.set(placeOf(best), label.type)
    }
  }
  return types
}

function likeness({ type, who, what, when }: Candidate, label: GoldAnnouncement, text: string): number {
  const words = (range: Candidate['who']): string | null => range && text.slice(range.start, range.end)
  const slots = tokenF1(label.who, words(who)) + tokenF1(label.what, words(what))
  return slots + (when && when.value === label.when ? 0.5 : 0) + (type === label.type ? 1 : 0)
}

/** How strongly each model is held to small weights. */
export interface Ridges {
  readonly news: number
  readonly type: number
  readonly context: number
}

export const RIDGES: Ridges = { news: 8, type: 1, context: 10 }

/**
 * The models of the stage.
 * @param others cases of another kind, from which only the first models learn
 */
export function fitModel(cases: readonly Case[], ridges: Ridges, others: readonly Case[]): Models {
  return { ...fitFirst([...cases, ...others], ridges), context: fitContext(cases, ridges, others) }
}

type FirstModel = Pick<Models, 'news' | 'type'>

function fitFirst(cases: readonly Case[], ridges: Ridges): FirstModel {
  const rows = cases.flatMap((one) => one.rows)
  const news = rows
    .filter(({ candidate }) => candidate.clause)
    .map(({ features, news, weight }) => ({ features, right: news, weight }))
  return { news: fit(news, ridges.news), type: fitTypes(typedPlaces(rows), ridges.type) }
}

/** The second model learns from what the first says of releases that it has not seen (stacking, Wolpert 1992). */
function fitContext(cases: readonly Case[], ridges: Ridges, others: readonly Case[]): Weights {
  const instances = [0, 1, 2, 3, 4].flatMap((fold) => {
    const model = fitFirst([...cases.filter(({ id }) => foldOf(id, 'inner') !== fold), ...others], ridges)
    return cases.filter(({ id }) => foldOf(id, 'inner') === fold).flatMap((one) => standingRows(one, model))
  })
  return fit(instances, ridges.context)
}

function standingRows({ release, rows }: Case, model: FirstModel): Instance[] {
  const told = new Set(rows.filter(({ news }) => news).map(({ candidate }) => placeOf(candidate)))
  const candidates = rows.map(({ candidate }) => candidate)
  const standings = standingsOf(bestOfEach(judgedOf(release, candidates, model), model.type), release)
  return standings
    .filter(({ chosen }) => !chosen.given)
    .map(({ chosen, features, odds }) => ({ features, odds, right: told.has(placeOf(chosen.candidate)), weight: 1 }))
}

interface Instance {
  readonly features: readonly string[]
  readonly right: boolean
  readonly weight: number
  /** Log odds that an earlier model gives it; left out where there is none. */
  readonly odds?: number
}

/** Logistic regression with a ridge penalty, by full-batch gradient steps with rates of their own (AdaGrad). */
function fit(rows: readonly Instance[], ridge: number): Weights {
  const names = ['bias', 'odds', ...frequent(rows, SEEN_LEAST)]
  const index = new Map(names.map((name, place) => [name, place]))
  const sparse = rows.map(({ features }) => new Set(features.flatMap((name) => index.get(name) ?? [])))
  const { starts, places } = packed(sparse.map((own) => [0, ...own]))
  const weights = descend(names.length, (current, gradient) => {
    for (let place = 2; place < names.length; place++) gradient[place]! -= ridge * current[place]!
    for (let number = 0; number < rows.length; number++) {
      const { right, weight, odds = 0 } = rows[number]!
      const end = starts[number + 1]!
      let sum = current[1]! * odds
      for (let at = starts[number]!; at < end; at++) sum += current[places[at]!]!
      const error = weight * ((right ? 1 : 0) - 1 / (1 + Math.exp(-sum)))
      gradient[1]! += error * odds
      for (let at = starts[number]!; at < end; at++) gradient[places[at]!]! += error
    }
  })
  return Object.fromEntries(names.map((name, place) => [name, rounded(weights[place]!)]))
}

/** The fold of a document, by its id, so that folds stay the same when releases are added. */
export function foldOf(id: string, salt = 'fold'): number {
  return Number.parseInt(createHash('sha256').update(`${salt} ${id}`).digest('hex').slice(0, 8), 16) % 5
}

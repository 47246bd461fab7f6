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
import { OPINIONS, standingsOf } from './context.js'
import { judgedOf, releaseOf, type Models } from './index.js'
import { bestOfEach, placeOf } from './merge.js'
import { NOUN_CLASSES } from './noun-classes.js'
import type { Release } from './release.js'
import { descend, frequent, packed, rounded } from './descent.train.js'
import { placesOf } from './places-of.train.js'
import { sentenceFeaturesOf } from './sentence.js'
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
  /** A feature that tells the models that the release is of another kind than those of the fixtures. */
  readonly kind?: string
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
  readonly sentence: number
  readonly type: number
  readonly context: number
}

export const RIDGES: Ridges = { news: 8, sentence: 8, type: 1, context: 5 }

/** Cases beside the labelled releases. */
export interface Others {
  /** Releases of other kinds, from which all models learn. */
  readonly releases: readonly Case[]
  /** Single sentences, from which only the first models learn. */
  readonly cases: readonly Case[]
  /** Those that teach the choice of the type alone. */
  readonly typed: readonly Case[]
}

/** The models of the stage. */
export function fitModel(cases: readonly Case[], ridges: Ridges, others: Others): Models {
  return { ...fitFirst(cases, ridges, others), context: fitContext(cases, ridges, others) }
}

type FirstModels = Omit<Models, 'context'>

function fitFirst(cases: readonly Case[], ridges: Ridges, others: Others): FirstModels {
  const rows = [...cases, ...others.releases, ...others.cases].flatMap((one) => one.rows)
  const clauses = rows.filter(({ candidate }) => candidate.clause)
  const typed = others.typed.flatMap((one) => one.rows)
  return {
    news: fit(
      clauses.map(({ features, news, weight }) => ({ features, right: news, weight })),
      ridges.news,
    ),
    sentence: fit(placesOf(clauses).map(sentenceInstance), ridges.sentence),
    type: fitTypes(typedPlaces([...rows, ...typed]), ridges.type),
  }
}

function sentenceInstance(rows: readonly Row[]): Instance {
  return {
    features: sentenceFeaturesOf(rows.map(({ candidate }) => candidate)),
    right: rows[0]!.news,
    weight: rows.reduce((sum, { weight }) => sum + weight, 0),
  }
}

/** The last model learns from what the first say of releases that they have not seen (stacking, Wolpert 1992). */
function fitContext(cases: readonly Case[], ridges: Ridges, others: Others): Weights {
  const all = [...cases, ...others.releases]
  const instances = [0, 1, 2, 3, 4].flatMap((fold) => {
    const isSeen = ({ id }: Case): boolean => foldOf(id, 'inner') !== fold
    const seen = { ...others, releases: others.releases.filter(isSeen) }
    const models = fitFirst(cases.filter(isSeen), ridges, seen)
    return all.filter((one) => !isSeen(one)).flatMap((one) => standingRows(one, models))
  })
  return fit(instances, ridges.context, OPINIONS)
}

function standingRows({ release, rows, kind }: Case, models: FirstModels): Instance[] {
  const told = new Set(rows.filter(({ news }) => news).map(({ candidate }) => placeOf(candidate)))
  const candidates = rows.map(({ candidate }) => candidate)
  const standings = standingsOf(bestOfEach(judgedOf(release, candidates, models), models), release)
  return standings
    .filter(({ chosen }) => !chosen.given)
    .map(({ chosen, features, opinions }) => ({
      features: kind === undefined ? features : [...features, kind],
      opinions: OPINIONS.map((name) => opinions[name]),
      right: told.has(placeOf(chosen.candidate)),
      weight: 1,
    }))
}

interface Instance {
  readonly features: readonly string[]
  readonly right: boolean
  readonly weight: number
  /** Log odds that earlier models give it, one for each name that is fitted; left out where there are none. */
  readonly opinions?: readonly number[]
}

/**
 * Logistic regression with a ridge penalty, by full-batch gradient steps with rates of their own (AdaGrad).
 * @param opinions names of the earlier models, whose weights stay free
 */
function fit(rows: readonly Instance[], ridge: number, opinions: readonly string[] = []): Weights {
  const names = ['bias', ...opinions, ...frequent(rows, SEEN_LEAST)]
  const free = 1 + opinions.length
  const index = new Map(names.map((name, place) => [name, place]))
  const sparse = rows.map(({ features }) => new Set(features.flatMap((name) => index.get(name) ?? [])))
  const { starts, places } = packed(sparse.map((own) => [...new Set([0, ...own])]))
  const weights = descend(names.length, (current, gradient) => {
    for (let place = free; place < names.length; place++) gradient[place]! -= ridge * current[place]!
    for (let number = 0; number < rows.length; number++) {
      const { right, weight, opinions: odds = [] } = rows[number]!
      const end = starts[number + 1]!
      let sum = 0
      for (let place = 0; place < odds.length; place++) sum += current[place + 1]! * odds[place]!
      for (let at = starts[number]!; at < end; at++) sum += current[places[at]!]!
      const error = weight * ((right ? 1 : 0) - 1 / (1 + Math.exp(-sum)))
      for (let place = 0; place < odds.length; place++) gradient[place + 1]! += error * odds[place]!
      for (let at = starts[number]!; at < end; at++) gradient[places[at]!]! += error
    }
  })
  return Object.fromEntries(names.map((name, place) => [name, rounded(weights[place]!)]))
}

/** The fold of a document, by its id, so that folds stay the same when releases are added. */
export function foldOf(id: string, salt = 'fold'): number {
  return Number.parseInt(createHash('sha256').update(`${salt} ${id}`).digest('hex').slice(0, 8), 16) % 5
}

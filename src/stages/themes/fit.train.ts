import { documentOf } from '../../input/read.js'
import type { GoldRelease } from '../../labels/index.js'
import type { Pipeline } from '../../pipeline/compile.js'
import { setJaccard, spanJaccard, stemmedWords } from '../../score/similarity.js'
import { textService } from '../../text/service.js'
import type { Weights } from '../../text/logistic.js'
import { analyse, carryingOf, chancesOf, type Analysis } from './analysis.js'
import { conceptsOf, MOST_PHRASES, type Concept, type Name } from './concepts.js'
import { describeEvidence } from './evidence.js'
import { featuresOf, fitLogistic, type Row } from './logistic.train.js'
import { describePair } from './pair-features.js'
import { describePhrase } from './phrase-features.js'
import { describeSentence } from './sentence-features.js'
import { describeConcept } from './theme-features.js'
import type { ThemeModels } from './weights.js'

/** A labelled release, analysed, with what the labels say of its sentences and phrases. */
export interface Lesson {
  readonly gold: GoldRelease
  readonly analysis: Analysis
  /** For each sentence, the themes that it is evidence of. */
  readonly shows: readonly ReadonlySet<number>[]
  /** For each candidate, the themes that it names. */
  readonly names: readonly ReadonlySet<number>[]
}

const SAME = 0.5

/** Analyses a labelled release by the stages that a pipeline has before the themes. */
export function lessonOf(pipeline: Pipeline, gold: GoldRelease): Lesson {
  const { structure, entities } = pipeline.analyse(documentOf(gold.text, { id: gold.id }))
  const analysis = analyse(textService(gold.text), structure!, entities!)
  const themes = gold.themes ?? []
  const words = themes.map(({ label, aliases }) => [label, ...aliases].map((name) => new Set(stemmedWords(name))))
  return {
    gold,
    analysis,
    shows: structure!.sentences.map((sentence) =>
      indices(themes, ({ evidence }) => evidence.some((one) => spanJaccard(one, sentence) > SAME)),
    ),
    names: analysis.candidates.map(({ occurrences }) => {
      const { start, end } = occurrences[0]!
      const own = new Set(stemmedWords(gold.text.slice(start, end)))
      return indices(words, (names) => names.some((name) => setJaccard(name, own) >= SAME))
    }),
  }
}

function indices<T>(list: readonly T[], test: (one: T) => boolean): Set<number> {
  return new Set(list.flatMap((one, index) => (test(one) ? [index] : [])))
}

/** Ridge penalties, by the size of each model. */
const RIDGE = { sentence: 3, phrase: 5, pair: 5, evidence: 12, theme: 3 }
const FOLDS = 5
const MOST_CONCEPTS = 9

/** Fits the five models, each on what the one before says of releases that it has not seen. */
export function fitModels(lessons: readonly Lesson[]): ThemeModels {
  const sentenceRows = lessons.map(sentenceRowsOf)
  const sentence = fitLogistic(sentenceRows.flat(), RIDGE.sentence)
  const carrying = unseen(lessons, sentenceRows, RIDGE.sentence, ({ analysis }, weights) =>
    carryingOf(analysis, weights),
  )
  const phraseRows = lessons.map((lesson, index) => phraseRowsOf(lesson, carrying[index]!))
  const phrase = fitLogistic(phraseRows.flat(), RIDGE.phrase)
  const chances = unseen(lessons, phraseRows, RIDGE.phrase, ({ analysis }, weights, index) =>
    chancesOf(analysis, carrying[index]!, weights),
  )
  const names = lessons.map(({ analysis }, index) =>
    analysis.candidates.map((candidate, place) => ({ candidate, chance: chances[index]![place]! })),
  )
  const pairRows = lessons.map((lesson, index) => pairRowsOf(lesson, names[index]!))
  const pair = fitLogistic(pairRows.flat(), RIDGE.pair)
  const find = (evidence: Weights, index: number): Concept[] =>
    conceptsOf(names[index]!, { pair, evidence }, lessons[index]!.analysis.survey, carrying[index]!, MOST_CONCEPTS, 1)
  const evidence = fitEvidence(lessons, carrying, find)
  const conceptRows = lessons.flatMap((lesson, index) => conceptRowsOf(lesson, find(evidence, index)))
  return { sentence, phrase, pair, evidence, theme: fitLogistic(conceptRows, RIDGE.theme) }
}

/** Evidence helps to choose names and names to choose evidence: two rounds, the first with a guess. */
function fitEvidence(
  lessons: readonly Lesson[],
  carrying: readonly number[][],
  find: (evidence: Weights, index: number) => Concept[],
): Weights {
  let weights: Weights = { carrying: 0.5, block: 1.5, names: 1 }
  for (let round = 0; round < 2; round++) {
    const rows = lessons.flatMap((lesson, index) => evidenceRowsOf(lesson, carrying[index]!, find(weights, index)))
    weights = fitLogistic(rows, RIDGE.evidence)
  }
  return weights
}

/** What models of the other folds say of each lesson. */
function unseen<T>(
  lessons: readonly Lesson[],
  rows: readonly (readonly Row[])[],
  ridge: number,
  ask: (lesson: Lesson, weights: Weights, index: number) => T,
): T[] {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fitLogistic(rows.filter((_, index) => index % FOLDS !== fold).flat(), ridge),
  )
  return lessons.map((lesson, index) => ask(lesson, models[index % FOLDS]!, index))
}

function sentenceRowsOf({ analysis, shows }: Lesson): Row[] {
  return analysis.chosen.map((index) => ({
    features: featuresOf((emit) => describeSentence(analysis.survey, analysis.text, index, emit)),
    right: shows[index]!.size > 0,
  }))
}

function phraseRowsOf({ analysis, names }: Lesson, carrying: readonly number[]): Row[] {
  return analysis.candidates.map((candidate, index) => ({
    features: featuresOf((emit) => describePhrase(analysis, carrying, candidate, emit)),
    right: names[index]!.size > 0,
  }))
}

function pairRowsOf({ analysis, names }: Lesson, chances: readonly Name[]): Row[] {
  const themesOf = new Map(analysis.candidates.map((candidate, index) => [candidate, names[index]!]))
  const best = [...chances].sort((a, b) => b.chance - a.chance).slice(0, MOST_PHRASES)
  return best.flatMap((anchor) => {
    const own = themesOf.get(anchor.candidate)!
    if (own.size === 0) return []
    return best
      .filter((other) => other !== anchor)
      .map((other) => ({
        features: featuresOf((emit) => describePair(anchor.candidate, other.candidate, other.chance, emit)),
        right: [...themesOf.get(other.candidate)!].some((theme) => own.has(theme)),
      }))
  })
}

/** The labelled theme that each concept names first, each label once. */
export function matchedThemes({ analysis, names }: Lesson, concepts: readonly Concept[]): (number | undefined)[] {
  const themesOf = new Map(analysis.candidates.map((candidate, index) => [candidate, names[index]!]))
  const taken = new Set<number>()
  return concepts.map(({ anchor, others }) => {
    const named = [anchor, ...others].flatMap(({ candidate }) => [...themesOf.get(candidate)!])
    const theme = named.find((one) => !taken.has(one))
    if (theme !== undefined) taken.add(theme)
    return theme
  })
}

function evidenceRowsOf(lesson: Lesson, carrying: readonly number[], concepts: readonly Concept[]): Row[] {
  const matched = matchedThemes(lesson, concepts)
  return concepts.flatMap(({ anchor, others }, index) => {
    const theme = matched[index]
    if (theme === undefined) return []
    const names = [{ ...anchor, chance: 1 }, ...others]
    return describeEvidence(lesson.analysis.survey, carrying, names).map(({ sentence, describe }) => ({
      features: featuresOf(describe),
      right: lesson.shows[sentence]!.has(theme),
    }))
  })
}

function conceptRowsOf(lesson: Lesson, concepts: readonly Concept[]): Row[] {
  const matched = matchedThemes(lesson, concepts)
  return concepts.map((concept, rank) => ({
    features: featuresOf((emit) => describeConcept(concept, rank, lesson.analysis.chosen.length, emit)),
    right: matched[rank] !== undefined,
  }))
}

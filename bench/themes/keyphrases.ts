/**
 * Index terms on DUC-2001, body only, as shipped and by a model trained within the half, cross-validated by topic (never shipped):
 * node scripts/run.mjs bench/themes/keyphrases.ts <checkout of sunyilgdx/SIFRank> [dev|heldout]
 */
import { documentOf } from '../../src/input/read.js'
import { loadPipeline } from '../../src/pipeline/load.js'
import { analyse, carryingOf, type Analysis } from '../../src/stages/themes/analysis.js'
import type { Candidate, Occurrence } from '../../src/stages/themes/candidates.js'
import { binsOf, logit, probability, type Emit } from '../../src/stages/themes/linear.js'
import { featuresOf, fitLogistic } from '../../src/stages/themes/logistic.train.js'
import { describePhrase } from '../../src/stages/themes/phrase-features.js'
import { THEME_MODELS } from '../../src/stages/themes/weights.data.js'
import { rarity } from '../../src/text/lexicon/document-frequency.js'
import type { Weights } from '../../src/text/logistic.js'
import { textService } from '../../src/text/service.js'
import { ranked } from '../../src/stages/themes/worth.js'
import { BASELINES } from './baselines.js'
import { fitBoosted, oddsOf, type Boosted } from './boost.js'
import { loadArticles, stemmed, type Article } from './duc2001.js'
import { multipartiteRanks } from './multipartite.js'
import { wordRanks } from './word-graph.js'

const CUTOFFS = [5, 10, 15]
const FOLDS = 5
const RIDGE = 20
/** Of the phrases that the shipped formula ranks lower, hardly one is an index term. */
const MOST_RANKED = 200

const [checkout, half = 'dev'] = process.argv.slice(2)
if (checkout === undefined || (half !== 'dev' && half !== 'heldout'))
  throw new Error('expected a checkout and dev or heldout')
const articles = loadArticles(checkout, half)
const pipeline = loadPipeline('releases')

/** Micro F1 of the first 5, 10 and 15 phrases, in per cent. */
function figures(ranked: readonly (readonly string[])[]): string {
  const at = CUTOFFS.map((cutoff) => {
    let [matched, all] = [0, 0]
    articles.forEach(({ phrases }, index) => {
      const best = [...new Set(ranked[index]!)].slice(0, cutoff)
      matched += best.filter((phrase) => phrases.has(phrase)).length
      all += best.length + phrases.size
    })
    return ((200 * matched) / all).toFixed(1)
  })
  return at.join(' / ')
}

function shipped({ text }: Article): string[] {
  return pipeline.summarize(documentOf(text)).keyphrases.map((one) => stemmed(one.text))
}

/** Rank of each of the values, highest first; equal ones by their order. */
function ranksOf(values: readonly number[]): number[] {
  const ranks: number[] = []
  const order = [...values.keys()].sort((a, b) => values[b]! - values[a]! || a - b)
  order.forEach((place, rank) => (ranks[place] = rank))
  return ranks
}

const worthBin = binsOf('worth', [3, 6, 10, 15, 25, 40])

/** What other measures make of the candidates: each a column of worths, of which the model sees value and rank. */
function worthColumns({ survey, chosen }: Analysis, candidates: readonly Candidate[]): Record<string, number[]> {
  const sentences = chosen.map((index) => survey.stems[index]!)
  const sum = (weigh: (stem: string) => number, power: number) =>
    candidates.map(({ stems }) => stems.reduce((all, one) => all + weigh(one), 0) / stems.length ** power)
  const placed = wordRanks(sentences, true)
  const unplaced = wordRanks(sentences, false)
  const first = new Map([...sentences.flat().entries()].reverse().map(([place, stem]) => [stem, place]))
  const heads = new Map<string, number>()
  for (const { stems, occurrences } of candidates) {
    heads.set(stems.at(-1)!, (heads.get(stems.at(-1)!) ?? 0) + occurrences.length)
  }
  return {
    'tf-idf': candidates.map(({ stems, occurrences }) => occurrences.length * Math.max(...stems.map(rarity))),
    'word tf-idf': sum((stem) => (survey.frequencies.get(stem) ?? 0) * rarity(stem), 1),
    'position rank': sum((stem) => placed.get(stem) ?? 0, 0),
    'position rank, mean': sum((stem) => placed.get(stem) ?? 0, 1),
    'multipartite rank': multipartiteRanks(candidates),
    'text rank': sum((stem) => unplaced.get(stem) ?? 0, 0.5),
    early: sum((stem) => -Math.log(1 + (first.get(stem) ?? sentences.flat().length)), 1),
    head: candidates.map(({ stems }) => heads.get(stems.at(-1)!)!),
    length: candidates.map(({ stems, occurrences }) => stems.length * occurrences.length),
    first: candidates.map(({ occurrences }) => -Math.log(1 + occurrences[0]!.start)),
    'first alone': candidates.map(({ occurrences }) => -Math.log(1 + aloneFirst(occurrences))),
    nested: candidates.map(({ occurrences }) => occurrences.filter(({ whole }) => whole).length),
  }
}

/** Where a phrase first stands that is no part of a longer one; where it never does, its last place. */
function aloneFirst(occurrences: readonly Occurrence[]): number {
  return (occurrences.find(({ whole }) => whole) ?? occurrences.at(-1)!).start
}

/** Phrases of one article as a model sees them: the features of themes, and what the shipped formula and other measures say. */
function described({ text }: Article): { key: string; features: ReadonlyMap<string, number> }[] {
  const { structure, entities } = pipeline.analyse(documentOf(text))
  const analysis: Analysis = analyse(textService(text), structure!, entities!)
  const carrying = carryingOf(analysis, THEME_MODELS.sentence)
  const best = ranked(analysis).slice(0, MOST_RANKED)
  const candidates = best.map(({ candidate }) => candidate)
  const columns = Object.entries({ worth: best.map(({ worth }) => worth), ...worthColumns(analysis, candidates) })
  const ranks = columns.map(([, values]) => ranksOf(values))
  const bins = columns.map(([name]) => binsOf(`${name}: rank`, [1, 2, 3, 5, 8, 12, 20, 40]))
  const most = columns.map(([, values]) => Math.max(1e-9, ...values.map(Math.abs)))
  return candidates.map((candidate, place) => ({
    key: candidate.key,
    features: featuresOf((emit: Emit) => {
      describePhrase(analysis, carrying, candidate, (name, value) => {
        if (!name.startsWith('ending:')) emit(name, value)
      })
      emit(worthBin(ranks[0]![place]!), 1)
      emit('log worth', Math.log(best[place]!.worth / best[0]!.worth))
      columns.forEach(([name, values], column) => {
        emit(`${name}: value`, values[place]! / most[column]!)
        emit(`${name}: rank`, Math.log(1 + ranks[column]![place]!))
        emit(bins[column]!(ranks[column]![place]!), 1)
      })
    }),
  }))
}

interface Joint {
  readonly trees: Boosted
  readonly linear: Weights
}

/** Trees and a linear model err in different places: the sum of their log odds. */
function jointOdds({ trees, linear }: Joint, features: ReadonlyMap<string, number>): number {
  const chance = probability(linear, (emit) => features.forEach((value, name) => emit(name, value)))
  return oddsOf(trees, features) + logit(chance)
}

/** What models trained on the other topics rank best, of each article. */
function crossValidated(): string[][] {
  const topics = [...new Set(articles.map(({ topic }) => topic))]
  const foldOf = (article: Article): number => topics.indexOf(article.topic) % FOLDS
  const phrases = new Map(articles.map((article) => [article, described(article)]))
  const models = Array.from({ length: FOLDS }, (_, fold) => {
    const rows = articles
      .filter((article) => foldOf(article) !== fold)
      .flatMap((article) =>
        phrases.get(article)!.map(({ key, features }) => ({ features, right: article.phrases.has(key) })),
      )
    return { trees: fitBoosted(rows), linear: fitLogistic(rows, RIDGE) }
  })
  return articles.map((article) =>
    phrases
      .get(article)!
      .map(({ key, features }) => ({ key, odds: jointOdds(models[foldOf(article)]!, features) }))
      .sort((a, b) => b.odds - a.odds)
      .map(({ key }) => key),
  )
}

console.log(`${articles.length} articles of the half ${half}: micro F1 at ${CUTOFFS.join(' / ')}`)
console.log(`as shipped: ${figures(articles.map(shipped))}`)
console.log(`trained within the half, ${FOLDS} folds by topic: ${figures(crossValidated())}`)
for (const [name, extract] of Object.entries(BASELINES)) {
  const found = await Promise.all(articles.map(({ text }) => extract(text)))
  console.log(`${name}: ${figures(found.map((phrases) => phrases.map(stemmed)))}`)
}

/**
 * Index terms on DUC-2001, body only, as shipped and by a model trained within the half, cross-validated by topic (never shipped):
 * node scripts/run.mjs bench/themes/keyphrases.ts <checkout of sunyilgdx/SIFRank> [dev|heldout]
 */
import { documentOf } from '../../src/input/read.js'
import { loadPipeline } from '../../src/pipeline/load.js'
import { analyse, carryingOf, type Analysis } from '../../src/stages/themes/analysis.js'
import { worths } from '../../src/stages/themes/keyphrases.js'
import { bin, probability, type Emit } from '../../src/stages/themes/linear.js'
import { featuresOf, fitLogistic } from '../../src/stages/themes/logistic.train.js'
import { describePhrase } from '../../src/stages/themes/phrase-features.js'
import { THEME_MODELS } from '../../src/stages/themes/weights.data.js'
import { textService } from '../../src/text/service.js'
import { loadArticles, stemmed, type Article } from './duc2001.js'

const CUTOFFS = [5, 10, 15]
const FOLDS = 5
const RIDGE = 5

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

/** Features of the phrases of one article: those of the themes, and the rank and worth that the shipped formula gives. */
function described({ text }: Article): { key: string; features: ReadonlyMap<string, number> }[] {
  const { structure, entities } = pipeline.analyse(documentOf(text))
  const analysis: Analysis = analyse(textService(text), structure!, entities!)
  const carrying = carryingOf(analysis, THEME_MODELS.sentence)
  const ranked = worths(analysis)
  return ranked.map(({ candidate, worth }, rank) => ({
    key: candidate.key,
    features: featuresOf((emit: Emit) => {
      describePhrase(analysis, carrying, candidate, emit)
      emit(bin('shipped-rank', rank, [3, 6, 10, 15, 25, 40]), 1)
      emit('shipped-worth', Math.log(worth / ranked[0]!.worth))
    }),
  }))
}

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
    return fitLogistic(rows, RIDGE)
  })
  return articles.map((article) => {
    const model = models[foldOf(article)]!
    const chance = (features: ReadonlyMap<string, number>): number =>
      probability(model, (emit) => features.forEach((value, name) => emit(name, value)))
    return phrases
      .get(article)!
      .map(({ key, features }) => ({ key, chance: chance(features) }))
      .sort((a, b) => b.chance - a.chance)
      .map(({ key }) => key)
  })
}

console.log(`${articles.length} articles of the half ${half}: micro F1 at ${CUTOFFS.join(' / ')}`)
console.log(`as shipped: ${figures(articles.map(shipped))}`)
console.log(`trained within the half, ${FOLDS} folds by topic: ${figures(crossValidated())}`)

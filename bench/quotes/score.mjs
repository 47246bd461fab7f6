#!/usr/bin/env node
/** Scores predicted quotes and speakers against labelled releases; the README defines each figure. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCli } from './cli.mjs'
import { isLong, overlap, readReleases } from './release.mjs'

const MATCH = 0.8

runCli('score.mjs <gold-dir> <predicted-dir>', {}, (goldDir, predictedDir) => {
  const counts = readReleases(goldDir).map((release) => countsOf(release, readPrediction(predictedDir, release)))
  const total = counts.reduce((sum, count) =>
    Object.fromEntries(Object.entries(sum).map(([key, value]) => [key, value + count[key]])),
  )
  const scores = scoresOf(total)
  console.log(JSON.stringify({ documents: counts.length, ...scores, counts: total }, null, 2))
  printTable(scores)
})

function readPrediction(dir, { id, text }) {
  const path = join(dir, `${id}.json`)
  let quotes
  try {
    quotes = JSON.parse(readFileSync(path, 'utf8')).quotes
  } catch (error) {
    throw new Error(`Expected a prediction for ${id} in ${path}: ${error.message}`)
  }
  if (!Array.isArray(quotes)) throw new Error(`${path}: expected a list of quotes, got ${JSON.stringify(quotes)}`)
  const stray = quotes.find(({ span }) => !(span?.start >= 0 && span.start < span.end && span.end <= text.length))
  if (stray) throw new Error(`${path}: expected a span within the text, got ${JSON.stringify(stray.span)}`)
  return quotes
}

function countsOf({ text, quotes, nonQuotes, undecided }, predictions) {
  const withCore = (label) => ({ ...label, core: coreOf(text, label.span ?? label) })
  const isScored = ({ core }) => isLong(text.slice(core.start, core.end))
  const predicted = predictions.map(withCore)
  const pairs = pairUp(quotes.map(withCore), predicted)

  const gold = pairs.filter(({ quote }) => isScored(quote))
  const matched = gold.filter(({ prediction }) => prediction)
  const attributed = matched.filter(({ quote }) => hasSpeaker(quote))
  const named = matched.filter(({ quote }) => quote.speaker)
  const paired = new Set(pairs.map(({ prediction }) => prediction))
  const spurious = predicted.filter(
    (prediction) => !paired.has(prediction) && isScored(prediction) && !liesIn(undecided, prediction.core),
  )
  const isRejected = (stretch) => !predicted.some(({ core }) => jaccard(coreOf(text, stretch), core) > MATCH)
  const long = nonQuotes.filter((stretch) => isLong(stretch.text))
  return {
    gold: gold.length,
    predicted: matched.length + spurious.length,
    matched: matched.length,
    goldAttributed: gold.filter(({ quote }) => hasSpeaker(quote)).length,
    predictedAttributed: attributed.length + spurious.length,
    matchedAttributed: attributed.length,
    speakerRight: attributed.filter(({ quote, prediction }) => isSpeaker(prediction.speaker, quote)).length,
    named: named.length,
    nameRight: named.filter(({ quote, prediction }) => sameName(prediction.speaker?.name, quote.speaker)).length,
    nameInFull: named.filter(({ quote, prediction }) => sameWords(prediction.speaker?.name, quote.speaker)).length,
    nonQuotes: nonQuotes.length,
    nonQuotesRejected: nonQuotes.filter(isRejected).length,
    longNonQuotes: long.length,
    longNonQuotesRejected: long.filter(isRejected).length,
  }
}

/** Pairs each gold quote with the free prediction that overlaps it most, if any does enough. */
function pairUp(quotes, predicted) {
  const free = new Set(predicted)
  return quotes.map((quote) => {
    const share = (prediction) => jaccard(quote.core, prediction.core)
    const [prediction] = [...free].filter((candidate) => share(candidate) > MATCH).sort((a, b) => share(b) - share(a))
    free.delete(prediction)
    return { quote, prediction }
  })
}

/** Whether at least half of a span lies in stretches for which the corpus gives no label. */
function liesIn(undecided, span) {
  return 2 * undecided.reduce((sum, stretch) => sum + overlap(stretch, span), 0) >= span.end - span.start
}

/** A span without the marks, spaces and punctuation at its edges. */
function coreOf(text, { start, end }) {
  const inner = text.slice(start, end)
  const [lead] = inner.match(/^[^\p{L}\p{N}]*/u)
  const [tail] = inner.slice(lead.length).match(/[^\p{L}\p{N}]*$/u)
  return lead.length === inner.length ? { start, end } : { start: start + lead.length, end: end - tail.length }
}

function jaccard(a, b) {
  const shared = overlap(a, b)
  return shared / (a.end - a.start + b.end - b.start - shared)
}

function hasSpeaker({ speaker, sourceSpan }) {
  return Boolean(speaker || sourceSpan)
}

function isSpeaker(predicted, { speaker, sourceSpan }) {
  if (predicted?.mention && sourceSpan && overlap(predicted.mention, sourceSpan) > 0) return true
  return sameName(predicted?.name, speaker)
}

/** Whether the last word of one name stands in the other. */
function sameName(a, b) {
  const [first, second] = [wordsOf(a), wordsOf(b)]
  return first.length > 0 && second.length > 0 && (second.includes(first.at(-1)) || first.includes(second.at(-1)))
}

function sameWords(a, b) {
  return wordsOf(a).join(' ') === wordsOf(b).join(' ')
}

function wordsOf(name) {
  return (
    (name ?? '')
      .toLowerCase()
      .replace(/['\u2019]s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function scoresOf(total) {
  return {
    spans: prf(total.matched, total.predicted, total.gold),
    speaker: percent(total.speakerRight, total.matchedAttributed),
    attributed: prf(total.speakerRight, total.predictedAttributed, total.goldAttributed),
    nonQuotesRejected: {
      all: percent(total.nonQuotesRejected, total.nonQuotes),
      long: percent(total.longNonQuotesRejected, total.longNonQuotes),
    },
    names: { right: percent(total.nameRight, total.named), inFull: percent(total.nameInFull, total.named) },
  }
}

function prf(right, predicted, gold) {
  return {
    precision: percent(right, predicted),
    recall: percent(right, gold),
    f1: percent(2 * right, predicted + gold),
  }
}

/** In percent with one decimal; null where there is nothing to measure. */
function percent(part, whole) {
  return whole === 0 ? null : Math.round((1000 * part) / whole) / 10
}

function printTable({ spans, speaker, attributed, nonQuotesRejected, names }) {
  const rows = {
    'spans P / R / F1': Object.values(spans),
    speaker: [speaker],
    'attributed P / R / F1': Object.values(attributed),
    'non-quotes rejected, all / long': Object.values(nonQuotesRejected),
    'name right / in full': Object.values(names),
  }
  for (const [title, figures] of Object.entries(rows)) {
    console.error(title.padEnd(32) + figures.map((figure) => (figure?.toFixed(1) ?? '–').padStart(7)).join(''))
  }
}

#!/usr/bin/env node
/** Turns the PolNeAR corpus into labelled releases. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCli } from './cli.mjs'
import { quotedStretches } from './marks.mjs'
import { filesIn, labelOf, overlap, printCounts, trimmed, writeRelease } from './release.mjs'

const SPLITS = ['train', 'dev', 'test']
const MARKUP = /<\/?[a-z][^<>]*>/gi
const DOUBLED_MARKS = /''[^\n]+?''/g
const SINGLE_MARKS = /(?<![^\s(])['\u2018](?:[^'\u2018\u2019\n]|['\u2019](?=\w))+['\u2019](?![^\s.,;:!?)])/g
const PRONOUN =
  /^(?:he|she|it|they|we|i|you|who|this|that|these|those|one|both|all|some|many|most|others?|everyone|nobody)$/i

runCli(
  'polnear.mjs <checkout> <out-dir> [--split train|dev|test]',
  { split: SPLITS },
  (checkout, outDir, { split }) => {
    const splits = split ? [split] : SPLITS
    printCounts(splits.flatMap((name) => convertSplit(join(checkout, 'data', name), outDir, name)))
  },
)

function convertSplit(dir, outDir, split) {
  const annotations = filesIn(join(dir, 'attributions'))
  return filesIn(join(dir, 'text')).map((file) => {
    const id = file.replace(/\.txt$/, '')
    const annotation = annotations.find((name) => name.startsWith(`${id}_`)) // the first annotator's, where several worked on it
    if (!annotation) throw new Error(`Expected an annotation of ${id} in ${join(dir, 'attributions')}`)
    const text = readFileSync(join(dir, 'text', file), 'utf8')
    const attributions = readAttributions(readFileSync(join(dir, 'attributions', annotation), 'utf8'), text)
    return writeRelease(outDir, id, text, { genre: 'news-report', split, ...label(text, attributions) })
  })
}

/** Reads brat standoff, whose offsets count code points, into `{source, content}` lists of UTF-16 spans. */
function readAttributions(standoff, text) {
  const units = [0]
  for (const character of text) units.push(units.at(-1) + character.length)
  const spans = new Map()
  for (const [, id, offsets] of standoff.matchAll(/^(T\d+)\t\S+ ([\d; ]+)\t/gm)) {
    const pairs = offsets.split(';').map((pair) => pair.split(' ').map(Number))
    spans.set(
      id,
      pairs.map(([start, end]) => ({ start: units[start], end: units[end] })),
    )
  }
  return [...standoff.matchAll(/^E\d+\t(.*)$/gm)].map(([, roles]) => {
    const spansOf = (role) =>
      [...roles.matchAll(new RegExp(`\\b${role}\\d*:(T\\d+)`, 'g'))].flatMap(([, id]) => spans.get(id) ?? [])
    return { source: spansOf('Source'), content: spansOf('Content') }
  })
}

function label(text, attributions) {
  const stretches = quotedStretches(text.replace(MARKUP, (tag) => tag.replace(/[^\n]/g, ' ')))
  const labels = { quotes: [], nonQuotes: [], undecided: unlabelled(text, stretches) }
  for (const stretch of stretches) {
    const { attribution, share } = bestCover(attributions, stretch)
    if (!stretch.whole || (share > 0 && share < 0.5)) labels.undecided.push(trimmed(text, stretch))
    else if (share === 0) labels.nonQuotes.push(trimmed(text, stretch))
    else
      labels.quotes.push({
        ...labelOf(text, stretch),
        kind: kindOf(text, attribution, stretches),
        ...speakerOf(text, attribution),
      })
  }
  return labels
}

/** What a reader may take for quotes although no double marks show it: markup, doubled apostrophes, single marks. */
function unlabelled(text, stretches) {
  return [MARKUP, DOUBLED_MARKS, SINGLE_MARKS]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length, text: found }))
    .filter((span) => stretches.every((stretch) => overlap(stretch, span) === 0))
}

/** The attribution whose content covers the largest share of a stretch; of equals, the one with the shortest content. */
function bestCover(attributions, stretch) {
  return (
    attributions
      .map((attribution) => ({
        attribution,
        share: sum(attribution.content, (span) => overlap(span, stretch)) / lengthOf(stretch),
      }))
      .sort((a, b) => b.share - a.share || sum(a.attribution.content, lengthOf) - sum(b.attribution.content, lengthOf))
      .at(0) ?? { share: 0 }
  )
}

/** A quote is mixed where its attribution's content goes on outside marks, a leading "that" apart. */
function kindOf(text, { content }, stretches) {
  const isMarked = (at) => stretches.some(({ start, end }) => at >= start && at < end)
  const unmarked = content.map(({ start, end }) =>
    text.slice(start, end).replace(/[^]/g, (unit, i) => (isMarked(start + i) ? ' ' : unit)),
  )
  return /[\p{L}\p{N}]/u.test(unmarked.join(' ').replace(/^\s*that\b/i, '')) ? 'mixed' : 'direct'
}

function speakerOf(text, { source }) {
  if (source.length === 0) return { speaker: null }
  const sourceSpan = { start: source[0].start, end: source.at(-1).end }
  const speakerMention = text.slice(sourceSpan.start, sourceSpan.end)
  return { speaker: nameIn(speakerMention, text), speakerMention, sourceSpan }
}

/** The name that a source is, without its apposition and courtesy title; null for pronouns and common nouns. */
function nameIn(source, text) {
  const name = source
    .split(/\s*[,(\u2013\u2014]|\s+who\s/)[0]
    .replace(/^(?:Mrs?|Ms|Dr)\.?\s+/, '')
    .replace(/['\u2019]s$/, '')
    .trim()
  const head = name
    .split(/\s(?:of|for|from|at|in|on|with)\s/)[0]
    .split(/\s/)
    .at(-1)
  const isCommonWord = !/\W/.test(name) && new RegExp(`\\b${name.toLowerCase()}\\b`).test(text)
  return /^\p{Lu}/u.test(head) && !/^an?\s/i.test(name) && !PRONOUN.test(head) && !isCommonWord ? name : null
}

function lengthOf({ start, end }) {
  return end - start
}

function sum(items, value) {
  return items.reduce((total, item) => total + value(item), 0)
}

#!/usr/bin/env node
/** The floor: whatever stands in double marks is a quote, and the name or pronoun nearest to a speech verb said it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCli } from './cli.mjs'
import { readReleases } from './release.mjs'

const QUOTE = /["\u201c]([^"\u201c\u201d\n]+)["\u201d]/g
const SPEECH_VERB =
  /\b(?:said|says?|told|adds|added|asks|asked|wrote|replied|stated|explained|called|noted|argued|tweeted|according)\b/g
const SPEAKER = /\b(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e|[Ii]t)\b|\p{Lu}[\p{L}'\u2019.-]+(?: \p{Lu}[\p{L}'\u2019.-]+)*/gu
const PRONOUN = /^(?:he|she|they|i|we|it)$/i

runCli('baseline.mjs <gold-dir> <out-dir>', {}, (goldDir, outDir) => {
  mkdirSync(outDir, { recursive: true })
  for (const { id, text } of readReleases(goldDir)) {
    const quotes = [...text.matchAll(QUOTE)].map(({ 1: quoted, index }) => {
      const span = { start: index + 1, end: index + 1 + quoted.length }
      return { span, text: quoted, speaker: speakerOf(text, span) }
    })
    writeFileSync(join(outDir, `${id}.json`), JSON.stringify({ id, quotes }, null, 2) + '\n')
  }
})

/** Looks in the sentence around a quote, quoted text blanked out. */
function speakerOf(text, span) {
  const { start, sentence } = sentenceAround(text, span)
  const shown = sentence.replace(QUOTE, (marked) => ' '.repeat(marked.length))
  const [verb] = nearest([...shown.matchAll(SPEECH_VERB)], span.start - start)
  const [found] = verb ? nearest([...shown.matchAll(SPEAKER)], verb.index) : []
  if (!found) return null
  const mention = { start: start + found.index, end: start + found.index + found[0].length, text: found[0] }
  return { name: PRONOUN.test(found[0]) ? null : found[0], mention }
}

function sentenceAround(text, span) {
  const before = text.slice(0, span.start - 1)
  const start = Math.max(
    0,
    ...[...before.matchAll(/[.!?]["\u201d]?\s+(?=\S)|\n/g)].map(({ 0: end, index }) => index + end.length),
  )
  const length = text.slice(span.end + 1).search(/[.!?](?:\s|$)|\n|$/)
  return { start, sentence: text.slice(start, span.end + 1 + length) }
}

function nearest(matches, place) {
  return matches.sort((a, b) => Math.abs(a.index - place) - Math.abs(b.index - place))
}

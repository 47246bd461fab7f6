import * as z from 'zod'
import type { Structure, ThemeClaim } from '../../core/layers.js'
import { spanOf, type Range } from '../../core/span.js'
import { defineStage } from '../../core/stage.js'
import type { Keyphrase } from '../../core/summary.js'
import type { TextService } from '../../core/text-service.js'
import { STOPWORDS } from '../../text/lexicon/stopwords.js'

const MOST_THEMES = 4
const MOST_KEYPHRASES = 15
const FEWEST_LETTERS = 4

interface Word {
  readonly places: { readonly range: Range; readonly sentence: number }[]
}

/** Themes by frequency: the words that a release repeats most. */
export const baselineThemes = defineStage({
  name: 'baseline-themes',
  description: 'floor: the words that a release repeats most',
  needs: ['structure'],
  makes: 'themes',
  options: z.strictObject({}),
  create:
    () =>
    ({ text, structure }) => {
      const words = [...wordsOf(text, structure)].sort(
        ([a, x], [b, y]) => y.places.length - x.places.length || order(a, b),
      )
      const most = words[0]?.[1].places.length ?? 1
      const kept = words.slice(0, MOST_KEYPHRASES).map(([, word]) => word)
      return {
        themes: kept.slice(0, MOST_THEMES).map((word) => themeOf(word, text.text, structure, most)),
        keyphrases: kept.map((word) => keyphraseOf(word, text.text, most)),
      }
    },
})

function wordsOf(text: TextService, structure: Structure): Map<string, Word> {
  const words = new Map<string, Word>()
  structure.sentences.forEach((range, sentence) => {
    for (const token of text.tokens(range)) {
      const word = token.text.toLowerCase()
      if (token.kind !== 'word' || word.length < FEWEST_LETTERS || STOPWORDS.has(word)) continue
      const known = words.get(word)
      const place = { range: { start: token.start, end: token.end }, sentence }
      if (known) known.places.push(place)
      else words.set(word, { places: [place] })
    }
  })
  return words
}

function themeOf({ places }: Word, text: string, structure: Structure, most: number): ThemeClaim {
  const { range, sentence } = places[0]!
  const { start, end } = structure.sentences[sentence]!
  return {
    label: text.slice(range.start, range.end),
    variants: [],
    score: places.length / most,
    mentions: places.map((place) => place.range),
    evidence: [{ start, end }],
  }
}

function keyphraseOf({ places }: Word, text: string, most: number): Keyphrase {
  const mentions = places.map(({ range }) => spanOf(text, range.start, range.end))
  return { text: mentions[0]!.text, score: places.length / most, mentions }
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

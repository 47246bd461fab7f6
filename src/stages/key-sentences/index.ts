import * as z from 'zod'
import type { KeySentence } from '../../core/summary.js'
import { byPosition, spanOf, type Range } from '../../core/span.js'
import { defineStage } from '../../core/stage.js'
import { contentWords } from '../../text/fold.js'
import { wordsOf, worthsOf, type Worth } from './worth.js'

const OPTIONS = z.strictObject({
  count: z.int().min(0).max(50).default(3).describe('how many sentences a reader in a hurry gets, 0 to 50'),
})

/** Two sentences that share more than this of the words of the shorter say the same. */
const MOST_SHARED = 0.5
/** Only so many of the best sentences are compared with each other. */
const MOST_COMPARED = 200

/** The sentences that a reader in a hurry should read: each adds a theme or news, none repeats another. */
export const keySentences = defineStage({
  name: 'key-sentences',
  description: 'the few sentences that a reader in a hurry should read',
  needs: ['structure', 'themes'],
  uses: ['announcements'],
  makes: 'keySentences',
  options: OPTIONS,
  create:
    ({ count }) =>
    ({ document, text, structure, themes: { themes }, announcements = [] }) => {
      const stemsOf = (sentence: number): Set<string> =>
        new Set(contentWords(wordsOf(document.text, structure, sentence)).map((word) => text.stem(word)))
      return chosen(worthsOf(document.text, structure, { themes, announcements }), count, stemsOf)
        .map(({ sentence, worth }) => keySentenceOf(document.text, structure.sentences[sentence]!, worth))
        .sort(byPosition)
    },
})

function keySentenceOf(text: string, { start, end }: Range, score: number): KeySentence {
  return { ...spanOf(text, start, end), score }
}

/** Greedily: the most worthy sentence first; what a theme adds counts half once another sentence has told it. */
function chosen(worths: readonly Worth[], count: number, stemsOf: (sentence: number) => Set<string>): Worth[] {
  const kept: Worth[] = []
  const told = new Set<number>()
  const said: Set<string>[] = []
  const left = new Set(worths.filter(({ worth }) => worth > 0).slice(0, MOST_COMPARED))
  const opening = worths.find(({ opens }) => opens)
  while (kept.length < count && left.size > 0) {
    const best =
      opening && left.has(opening)
        ? opening
        : [...left].reduce((a, b) => (remaining(b, told) > remaining(a, told) ? b : a))
    left.delete(best)
    const stems = stemsOf(best.sentence)
    if (said.some((other) => shared(other, stems) > MOST_SHARED)) continue
    kept.push(best)
    said.push(stems)
    for (const theme of best.themes) told.add(theme)
  }
  return kept
}

function remaining({ worth, themes }: Worth, told: ReadonlySet<number>): number {
  return themes.length > 0 && themes.every((theme) => told.has(theme)) ? worth / 2 : worth
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length
  return common / Math.max(1, Math.min(a.size, b.size))
}

import { z } from 'zod'
import type { KeySentence } from '../../core/summary.js'
import { defineStage } from '../../core/stage.js'
import { byPosition, spanOf } from '../../core/span.js'
import { contentWords } from '../../text/fold.js'

const OPTIONS = z.strictObject({
  count: z.int().min(0).max(50).default(3).describe('how many sentences a reader in a hurry gets'),
})

/** Two sentences that share more of their words than this say the same. */
const MOST_SHARED = 0.5

/** The sentences that a reader in a hurry should read. */
export const keySentences = defineStage({
  name: 'key-sentences',
  description: 'the few sentences that a reader in a hurry should read',
  needs: ['structure', 'themes'],
  makes: 'keySentences',
  options: OPTIONS,
  create:
    ({ count }) =>
    ({ document, text, themes: { themes } }) => {
      const chosen: { sentence: KeySentence; stems: Set<string> }[] = []
      for (const theme of themes) {
        for (const { start, end } of theme.evidence.slice(0, 1)) {
          const sentence = { ...spanOf(document.text, start, end), score: theme.score }
          const stems = new Set(contentWords(sentence.text).map((word) => text.stem(word)))
          if (chosen.length < count && chosen.every((one) => shared(one.stems, stems) <= MOST_SHARED)) {
            chosen.push({ sentence, stems })
          }
        }
      }
      return chosen.map(({ sentence }) => sentence).sort(byPosition)
    },
})

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length
  return common / Math.max(1, Math.min(a.size, b.size))
}

import { flatMap } from '../../core/flat.js'
import * as z from 'zod'
import type { ThemeClaim } from '../../core/layers.js'
import { defineStage } from '../../core/stage.js'
import { rangeIndexAt, type Range } from '../../core/span.js'
import { contentWords } from '../../text/fold.js'
import { readable } from '../../text/sentences.js'

/** Which themes each quote and each announcement is about. */
export const links = defineStage({
  name: 'links',
  description: 'the themes that each quote and announcement is about',
  needs: ['structure', 'quotes', 'announcements', 'themes'],
  makes: 'links',
  options: z.strictObject({}),
  create:
    () =>
    ({ document, text, structure, quotes, announcements, themes: { themes } }) => {
      const stemsOf = (words: string): Set<string> => new Set(contentWords(words).map((word) => text.stem(word)))
      const concepts = themes.map((theme) => conceptOf(theme, stemsOf))
      const sentences = structure.sentences
      const themesIn = (range: Range): number[] => {
        const { start, end } = readable(range)
        const stems = stemsOf(document.text.slice(start, end))
        const sentence = sentences[rangeIndexAt(sentences, range.start)] ?? range
        return flatMap(concepts, (concept, index) => (isAbout(concept, stems, sentence) ? [index] : []))
      }
      return {
        quoteThemes: quotes.quotes.map(themesIn),
        announcementThemes: announcements.map(({ evidence }) => themesIn(evidence)),
      }
    },
})

interface Concept {
  readonly names: readonly ReadonlySet<string>[]
  /** Where its evidence sentences begin. */
  readonly evidence: ReadonlySet<number>
}

function conceptOf(theme: ThemeClaim, stemsOf: (words: string) => Set<string>): Concept {
  return {
    names: [theme.label, ...theme.variants].map(stemsOf),
    evidence: new Set(theme.evidence.map(({ start }) => start)),
  }
}

/** The words name the theme, or stand in a sentence that was chosen to show it. */
function isAbout(concept: Concept, stems: ReadonlySet<string>, sentence: Range): boolean {
  if (concept.evidence.has(sentence.start)) return true
  return concept.names.some((name) => name.size > 0 && [...name].every((stem) => stems.has(stem)))
}

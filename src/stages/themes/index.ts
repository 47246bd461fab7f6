import { z } from 'zod'
import { defineStage } from '../../core/stage.js'
import type { ThemeClaim } from '../../core/layers.js'
import type { Structure } from '../../core/layers.js'
import { spanOf } from '../../core/span.js'
import { candidatesOf, substanceOf } from './candidates.js'
import { ranked, type Ranked } from './rank.js'

const MOST_KEYPHRASES = 15
const MOST_VARIANTS = 5

const OPTIONS = z.strictObject({
  maxThemes: z.int().min(0).max(50).default(6).describe('most themes of one release'),
})

/** What a release is about: themes with evidence, and index terms. */
export const themes = defineStage({
  name: 'themes',
  description: 'topics with the sentences that carry them, and up to fifteen index terms',
  needs: ['structure', 'entities'],
  makes: 'themes',
  options: OPTIONS,
  create:
    ({ maxThemes }) =>
    ({ document, text, structure, entities }) => {
      const order = ranked(candidatesOf(text, structure, substanceOf(structure)), entities)
      const concepts = conceptsOf(order, maxThemes)
      const best = order[0]?.score ?? 1
      return {
        themes: concepts.map((concept) => themeOf(concept, structure, best)),
        keyphrases: order.slice(0, MOST_KEYPHRASES).map(({ candidate, score }) => ({
          text: candidate.occurrences[0]!.text,
          score: score / best,
          mentions: candidate.occurrences.map(({ start, end }) => spanOf(document.text, start, end)),
        })),
      }
    },
})

/** Phrases that share a stem name one concept; the best of them is its label. */
function conceptsOf(order: readonly Ranked[], most: number): Ranked[][] {
  const concepts: Ranked[][] = []
  for (const one of order.slice(0, 100)) {
    const known = concepts.find((concept) => sharesStem(concept[0]!, one))
    if (known) known.push(one)
    else if (concepts.length < most) concepts.push([one])
  }
  return concepts
}

function sharesStem(a: Ranked, b: Ranked): boolean {
  return a.candidate.stems.some((stem) => b.candidate.stems.includes(stem))
}

function themeOf(concept: readonly Ranked[], structure: Structure, best: number): ThemeClaim {
  const head = concept[0]!
  const names = concept.map(({ candidate }) => candidate.occurrences[0]!.text)
  const sentences = [...new Set(head.candidate.occurrences.map(({ sentence }) => sentence))].slice(0, 3)
  return {
    label: names[0]!,
    variants: names.slice(1, 1 + MOST_VARIANTS),
    score: head.score / best,
    mentions: head.candidate.occurrences.map(({ start, end }) => ({ start, end })),
    evidence: sentences.map((index) => structure.sentences[index]!).map(({ start, end }) => ({ start, end })),
  }
}

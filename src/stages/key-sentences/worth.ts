import type { Structure, ThemeClaim } from '../../core/layers.js'
import { rangeIndexAt } from '../../core/span.js'

/** How much a sentence tells a reader in a hurry, 0 to 1, and the themes that it tells of. */
export interface Worth {
  readonly sentence: number
  readonly worth: number
  readonly themes: readonly number[]
}

/** What the first running sentence of a release tells, by genre: news leads with the news, a speech with its thanks. */
const LEAD: Readonly<Record<Structure['genre'], number>> = {
  'press-release': 0.8,
  'news-report': 0.8,
  'meeting-summary': 0.5,
  blog: 0.5,
  speech: 0.2,
}
/** Second and later evidence of a theme tells less than the first. */
const LATER_EVIDENCE = 0.5

/** Sentences that tell something, most worthy first: the lead, and those that show a theme. */
export function worthsOf(structure: Structure, themes: readonly ThemeClaim[]): Worth[] {
  const found = new Map<number, { worth: number; themes: number[] }>()
  const add = (sentence: number, worth: number, theme: number | null): void => {
    const known = found.get(sentence) ?? { worth: 0, themes: [] }
    found.set(sentence, {
      worth: 1 - (1 - known.worth) * (1 - worth),
      themes: theme === null ? known.themes : [...known.themes, theme],
    })
  }
  const lead = leadOf(structure)
  if (lead >= 0) add(lead, LEAD[structure.genre], null)
  themes.forEach(({ evidence, score }, theme) => {
    evidence.forEach(({ start }, place) => {
      const sentence = rangeIndexAt(structure.sentences, start)
      if (sentence >= 0) add(sentence, score * (place === 0 ? 1 : LATER_EVIDENCE), theme)
    })
  })
  return [...found]
    .map(([sentence, worth]) => ({ sentence, ...worth }))
    .sort((a, b) => b.worth - a.worth || a.sentence - b.sentence)
}

/** The first sentence of running text. */
function leadOf({ blocks, sentences }: Structure): number {
  return sentences.findIndex(({ block }) => blocks[block]!.kind === 'paragraph')
}

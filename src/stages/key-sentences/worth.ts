import type { AnnouncementClaim, Structure, ThemeClaim } from '../../core/layers.js'
import { rangeIndexAt, type Range } from '../../core/span.js'
import { standing } from './standing.js'
import { readable } from '../../text/sentences.js'

/** How much a sentence tells a reader in a hurry, 0 to 1, and the themes that it tells of. */
export interface Worth {
  readonly sentence: number
  readonly worth: number
  readonly themes: readonly number[]
  /** It opens a text that leads with its news: what says the same further down is not asked. */
  readonly opens: boolean
}

/** What a release claims, as far as it makes a sentence worth reading. */
export interface Told {
  readonly themes: readonly ThemeClaim[]
  readonly announcements: readonly Pick<AnnouncementClaim, 'evidence' | 'confidence'>[]
}

/** What the first running sentence of a release tells, by genre: news leads with the news, a speech with its thanks. */
const LEAD: Readonly<Record<Structure['genre'], number>> = {
  'press-release': 0.8,
  'news-report': 0.8,
  'meeting-summary': 0.6,
  blog: 0.6,
  speech: 0.2,
}
/** From this worth on, the lead comes first. */
const LEADS = 0.8
/** The writer speaks of himself before he comes to the matter. */
const FIRST_PERSON = 0.5
/** Second and later evidence of a theme tells less than the first. */
const LATER_EVIDENCE = 0.5
/** News beside a theme of the same certainty. */
const NEWS = 0.8
/** A shorter first sentence is a place, a date or the half of one that an abbreviation cut. */
const FEWEST_WORDS_OF_LEAD = 7

/** Sentences that tell something, most worthy first: the lead, news, and those that show a theme; less where a sentence does not stand by itself. */
export function worthsOf(text: string, structure: Structure, { themes, announcements }: Told): Worth[] {
  const found = new Map<number, { worth: number; themes: number[] }>()
  const add = (sentence: number, worth: number, theme: number | null): void => {
    const known = found.get(sentence) ?? { worth: 0, themes: [] }
    found.set(sentence, {
      worth: 1 - (1 - known.worth) * (1 - worth),
      themes: theme === null ? known.themes : [...known.themes, theme],
    })
  }
  const addAt = ({ start }: Range, worth: number, theme: number | null): void => {
    const sentence = rangeIndexAt(structure.sentences, start)
    if (sentence >= 0) add(sentence, worth, theme)
  }
  const lead = leadOf(text, structure)
  if (lead >= 0)
    add(lead, LEAD[structure.genre] * (isPersonal(wordsOf(text, structure, lead)) ? FIRST_PERSON : 1), null)
  for (const { evidence, confidence } of announcements) addAt(evidence, confidence * NEWS, null)
  themes.forEach(({ evidence, score }, theme) => {
    evidence.forEach((place, rank) => addAt(place, score * (rank === 0 ? 1 : LATER_EVIDENCE), theme))
  })
  return [...found]
    .map(([sentence, { worth, themes: told }]) => ({
      sentence,
      worth: worth * (sentence === lead ? 1 : standing(wordsOf(text, structure, sentence))),
      themes: told,
      opens: sentence === lead && worth >= LEADS,
    }))
    .sort((a, b) => b.worth - a.worth || a.sentence - b.sentence)
}

export function wordsOf(text: string, { sentences }: Structure, index: number): string {
  const { start, end } = readable(sentences[index]!)
  return text.slice(start, end)
}

function isPersonal(words: string): boolean {
  return /\bI\b/.test(words.replace(/["“][^"“”]{0,400}["”]/g, ''))
}

/** The first sentence of running text that is long enough to tell something. */
function leadOf(text: string, structure: Structure): number {
  return structure.sentences.findIndex(
    ({ block }, index) =>
      structure.blocks[block]!.kind === 'paragraph' &&
      wordsOf(text, structure, index).trim().split(/\s+/, FEWEST_WORDS_OF_LEAD).length === FEWEST_WORDS_OF_LEAD,
  )
}

import type { Range } from '../../core/span.js'
import type { Sentence, Structure } from '../../core/layers.js'
import type { TaggedToken, TextService } from '../../core/text-service.js'
import { fold } from '../../text/fold.js'
import { nounPhrases } from '../../text/noun-phrases.js'

/** One place where a candidate stands. */
export interface Occurrence extends Range {
  /** Index of the sentence. */
  readonly sentence: number
  readonly text: string
}

/** A phrase that may name a topic, with all places where it stands, however it is inflected there. */
export interface Candidate {
  /** Its stems, joined by a space. */
  readonly key: string
  readonly stems: readonly string[]
  readonly occurrences: Occurrence[]
}

/** Noun phrases of the given sentences, and the shorter phrases at their ends, by their stems. */
export function candidatesOf(text: TextService, structure: Structure, chosen: readonly number[]): Candidate[] {
  const found = new Map<string, Candidate>()
  const sentences = chosen.map((index) => structure.sentences[index]!)
  text.tag(sentences).forEach((words, position) => {
    for (const phrase of nounPhrases(words)) {
      for (const part of tailsOf(phrase.words)) add(found, text, part, chosen[position]!)
    }
  })
  return [...found.values()]
}

/** The phrase and what remains of it when words are taken from its front: `international trade law`, `trade law`, `law`. */
function tailsOf(words: readonly TaggedToken[]): (readonly TaggedToken[])[] {
  return words.map((_, index) => words.slice(index))
}

function add(found: Map<string, Candidate>, text: TextService, words: readonly TaggedToken[], sentence: number): void {
  const range = { start: words[0]!.start, end: words.at(-1)!.end }
  const surface = text.text.slice(range.start, range.end).replace(/\s+/g, ' ')
  const stems = fold(surface)
    .split(' ')
    .map((word) => text.stem(word))
  const key = stems.join(' ')
  if (key.length < 3) return
  const known = found.get(key)
  const occurrence = { ...range, sentence, text: surface }
  if (known) known.occurrences.push(occurrence)
  else found.set(key, { key, stems, occurrences: [occurrence] })
}

/** Sentences in which a release speaks of its substance: no contacts, boilerplate, bylines or menus. */
export function substanceOf(structure: Structure): number[] {
  const kept: number[] = []
  structure.sentences.forEach((sentence, index) => {
    if (isSubstance(structure, sentence)) kept.push(index)
  })
  return kept
}

const ASIDE: ReadonlySet<string> = new Set([
  'contact',
  'boilerplate',
  'byline',
  'date-line',
  'navigation',
  'notice',
  'salutation',
])

function isSubstance(structure: Structure, sentence: Sentence): boolean {
  return !ASIDE.has(structure.blocks[sentence.block]!.kind)
}

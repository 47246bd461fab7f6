import { flat } from '../../core/flat.js'
import type { Range } from '../../core/span.js'
import type { Sentence, Structure } from '../../core/layers.js'
import type { TaggedToken, TextService } from '../../core/text-service.js'
import { rarity } from '../../text/lexicon/document-frequency.js'
import { MEETING_STEMS } from '../../text/lexicon/general-nouns.js'
import { holdsLetter } from '../../text/letters.js'
import { nounPhrases, type NounPhrase } from '../../text/noun-phrases.js'
import { wordSet } from '../../text/word-set.js'
import { contextOf, type Context } from './context.js'
import { stemsOf } from './stems.js'

/** One place where a candidate stands. */
export interface Occurrence extends Range {
  /** Index of the sentence. */
  readonly sentence: number
  readonly words: readonly TaggedToken[]
  /** It is no part of a longer noun phrase there. */
  readonly whole: boolean
  readonly context: Context
}

/** A phrase that may name a topic, with all places where it stands, however it is inflected there. */
export interface Candidate {
  /** Its stems, joined by a space. */
  readonly key: string
  readonly stems: readonly string[]
  /** How rare each of them is, in bits. */
  readonly bits: readonly number[]
  readonly occurrences: readonly Occurrence[]
  /** Indices of the sentences and blocks that it stands in, ascending; the first ones where they are very many. */
  readonly sentences: readonly number[]
  readonly blocks: readonly number[]
}

/** More places tell nothing new about a phrase, and every pair of phrases compares them. */
const MOST_PLACES = 64

/** Noun phrases of the given sentences, and the shorter noun phrases inside them, by their stems. */
export function candidatesOf(text: TextService, structure: Structure, chosen: readonly number[]): Candidate[] {
  const found: Found = new Map()
  const wordy = chosen.filter((index) => holdsLetter(text.text, structure.sentences[index]!))
  text.tag(wordy.map((index) => structure.sentences[index]!)).forEach((words, position) => {
    for (const phrase of nounPhrases(words)) addParts(found, text, phrase, words, wordy[position]!)
  })
  return [...found].map(([key, occurrences]) => candidateOf(structure, key, occurrences))
}

type Found = Map<string, Occurrence[]>

function candidateOf(structure: Structure, key: string, occurrences: readonly Occurrence[]): Candidate {
  const sentences = ascending(occurrences.map(({ sentence }) => sentence)).slice(0, MOST_PLACES)
  const blocks = ascending(sentences.map((one) => structure.sentences[one]!.block))
  const stems = key.split(' ')
  return { key, stems, bits: stems.map(rarity), occurrences, sentences, blocks }
}

/** Each number of an ascending list once. */
function ascending(numbers: readonly number[]): number[] {
  return numbers.filter((one, index) => one !== numbers[index - 1])
}

/**
 * Nouns that hold a matter and are none themselves: "a call for standardization", "the importance of data governance"
 * (shell nouns: Schmid, English Abstract Nouns as Conceptual Shells, 2000). Not "access", "need" or "support", which can be the matter.
 */
const SHELL_NOUNS = new Set(
  'understanding call calls insight insights readiness importance role roles sense way ways aspect aspects regard respect willingness desire wish emphasis remarks take-aways takeaways key something anything everything nothing someone anyone everyone loads hundreds thousands dozens plenty lot lots put think'.split(
    ' ',
  ),
)

/** The phrase, and the parts of it that end in a noun, single words at its end only: `international trade law`, `trade law`, `law`. */
function addParts(
  found: Found,
  text: TextService,
  phrase: NounPhrase,
  sentence: readonly TaggedToken[],
  index: number,
): void {
  const { words, first } = phrase
  const context = contextOf(text, sentence, first, first + words.length)
  const stems = words.map((word) => stemsOf(word.text))
  for (let start = 0; start < words.length; start++) {
    for (let end = start + 1; end <= words.length; end++) {
      if (!words[end - 1]!.tags.has('Noun')) continue
      if (end - start === 1 && end < words.length) continue
      if (SHELL_NOUNS.has(words[end - 1]!.normal) || isJoined(sentence[first + start - 1]) || isCut(words, start, end))
        continue
      const occurrence = {
        start: words[start]!.start,
        end: words[end - 1]!.end,
        sentence: index,
        words: words.slice(start, end),
        whole: end - start === words.length,
        context,
      }
      add(found, flat(stems.slice(start, end)), occurrence)
    }
  }
}

/** First words of the names of places. */
const PLACE_OPENERS =
  /^(?:New|North|South|East|West|Northern|Southern|Eastern|Western|Central|Great|Upper|Lower|San|Santa|São|Los|Las|Saint|St|Hong|Sri|Costa|Puerto|Cape|Port|Fort|Mount|Lake|United|Saudi|Sierra|Burkina|Papua)$/

/** *Zealand flag*, *innovative North*, *including semiconductors*: the name of a place is cut in two, or a preposition taken along. */
function isCut(words: readonly TaggedToken[], start: number, end: number): boolean {
  const cuts = (at: number): boolean =>
    at > 0 && at < words.length && PLACE_OPENERS.test(words[at - 1]!.text) && /^\p{Lu}/u.test(words[at]!.text)
  return (
    cuts(start) ||
    cuts(end) ||
    opensNone(words[start]!, words[start + 1]) ||
    words.slice(start, end).some(({ text }) => text.includes('--')) ||
    isClause(words, start, end) ||
    isJoined(words[end - 1]) ||
    /['’]s?$/.test(words[end - 1]!.text)
  )
}

/** Words that a phrase for a matter does not begin with: it is the same matter without them, and without what somebody thinks of it. */
const OPENS_NONE = wordSet(
  'including regarding concerning following using own entire whole same such respective growing increasing ' +
    'certain detailed significant eventual legitimate distinct various numerous multiple several different specific similar related ' +
    'existing previous latest main total regular necessary preferred leading important vital urgent pressing ' +
    'amazing tiny little big bigger biggest large larger largest huge smaller smallest highest lowest great greater greatest better best finest ' +
    'unique successful outstanding extensive exceptional exciting beautiful powerful positive',
)

/** *certain products*, also where a sentence begins; a name may begin so: *Great Lakes*. */
function opensNone({ text, normal }: TaggedToken, next: TaggedToken | undefined): boolean {
  return OPENS_NONE.has(normal) && !(isCapital(text) && next !== undefined && isCapital(next.text))
}

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text)
}

/** *farmers selling books*, *issues affecting women*: somebody does something. */
function isClause(words: readonly TaggedToken[], start: number, end: number): boolean {
  for (let at = start + 1; at < end - 1; at++) {
    if (words[at]!.tags.has('Gerund') && words[at - 1]!.tags.has('Plural')) return true
  }
  return false
}

/** *post-exercise*, *long-term*: a hyphen ties the word to the next. */
function isJoined(word: TaggedToken | undefined): boolean {
  return word !== undefined && /^[-‐‑]$/.test(word.after)
}

const SHORTEST_KEY = 2

/** `conference sessions`, `closing remarks`: words that are each of a meeting speak of the event and never of a matter. */
function isFrame(stems: readonly string[]): boolean {
  return stems.length > 1 && stems.every((stem) => MEETING_STEMS.has(stem))
}

function add(found: Found, stems: readonly string[], occurrence: Occurrence): void {
  const key = stems.join(' ')
  if (key.length < SHORTEST_KEY || isFrame(stems)) return
  const known = found.get(key)
  if (known) known.push(occurrence)
  else found.set(key, [occurrence])
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

import type { Range } from '../core/span.js'
import type { TaggedToken } from '../core/text-service.js'
import { STOPWORDS } from './lexicon/stopwords.js'

/** Words of one sentence that name a thing: adjectives and nouns up to a head noun, without articles. */
export interface NounPhrase extends Range {
  readonly words: readonly TaggedToken[]
  /** Index of its first word in the sentence. */
  readonly first: number
}

/** Longer runs are lists of names or damaged text. */
const MOST_WORDS = 5

/** The longest noun phrases of a tagged sentence, none across a mark; never `.nouns()` of compromise, which costs 200 times as much. */
export function nounPhrases(words: readonly TaggedToken[]): NounPhrase[] {
  const phrases: NounPhrase[] = []
  let first = 0
  while (first < words.length) {
    const next = endOfRun(words, first)
    const phrase = phraseOf(words, first, next)
    if (phrase) phrases.push(phrase)
    first = Math.max(next, first + 1)
  }
  return phrases
}

/** The end of the run of modifiers and nouns that begins at `first`. */
function endOfRun(words: readonly TaggedToken[], first: number): number {
  let end = first
  while (end < words.length && canStandInside(words[end]!)) {
    end++
    if (closes(words[end - 1]!) || isParted(words[end - 1]!, words[end])) break
  }
  return end
}

function phraseOf(words: readonly TaggedToken[], first: number, next: number): NounPhrase | null {
  let end = next
  while (end > first && !canBeHead(words[end - 1]!)) end--
  let start = Math.max(first, end - MOST_WORDS)
  while (start < end && !canOpen(words[start]!)) start++
  if (start >= end) return null
  return { start: words[start]!.start, end: words[end - 1]!.end, words: words.slice(start, end), first: start }
}

/** A mark behind the word ends the phrase, also hyphens that stand for a dash; a single hyphen or white space does not. */
function closes(word: TaggedToken): boolean {
  return word.after !== ' ' && /[^\s\-‐‑/]|\s[-‐‑]|[-‐‑]{2}/u.test(word.after)
}

/** *loneliness (persistent feelings)*: a mark that belongs to the next word. */
function isParted(word: TaggedToken, next: TaggedToken | undefined): boolean {
  return next !== undefined && next.start > word.end + word.after.length
}

function isStopword(word: TaggedToken): boolean {
  return STOPWORDS.has(word.normal) || (word.text !== word.normal && STOPWORDS.has(word.text.toLowerCase()))
}

function canStandInside(word: TaggedToken): boolean {
  const { tags } = word
  if (isStopword(word)) return false
  if (tags.has('Pronoun') || tags.has('Date') || tags.has('Determiner') || tags.has('Preposition')) return false
  if (!/[\p{L}\p{N}]/u.test(word.text)) return false
  return (
    tags.has('Noun') || tags.has('Adjective') || tags.has('Gerund') || tags.has('Participle') || isPastModifier(word)
  )
}

/** `gene-edited seed`: compromise calls the participle a past tense. */
function isPastModifier(word: TaggedToken): boolean {
  return word.tags.has('PastTense') && word.tags.has('Hyphenated')
}

function canBeHead(word: TaggedToken): boolean {
  return word.tags.has('Noun') && !word.tags.has('Possessive') && /\p{L}{2}/u.test(word.text)
}

function canOpen(word: TaggedToken): boolean {
  return !word.tags.has('Adverb')
}

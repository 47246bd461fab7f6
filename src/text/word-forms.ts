import nlp from 'compromise/two'
import { rowOpenings } from './lexicon-rows.js'
import { remembered } from './remembered.js'
import { rowsOf } from './rows.js'

/** What compromise reads out of a word as it is written, whatever stands around it. */
export interface Form {
  readonly text: string
  readonly pre: string
  readonly post: string
  readonly normal: string
  readonly machine: string | undefined
  readonly alias: readonly string[] | undefined
  /** Whether it may be two words in one: `it's`, `cannot`, `5-9`, `4km`. */
  readonly mayPart: boolean
  /** What its words and tags are looked up by. */
  readonly word: string
  readonly known: Known
  /** Which of compromise's pairs of classes it may be of (`Noun|Verb`); null for none, undefined where it was not asked yet. */
  switch: string | null | undefined
  /** What compromise's expressions tell of it, and whether it is in its lists of words for bodies and places: kept by the build's tagger. */
  regex: unknown
  isOrgWord: boolean | undefined
  isPlaceWord: boolean | undefined
  /** Numbers of what the tagger's rules ask for in its names and as it is written; undefined where they were not asked yet. */
  asked: AskedOf | undefined
}

/** By a word's names, and by how it is written where that is none of them. */
export interface AskedOf {
  readonly names: readonly number[]
  readonly written: number | undefined
}

/** What compromise's lists hold of a word. */
export interface Known {
  /** How many words the longest of its entries has that begin with this word; 0 where it is none. */
  readonly many: number
  /** The same of the words that no rule may change. */
  readonly manyFrozen: number
  readonly frozenTag: string | readonly string[] | undefined
  readonly tag: string | readonly string[] | undefined
}

/** A word of compromise's, as it grows from step to step. */
export interface Term {
  text: string
  pre: string
  post: string
  normal: string
  tags: Set<string>
  form?: Form
  index?: readonly [number, number] | undefined
  machine?: string | undefined
  alias?: string[] | undefined
  implicit?: string | undefined
  switch?: string | undefined
  root?: string | undefined
  frozen?: boolean | undefined
  chunk?: string | undefined
  dirty?: boolean | undefined
  confidence?: number | undefined
}

type Tags = string | readonly string[]
type Words = Readonly<Record<string, Tags>>

interface TermsOnly {
  readonly docs: readonly (readonly Term[])[]
  readonly world: World
}

export interface World {
  readonly model: {
    readonly one: {
      readonly lexicon: Words
      readonly frozenLex: Words
      readonly _multiCache: Readonly<Record<string, number>>
      readonly contractions: readonly { readonly word?: string }[]
    }
  }
  readonly methods: {
    readonly one: {
      readonly tokenize: {
        splitSentences(text: string, world: World): string[]
        splitTerms(sentence: string, model: World['model']): string[]
        splitWhitespace(word: string, model: World['model']): Term
        fromString(text: string, world: World): Term[][]
      }
      setTag(terms: readonly Term[], tag: Tags, world: World, isSafe: boolean): void
    }
  }
  readonly compute: Readonly<Record<'normal' | 'alias' | 'machine', (view: TermsOnly) => void>>
}

export const world = (nlp as unknown as { world(): World }).world()
/** compromise's own steps, before anything is put in their place. */
const { normal, alias, machine } = world.compute
const { splitWhitespace } = world.methods.one.tokenize

/** The form of a word with the marks and white space around it; kept, since texts repeat their words. */
export const formOf = remembered(readForm)

function readForm(written: string): Form {
  const term = splitWhitespace(written, world.model)
  const view: TermsOnly = { docs: [[term]], world }
  normal(view)
  const mayPart = canPart(term)
  alias(view)
  machine(view)
  const word = term.machine || term.normal
  const { text, pre, post } = term
  const known = knownOf(word, term.alias)
  return {
    text,
    pre,
    post,
    normal: term.normal,
    machine: term.machine,
    alias: term.alias,
    mayPart,
    word,
    known,
    switch: undefined,
    regex: undefined,
    isOrgWord: undefined,
    isPlaceWord: undefined,
    asked: undefined,
  }
}

const PARTED = new Set(world.model.one.contractions.map(({ word }) => word))

function canPart({ text, normal: plain }: Term): boolean {
  return plain.includes("'") || PARTED.has(plain) || /^[0-9]/.test(plain) || /^[+-]?[0-9]/.test(text)
}

/** Prefixes of verbs and adjectives that are told by the word behind them, and the tags that such a word has to have. */
const PREFIX = /^(?:under|over|mis|re|un|dis|semi|pre|post)-?/
const PREFIXED: ReadonlySet<unknown> = new Set([
  'Verb',
  'Infinitive',
  'PastTense',
  'Gerund',
  'PresentTense',
  'Adjective',
  'Participle',
])

/** First words of the rows that no rule may change. */
const FROZEN_ROWS = new Set(rowsOf(world.model.one.frozenLex).map((row) => row.slice(0, row.indexOf(' '))))

/** The first two words of all rows of the lexicon: where two words are none of these, no row begins with them. */
export const ROW_OPENINGS: ReadonlySet<string> = new Set(rowOpenings(world.model.one.lexicon))

/** What compromise's lists hold of a word, by its other names too. */
export function knownOf(word: string, others: readonly string[] | undefined): Known {
  const { frozenLex, _multiCache } = world.model.one
  const many = own(_multiCache, word) ?? 0
  const manyFrozen = FROZEN_ROWS.has(word) ? many : 0
  return { many, manyFrozen, frozenTag: own(frozenLex, word), tag: tagOf(word, others) }
}

function tagOf(word: string, others: readonly string[] | undefined): Tags | undefined {
  const { lexicon } = world.model.one
  const tag = own(lexicon, word)
  if (tag !== undefined) return tag
  const other = others?.find((one) => Object.hasOwn(lexicon, one))
  if (other !== undefined) return lexicon[other]
  if (!PREFIX.test(word)) return undefined
  const rest = word.replace(PREFIX, '')
  const restTag = rest.length > 3 ? own(lexicon, rest) : undefined
  return PREFIXED.has(restTag) ? restTag : undefined
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

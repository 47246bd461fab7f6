import { hasJoints, splitTerms } from './split-terms.js'
import { formOf, knownOf, ROW_OPENINGS, world, type Known, type Term, type World } from './word-forms.js'

/** What a step of compromise's is given. */
export interface View {
  readonly docs: readonly Term[][]
  document: Term[][]
  update(): View
}

type Step = (view: View) => void
type Steps = Readonly<Record<'alias' | 'machine' | 'contractions', Step>>
const own = { ...(world as unknown as { readonly compute: Steps }).compute }
const { splitSentences, splitTerms: splitWithJoints } = world.methods.one.tokenize

/** compromise's words of a text; each word's own part is worked out once. */
export function fromString(text: string): Term[][] {
  return splitSentences(text, world).map((sentence) => wordsIn(sentence).map(termOf))
}

function wordsIn(sentence: string): string[] {
  return hasJoints(sentence) ? splitWithJoints(sentence, world.model) : splitTerms(sentence)
}

/** All that compromise may add to a word stands in it from the first, so that all words are of one shape: what asks them is quicker. */
function termOf(written: string): Term {
  const form = formOf(written)
  const { text, pre, post, normal } = form
  return {
    text,
    pre,
    post,
    tags: new Set(),
    normal,
    form,
    index: undefined,
    machine: undefined,
    alias: undefined,
    implicit: undefined,
    switch: undefined,
    root: undefined,
    frozen: undefined,
    chunk: undefined,
    dirty: undefined,
    confidence: undefined,
  }
}

/** Other names of a word, as its form has them; what was made of half a word asks compromise. */
export function alias(view: View): void {
  forEachTerm(view, (term) => {
    if (isAsWritten(term)) {
      if (term.form!.alias !== undefined) term.alias = [...term.form!.alias]
    } else own.alias(viewOf(term))
  })
}

/** A word without its apostrophe, hyphen and the like. */
export function machine(view: View): void {
  forEachTerm(view, (term) => {
    if (isAsWritten(term)) {
      if (term.form!.machine !== undefined) term.machine = term.form!.machine
    } else own.machine(viewOf(term))
  })
}

/** Words that are two in one are taken apart: sentences without any such word are not looked at. */
export function contractions(view: View): void {
  const some = view.update()
  some.document = view.document.map((terms) => (terms.some(({ form }) => form?.mayPart !== false) ? terms : []))
  own.contractions(some)
}

/** compromise looks words up by their ids where a text is edited, which nobody does here. */
export function id(): void {
  // Nothing.
}

function isAsWritten({ form, implicit }: Term): boolean {
  return form !== undefined && implicit === undefined
}

function viewOf(term: Term): View {
  return { docs: [[term]], world } as unknown as View
}

function forEachTerm({ docs }: View, work: (term: Term) => void): void {
  for (const terms of docs) for (const term of terms) work(term)
}

/** Tags of words that no rule may change, from compromise's list of them. */
export function freeze({ docs }: View): void {
  for (const terms of docs) for (let at = 0; at < terms.length; at++) freezeAt(terms, at)
}

function freezeAt(terms: readonly Term[], at: number): void {
  const term = terms[at]!
  const { manyFrozen, frozenTag } = knownTo(term)
  if (manyFrozen > 0) freezeRows(terms, at, manyFrozen)
  if (frozenTag !== undefined) freezeAs([term], frozenTag)
}

function freezeRows(terms: readonly Term[], at: number, many: number): void {
  const { frozenLex } = world.model.one
  for (const words of rowsFrom(terms, at, many)) {
    const row = words.map(wordOf).join(' ')
    if (Object.hasOwn(frozenLex, row)) freezeAs(words, frozenLex[row]!)
  }
}

type Tags = Parameters<World['methods']['one']['setTag']>[1]

function freezeAs(words: readonly Term[], tag: Tags): void {
  world.methods.one.setTag(words, tag, world, false)
  for (const word of words) word.frozen = true
}

/** Tags from compromise's lexicon, for words that have none yet: those of several words first. */
export function lexicon({ docs }: View): void {
  for (const terms of docs) for (let at = 0; at < terms.length; at++) if (terms[at]!.tags.size === 0) lookUp(terms, at)
}

function lookUp(terms: readonly Term[], at: number): void {
  const term = terms[at]!
  const { many, tag } = knownTo(term)
  if (many > 0 && opensRow(terms, at) && lookUpRow(terms, at, many)) return
  if (tag !== undefined) world.methods.one.setTag([term], tag, world, false)
}

function opensRow(terms: readonly Term[], at: number): boolean {
  const next = terms[at + 1]
  return next !== undefined && ROW_OPENINGS.has(`${wordOf(terms[at]!)} ${wordOf(next)}`)
}

function lookUpRow(terms: readonly Term[], at: number, many: number): boolean {
  for (const words of rowsFrom(terms, at, many)) {
    const row = words.map(wordOf).join(' ')
    if (!Object.hasOwn(world.model.one.lexicon, row)) continue
    const tag = world.model.one.lexicon[row]!
    world.methods.one.setTag(words, tag, world, false)
    if (tag.length === 2 && (tag[0] === 'PhrasalVerb' || tag[1] === 'PhrasalVerb'))
      world.methods.one.setTag([words[1]!], 'Particle', world, false)
    return true
  }
  return false
}

/** The rows of words from a place on, longest first. Near the end of a sentence some stand here several times, as in compromise. */
function rowsFrom(terms: readonly Term[], at: number, many: number): Term[][] {
  const rows: Term[][] = []
  if (terms[at + 1] !== undefined)
    for (let last = at + many - 1; last > at; last--) rows.push(terms.slice(at, last + 1))
  return rows
}

function knownTo(term: Term): Known {
  return isAsWritten(term) ? term.form!.known : knownOf(wordOf(term), term.alias)
}

function wordOf({ machine: plain, normal }: Term): string {
  return plain || normal
}

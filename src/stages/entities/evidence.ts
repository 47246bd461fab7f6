import type { Token } from '../../core/text-service.js'
import { type Candidate } from './candidates.js'
import { SAY } from './features.js'
import type { Run } from './runs.js'

/** What the whole document says about the words of names. */
export interface DocumentEvidence {
  /** Words that stand in lower case somewhere. */
  readonly lower: ReadonlySet<string>
  /** Words that stand alone behind a title or beside a verb of saying. */
  readonly spoken: ReadonlySet<string>
  /** How often a stretch of these words stands. */
  readonly counts: ReadonlyMap<string, number>
  /** Words inside names of bodies, places and things. */
  readonly bodyWords: ReadonlySet<string>
}

export function evidenceOf(
  tokens: readonly (readonly Token[])[],
  runs: readonly Run[],
  candidates: readonly Candidate[],
): DocumentEvidence {
  const counts = new Map<string, number>()
  for (const { name } of candidates) counts.set(name, (counts.get(name) ?? 0) + 1)
  return { lower: lowerWords(tokens), spoken: spokenWords(candidates), counts, bodyWords: wordsOfBodies(runs) }
}

function lowerWords(tokens: readonly (readonly Token[])[]): Set<string> {
  const words = new Set<string>()
  for (const block of tokens) {
    for (const { kind, text } of block) if (kind === 'word' && text.length > 2 && isLower(text)) words.add(text)
  }
  return words
}

function isLower(word: string): boolean {
  const first = word.charCodeAt(0)
  return first < 0x80 ? first >= 0x61 && first <= 0x7a : /^\p{Ll}/u.test(word)
}

function spokenWords(candidates: readonly Candidate[]): Set<string> {
  const words = new Set<string>()
  for (const { elements, titles, tokens, run, first, last } of candidates) {
    if (elements.length !== 1) continue
    const after = last === run.elements.length ? tokens[run.to]?.text : undefined
    const before = first === 0 ? tokens[run.from - 1]?.text : undefined
    if (titles.length > 0 || SAY.test(after ?? '') || /^(?:said|says|added|asked|explained)$/.test(before ?? ''))
      words.add(elements[0]!.word)
  }
  return words
}

function wordsOfBodies(runs: readonly Run[]): Set<string> {
  const words = new Set<string>()
  for (const { elements } of runs) {
    const head = elements.findIndex(({ kind }) => kind === 'body' || kind === 'feature' || kind === 'thing')
    if (head <= 0 || elements.some(({ kind }) => kind === 'role' || kind === 'honorific')) continue
    for (const { word } of elements.slice(0, head)) words.add(word)
  }
  return words
}

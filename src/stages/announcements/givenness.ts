import type { Range } from '../../core/span.js'
import { contentWords } from '../../text/fold.js'
import { readable } from '../../text/sentences.js'
import { stem } from '../../text/stem.js'
import type { Release } from './release.js'

/** Which words a text has used before, so that what is told again can be told from what is new (Prince 1981). */
export interface Givenness {
  /** Whether the words of a range all stood in an earlier sentence. */
  isGiven(range: Range, sentence: number): boolean
  /** Whether one of its words stands in the title. */
  inTitle(range: Range): boolean
}

export function givennessOf({ document: { text }, structure }: Pick<Release, 'document' | 'structure'>): Givenness {
  const first = new Map<string, number>()
  let read = 0
  /** Reads the sentences before one, where they were not yet: nobody asks about what is behind the last candidate. */
  const readUpTo = (sentence: number): void => {
    for (; read < sentence; read++) {
      const { block, ...range } = structure.sentences[read]!
      if (structure.blocks[block]!.kind === 'title') continue
      const { start, end } = readable(range)
      for (const word of stems(text.slice(start, end))) if (!first.has(word)) first.set(word, read)
    }
  }
  const title = new Set(stems(structure.title?.value ?? ''))
  const wordsOf = remembered(({ start, end }) => stems(text.slice(start, Math.min(end, start + 300))))
  return {
    isGiven(range, sentence) {
      readUpTo(sentence)
      return wordsOf(range).every((word) => (first.get(word) ?? Infinity) < sentence)
    },
    inTitle: (range) => wordsOf(range).some((word) => title.has(word)),
  }
}

/** The same phrase is asked about by every trigger that it fits. */
function remembered(wordsOf: (range: Range) => string[]): (range: Range) => string[] {
  const known = new Map<string, string[]>()
  return (range) => {
    const key = `${range.start}:${range.end}`
    const words = known.get(key) ?? wordsOf(range)
    known.set(key, words)
    return words
  }
}

function stems(text: string): string[] {
  return contentWords(text).map(stem)
}

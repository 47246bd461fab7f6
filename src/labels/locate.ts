import { InputError } from '../core/errors.js'
import { spanOf, type Span } from '../core/span.js'
import type { QuotedWords } from './gold-file.js'

/** Most occurrences that a message counts. */
const MOST_COUNTED = 100

/** Looks labels up in one text. */
export interface Locator {
  /** @throws {InputError} where the words are not in the text, or more than once without `occurrence` */
  span(words: QuotedWords, path: string): Span
  /** @throws {InputError} where the name is not in the text; white space counts as one space, as a line may break inside a name */
  name(name: string, path: string): string
}

/**
 * A locator for one text.
 * @param where the gold file's name, for messages
 */
export function locator(text: string, where: string): Locator {
  const collapsed = collapse(text)
  return {
    span(words, path) {
      const { text: wanted, occurrence } = typeof words === 'string' ? { text: words } : words
      const starts = occurrences(text, wanted)
      const start = starts[(occurrence ?? 1) - 1]
      if (start === undefined) {
        const nth = occurrence === undefined ? '' : ` ${occurrence} times`
        throw new InputError(`${where}: ${path}: expected words that stand in the text${nth}, got ${shown(wanted)}`)
      }
      if (occurrence === undefined && starts.length > 1) {
        throw new InputError(
          `${where}: ${path}: expected "occurrence" for words that stand in the text ${starts.length} times, got ${shown(wanted)}`,
        )
      }
      return spanOf(text, start, start + wanted.length)
    },
    name(name, path) {
      if (!collapsed.includes(collapse(name))) {
        throw new InputError(`${where}: ${path}: expected a name that stands in the text, got ${shown(name)}`)
      }
      return name
    },
  }
}

/** Where words begin in a text, the first hundred; occurrences may overlap. */
function occurrences(text: string, words: string): number[] {
  const starts: number[] = []
  for (let at = text.indexOf(words); at >= 0 && starts.length < MOST_COUNTED; at = text.indexOf(words, at + 1)) {
    starts.push(at)
  }
  return starts
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function shown(words: string): string {
  const text = JSON.stringify(words)
  return text.length > 80 ? `${text.slice(0, 77)}..."` : text
}

import type { Range } from '../core/span.js'

/** Whether a stretch of a text holds a letter: rows of marks and numbers hold no words, however long they are. */
export function holdsLetter(text: string, { start, end }: Range): boolean {
  return /\p{L}/u.test(text.slice(start, end))
}

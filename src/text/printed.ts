import type { Range } from '../core/span.js'

/** The words of a range on one line: white space of any kind and length is one space. */
export function printed(text: string, { start, end }: Range): string {
  return text.slice(start, end).replace(/\s+/g, ' ')
}

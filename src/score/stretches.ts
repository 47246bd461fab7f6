import type { Range } from '../core/span.js'

/** Tags, and targets and titles of Markdown links: marks inside them belong to the mark-up. Linear: neither can hold what begins it. */
const MARK_UP = /<[a-z/!][^<>\n]*>|\]\([^()\n]*\)/gi

/** `“…”`, `"…"`, `«…»`, `„…“`, `„…”` within one line, up to 600 characters. */
const STRETCH = /“([^“”\n]{1,600})”|"([^"\n]{1,600})"|«([^«»\n]{1,600})»|„([^„“”\n]{1,600})[“”]/g

/** The stretches in quotation marks of a text, marks left out, in order, as the text alone tells them. */
export function stretchesInMarks(text: string): Range[] {
  const visible = text.replace(MARK_UP, (markUp) => ' '.repeat(markUp.length))
  return [...visible.matchAll(STRETCH)]
    .map((match) => ({ start: match.index + 1, end: match.index + match[0].length - 1 }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '')
}

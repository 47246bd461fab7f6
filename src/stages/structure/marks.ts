import type { Range } from '../../core/span.js'

/** Signs that open a list item. A dash needs a space behind it; a dialogue dash at a quotation does too, and is an item all the same. */
export const BULLET =
  /^(?:[-*+•·–—▪◦●■→➢✓]|[oO](?=\s{1,3}\p{L}{2})|\.(?= \p{L})|â¢|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[).]|\([A-Z]\)|(?:[A-H]|II|III|IV|VI{1,3})\.(?=\s\p{Lu}\p{Ll}+ \p{Ll}))[\s\u00a0]{1,8}(?=\S)/u

/** "12. ", "(3) ", "b) " or, where the word behind it is a capital one, "4 ": a numbered paragraph or item. */
const NUMBER =
  /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]|\d{1,2}(?=[\s\u00a0]{1,4}(?:[“"‘]|The |On |In |Ms |Mr |Both |Under |\p{Lu}\p{Ll}+ (?:\p{Lu}|\p{Ll}))))[\s\u00a0]{1,8}/u

/** Markdown headings. */
export const MARKED_HEADING = /^#{1,6}\s{1,4}(?=\S)/

/** A line that is quoted in Markdown or in a mail. */
export const QUOTED = /^(?:>\s?){1,4}/

/** Length of the number that a line opens with, with the space behind it; 0 where it opens with none. */
export function numberAt(head: string): number {
  const found = NUMBER.exec(head)?.[0] ?? ''
  // A day of the month before its month, or a quantity, numbers nothing.
  if (
    /^\d/.test(found) &&
    !/[.)]/.test(found) &&
    /^\d{1,2}\s(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/.test(
      head,
    )
  )
    return 0
  return found.length
}

const RULE = /^(?:[-=_~*#•.¬]\s?){3,}$/

/** Whether a line is a rule drawn with signs: "-----", "=====", "* * *", "###". */
export function isRule(view: string, line: Range): boolean {
  return RULE.test(view.slice(line.start, Math.min(line.end, line.start + 200)).trim())
}

import type { Range } from '../../core/span.js'

/** Signs that open a list item. A dash needs a space behind it; a dialogue dash at a quotation does too, and is an item all the same. */
export const BULLET =
  /^(?:[-*+•·–—▪◦●■→➢✓]|[oO](?=\s{1,3}\p{L}{2})|\.(?= \p{L})|â¢|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[).]|\([A-Z]\)|(?:[A-H]|II|III|IV|VI{1,3})\.(?=\s\p{Lu}\p{Ll}+ \p{Ll}))\s{1,8}(?=\S)/u

/** "12. ", "(3) ", "b) " or, where the word behind it is a capital one, "4 ": a numbered paragraph or item. */
const NUMBER =
  /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]|\d{1,2}(?=\s{1,4}(?:[“"‘]|The |On |In |Ms |Mr |Both |Under |\p{Lu}\p{Ll}+ (?:\p{Lu}|\p{Ll}))))\s{1,8}/u

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

/** An address or a day that opens a line: "Tuesday, June 25, 2024". */
const DAY_LINE =
  /^(?:https?:\/\/|\d{4}-\d\d-\d\d|\d{1,2}\s?-\s?(?:\p{L}{3}|\d\d)\s?-\s?(?:19|20)\d\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \p{Lu}?[\p{Ll}\d]{1,9} [\p{L}\d]{1,9},? (?:19|20)\d\d$)/u

/** Whether the words of a line open something of their own: an item, a heading, an address, a day. */
export function opensLine(head: string): boolean {
  return BULLET.test(head) || MARKED_HEADING.test(head) || DAY_LINE.test(head)
}

/** "Subject: …" */
export const LABEL = /^\p{Lu}[\p{L} ]{1,20}: /u

/** Words behind which no title and no sentence ends. */
export const UNFINISHED =
  /(?<!\p{L})(?:of|the|and|an?|to|with|by|from|for|in|at|on|that|their|its|his|her|or|as|(?:has|have|had|was|were|is|are|been) \p{Ll}{2,}(?:ed|en))$/u

import { isAbbreviated } from './phrases.js'
import type { Word } from './word.js'

/** Behind the last mark that parts clauses; the stretch's start where there is none. What stands in brackets or between dashes before the verb parts none. */
export function afterMark(words: readonly Word[], from: number, to: number): number {
  let isAside = words[to]?.gap.includes(')') === true
  for (let index = behindDashes(words, from, to) - 1; index > from; index--) {
    const { gap } = words[index]!
    if (!isAside && /[;:.!?—]|[–-]\s/.test(gap) && !isAbbreviated(words, index) && !isBehindCompany(words, index))
      return index
    if (gap.includes('(')) isAside = false
    if (gap.includes(')')) isAside = true
  }
  return from
}

/** "Fell Inc. today announced": the point is one of the name. */
function isBehindCompany(words: readonly Word[], index: number): boolean {
  return /^\.\s/.test(words[index]!.gap) && /^(?:inc|ltd|co|corp|llc|bros)$/.test(words[index - 1]!.lower)
}

const DASH = /^\s[–—-]\s$/

/** "Norvia – home to the Agency – will pay": the words between two dashes, the second directly before the verb, are passed over. */
function behindDashes(words: readonly Word[], from: number, to: number): number {
  if (words[to] === undefined || !DASH.test(words[to].gap)) return to
  for (let index = to - 1; index > from && index >= to - MOST_BETWEEN_DASHES; index--)
    if (DASH.test(words[index]!.gap)) return index
  return to
}

const MOST_BETWEEN_DASHES = 25

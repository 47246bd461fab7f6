import type { Rule, Term } from './tagging-rule.js'
import { fits, isOneWord, stepOf, type NumberedRule, type Part } from './tagging-rules.js'

/** Of a longer row of words for one element the rest is left to compromise. */
const MOST_REPEATED = 6

/**
 * Whether a match that opens at a place may go on there: a cheap look at the words behind the opening, which spares four of five
 * of compromise's own tries. It says no only where compromise finds nothing, as each of its matches takes words that fit.
 */
export function mayGoOn(known: NumberedRule, terms: readonly Term[], at: number): boolean {
  const last = known.opening.length - 1
  known.rest ??= partsOf(known.rule, last)
  return fitsFrom(known.rest, 0, terms, at + last)
}

/** The elements from one on, as far as each is one word that is asked for. */
function partsOf({ regs }: Rule, from: number): Part[] {
  const parts: Part[] = []
  for (const element of regs.slice(from)) {
    const { optional, negative, greedy, anything, min } = element
    if (negative === true || (anything === true && greedy === true) || !isOneWord(element)) break
    parts.push({
      step: stepOf(element, () => 0),
      isOptional: optional === true || min === 0,
      isGreedy: greedy === true,
    })
  }
  return parts
}

function fitsFrom(parts: readonly Part[], from: number, terms: readonly Term[], at: number): boolean {
  if (from === parts.length) return true
  const { step, isOptional, isGreedy } = parts[from]!
  if (isOptional && fitsFrom(parts, from + 1, terms, at)) return true
  const most = isGreedy ? MOST_REPEATED : 1
  for (let end = at; end < terms.length && fits(step, terms[end]!); end++) {
    if (end - at === most) return isGreedy
    if (fitsFrom(parts, from + 1, terms, end + 1)) return true
  }
  return false
}

import type { Clause } from '../../text/clauses/clause.js'
import type { Match } from './match.js'

/**
 * How much a trigger knows of the clause that it fits, 0 to 3: whether its verb is named and whether a noun class, and not
 * just any noun or name, stands where it must.
 */
export function precisionOf({ trigger, met }: Match, clause: Clause): number {
  const named = trigger.verbs.some((verb) => clause.verb.lemmas.includes(firstWord(verb)))
  const classed = met.some((sign) => !sign.endsWith(':$any') && !sign.endsWith(':$name') && !sign.endsWith(':$known'))
  if (!named) return classed ? 1 : 0
  if (classed) return 3
  return met.length === 0 || met.some((sign) => sign.endsWith('$name')) ? 2 : 1
}

function firstWord(verb: string): string {
  const end = verb.indexOf(' ')
  return end < 0 ? verb : verb.slice(0, end)
}

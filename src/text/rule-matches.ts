import { hereOf } from './rule-here.js'
import { mayGoOn } from './rule-rest.js'
import type { Sweep } from './sweep.js'
import type { Rule, Term } from './tagging-rule.js'
import type { NumberedRule } from './tagging-rules.js'

type Pointer = readonly [sentence: number, start: number, end: number]

/** compromise's own search for a pattern, from each word of each sentence. */
export type Match = (
  document: readonly (readonly Term[])[],
  rule: Rule,
) => { readonly ptrs: readonly Pointer[]; readonly byGroup: Readonly<Record<string, readonly Pointer[]>> }

/** Words that a rule has found. */
export interface Found {
  readonly rule: Rule
  readonly terms: readonly Term[]
}

/** What the rules find in a clause, in compromise's order: it is asked itself only where a match can begin and is no mere row of words. */
export function matchesIn(clause: readonly Term[], sweep: Sweep, match: Match): Found[] {
  const found: Found[] = []
  for (const rule of sweep.rulesFor(clause)) {
    if (rule.isWhole && !sweep.isContracted) matchRow(rule, clause, sweep, match, found)
    else if (!rule.isLocal) searchAll(rule, clause, sweep, match, found)
    else matchFrom(rule, clause, sweep, match, found)
  }
  return found
}

function searchAll(known: NumberedRule, clause: readonly Term[], sweep: Sweep, match: Match, found: Found[]): void {
  const { rule } = known
  if (sweep.next(known, 0) < 0) return
  for (const [, start, end] of match([clause], rule).ptrs) found.push({ rule, terms: clause.slice(start, end) })
}

/** A pattern of single words: a place where they fit is a match. */
function matchRow(known: NumberedRule, clause: readonly Term[], sweep: Sweep, match: Match, found: Found[]): void {
  const { rule, length, part, onlyAtEnd } = known
  let from = 0
  for (let at = sweep.next(known, 0); at >= 0; at = sweep.next(known, from)) {
    from = at + 1
    if (onlyAtEnd && at + length !== clause.length) continue
    from = at + length
    if (rule.notIf !== undefined && match([clause.slice(at, at + length)], rule).ptrs.length === 0) continue
    found.push({ rule, terms: clause.slice(at + part[0], at + part[1]) })
  }
}

/** A pattern that compromise looks for at the places where it can begin, each as the beginning of a sentence. */
function matchFrom(known: NumberedRule, clause: readonly Term[], sweep: Sweep, match: Match, found: Found[]): void {
  const { rule } = known
  const here = hereOf(known)
  const { group, notIf } = rule
  for (let at = sweep.next(known, 0); at >= 0;) {
    if (!sweep.isContracted && !mayGoOn(known, clause, at)) {
      at = sweep.next(known, at + 1)
      continue
    }
    const rest = clause.slice(at)
    const { ptrs, byGroup } = match([rest], here)
    const whole = ptrs[0]
    if (whole === undefined) {
      at = sweep.next(known, at + 1)
      continue
    }
    const tagged = group === undefined ? whole : byGroup[group]?.[0]
    const holds = notIf === undefined || match([rest], { ...here, notIf }).ptrs.length > 0
    if (tagged !== undefined && holds) found.push({ rule, terms: rest.slice(tagged[1], tagged[2]) })
    at = sweep.next(known, at + Math.max(1, whole[2]))
  }
}

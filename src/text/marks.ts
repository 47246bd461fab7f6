import type { Range } from '../core/span.js'
import { markTokens, type MarkToken } from './mark-tokens.js'

/** What stands between a pair of outermost quotation marks; `start` and `end` leave the marks out. */
export interface MarkedStretch extends Range {
  readonly marks: 'double' | 'single'
  readonly open: Range
  /** Null where the stretch is never closed: it then runs to the next opening mark or the end of its paragraph. */
  readonly close: Range | null
  /** Never closed, and the next paragraph opens with a mark, as a quotation over several paragraphs is printed. */
  readonly goesOn: boolean
}

/** Outside; in double or single marks; in double or single ones within those. */
const OUTSIDE = 0
const IN_DOUBLE = 1
const IN_SINGLE = 2
const NESTED = 3
const STATES = 6
type State = number

/** A step from one state to another at a mark, and how unlikely it is, beside what the mark itself says. */
interface Step {
  readonly from: State
  readonly to: State
  readonly as: 'open' | 'close' | 'ignore' | 'reopen'
  readonly cost: number
}

/** A single mark that is no apostrophe is the rarer case; so is a pair nested in a pair of its own kind. */
const SINGLE_COST = 1
const SAME_KIND_COST = 2.5
/** Likelier in a paragraph that opens and leaves open a quotation of several paragraphs. */
const NESTED_GOES_ON = 1.25
const REOPEN_COST = 5
const LONGEST_WRAPPED = 120

const DOUBLE_STEPS: readonly Step[] = [
  { from: 0, to: 1, as: 'open', cost: 0 },
  { from: 1, to: 0, as: 'close', cost: 0 },
  { from: 1, to: 1, as: 'reopen', cost: REOPEN_COST },
  { from: 1, to: 3, as: 'open', cost: SAME_KIND_COST },
  { from: 3, to: 1, as: 'close', cost: 0 },
  { from: 2, to: 5, as: 'open', cost: 0 },
  { from: 5, to: 2, as: 'close', cost: 0 },
]
const SINGLE_STEPS: readonly Step[] = [
  { from: 0, to: 2, as: 'open', cost: SINGLE_COST },
  { from: 2, to: 0, as: 'close', cost: 0 },
  { from: 1, to: 4, as: 'open', cost: 0 },
  { from: 4, to: 1, as: 'close', cost: 0 },
]
const IGNORE_STEPS: readonly Step[] = Array.from({ length: STATES }, (_, state) => ({
  from: state,
  to: state,
  as: 'ignore' as const,
  cost: 0,
}))
const STEPS = { double: [...IGNORE_STEPS, ...DOUBLE_STEPS], single: [...IGNORE_STEPS, ...SINGLE_STEPS] }

/** How unlikely it is that a paragraph ends in a state; a reopening paragraph makes an open double mark the rule. */
const END_COSTS = [0, 3.5, 8, 9, 7, 11]
const GOES_ON_COST = 0.5
const SINGLE_GOES_ON_COST = 0.2

/**
 * The outermost marked stretches of a paragraph, by the cheapest reading of all its marks together (Viterbi): what a
 * mark looks like, what stands around it, and what the others need. Linear in the number of marks.
 */
export function markedStretches(text: string, paragraph: Range, nextOpens: Opening): MarkedStretch[] {
  const marks = markTokens(text, paragraph)
  if (marks.length === 0) return []
  return stretchesOf(text, paragraph, marks, cheapestReading(marks, nextOpens), nextOpens)
}

/** With which opening mark a paragraph begins; null for none. A single one needs a capital behind it: *’tis* is a word. */
export type Opening = 'double' | 'single' | null

export function openingMark(text: string, start: number): Opening {
  const head = text.slice(start, start + 10)
  if (/^[*_\s]{0,8}["“„«]/u.test(head)) return 'double'
  return /^[*_\s]{0,8}['‘]\p{Lu}/u.test(head) ? 'single' : null
}

function cheapestReading(marks: readonly MarkToken[], nextOpens: Opening): Step[] {
  let costs: number[] = [0, Infinity, Infinity, Infinity, Infinity, Infinity]
  const taken: (readonly (Step | undefined)[])[] = []
  const goesOn = nextOpens === 'double' && marks[0]!.kind === 'double' && marks[0]!.startsLine
  for (const mark of marks) {
    const next = new Array<number>(STATES).fill(Infinity)
    const best = new Array<Step | undefined>(STATES)
    for (const step of STEPS[mark.kind]) {
      const cost =
        costs[step.from]! +
        costOf(step, mark) -
        (goesOn && step.as === 'open' && step.to === NESTED ? NESTED_GOES_ON : 0)
      if (cost < next[step.to]!) {
        next[step.to] = cost
        best[step.to] = step
      }
    }
    costs = next
    taken.push(best)
  }
  const ends = costs.map((cost, state) => cost + endCost(state, marks[0]!, nextOpens))
  return traceBack(taken, ends.indexOf(Math.min(...ends)))
}

/** Single marks go on where this paragraph and the next begin with one. */
function endCost(state: State, { kind, startsLine }: MarkToken, nextOpens: Opening): number {
  if (state === IN_DOUBLE && nextOpens === 'double') return GOES_ON_COST
  if (state === IN_SINGLE && nextOpens === 'single' && kind === 'single' && startsLine) return SINGLE_GOES_ON_COST
  return END_COSTS[state]!
}

function costOf(step: Step, mark: MarkToken): number {
  if (step.as === 'ignore') return mark.ignore
  if (step.as === 'close') return mark.close
  if (step.as === 'reopen' && mark.startsLine) return mark.open + 1
  return mark.open + step.cost
}

function traceBack(taken: readonly (readonly (Step | undefined)[])[], end: State): Step[] {
  const steps: Step[] = []
  let state = end
  for (let index = taken.length - 1; index >= 0; index--) {
    const step = taken[index]![state]!
    steps.push(step)
    state = step.from
  }
  return steps.reverse()
}

/** A stretch that is never closed ends with its line where lines are paragraphs, that is longer than any wrapped one. */
function unclosedEnd(text: string, paragraph: Range, open: MarkToken | null): number {
  const line = open === null ? -1 : text.indexOf('\n', open.end)
  return open === null || line < 0 || line >= paragraph.end || line - open.start < LONGEST_WRAPPED
    ? paragraph.end
    : line
}

function stretchesOf(
  text: string,
  paragraph: Range,
  marks: readonly MarkToken[],
  steps: readonly Step[],
  nextOpens: Opening,
): MarkedStretch[] {
  const found: MarkedStretch[] = []
  let open: MarkToken | null = null
  const finish = (end: number, close: MarkToken | null, goesOn: boolean): void => {
    if (open !== null && open.end < end) {
      const { kind, start } = open
      found.push({ start: open.end, end, marks: kind, open: { start, end: open.end }, close, goesOn })
    }
    open = null
  }
  steps.forEach((step, index) => {
    const mark = marks[index]!
    if (step.as === 'reopen') finish(mark.start, null, mark.startsLine)
    if (step.as === 'reopen' || (step.as === 'open' && step.from === OUTSIDE)) open = mark
    if (step.as === 'close' && step.to === OUTSIDE) finish(mark.start, mark, false)
  })
  const last = steps.at(-1)!.to
  const goesOn =
    nextOpens === 'double' ? last === IN_DOUBLE || last > IN_SINGLE : nextOpens === 'single' && last === IN_SINGLE
  finish(unclosedEnd(text, paragraph, open), null, goesOn)
  return found
}

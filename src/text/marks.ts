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
const REOPEN_COST = 5

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

/**
 * The outermost marked stretches of a paragraph, by the cheapest reading of all its marks together (Viterbi): what a
 * mark looks like, what stands around it, and what the others need. Linear in the number of marks.
 */
export function markedStretches(text: string, paragraph: Range, nextOpens: boolean): MarkedStretch[] {
  const marks = markTokens(text, paragraph)
  if (marks.length === 0) return []
  return stretchesOf(paragraph, marks, cheapestReading(marks, nextOpens), nextOpens)
}

/** Whether a paragraph begins with an opening double mark. */
export function opensWithMark(text: string, start: number): boolean {
  return /^[*_\s]{0,8}["“„«]/u.test(text.slice(start, start + 10))
}

function cheapestReading(marks: readonly MarkToken[], nextOpens: boolean): Step[] {
  let costs: number[] = [0, Infinity, Infinity, Infinity, Infinity, Infinity]
  const taken: (readonly (Step | undefined)[])[] = []
  for (const mark of marks) {
    const next = new Array<number>(STATES).fill(Infinity)
    const best = new Array<Step | undefined>(STATES)
    for (const step of STEPS[mark.kind]) {
      const cost = costs[step.from]! + costOf(step, mark)
      if (cost < next[step.to]!) {
        next[step.to] = cost
        best[step.to] = step
      }
    }
    costs = next
    taken.push(best)
  }
  const ends = costs.map((cost, state) => cost + (state === IN_DOUBLE && nextOpens ? GOES_ON_COST : END_COSTS[state]!))
  return traceBack(taken, ends.indexOf(Math.min(...ends)))
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

function stretchesOf(
  paragraph: Range,
  marks: readonly MarkToken[],
  steps: readonly Step[],
  nextOpens: boolean,
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
  finish(paragraph.end, null, nextOpens && (last === IN_DOUBLE || last > IN_SINGLE))
  return found
}

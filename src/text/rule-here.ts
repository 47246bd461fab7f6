import type { Element, Rule } from './tagging-rule.js'
import type { NumberedRule } from './tagging-rules.js'

/** The rule as it is tried at one place. */
export function hereOf(known: NumberedRule): Rule {
  return (known.here ??= hereOnly(known.rule))
}

function hereOnly(rule: Rule): Rule {
  const regs = rule.regs.map((element, index) => ({ ...SHAPE, ...element, start: index === 0 || element.start }))
  return { ...rule, regs, group: undefined, notIf: undefined } as Rule
}

/** All that compromise asks an element for, in one order: of elements of one shape it asks it in less time. */
const SHAPE: Readonly<Record<keyof Element, undefined>> = {
  anything: undefined,
  start: undefined,
  end: undefined,
  id: undefined,
  word: undefined,
  use: undefined,
  fuzzy: undefined,
  min: undefined,
  max: undefined,
  tag: undefined,
  method: undefined,
  pre: undefined,
  post: undefined,
  regex: undefined,
  chunk: undefined,
  switch: undefined,
  machine: undefined,
  sense: undefined,
  fastOr: undefined,
  pos: undefined,
  choices: undefined,
  operator: undefined,
  optional: undefined,
  negative: undefined,
  greedy: undefined,
  group: undefined,
}

import type { Element, Net, Rule, Term } from './tagging-rule.js'

/** What a word has to be for a pattern to begin with it, or to go on. */
export interface Step {
  /** The number of the one word, tag or switch that it has to be. */
  readonly known: number | null
  readonly word: string | null
  readonly tag: string | null
  readonly switch: string | null
  readonly oneOf: ReadonlySet<string> | null
  readonly withTag: string | null
  /** One of these, or all of them. */
  readonly choices: readonly Step[] | null
  readonly isOr: boolean
  /** Whether a word that fits here is one that compromise lets stand here; else only the other way round. */
  readonly sure: boolean
}

/** An element of a pattern: what a word has to be to stand for it, and how many may. */
export interface Part {
  readonly step: Step
  readonly isOptional: boolean
  readonly isGreedy: boolean
}

/** A rule with its words and tags as numbers. */
export interface NumberedRule {
  readonly rule: Rule
  /** Rules with one pattern have one number: they are tried once. */
  readonly pattern: number
  readonly needs: readonly number[]
  readonly ifNo: readonly number[]
  readonly wants: readonly number[]
  /** How many of those wanted have to be there, and how many words a sentence has to have. */
  readonly minWant: number
  readonly minWords: number
  /** When compromise comes to the rule: at the first of its words that is there. Of those that it needs, and for each that it wants. */
  readonly turn: number
  readonly wantTurns: readonly number[]
  /** What the first words of a match have to be, as far as each step is one word. */
  readonly opening: readonly Step[]
  readonly onlyAtStart: boolean
  readonly onlyAtEnd: boolean
  /** Fewest words of a match. */
  readonly length: number
  /** Whether words that fit the opening are a match. */
  readonly isWhole: boolean
  /** The part of a match that is tagged, where the opening is the whole. */
  readonly part: readonly [start: number, end: number]
  /** Whether it can be tried at one place alone. */
  readonly isLocal: boolean
  /** The rule for the beginning of a sentence only, without exceptions; made when it is first tried. */
  here: Rule | null
  /** Its last opening element and those behind; made when it is first tried. */
  rest: readonly Part[] | null
}

/** The rules that are asked for where a word or tag is met. */
export interface Hook {
  readonly rules: readonly NumberedRule[]
  /** For each of them the number of another word or tag that it needs, which is asked for first; -1 for none. */
  readonly others: Int32Array
}

/** All rules, and those that are asked for where a word or tag is met. */
export interface NumberedRules {
  readonly numbers: ReadonlyMap<string, number>
  readonly tagNumbers: ReadonlyMap<string, number>
  readonly hooks: readonly Hook[]
  readonly always: readonly NumberedRule[]
  readonly patterns: number
}

/** More than the rules of any one word. */
const MOST_RULES = 1_000

/** Gives each word and tag of the rules a number, in compromise's order. */
export function numbered({ hooks, always }: Net): NumberedRules {
  const numbers = new Map<string, number>()
  const patterns = new Map<string, number>()
  const words = Object.keys(hooks)
  for (const word of words) numberIn(numbers, word)
  const number = (rule: Rule): NumberedRule => {
    const turnAt = (word: string): number => numbers.get(word)! * MOST_RULES + hooks[word]!.indexOf(rule)
    return numberedRule(rule, numberIn(patterns, rule.match), (word) => numberIn(numbers, word), turnAt)
  }
  const rules = [...new Set(Object.values(hooks).flat())].map(number)
  const sought = words.map((): NumberedRule[] => [])
  for (const rule of rules) for (const hook of hooksOf(rule, words, hooks)) sought[hook]!.push(rule)
  const numberedAlways = always.map(number)
  const tagNumbers = new Map<string, number>()
  for (const [word, at] of numbers) if (word.startsWith('#')) tagNumbers.set(word.slice(1), at)
  const hooked = sought.map((some, word) => ({
    rules: some,
    others: Int32Array.from(some, (rule) =>
      rarest(
        rule.needs.filter((need) => need !== word),
        words,
        hooks,
      ),
    ),
  }))
  return { numbers, tagNumbers, hooks: hooked, always: numberedAlways, patterns: patterns.size }
}

/** Where a rule is asked for: at one of the words and tags that it cannot do without, the one that is likely rarest; else at any of its words. */
function hooksOf({ needs, wants }: NumberedRule, words: readonly string[], hooks: Net['hooks']): readonly number[] {
  return needs.length === 0 ? [...new Set(wants)] : [rarest(needs, words, hooks)]
}

/** The word or tag that is likely rarest; -1 for none. */
function rarest(numbers: readonly number[], words: readonly string[], hooks: Net['hooks']): number {
  const commonness = (number: number): number => {
    const word = words[number]!
    return hooks[word]!.length + (word.startsWith('#') ? MOST_RULES : 0)
  }
  return numbers.reduce((least, one) => (least < 0 || commonness(one) < commonness(least) ? one : least), -1)
}

function numberIn(numbers: Map<string, number>, word: string): number {
  const found = numbers.get(word)
  if (found !== undefined) return found
  numbers.set(word, numbers.size)
  return numbers.size - 1
}

function numberedRule(
  rule: Rule,
  pattern: number,
  numberOf: (word: string) => number,
  turnAt: (word: string) => number,
): NumberedRule {
  const { regs } = rule
  const opening = openingOf(regs, numberOf)
  const isWhole = opening.length === regs.length && opening.every(({ sure }) => sure) && isPlain(regs)
  return {
    rule,
    pattern,
    needs: rule.needs.map(numberOf),
    ifNo: (rule.ifNo ?? []).map(numberOf),
    wants: rule.wants.map(numberOf),
    minWant: rule.minWant ?? Infinity,
    minWords: rule.minWords,
    turn: Math.min(...rule.needs.map(turnAt)),
    wantTurns: rule.wants.map(turnAt),
    opening,
    onlyAtStart: regs[0]?.start === true,
    onlyAtEnd: regs.at(-1)?.end === true,
    length: regs.filter(({ optional, negative }) => optional !== true && negative !== true).length,
    isWhole,
    part: isWhole ? groupOf(rule) : [0, 0],
    isLocal: opening.length > 0 && regs.every((element, index) => isNoPlace(element, index > 0)),
    here: null,
    rest: null,
  }
}

/** Whether each element is one word, and none but the first and the last asks for its place. */
function isPlain(elements: readonly Element[]): boolean {
  return elements.every(
    ({ start, end, greedy }, index) =>
      greedy !== true && (start !== true || index === 0) && (end !== true || index === elements.length - 1),
  )
}

/** Whether an element, with all of its choices, asks for no place in the sentence; the first may ask for the beginning. */
function isNoPlace({ start, end, choices = [] }: Element, isLater: boolean): boolean {
  if ((isLater && start === true) || end === true) return false
  return choices.every((choice) => ([choice].flat() as Element[]).every((one) => isNoPlace(one, true)))
}

function groupOf({ regs, group }: Rule): readonly [start: number, end: number] {
  if (group === undefined) return [0, regs.length]
  const inGroup = regs.map((element) => element.group === String(group))
  return [inGroup.indexOf(true), inGroup.lastIndexOf(true) + 1]
}

function openingOf(elements: readonly Element[], numberOf: (word: string) => number): Step[] {
  const steps: Step[] = []
  for (const element of elements) {
    if (element.optional === true || element.negative === true) break
    if (element.anything === true && element.greedy === true) break
    steps.push(stepOf(element, numberOf))
    // How many words it takes is not known before.
    if (element.greedy === true || !isOneWord(element)) break
  }
  return steps
}

/** Whether no choice of an element takes more than one word. */
export function isOneWord({ choices = [] }: Element): boolean {
  return choices.every((choice) => {
    const elements = [choice].flat() as Element[]
    return elements.length === 1 && elements[0]!.greedy !== true
  })
}

/** A step with all its parts in one order, so that all steps are of one shape. */
function newStep(sure: boolean, known: Partial<Omit<Step, 'sure'>> = {}): Step {
  return {
    known: known.known ?? null,
    word: known.word ?? null,
    tag: known.tag ?? null,
    switch: known.switch ?? null,
    oneOf: known.oneOf ?? null,
    withTag: known.withTag ?? null,
    choices: known.choices ?? null,
    isOr: known.isOr ?? false,
    sure,
  }
}

const ANYTHING = newStep(true)
const UNKNOWN = newStep(false)
const ELSEWHERE = ['method', 'pre', 'post', 'regex', 'chunk'] as const

/** In the order in which compromise asks an element what it is. */
export function stepOf(element: Element, numberOf: (word: string) => number): Step {
  const { word, tag, fastOr } = element
  if (element.choices !== undefined) return blockOf(element, element.choices, numberOf)
  if (element.anything === true) return ANYTHING
  if (element.id !== undefined) return UNKNOWN
  if (word !== undefined)
    return element.use || element.fuzzy === true ? UNKNOWN : newStep(true, { known: numberOf(word), word })
  if (tag !== undefined) return newStep(true, { known: numberOf(`#${tag}`), tag })
  if (ELSEWHERE.some((key) => element[key] !== undefined)) return UNKNOWN
  if (element.switch !== undefined)
    return newStep(true, { known: numberOf(`%${element.switch}%`), switch: element.switch })
  if (element.machine !== undefined || element.sense !== undefined || fastOr === undefined) return UNKNOWN
  return newStep(true, { oneOf: fastOr, withTag: element.pos ?? null })
}

/** Of a choice of several words, the first is asked. */
function blockOf(element: Element, choices: NonNullable<Element['choices']>, numberOf: (word: string) => number): Step {
  const firsts = choices.map((choice) => {
    const first = [choice].flat()[0] as Element
    return first.negative === true || first.greedy === true ? UNKNOWN : stepOf(first, numberOf)
  })
  const sure = isOneWord(element) && firsts.every((first) => first.sure)
  return newStep(sure, { choices: firsts, isOr: element.operator === 'or' })
}

/** Whether a word may stand where a pattern has this step. */
export function fits(step: Step, term: Term): boolean {
  const { sure, word, tag, switch: both, oneOf, withTag, choices } = step
  if (tag !== null) return term.tags.has(tag)
  if (word !== null) return isWord(term, word)
  if (oneOf !== null) {
    if (withTag !== null && !term.tags.has(withTag)) return false
    return oneOf.has(term.root || term.implicit || term.machine || term.normal) || oneOf.has(term.text)
  }
  if (choices !== null) return fitsChoices(choices, step.isOr, term)
  return both === null || !sure || term.switch === both
}

/** One of the steps, or all of them. */
function fitsChoices(choices: readonly Step[], isOr: boolean, term: Term): boolean {
  for (let at = 0; at < choices.length; at++) if (fits(choices[at]!, term) === isOr) return isOr
  return !isOr
}

function isWord(term: Term, word: string): boolean {
  return term.normal === word || term.text === word || term.machine === word || (term.alias?.includes(word) ?? false)
}

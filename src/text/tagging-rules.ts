/** A word of compromise's, as far as its rules ask for it. */
export interface Term {
  readonly text: string
  readonly normal: string
  readonly machine?: string | null
  readonly implicit?: string
  readonly root?: string
  readonly switch?: string
  readonly alias?: readonly string[]
  readonly post: string
  readonly tags: Set<string>
  readonly index: readonly [number, number]
  frozen?: boolean
  chunk?: string
  dirty?: boolean
}

/** One element of a rule's pattern. */
export interface Element {
  readonly word?: string
  readonly tag?: string
  readonly switch?: string
  readonly fastOr?: ReadonlySet<string>
  readonly pos?: string
  readonly choices?: unknown
  readonly use?: string
  readonly fuzzy?: boolean
  readonly anything?: boolean
  readonly optional?: boolean
  readonly negative?: boolean
  readonly greedy?: boolean
  readonly start?: boolean
  readonly id?: unknown
  readonly method?: unknown
  readonly pre?: unknown
  readonly regex?: unknown
  readonly chunk?: unknown
  readonly machine?: unknown
  readonly sense?: unknown
}

/** A rule of compromise's tagger, parsed, as far as it is read here. */
export interface Rule {
  readonly match: string
  readonly regs: readonly Element[]
  /** Words and tags that all have to be in the sentence, that may not be in it, and of which a number has to be in it. */
  readonly needs: readonly string[]
  readonly ifNo?: readonly string[]
  readonly wants: readonly string[]
  readonly minWant?: number
  readonly minWords: number
  readonly tag?: string | readonly string[]
  readonly unTag?: string
  readonly chunk?: string
  readonly safe?: boolean
  readonly freeze?: boolean
}

export interface Net {
  readonly hooks: Readonly<Record<string, readonly Rule[]>>
  readonly always: readonly Rule[]
}

/** What a word has to be for a pattern to begin with it, or to go on: a known word or tag by its number, one of a list, or anything. */
export interface Step {
  readonly known: number | null
  readonly oneOf: ReadonlySet<string> | null
  readonly withTag: string | null
}

/** A rule with its words and tags as numbers. */
export interface NumberedRule {
  readonly rule: Rule
  /** Rules with one pattern have one number: they are tried once. */
  readonly pattern: number
  readonly needs: readonly number[]
  readonly ifNo: readonly number[]
  readonly wants: readonly number[]
  /** What the first words of a match have to be, as far as each step is one word. */
  readonly opening: readonly Step[]
  readonly onlyAtStart: boolean
  /** Fewest words of a match. */
  readonly length: number
}

/** All rules, and those of each word or tag in the order in which compromise tries them. */
export interface NumberedRules {
  readonly numbers: ReadonlyMap<string, number>
  readonly tagNumbers: ReadonlyMap<string, number>
  readonly hooks: readonly (readonly NumberedRule[])[]
  readonly always: readonly NumberedRule[]
  readonly patterns: number
}

/** Gives each word and tag of the rules a number; those that have rules come first, in compromise's order. */
export function numbered({ hooks, always }: Net): NumberedRules {
  const numbers = new Map<string, number>()
  const patterns = new Map<string, number>()
  const known = new Map<Rule, NumberedRule>()
  const words = Object.keys(hooks)
  for (const word of words) numberIn(numbers, word)
  const number = (rule: Rule): NumberedRule => {
    const found = known.get(rule)
    if (found) return found
    const made = numberedRule(rule, numberIn(patterns, rule.match), (word) => numberIn(numbers, word))
    known.set(rule, made)
    return made
  }
  const numberedHooks = words.map((word) => hooks[word]!.map(number))
  const numberedAlways = always.map(number)
  const tagNumbers = new Map<string, number>()
  for (const [word, at] of numbers) if (word.startsWith('#')) tagNumbers.set(word.slice(1), at)
  return { numbers, tagNumbers, hooks: numberedHooks, always: numberedAlways, patterns: patterns.size }
}

function numberIn(numbers: Map<string, number>, word: string): number {
  const found = numbers.get(word)
  if (found !== undefined) return found
  numbers.set(word, numbers.size)
  return numbers.size - 1
}

function numberedRule(rule: Rule, pattern: number, numberOf: (word: string) => number): NumberedRule {
  return {
    rule,
    pattern,
    needs: rule.needs.map(numberOf),
    ifNo: (rule.ifNo ?? []).map(numberOf),
    wants: rule.wants.map(numberOf),
    opening: openingOf(rule.regs, numberOf),
    onlyAtStart: rule.regs[0]?.start === true,
    length: rule.regs.filter(({ optional, negative }) => optional !== true && negative !== true).length,
  }
}

function openingOf(elements: readonly Element[], numberOf: (word: string) => number): Step[] {
  const steps: Step[] = []
  for (const element of elements) {
    if (element.optional === true || element.negative === true || element.choices !== undefined) break
    if (element.anything === true && element.greedy === true) break
    steps.push(stepOf(element, numberOf))
    // How many words it takes is not known before.
    if (element.greedy === true) break
  }
  return steps
}

const ANYTHING: Step = { known: null, oneOf: null, withTag: null }

/** In the order in which compromise asks an element what it is. */
function stepOf(element: Element, numberOf: (word: string) => number): Step {
  const { word, tag, fastOr } = element
  if (element.anything === true || element.id !== undefined) return ANYTHING
  if (word !== undefined)
    return element.use || element.fuzzy === true ? ANYTHING : { ...ANYTHING, known: numberOf(word) }
  if (tag !== undefined) return { ...ANYTHING, known: numberOf(`#${tag}`) }
  if (
    ['method', 'pre', 'post', 'regex', 'chunk'].some((key) => key in element && element[key as 'method'] !== undefined)
  )
    return ANYTHING
  if (element.switch !== undefined) return { ...ANYTHING, known: numberOf(`%${element.switch}%`) }
  if (element.machine !== undefined || element.sense !== undefined || fastOr === undefined) return ANYTHING
  return { known: null, oneOf: fastOr, withTag: element.pos ?? null }
}

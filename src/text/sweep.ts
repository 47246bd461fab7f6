import type { AskedOf } from './word-forms.js'
import type { Term } from './tagging-rule.js'
import { fits, type NumberedRule, type NumberedRules, type Step } from './tagging-rules.js'

/** Which of the tagger's rules may match a sentence: asked once for each of its words and tags, not once for each rule. */
export class Sweep {
  readonly #rules: NumberedRules
  /** The sentence in which a word, tag or pattern was met last. */
  readonly #present: Int32Array
  readonly #placed: Int32Array
  readonly #tried: Int32Array
  readonly #turns: Int32Array
  /** Where in the sentence a word or tag stands; valid where `#placed` says so. */
  readonly #places: readonly number[][]
  readonly #counts: Int32Array
  readonly #withRules: number[] = []
  #sentence = 0
  #terms: readonly Term[] = []
  /** Words that are half of another (`it's`) make a match longer than its pattern. */
  isContracted = false

  constructor(rules: NumberedRules) {
    this.#rules = rules
    this.#present = new Int32Array(rules.numbers.size)
    this.#placed = new Int32Array(rules.numbers.size)
    this.#tried = new Int32Array(rules.patterns)
    this.#turns = new Int32Array(rules.patterns)
    this.#places = Array.from({ length: rules.numbers.size }, () => [])
    this.#counts = new Int32Array(rules.numbers.size)
  }

  /** The rules whose words and tags are there, in compromise's order. */
  rulesFor(terms: readonly Term[]): NumberedRule[] {
    const found: NumberedRule[] = []
    this.#enter(terms)
    for (const word of this.#withRules) {
      const { rules, others } = this.#rules.hooks[word]!
      for (let index = 0; index < others.length; index++) {
        const other = others[index]!
        if (other >= 0 && !this.#has(other)) continue
        const rule = rules[index]!
        if (this.#tried[rule.pattern] === this.#sentence) continue
        this.#tried[rule.pattern] = this.#sentence
        if (this.#hasWords(rule)) found.push(rule)
      }
    }
    this.#order(found)
    found.push(...this.#rules.always)
    return found
  }

  /** Puts a few rules into compromise's order, each behind those before it: the engine's own sort copies the list twice. */
  #order(found: NumberedRule[]): void {
    for (let end = 0; end < found.length; end++) {
      const rule = found[end]!
      const turn = this.#turnOf(rule)
      this.#turns[rule.pattern] = turn
      let at = end
      for (; at > 0 && this.#turns[found[at - 1]!.pattern]! > turn; at--) found[at] = found[at - 1]!
      found[at] = rule
    }
  }

  /** Notes what is in a sentence. */
  #enter(terms: readonly Term[]): void {
    this.#sentence++
    this.#terms = terms
    this.isContracted = false
    this.#withRules.length = 0
    for (let place = 0; place < terms.length; place++) this.#enterTerm(terms[place]!, place)
  }

  #turnOf({ turn, wants, wantTurns }: NumberedRule): number {
    let first = turn
    for (let index = 0; index < wants.length; index++)
      if (wantTurns[index]! < first && this.#has(wants[index]!)) first = wantTurns[index]!
    return first
  }

  #enterTerm(term: Term, place: number): void {
    const { tagNumbers } = this.#rules
    if (term.implicit) this.isContracted = true
    const { names, written } = this.#askedOf(term)
    for (let index = 0; index < names.length; index++) this.#note(names[index]!, place)
    if (term.switch) {
      const number = this.#rules.numbers.get(`%${term.switch}%`)
      if (number !== undefined) this.#note(number, place)
    }
    for (const tag of term.tags) {
      const number = tagNumbers.get(tag)
      if (number !== undefined) this.#note(number, place)
    }
    if (written !== undefined) this.#place(written, place)
  }

  /** The numbers of a word's names; kept, but for halves of words and what compromise has given another name. */
  #askedOf(term: Term): AskedOf {
    const { form, implicit, root, normal } = term
    if (form === undefined || implicit || root || form.normal !== normal) return this.#numbersOf(term)
    return (form.asked ??= this.#numbersOf(term))
  }

  #numbersOf({ implicit, normal, machine, root, alias = [], text }: Term): AskedOf {
    const { numbers } = this.#rules
    const names = new Set(
      [implicit, normal, machine, root, ...alias].map((name) => (name ? numbers.get(name) : undefined)),
    )
    names.delete(undefined)
    return { names: [...names] as number[], written: text === normal ? undefined : numbers.get(text) }
  }

  #note(number: number, place: number): void {
    this.#place(number, place)
    if (this.#present[number] === this.#sentence) return
    this.#present[number] = this.#sentence
    if (number < this.#rules.hooks.length && this.#rules.hooks[number]!.others.length > 0) this.#withRules.push(number)
  }

  #place(number: number, place: number): void {
    if (this.#placed[number] !== this.#sentence) {
      this.#placed[number] = this.#sentence
      this.#counts[number] = 0
    }
    const places = this.#places[number]!
    const count = this.#counts[number]!
    if (count > 0 && places[count - 1] === place) return
    places[count] = place
    this.#counts[number] = count + 1
  }

  #has(number: number): boolean {
    return this.#present[number] === this.#sentence
  }

  #hasWords({ needs, ifNo, wants, minWant, minWords }: NumberedRule): boolean {
    if (this.#terms.length < minWords) return false
    for (let index = 0; index < needs.length; index++) if (!this.#has(needs[index]!)) return false
    for (let index = 0; index < ifNo.length; index++) if (this.#has(ifNo[index]!)) return false
    if (wants.length === 0) return true
    let wanted = 0
    for (let index = 0; index < wants.length; index++) if (this.#has(wants[index]!)) wanted++
    return wanted >= minWant
  }

  /** The next place, from one on, where a match can begin; -1 where there is none. */
  next({ opening, length, onlyAtStart }: NumberedRule, from: number): number {
    const last = onlyAtStart ? 0 : this.#terms.length - length
    const known = opening[0]?.known ?? null
    if (known === null) {
      for (let place = from; place <= last; place++) if (this.#opensAt(opening, place)) return place
      return -1
    }
    if (this.#placed[known] !== this.#sentence) return -1
    const places = this.#places[known]!
    const count = this.#counts[known]!
    for (let index = 0; index < count; index++) {
      const place = places[index]!
      if (place > last) return -1
      if (place >= from && this.#opensAt(opening, place)) return place
    }
    return -1
  }

  #opensAt(opening: readonly Step[], place: number): boolean {
    const steps = this.isContracted ? 1 : opening.length
    for (let step = 0; step < steps && step < opening.length; step++) {
      const term = this.#terms[place + step]
      if (term === undefined || !fits(opening[step]!, term)) return false
    }
    return true
  }
}

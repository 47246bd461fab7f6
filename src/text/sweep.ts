import type { NumberedRule, NumberedRules, Step, Term } from './tagging-rules.js'

/** Which of the tagger's rules may match a sentence: asked once for each of its words and tags, not once for each rule. */
export class Sweep {
  readonly #rules: NumberedRules
  /** The sentence in which a word, tag or pattern was met last. */
  readonly #present: Int32Array
  readonly #placed: Int32Array
  readonly #tried: Int32Array
  /** Where in the sentence a word or tag stands; valid where `#placed` says so. */
  readonly #places: readonly number[][]
  readonly #counts: Int32Array
  readonly #withRules: number[] = []
  #sentence = 0
  #terms: readonly Term[] = []
  /** Words that are half of another (`it's`) make a match longer than its pattern. */
  #contracted = false

  constructor(rules: NumberedRules) {
    this.#rules = rules
    this.#present = new Int32Array(rules.numbers.size)
    this.#placed = new Int32Array(rules.numbers.size)
    this.#tried = new Int32Array(rules.patterns)
    this.#places = Array.from({ length: rules.numbers.size }, () => [])
    this.#counts = new Int32Array(rules.numbers.size)
  }

  /** The rules whose words and tags are there, and with whose first words a match can begin; in compromise's order. */
  rulesFor(terms: readonly Term[]): NumberedRule[] {
    const found: NumberedRule[] = []
    for (const word of this.#enter(terms)) {
      for (const rule of this.#rules.hooks[word]!) {
        if (this.#tried[rule.pattern] === this.#sentence) continue
        this.#tried[rule.pattern] = this.#sentence
        if (this.#hasWords(rule) && this.#mayBegin(rule)) found.push(rule)
      }
    }
    for (const rule of this.#rules.always) if (this.#mayBegin(rule)) found.push(rule)
    return found
  }

  /** Notes what is in a sentence. Returns the words and tags that have rules, in order. */
  #enter(terms: readonly Term[]): number[] {
    this.#sentence++
    this.#terms = terms
    this.#contracted = false
    this.#withRules.length = 0
    for (let place = 0; place < terms.length; place++) this.#enterTerm(terms[place]!, place)
    return this.#withRules.sort((a, b) => a - b)
  }

  #enterTerm(term: Term, place: number): void {
    const { tagNumbers } = this.#rules
    const { normal, machine, implicit, root } = term
    if (implicit) {
      this.#contracted = true
      this.#note(implicit, place)
    }
    if (normal !== '') this.#note(normal, place)
    if (machine && machine !== normal) this.#note(machine, place)
    if (root) this.#note(root, place)
    if (term.switch) this.#note(`%${term.switch}%`, place)
    if (term.alias) for (const alias of term.alias) this.#note(alias, place)
    for (const tag of term.tags) this.#noteNumber(tagNumbers.get(tag), place)
    if (term.text === normal) return
    const written = this.#rules.numbers.get(term.text)
    if (written !== undefined) this.#place(written, place)
  }

  #note(word: string, place: number): void {
    this.#noteNumber(this.#rules.numbers.get(word), place)
  }

  #noteNumber(number: number | undefined, place: number): void {
    if (number === undefined) return
    this.#place(number, place)
    if (this.#present[number] === this.#sentence) return
    this.#present[number] = this.#sentence
    if (number < this.#rules.hooks.length) this.#withRules.push(number)
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

  #standsAt(number: number, place: number): boolean {
    if (this.#placed[number] !== this.#sentence) return false
    const places = this.#places[number]!
    for (let index = 0; index < this.#counts[number]!; index++) if (places[index] === place) return true
    return false
  }

  #has(number: number): boolean {
    return this.#present[number] === this.#sentence
  }

  #hasWords({ rule, needs, ifNo, wants }: NumberedRule): boolean {
    if (this.#terms.length < rule.minWords) return false
    for (const need of needs) if (!this.#has(need)) return false
    for (const no of ifNo) if (this.#has(no)) return false
    if (wants.length === 0) return true
    let wanted = 0
    for (const want of wants) if (this.#has(want)) wanted++
    return wanted >= rule.minWant!
  }

  #mayBegin(rule: NumberedRule): boolean {
    const { opening, length, onlyAtStart } = rule
    const last = onlyAtStart ? 0 : this.#terms.length - length
    const first = opening[0]
    if (first === undefined) return true
    const { known } = first
    if (known === null) {
      for (let place = 0; place <= last; place++) if (this.#opensAt(rule, place)) return true
      return false
    }
    if (this.#placed[known] !== this.#sentence) return false
    const places = this.#places[known]!
    for (let index = 0; index < this.#counts[known]!; index++) {
      const place = places[index]!
      if (place > last) return false
      if (this.#opensAt(rule, place)) return true
    }
    return false
  }

  #opensAt({ opening }: NumberedRule, place: number): boolean {
    const steps = this.#contracted ? 1 : opening.length
    for (let step = 0; step < steps; step++) {
      const term = this.#terms[place + step]
      if (term === undefined || !this.#fits(opening[step]!, term, place + step)) return false
    }
    return true
  }

  #fits({ known, oneOf, withTag }: Step, term: Term, place: number): boolean {
    if (known !== null) return this.#standsAt(known, place)
    if (oneOf === null) return true
    if (withTag !== null && !term.tags.has(withTag)) return false
    return oneOf.has(term.root || term.implicit || term.machine || term.normal) || oneOf.has(term.text)
  }
}

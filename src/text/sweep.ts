import type { NumberedRule, NumberedRules, Step, Term } from './tagging-rules.js'

/** Which of the tagger's rules may match a sentence: asked once for each of its words and tags, not once for each rule. */
export class Sweep {
  readonly #rules: NumberedRules
  /** The sentence in which a word, tag or pattern was met last. */
  readonly #present: Int32Array
  readonly #placed: Int32Array
  readonly #tried: Int32Array
  /** Where in the sentence a word or tag stands; valid where `#placed` says so. */
  readonly #places: number[][]
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
    const withRules: number[] = []
    for (const [place, term] of terms.entries()) {
      if (term.implicit) this.#contracted = true
      for (const number of this.#numbersOf(term)) {
        this.#place(number, place)
        if (this.#present[number] === this.#sentence) continue
        this.#present[number] = this.#sentence
        if (number < this.#rules.hooks.length) withRules.push(number)
      }
      const written = this.#rules.numbers.get(term.text)
      if (written !== undefined) this.#place(written, place)
    }
    return withRules.sort((a, b) => a - b)
  }

  #numbersOf(term: Term): number[] {
    const { numbers, tagNumbers } = this.#rules
    const found: number[] = []
    const note = (word: string | null | undefined): void => {
      const number = word ? numbers.get(word) : undefined
      if (number !== undefined) found.push(number)
    }
    note(term.normal)
    if (term.implicit) note(term.implicit)
    if (term.machine && term.machine !== term.normal) note(term.machine)
    if (term.root) note(term.root)
    if (term.switch) note(`%${term.switch}%`)
    term.alias?.forEach(note)
    for (const tag of term.tags) {
      const number = tagNumbers.get(tag)
      if (number !== undefined) found.push(number)
    }
    return found
  }

  #place(number: number, place: number): void {
    const places = this.#places[number]!
    if (this.#placed[number] !== this.#sentence) {
      this.#placed[number] = this.#sentence
      places.length = 0
    }
    if (places.at(-1) !== place) places.push(place)
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
    for (const place of this.#places[known]!) {
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
    if (known !== null) return this.#placed[known] === this.#sentence && this.#places[known]!.includes(place)
    if (oneOf === null) return true
    if (withTag !== null && !term.tags.has(withTag)) return false
    return oneOf.has(term.root || term.implicit || term.machine || term.normal) || oneOf.has(term.text)
  }
}

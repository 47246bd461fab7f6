import type { Form } from './word-forms.js'

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
  readonly form?: Form
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
  readonly choices?: readonly (Element | readonly Element[])[]
  readonly operator?: string
  readonly use?: string
  readonly fuzzy?: boolean
  readonly anything?: boolean
  readonly optional?: boolean
  readonly negative?: boolean
  readonly greedy?: boolean
  readonly start?: boolean
  readonly end?: boolean
  readonly group?: string
  readonly id?: unknown
  readonly method?: unknown
  readonly pre?: unknown
  readonly post?: unknown
  readonly regex?: unknown
  readonly chunk?: unknown
  readonly machine?: unknown
  readonly sense?: unknown
  readonly min?: number
  readonly max?: number
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
  readonly group?: string | number | undefined
  readonly notIf?: unknown
}

export interface Net {
  readonly hooks: Readonly<Record<string, readonly Rule[]>>
  readonly always: readonly Rule[]
}

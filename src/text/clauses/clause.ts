import type { Phrase } from './phrases.js'
import type { VerbGroup } from './verb-groups.js'

/** A preposition behind the verb with its noun phrase. */
export interface PrepositionPhrase {
  readonly preposition: string
  /** Word index of the preposition. */
  readonly at: number
  readonly phrase: Phrase
}

/** What stands before the verb. */
export interface LeftSide {
  /** All phrases of the subject: "A, B and C" are three. Empty where the clause has none. */
  readonly subject: readonly Phrase[]
  /** The word that opens the clause: that, if, which, to …; `participle` for one that hangs on a noun; null for a main clause. */
  readonly marker: string | null
  /** Index of the clause that this one depends on, in the same list; -1 where it depends on none. */
  readonly governor: number
  /** First word of the clause. */
  readonly start: number
}

/** A verb group with what stands around it. */
export interface Clause extends LeftSide {
  readonly verb: VerbGroup
  readonly object: readonly Phrase[]
  /** A second phrase directly behind the object: "elected X President". */
  readonly complement: Phrase | null
  readonly prepositions: readonly PrepositionPhrase[]
  /** One behind the clause's last word. */
  readonly end: number
}

/** Whether a clause hangs inside another: a relative clause, a participle behind its noun, an infinitive. */
export function isEmbedded({ marker }: LeftSide): boolean {
  return marker !== null && /^(?:who|whom|whose|which|that|where|whereby|participle|to)$/.test(marker)
}

import type { Range } from '../../core/span.js'
import type { Clause } from '../../text/clauses/clause.js'
import type { FoundDate } from '../../text/dates.js'
import type { Parsed } from './release.js'

/** How a candidate was found: by the verb of a clause, by a label before a colon, or as an item under words that carry the verb. */
export type Origin = 'clause' | 'label' | 'item'

/** Something that may be news, before the model has judged it. */
export interface Candidate {
  readonly type: string
  readonly trigger: string
  readonly origin: Origin
  readonly parsed: Parsed
  readonly evidence: Range
  /** The clause that tells it; null for labels and items. */
  readonly clause: Clause | null
  /** 0, or 1 for what a coordinated phrase adds: "elected A President and B Treasurer". */
  readonly part: number
  readonly who: Range | null
  readonly what: Range | null
  readonly when: FoundDate | null
  /** A date of the sentence that will do where the clause has none. */
  readonly nearDate: FoundDate | null
  readonly where: Range | null
  /** What the trigger saw, for the model. */
  readonly signs: readonly string[]
  /** Noun classes of who and of what. */
  readonly whoKinds: readonly string[]
  readonly whatKinds: readonly string[]
  /** Noun classes of the heads of its clause, as `role:class`. */
  readonly roleKinds: readonly string[]
  /** How much its trigger knows of the clause, 0 to 3. */
  readonly precision: number
}

/** Types of news about somebody: the same prize or office may go to several. */
export const PERSONAL: ReadonlySet<string> = new Set(['appointment', 'award'])

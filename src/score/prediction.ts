import type { Span } from '../core/span.js'

/** A value with the words it rests on, as far as scoring looks. */
interface Value {
  readonly value: string
}

export interface PredictedQuote {
  readonly span: Span
  readonly speaker: { readonly name: string | null; readonly confidence?: number } | null
  readonly confidence?: number
}

export interface PredictedTheme {
  readonly label: string
  readonly variants: readonly string[]
  readonly evidence: readonly Span[]
  readonly score?: number
}

export interface PredictedAnnouncement {
  readonly type: string
  readonly evidence: Span
  readonly who: Value | null
  readonly what: Value | null
  readonly when: Value | null
  readonly where: Value | null
  readonly confidence?: number
}

export interface PredictedPerson {
  readonly name: string
  readonly role: Value | null
  readonly organization: Value | null
}

/** What scoring looks at in a summary; every `Summary` is one. */
export interface Prediction {
  readonly quotes: readonly PredictedQuote[]
  readonly themes: readonly PredictedTheme[]
  readonly announcements: readonly PredictedAnnouncement[]
  readonly people: readonly PredictedPerson[]
  readonly event: {
    readonly name: Value | null
    readonly slogan: Value | null
    readonly startDate: Value | null
    readonly endDate: Value | null
    readonly place: Value | null
    readonly organizer: Value | null
  }
}

/** What a document counts as for which there is no prediction. */
export const NOTHING_PREDICTED: Prediction = {
  quotes: [],
  themes: [],
  announcements: [],
  people: [],
  event: { name: null, slogan: null, startDate: null, endDate: null, place: null, organizer: null },
}

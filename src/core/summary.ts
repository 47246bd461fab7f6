import type { Warning } from './document.js'
import type { Given, Located, Span } from './span.js'

export const SCHEMA_VERSION = 1

export const GENRES = ['press-release', 'speech', 'news-report', 'meeting-summary', 'blog'] as const
export type Genre = (typeof GENRES)[number]

export const ANNOUNCEMENT_TYPES = [
  'next-edition',
  'launch',
  'agreement',
  'adoption',
  'publication',
  'funding',
  'appointment',
  'award',
  'commitment',
  'call',
  'other',
] as const
/** One of `ANNOUNCEMENT_TYPES`, or a type that the pipeline defines. */
export type AnnouncementType = (typeof ANNOUNCEMENT_TYPES)[number] | (string & {})

export const QUOTE_KINDS = ['direct', 'mixed'] as const
export type QuoteKind = (typeof QUOTE_KINDS)[number]

export const REJECTION_REASONS = ['slogan', 'title', 'term', 'name', 'other'] as const
export type RejectionReason = (typeof REJECTION_REASONS)[number]

export const NOTICE_KINDS = ['embargo', 'correction', 'withdrawal', 'update'] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** The pipeline that made a summary: the same fingerprint and the same bytes give the same summary. */
export interface PipelineMark {
  readonly name: string
  readonly fingerprint: string
}

export interface SummaryDocument {
  readonly sha256: string
  readonly id: string
  readonly textSha256: string
  readonly title: Given | null
  readonly date: Given | null
  readonly publisher: Given | null
  readonly author: Given | null
  readonly source: { readonly mediaType: string; readonly encoding: string; readonly url: string | null }
  readonly genre: Genre
  readonly language: string
  readonly length: number
}

export interface Notice {
  readonly kind: NoticeKind
  readonly evidence: Span
  /** ISO 8601, with time and offset where given. */
  readonly until: string | null
}

export interface Contact {
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly span: Span
}

export interface Event {
  readonly name: Located | null
  readonly slogan: Located | null
  /** ISO 8601: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly startDate: Located | null
  readonly endDate: Located | null
  readonly place: Located | null
  readonly organizer: Located | null
}

export interface Person {
  readonly id: string
  readonly name: string
  readonly role: Located | null
  readonly organization: Located | null
  readonly mentions: readonly Span[]
}

export interface Organization {
  readonly id: string
  readonly name: string
  readonly variants: readonly string[]
  readonly mentions: readonly Span[]
}

export interface Speaker {
  /** Fullest name in the release; null where the release does not name the speaker. */
  readonly name: string | null
  /** Id in `people` or `organizations`. */
  readonly entity: string | null
  /** The words that stand for the speaker beside the quote: "she", "the Minister", "one delegate". */
  readonly mention: Span | null
  readonly confidence: number
}

export interface Quote {
  readonly id: string
  /** Between the marks, the marks left out. */
  readonly span: Span
  readonly kind: QuoteKind
  readonly speaker: Speaker | null
  readonly cue: Span | null
  readonly continues: string | null
  readonly confidence: number
  readonly themes: readonly string[]
}

export interface RejectedQuote {
  readonly span: Span
  readonly reason: RejectionReason
}

export interface Theme {
  readonly id: string
  readonly label: string
  readonly variants: readonly string[]
  readonly score: number
  readonly mentions: readonly Span[]
  readonly evidence: readonly Span[]
}

export interface Announcement {
  readonly id: string
  readonly type: AnnouncementType
  readonly evidence: Span
  readonly who: Located | null
  readonly what: Located | null
  readonly when: Located | null
  readonly until: Located | null
  readonly where: Located | null
  readonly entity: string | null
  readonly confidence: number
  readonly themes: readonly string[]
}

export interface Keyphrase {
  readonly text: string
  readonly score: number
  readonly mentions: readonly Span[]
}

export interface KeySentence extends Span {
  readonly score: number
}

/** Indirect speech, where a pipeline asks for it. */
export interface Report {
  readonly span: Span
  readonly speaker: Speaker | null
  readonly cue: Span | null
}

/** What one release becomes. Keys stand in this order in the file. */
export interface Summary {
  readonly schemaVersion: typeof SCHEMA_VERSION
  readonly pipeline: PipelineMark
  readonly document: SummaryDocument
  readonly notices: readonly Notice[]
  readonly contacts: readonly Contact[]
  readonly event: Event
  readonly people: readonly Person[]
  readonly organizations: readonly Organization[]
  readonly quotes: readonly Quote[]
  readonly rejectedQuotes: readonly RejectedQuote[]
  readonly themes: readonly Theme[]
  readonly announcements: readonly Announcement[]
  readonly keyphrases: readonly Keyphrase[]
  readonly keySentences: readonly KeySentence[]
  readonly reports?: readonly Report[] | undefined
  readonly warnings: readonly Warning[]
}

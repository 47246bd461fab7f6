import type { Span } from '../core/span.js'
import type { Genre } from '../core/summary.js'

/** A labelled release: its text, and what a careful reader found in it, every label looked up in the text. */
export interface GoldRelease {
  readonly id: string
  readonly text: string
  /** Of the UTF-8 of `text`, hexadecimal. */
  readonly textSha256: string
  readonly genre: Genre | null
  /** Null here and below: not labelled, so that nothing is scored against it. */
  readonly event: GoldEvent | null
  readonly people: readonly GoldPerson[] | null
  readonly quotes: readonly GoldQuote[] | null
  readonly themes: readonly GoldTheme[] | null
  readonly announcements: readonly GoldAnnouncement[] | null
}

export interface GoldQuote {
  readonly span: Span
  readonly kind: string | null
  /** Null: the release does not name the speaker. */
  readonly speaker: string | null
  readonly speakerMention: string | null
}

export interface GoldTheme {
  readonly label: string
  readonly aliases: readonly string[]
  readonly evidence: readonly Span[]
}

export interface GoldAnnouncement {
  readonly type: string
  readonly evidence: Span
  /** Other sentences that would do as evidence. */
  readonly also: readonly Span[]
  readonly who: string | null
  readonly what: string | null
  /** ISO 8601 as far as given. */
  readonly when: string | null
  readonly where: string | null
}

export interface GoldPerson {
  readonly name: string
  readonly role: string | null
  readonly organization: string | null
}

export const EVENT_FIELDS = ['name', 'slogan', 'startDate', 'endDate', 'place', 'organizer'] as const
export type EventField = (typeof EVENT_FIELDS)[number]
export type GoldEvent = Readonly<Record<EventField, string | null>>

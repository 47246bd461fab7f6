import type { Parts } from './calendar.js'

/** What a date may be worked out from. */
export interface ReadDate {
  readonly anchor: Parts | null
  /** The anchor as ISO day; null where there is none or it is no whole day. */
  readonly anchorDay: string | null
  /** Words before the date, for the tense that they speak in. */
  readonly before: string
  /** Whether 3/4/2025 is the fourth of March here. */
  readonly monthFirst: () => boolean
}

export interface DateValue {
  readonly value: string
  readonly until: string | null
  readonly relative: boolean
}

/** A way of writing a date: what it looks like, and what it means. */
export interface DatePattern {
  /** What has to be there at all: the cheap question that spares most stretches the pattern. */
  readonly asks: RegExp
  /** Source of a regular expression with the flags `gu`, for a view with masked names (see `maskNames`). */
  readonly source: string
  /** Whether the view has its numbers masked too (see `maskNumbers`). */
  readonly masksNumbers?: boolean
  /** Words at the start of the match, in the text as written, that are not part of the date. */
  readonly lead?: RegExp
  readonly read: (match: string, context: ReadDate) => DateValue | null
}

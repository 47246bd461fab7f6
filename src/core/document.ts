/** What a format says about a document beside its text; a key is null where the format says nothing. */
export interface Metadata {
  readonly title: string | null
  /** ISO 8601 day. */
  readonly date: string | null
  readonly author: string | null
  readonly publisher: string | null
  readonly url: string | null
}

/** One release as it was read: its text and where that came from. */
export interface Document {
  readonly id: string
  /** Of the document's own bytes, hexadecimal. */
  readonly sha256: string
  /** Of the UTF-8 of `text`, hexadecimal. */
  readonly textSha256: string
  readonly text: string
  readonly mediaType: string
  readonly encoding: string
  readonly metadata: Metadata
  readonly warnings: readonly Warning[]
}

/** A remark for the reader of a summary that does not stop the work. */
export interface Warning {
  readonly code: string
  readonly message: string
}

export const NO_METADATA: Metadata = { title: null, date: null, author: null, publisher: null, url: null }

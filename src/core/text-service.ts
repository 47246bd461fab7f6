import type { Range } from './span.js'

/** A word, number or mark of the text. */
export interface Token extends Range {
  /** As it stands in the text. */
  readonly text: string
  readonly kind: 'word' | 'number' | 'punctuation'
}

/** A word with its part of speech and other tags, by the names that compromise gives them (`Noun`, `ProperNoun`, `PastTense`, …). */
export interface TaggedToken extends Range {
  readonly text: string
  /** Lower case, without marks at its edges. */
  readonly normal: string
  readonly tags: ReadonlySet<string>
  /** Punctuation and white space before and after the word, as in the text. */
  readonly before: string
  readonly after: string
}

/** Analysis of one document's text that stages share: each part is worked out when first asked for, and kept. */
export interface TextService {
  readonly text: string
  /** Cheap tokens of a range, by pattern only. */
  tokens(range: Range): readonly Token[]
  /** Tagged words of each sentence. Give many sentences at once: those not yet known are analysed together. */
  tag(sentences: readonly Range[]): readonly (readonly TaggedToken[])[]
  /** Porter stem of a word, in lower case. */
  stem(word: string): string
}

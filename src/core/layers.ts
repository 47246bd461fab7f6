import type { Warning } from './document.js'
import type { Given, Located, Range, Span } from './span.js'
import type {
  AnnouncementType,
  Contact,
  Event,
  Genre,
  Keyphrase,
  KeySentence,
  Notice,
  QuoteKind,
  RejectedQuote,
} from './summary.js'

/**
 * What the stages know of a document, one layer for each stage that makes it.
 * A layer refers to the things of another by their index there; ids are given when the summary is assembled.
 */
export interface Layers {
  readonly structure: Structure
  readonly entities: Entities
  readonly event: Event
  readonly references: References
  readonly quotes: QuoteLayer
  readonly announcements: readonly AnnouncementClaim[]
  readonly themes: ThemeLayer
  readonly links: Links
  readonly keySentences: readonly KeySentence[]
}

export type LayerName = keyof Layers

export const BLOCK_KINDS = [
  'title',
  'subtitle',
  'heading',
  'paragraph',
  'list-item',
  'block-quote',
  'salutation',
  'byline',
  'date-line',
  'notice',
  'contact',
  'boilerplate',
  'caption',
  'navigation',
] as const
export type BlockKind = (typeof BLOCK_KINDS)[number]

/** A stretch of lines that belong together: one paragraph, heading, list item and so on. Blocks are ordered and never overlap. */
export interface Block extends Range {
  readonly kind: BlockKind
  /** Where the running words begin: behind a bullet, a number, a dateline or quotation signs (`> `). */
  readonly contentStart: number
  /** Index of the heading block, or of the umbrella paragraph of a list item, that this block stands under; -1 where there is none. */
  readonly under: number
  /** Index of the block's first sentence in `Structure.sentences` and of the one after its last. */
  readonly firstSentence: number
  readonly lastSentence: number
}

/** One sentence, without the white space, bullet or dateline before it. Sentences are ordered and never overlap. */
export interface Sentence extends Range {
  readonly block: number
}

export interface Structure {
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly title: Given | null
  readonly dateline: { readonly span: Span; readonly place: Located | null; readonly date: Located | null } | null
  /** The day of publication, ISO 8601. */
  readonly date: Given | null
  readonly publisher: Given | null
  readonly author: Given | null
  readonly genre: Genre
  readonly notices: readonly Notice[]
  readonly contacts: readonly Contact[]
  readonly warnings: readonly Warning[]
}

/** A person or a body, by its index in `Entities`. */
export interface EntityRef {
  readonly kind: 'person' | 'organization'
  readonly index: number
}

export type Gender = 'feminine' | 'masculine'

export interface PersonEntity {
  /** The fullest form in the text, without titles such as Mr, Dr or H.E., white space collapsed. */
  readonly name: string
  readonly gender: Gender | null
  readonly role: Located | null
  readonly organization: Located | null
  /** Every mention by name, in the order of the text. */
  readonly mentions: readonly Span[]
}

export interface OrganizationEntity {
  readonly name: string
  readonly variants: readonly string[]
  readonly mentions: readonly Span[]
}

export interface Entities {
  /** In the order of first mention. */
  readonly people: readonly PersonEntity[]
  readonly organizations: readonly OrganizationEntity[]
}

/** Words that stand for somebody: a name, a short name, a pronoun, or a description such as "the Minister". */
export interface Reference extends Range {
  readonly kind: 'name' | 'pronoun' | 'description'
  /** Null where the text does not say who is meant. */
  readonly entity: EntityRef | null
  /** 0..1 */
  readonly confidence: number
}

export interface References {
  /** In the order of the text; they never overlap. */
  readonly mentions: readonly Reference[]
}

export interface SpeakerClaim {
  readonly entity: EntityRef | null
  /** Fullest name in the release; null where it does not name the speaker. */
  readonly name: string | null
  readonly mention: Range | null
  readonly confidence: number
}

export interface QuoteClaim extends Range {
  readonly kind: QuoteKind
  readonly speaker: SpeakerClaim | null
  readonly cue: Range | null
  /** Index of the quote that this one goes on with. */
  readonly continues: number | null
  readonly confidence: number
}

export interface ReportClaim extends Range {
  readonly speaker: SpeakerClaim | null
  readonly cue: Range | null
}

export interface QuoteLayer {
  readonly quotes: readonly QuoteClaim[]
  readonly rejected: readonly RejectedQuote[]
  /** Indirect speech; null where it was not asked for. */
  readonly reports: readonly ReportClaim[] | null
  readonly warnings: readonly Warning[]
}

export interface AnnouncementClaim {
  readonly type: AnnouncementType
  readonly evidence: Range
  readonly who: Located | null
  readonly what: Located | null
  readonly when: Located | null
  readonly until: Located | null
  readonly where: Located | null
  readonly entity: EntityRef | null
  readonly confidence: number
}

export interface ThemeClaim {
  readonly label: string
  readonly variants: readonly string[]
  readonly score: number
  readonly mentions: readonly Range[]
  readonly evidence: readonly Range[]
}

export interface ThemeLayer {
  /** Best first. */
  readonly themes: readonly ThemeClaim[]
  readonly keyphrases: readonly Keyphrase[]
}

export interface Links {
  /** For each quote, the indices of the themes that it is about. */
  readonly quoteThemes: readonly (readonly number[])[]
  readonly announcementThemes: readonly (readonly number[])[]
}

import type { Genre } from '../core/summary.js'

/** Words of the text as a label gives them: quoted, and where they stand there more than once with `occurrence` (1-based). */
export type QuotedWords = string | { readonly text: string; readonly occurrence?: number | undefined }

type Optional = string | null | undefined

/** A gold file as it is written, labels not yet looked up in the text. */
export interface GoldFile {
  id?: string | undefined
  genre?: Genre | null | undefined
  event?:
    | {
        name?: Optional
        slogan?: Optional
        startDate?: Optional
        endDate?: Optional
        place?: Optional
        organizer?: Optional
      }
    | null
    | undefined
  people?: { name: string; role?: Optional; organization?: Optional }[] | undefined
  quotes?:
    | {
        text: string
        occurrence?: number | undefined
        kind?: 'direct' | 'mixed' | undefined
        speaker?: Optional
        speakerMention?: Optional
      }[]
    | undefined
  themes?: { label: string; aliases: string[]; evidence: QuotedWords[] }[] | undefined
  announcements?:
    | {
        type: string
        evidence: QuotedWords
        also: QuotedWords[]
        who?: Optional
        what?: Optional
        when?: Optional
        until?: Optional
        where?: Optional
      }[]
    | undefined
}

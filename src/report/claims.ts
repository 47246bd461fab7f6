import type { Range } from '../core/span.js'
import type { Summary } from '../core/summary.js'
import { briefOf } from './brief.js'

/** Kinds of claims, in the order in which a reader asks. */
export const CLAIM_KINDS = ['event', 'announcement', 'quote', 'theme', 'person', 'sentence'] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

/** One thing that a summary says, in words, with the words of the text that it rests on. */
export interface Claim {
  readonly id: string
  readonly kind: ClaimKind
  readonly label: string
  readonly words: string
  readonly note: string
  readonly doubtful: boolean
  readonly spans: readonly Range[]
}

/** Everything that a summary says of a release, in the order in which a reader asks. */
export function claimsOf(summary: Summary, text: string): Claim[] {
  const brief = briefOf(summary, text)
  return [
    ...eventClaim(summary, brief.event),
    ...brief.news.map(({ type, what, details, doubtful }, index): Claim => {
      const { id, evidence } = summary.announcements[index]!
      return {
        id,
        kind: 'announcement',
        label: type,
        words: what,
        note: details.join(' · '),
        doubtful,
        spans: [evidence],
      }
    }),
    ...brief.said.map(({ words, speaker, doubtful }, index): Claim => {
      const { id, span, speaker: claimed } = summary.quotes[index]!
      const spans = claimed?.mention ? [span, claimed.mention] : [span]
      return { id, kind: 'quote', label: 'said', words: `“${words}”`, note: `— ${speaker}`, doubtful, spans }
    }),
    ...summary.themes.map(({ id, label, mentions, variants }): Claim => {
      return {
        id,
        kind: 'theme',
        label: 'theme',
        words: label,
        note: variants.join(', '),
        doubtful: false,
        spans: mentions,
      }
    }),
    ...brief.people.map(({ name, position }, index): Claim => {
      const { id, mentions } = summary.people[index]!
      return { id, kind: 'person', label: 'person', words: name, note: position, doubtful: false, spans: mentions }
    }),
    ...summary.keySentences.map((span, index): Claim => {
      return {
        id: `s${index + 1}`,
        kind: 'sentence',
        label: '',
        words: span.text,
        note: '',
        doubtful: false,
        spans: [span],
      }
    }),
  ]
}

function eventClaim({ event }: Summary, lines: readonly string[]): Claim[] {
  const [words, ...rest] = lines
  if (words === undefined) return []
  const fields = [event.name, event.slogan, event.startDate, event.endDate, event.place, event.organizer]
  const spans = fields.flatMap((field) => (field ? [field.span] : []))
  return [{ id: 'event', kind: 'event', label: 'event', words, note: rest.join(' · '), doubtful: false, spans }]
}

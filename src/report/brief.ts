import type { Given } from '../core/span.js'
import type { Announcement, Event, Person, Quote, Speaker, Summary } from '../core/summary.js'
import { dateInWords, rangeInWords } from './dates.js'
import { lineFinder } from './lines.js'

/** Below this confidence a claim is shown as doubtful. */
const DOUBTFUL = 0.5

export interface BriefNews {
  readonly type: string
  readonly what: string
  /** Who, when and where, as far as they are known. */
  readonly details: readonly string[]
  readonly line: number
  readonly doubtful: boolean
}

export interface BriefQuote {
  readonly words: string
  readonly speaker: string
  readonly line: number
  readonly doubtful: boolean
}

/** What a summary says, in the order in which a reader asks: nothing stands in it that was not found. */
export interface Brief {
  readonly title: string
  /** Genre, publisher and date. */
  readonly origin: readonly string[]
  readonly notices: readonly string[]
  readonly event: readonly string[]
  readonly news: readonly BriefNews[]
  readonly said: readonly BriefQuote[]
  readonly themes: readonly { readonly label: string; readonly score: number }[]
  readonly people: readonly { readonly name: string; readonly position: string }[]
  readonly readFirst: readonly string[]
  readonly warnings: readonly string[]
}

/**
 * The brief of a summary; its words come from the document and still have to be escaped for where they go.
 * @param text what the spans refer to, for line numbers
 */
export function briefOf(summary: Summary, text: string): Brief {
  const lineOf = lineFinder(text)
  return {
    title: summary.document.title?.value ?? summary.document.id,
    origin: originOf(summary),
    notices: summary.notices.map(({ kind, until, evidence }) =>
      until === null ? `${kind}: ${evidence.text}` : `${kind} until ${until}: ${evidence.text}`,
    ),
    event: eventLines(summary.event),
    news: summary.announcements.map((announcement) => newsOf(announcement, lineOf)),
    said: summary.quotes.map((quote) => saidOf(quote, summary, lineOf)),
    themes: summary.themes.map(({ label, score }) => ({ label, score })),
    people: summary.people.map((person) => ({ name: person.name, position: positionOf(person) })),
    readFirst: summary.keySentences.map(({ text: sentence }) => sentence),
    warnings: summary.warnings.map(({ message }) => message),
  }
}

function originOf({ document }: Summary): string[] {
  const valueOf = (given: Given | null): string | null => given?.value ?? null
  const date = valueOf(document.date)
  const parts = [document.genre.replace('-', ' '), valueOf(document.publisher), date && dateInWords(date)]
  return parts.filter((part) => part !== null)
}

function eventLines(event: Event): string[] {
  const dates = event.startDate && rangeInWords(event.startDate.value, event.endDate?.value ?? null)
  const when = [dates ?? '', event.place?.value ?? ''].filter(Boolean).join(' · ')
  const lines = [event.name?.value ?? '', when, event.slogan ? `“${event.slogan.value}”` : '']
  if (event.organizer) lines.push(`organized by ${event.organizer.value}`)
  return lines.filter(Boolean)
}

function newsOf(announcement: Announcement, lineOf: (offset: number) => number): BriefNews {
  const { who, what, when, until, where } = announcement
  const whole = announcement.evidence.text
  const details = [
    what && who ? `by ${who.value}` : '',
    when ? rangeInWords(when.value, until?.value ?? null) : '',
    where ? where.value : '',
  ]
  return {
    type: announcement.type.replace('-', ' '),
    what: what ? what.value : whole,
    details: details.filter(Boolean),
    line: lineOf(announcement.evidence.start),
    doubtful: announcement.confidence < DOUBTFUL,
  }
}

function saidOf(quote: Quote, summary: Summary, lineOf: (offset: number) => number): BriefQuote {
  return {
    words: quote.span.text,
    speaker: speakerOf(quote.speaker, summary),
    line: lineOf(quote.span.start),
    doubtful: quote.confidence < DOUBTFUL || (quote.speaker !== null && quote.speaker.confidence < DOUBTFUL),
  }
}

function speakerOf(speaker: Speaker | null, summary: Summary): string {
  if (speaker === null) return 'nobody is named as its speaker'
  if (speaker.name === null)
    return speaker.mention ? `${speaker.mention.text}, not named` : 'a speaker who is not named'
  const person = summary.people.find(({ id }) => id === speaker.entity)
  const position = person ? positionOf(person) : ''
  return position === '' ? speaker.name : `${speaker.name}, ${position}`
}

function positionOf(person: Person): string {
  const parts = [person.role?.value ?? '', person.organization?.value ?? '']
  if (parts[0] !== '' && parts[1] !== '' && parts[0]!.includes(parts[1]!)) return parts[0]!
  return parts.filter(Boolean).join(', ')
}

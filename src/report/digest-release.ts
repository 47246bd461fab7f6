import type { Announcement, Quote, Summary } from '../core/summary.js'
import { briefOf } from './brief.js'
import type { DigestAnnouncement, DigestQuote, ReleaseNews } from './digest.js'

const MOST_THEMES = 3

/**
 * What a digest tells of a release.
 * @param fresh ids of the announcements and quotes that were not told before
 */
export function digestRelease(summary: Summary, fresh: ReadonlySet<string>, replaced: boolean): ReleaseNews {
  const { document, notices } = summary
  const brief = briefOf(summary, '')
  const withdrawn = notices.some(({ kind }) => kind === 'withdrawal')
  const told = <T extends { readonly id: string }>(one: T): boolean => !withdrawn && fresh.has(one.id)
  return {
    id: document.id,
    sha256: document.sha256,
    title: brief.title,
    publisher: document.publisher?.value ?? null,
    date: document.date?.value ?? null,
    themes: withdrawn ? [] : brief.themes.slice(0, MOST_THEMES).map(({ label }) => label),
    replaced,
    withdrawn,
    notices: notices.filter(({ kind }) => kind !== 'embargo').map(({ evidence }) => evidence.text),
    announcements: summary.announcements.filter(told).map((one) => announcementOf(one, summary, brief)),
    quotes: summary.quotes.filter(told).map((one) => quoteOf(one, summary, brief)),
    lead: withdrawn ? null : (brief.readFirst[0] ?? null),
  }
}

function announcementOf(
  announcement: Announcement,
  summary: Summary,
  brief: ReturnType<typeof briefOf>,
): DigestAnnouncement {
  const { type, what, details, doubtful } = brief.news[summary.announcements.indexOf(announcement)]!
  const { evidence } = announcement
  const words = announcement.what?.span
  const inside = words !== undefined && words.start >= evidence.start && words.end <= evidence.end
  return {
    id: announcement.id,
    type,
    what,
    details,
    evidence: evidence.text,
    mark: inside ? { start: words.start - evidence.start, end: words.end - evidence.start } : null,
    doubtful,
  }
}

function quoteOf(quote: Quote, summary: Summary, brief: ReturnType<typeof briefOf>): DigestQuote {
  const { speaker, doubtful } = brief.said[summary.quotes.indexOf(quote)]!
  const name = quote.speaker?.name ?? null
  const position = name !== null && speaker.startsWith(`${name}, `) ? speaker.slice(name.length + 2) : ''
  return { id: quote.id, words: quote.span.text, speaker: name, position, doubtful }
}

import { addressOf } from './address.js'
import { dateInWords } from './dates.js'

export interface DigestAnnouncement {
  readonly id: string
  readonly type: string
  readonly what: string
  /** Who, when and where, as far as they are known. */
  readonly details: readonly string[]
  /** The whole sentence that says it. */
  readonly evidence: string
  /** Where the words of `what` stand in the sentence; null where they do not. */
  readonly mark: { readonly start: number; readonly end: number } | null
  readonly doubtful: boolean
}

export interface DigestQuote {
  readonly id: string
  readonly words: string
  readonly speaker: string | null
  readonly position: string
  readonly doubtful: boolean
}

/** What one release says that was not told before. */
export interface ReleaseNews {
  readonly id: string
  readonly sha256: string
  readonly title: string
  readonly publisher: string | null
  readonly date: string | null
  /** What it is about: its foremost themes. */
  readonly themes: readonly string[]
  /** It was there before with other words. */
  readonly replaced: boolean
  /** The release takes itself back: nothing of it is told. */
  readonly withdrawn: boolean
  /** Corrections and the like, in its own words. */
  readonly notices: readonly string[]
  readonly announcements: readonly DigestAnnouncement[]
  readonly quotes: readonly DigestQuote[]
  readonly lead: string | null
}

/** What one run found. */
export interface Edition {
  readonly run: string
  /** ISO 8601. */
  readonly at: string
  readonly releases: readonly ReleaseNews[]
  /** Further releases with news, of which only the number is told. */
  readonly more: number
}

/** A digest: the newest edition first. */
export interface Digest {
  readonly title: string
  readonly timeZone: string
  readonly editions: readonly Edition[]
  /** Releases under embargo: until when each; null where no time is known. */
  readonly heldBack: readonly { readonly until: string | null }[]
}

/** `three new announcements and two new quotes, by Ana Lima and one other, in two releases` */
export function headlineOf({ releases, more }: Edition): string {
  const announcements = releases.flatMap((release) => release.announcements).length
  const quotes = releases.flatMap((release) => release.quotes)
  const parts = [counted(announcements, 'new announcement'), withSpeakers(quotes)].filter(Boolean)
  const where = `in ${counted(releases.length + more, 'release')}`
  return parts.length === 0 ? counted(releases.length + more, 'new release') : `${parts.join(' and ')}, ${where}`
}

function withSpeakers(quotes: readonly DigestQuote[]): string {
  const speakers = [...new Set(quotes.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])))]
  const shown = speakers.slice(0, 2)
  const others = speakers.length - shown.length
  const names = others > 0 ? [...shown, counted(others, 'other')] : shown
  const by = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '')
  return quotes.length === 0 ? '' : counted(quotes.length, 'new quote') + (by === '' ? '' : ` by ${by}`)
}

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

function counted(count: number, noun: string): string {
  return count === 0 ? '' : `${NUMBERS[count] ?? count} ${noun}${count === 1 ? '' : 's'}`
}

/** What is said of releases that are held back: how many, and when the next may be told; nothing of what they say. */
export function heldBackLine(heldBack: Digest['heldBack'], timeZone: string): string | null {
  if (heldBack.length === 0) return null
  const times = heldBack.flatMap(({ until }) => (until === null ? [] : [until])).sort()
  const timeless = heldBack.length - times.length
  const parts = [
    times[0] === undefined
      ? ''
      : `${counted(times.length, 'release')} held back under embargo, the next until ${timeInWords(times[0], timeZone)}`,
    timeless === 0
      ? ''
      : `${counted(timeless, 'release')} held back under an embargo without a time: replace the file without the notice to have it told`,
  ]
  const line = parts.filter(Boolean).join('; ')
  return line.charAt(0).toUpperCase() + line.slice(1)
}

/** `3 May 2026, 09:00 Europe/Berlin` */
export function timeInWords(iso: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  const [day, time] = format.format(new Date(iso)).split(' ')
  return `${dateInWords(day ?? '')}, ${time} ${timeZone}`
}

/** Publisher and date of a release. */
export function originOf({ publisher, date }: ReleaseNews): string {
  return [publisher, date && dateInWords(date)].filter(Boolean).join(' · ')
}

/** The way from the digest to a release's page, or to a claim's words there. Without the dot, an id that begins with a stroke would name another place. */
export function releaseLink(id: string, claim?: string): string {
  return `./${addressOf(id, claim)}`
}

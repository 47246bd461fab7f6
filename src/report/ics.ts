import { createHash } from 'node:crypto'

export interface CalendarEntry {
  /** Stable between runs; the entry's identity is made from it. */
  readonly key: string
  readonly title: string
  readonly details: string
  /** ISO 8601 days; the end is part of the range. */
  readonly start: string
  readonly end: string | null
}

/** A calendar of whole days (RFC 5545). It holds no clock time: the same entries give the same bytes. */
export function calendar(entries: readonly CalendarEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//takeaways//announcements//EN',
    ...entries.flatMap(eventLines),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines({ key, title, details, start, end }: CalendarEntry): string[] {
  const day = start.replaceAll('-', '')
  return [
    'BEGIN:VEVENT',
    `UID:${createHash('sha256').update(key).digest('hex').slice(0, 32)}@takeaways`,
    `DTSTAMP:${day}T000000Z`,
    `DTSTART;VALUE=DATE:${day}`,
    `DTEND;VALUE=DATE:${dayAfter(end ?? start)}`,
    `SUMMARY:${icsText(title)}`,
    `DESCRIPTION:${icsText(details)}`,
    'END:VEVENT',
  ]
}

/** A text as the value of a property: what would end it or begin another is escaped, control characters are left out. */
export function icsText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .trim()
}

function dayAfter(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return new Date(Date.UTC(year!, month! - 1, date! + 1)).toISOString().slice(0, 10).replaceAll('-', '')
}

const LONGEST_LINE = 74

/** Lines of at most 75 octets, continued behind a space. */
function folded(line: string): string {
  if (Buffer.byteLength(line) <= LONGEST_LINE) return line
  const pieces: string[] = []
  let piece = ''
  let size = 0
  for (const character of line) {
    const bytes = Buffer.byteLength(character)
    if (size + bytes > LONGEST_LINE - 1) {
      pieces.push(piece)
      piece = ''
      size = 0
    }
    piece += character
    size += bytes
  }
  return [...pieces, piece].join('\r\n ')
}

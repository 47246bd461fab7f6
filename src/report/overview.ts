import type { Summary } from '../core/summary.js'
import type { CalendarEntry } from './ics.js'

/** What the index page needs of one release. */
export interface Card {
  readonly id: string
  readonly title: string
  readonly date: string | null
  readonly publisher: string | null
  readonly quotes: number
  readonly announcements: number
  readonly themes: readonly string[]
  /** Everything that a search looks at, in lower case. */
  readonly search: string
}

/** A dated announcement of a release. */
export interface Dated extends CalendarEntry {
  readonly id: string
  /** Id of the announcement in its release. */
  readonly claim: string
  readonly type: string
}

const THEMES_ON_A_CARD = 3

/** What stands across releases: gathered one summary at a time. */
export class Overview {
  readonly cards: Card[] = []
  readonly dated: Dated[] = []
  /** Quotes by the speaker's full name; equal names are taken for one person. */
  readonly speakers = new Map<string, { quotes: number; readonly releases: Set<string> }>()
  /** Releases by theme and month. */
  readonly themes = new Map<string, Map<string, number>>()

  add(summary: Summary): void {
    const { id, title, date, publisher } = summary.document
    const themes = summary.themes.map(({ label }) => label)
    this.cards.push({
      id,
      title: title?.value ?? id,
      date: date?.value ?? null,
      publisher: publisher?.value ?? null,
      quotes: summary.quotes.length,
      announcements: summary.announcements.length,
      themes: themes.slice(0, THEMES_ON_A_CARD),
      search: searchedWords(summary),
    })
    this.#addSpeakers(summary)
    this.#addThemes(themes, date?.value.slice(0, 7) ?? null)
    this.#addDated(summary)
  }

  #addSpeakers({ quotes, document }: Summary): void {
    for (const { speaker } of quotes) {
      if (!speaker || speaker.name === null) continue
      const known = this.speakers.get(speaker.name) ?? { quotes: 0, releases: new Set() }
      known.quotes++
      known.releases.add(document.id)
      this.speakers.set(speaker.name, known)
    }
  }

  #addThemes(labels: readonly string[], month: string | null): void {
    if (month === null || month.length < 7) return
    for (const label of new Set(labels.map((one) => one.toLowerCase()))) {
      const months = this.themes.get(label) ?? new Map<string, number>()
      months.set(month, (months.get(month) ?? 0) + 1)
      this.themes.set(label, months)
    }
  }

  #addDated({ announcements, document }: Summary): void {
    for (const { id, type, what, when, until, evidence } of announcements) {
      if (when === null || !isDay(when.value)) continue
      this.dated.push({
        id: document.id,
        claim: id,
        key: `${document.id} ${id}`,
        type: type.replace('-', ' '),
        title: what?.value ?? evidence.text,
        details: `${evidence.text} (${document.title?.value ?? document.id})`,
        start: when.value,
        end: until !== null && isDay(until.value) && until.value > when.value ? until.value : null,
      })
    }
  }
}

function searchedWords({ document, themes, people, quotes }: Summary): string {
  const speakers = quotes.flatMap(({ speaker }) => speaker?.name ?? [])
  const names = new Set([...people.map(({ name }) => name), ...speakers])
  const { title, publisher, id } = document
  return [title?.value, publisher?.value, id, ...themes.map(({ label }) => label), ...names]
    .filter(Boolean)
    .join(' ')
    .toLowerCase()
}

function isDay(date: string): boolean {
  return date.length === 10 && !Number.isNaN(Date.parse(date))
}

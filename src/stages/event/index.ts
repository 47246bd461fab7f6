import * as z from 'zod'
import { defineStage } from '../../core/stage.js'
import type { Event } from '../../core/summary.js'
import type { Structure } from '../../core/layers.js'
import { findDates } from '../../text/dates.js'
import { shiftDay } from '../../text/dates/calendar.js'
import { GATHERING } from '../../text/lexicon/gatherings.js'
import { plainView } from '../../text/markup.js'
import { LONGEST_SENTENCE } from './heads.js'
import { eventMentions, eventName } from './names.js'
import { eventSlogan } from './slogan.js'
import { eventDates } from './when.js'
import { eventPlace } from './where.js'
import { placeOfOccasion } from './where-occasion.js'
import { eventOrganizer } from './who.js'

/** The event that the release reports: name, slogan, dates, place and organizer. */
export const event = defineStage({
  name: 'event',
  description: 'the event that is closing: its full name, slogan, dates, place and organizer',
  needs: ['structure', 'entities'],
  makes: 'event',
  options: z.strictObject({}),
  create:
    () =>
    ({ document, text, structure, entities }): Event => {
      const view = plainView(document.text)
      const mentions = eventMentions(view, text, structure)
      const named = eventName(document.text, view, mentions)
      const naming = new Set(named?.mentions.map(({ sentence }) => sentence) ?? [])
      const sentences = sentencesAbout(view, structure, naming)
      const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(named?.name.value ?? '')?.[0] ?? null
      const dates = eventDates(document.text, view, structure, { naming, sentences }, year)
      const published = structure.date?.value ?? null
      const opens = dates.startDate?.value ?? announcedDay(view, structure, naming, published)
      if (isComing(published, opens)) return NONE
      return {
        name: named?.name ?? null,
        slogan: eventSlogan(document.text, view, structure),
        ...dates,
        place:
          !named && !dates.startDate && !dates.endDate
            ? placeOfOccasion(document.text, view, structure)
            : eventPlace(document.text, view, structure, {
                naming,
                sentences,
                names: mentions,
                own: named?.mentions ?? [],
                days: [dates.startDate, dates.endDate],
              }),
        organizer: eventOrganizer(document.text, view, structure, entities),
      }
    },
})

const NONE: Event = { name: null, slogan: null, startDate: null, endDate: null, place: null, organizer: null }

/** What opens days after the release is announced by it and not reported. */
function isComing(published: string | null, opens: string | null): boolean {
  if (published?.length !== 10 || opens?.length !== 10) return false
  return opens > shiftDay(published, LONGEST_LEAD)
}

/** Days: a release may be dated from the eve of the event. */
const LONGEST_LEAD = 2

const ANNOUNCED = /\b(?:will|to) be held\b/

/** The day for which a sentence that names the event announces it. */
function announcedDay(
  view: string,
  { sentences }: Structure,
  naming: ReadonlySet<number>,
  published: string | null,
): string | null {
  for (const index of naming) {
    const { start, end: last } = sentences[index]!
    const end = Math.min(last, start + LONGEST_SENTENCE)
    const day = ANNOUNCED.test(view.slice(start, end)) ? findDates(view, { start, end }, published)[0] : undefined
    if (day) return day.value
  }
  return null
}

/** Sentences that name the event, or speak of "the conference" near the head. */
function sentencesAbout(
  view: string,
  structure: { readonly sentences: readonly { readonly start: number; readonly end: number }[] },
  named: ReadonlySet<number>,
): Set<number> {
  const about = new Set(named)
  structure.sentences.slice(0, 12).forEach(({ start, end }, index) => {
    if (GATHERING.test(view.slice(start, Math.min(end, start + LONGEST_SENTENCE)))) about.add(index)
  })
  return about
}

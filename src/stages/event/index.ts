import * as z from 'zod'
import { defineStage } from '../../core/stage.js'
import type { Structure } from '../../core/layers.js'
import type { Located } from '../../core/span.js'
import type { Event } from '../../core/summary.js'
import { GATHERING } from '../../text/lexicon/gatherings.js'
import { plainView } from '../../text/markup.js'
import { isStillToCome } from './coming.js'
import { LONGEST_SENTENCE } from './heads.js'
import { eventMentions, eventName } from './names.js'
import { eventSlogan } from './slogan.js'
import { isLongAgo, NO_DATES } from './event-dates.js'
import { placeOfSpeech } from './speech-head.js'
import { venueOf } from './venue.js'
import { eventDates, type Telling } from './when.js'
import { eventPlace } from './where.js'
import { placeOfOccasion } from './where-occasion.js'
import { placeOfMeeting } from './where-met.js'
import { yearOfNames } from './year.js'
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
      const named = eventName(document.text, view, structure, mentions)
      const naming = new Set(named?.mentions.map(({ sentence }) => sentence) ?? [])
      const sentences = sentencesAbout(view, structure, naming)
      const year = yearOfNames([
        named?.name.value ?? '',
        ...(named?.mentions.map(({ start, end }) => view.slice(start, end)) ?? []),
      ])
      const told = eventDates(document.text, view, structure, { naming, sentences }, year)
      const dates = !named && isLongAgo(told, structure.date?.value ?? null) ? NO_DATES : told
      const own = named?.mentions ?? []
      if (isStillToCome(view, structure, own, dates.startDate?.value ?? null)) return NONE
      const days = [dates.startDate, dates.endDate]
      const isToldOf = named !== null || days.some((day) => day !== null)
      const known = { naming, sentences, names: mentions, own, days }
      return {
        name: named?.name ?? null,
        slogan: eventSlogan(document.text, view, structure),
        ...dates,
        place: (isToldOf ? eventPlace : placeOfUnnamed)(document.text, view, structure, known),
        organizer: eventOrganizer(document.text, view, structure, entities, isToldOf),
      }
    },
})

const NONE: Event = { name: null, slogan: null, startDate: null, endDate: null, place: null, organizer: null }

/** The place of an occasion that has neither a name nor a day. */
function placeOfUnnamed(text: string, view: string, structure: Structure, { sentences }: Telling): Located | null {
  return (
    placeOfSpeech(text, view, structure) ??
    placeOfOccasion(text, view, structure) ??
    placeOfMeeting(text, view, structure) ??
    (view.includes(' held ') ? named(venueOf(text, view, structure, sentences)) : null)
  )
}

/** "the Presidential Secretariat"; "the Church" alone is any. */
function named(venue: Located | null): Located | null {
  return venue?.value.includes(' ') ? venue : null
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

import * as z from 'zod'
import { defineStage } from '../../core/stage.js'
import type { Event } from '../../core/summary.js'
import { GATHERING } from '../../text/lexicon/gatherings.js'
import { plainView } from '../../text/markup.js'
import { isStillToCome } from './coming.js'
import { LONGEST_SENTENCE } from './heads.js'
import { eventMentions, eventName } from './names.js'
import { eventSlogan } from './slogan.js'
import { eventDates } from './when.js'
import { eventPlace } from './where.js'
import { placeOfOccasion } from './where-occasion.js'
import { placeOfMeeting } from './where-met.js'
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
      const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(named?.name.value ?? '')?.[0] ?? null
      const dates = eventDates(document.text, view, structure, { naming, sentences }, year)
      if (isStillToCome(view, structure, named?.mentions ?? [], dates.startDate?.value ?? null)) return NONE
      const isToldOf = named !== null || dates.startDate !== null || dates.endDate !== null
      return {
        name: named?.name ?? null,
        slogan: eventSlogan(document.text, view, structure),
        ...dates,
        place: !isToldOf
          ? (placeOfOccasion(document.text, view, structure) ?? placeOfMeeting(document.text, view, structure))
          : eventPlace(document.text, view, structure, {
              naming,
              sentences,
              names: mentions,
              own: named?.mentions ?? [],
              days: [dates.startDate, dates.endDate],
            }),
        organizer: eventOrganizer(document.text, view, structure, entities, isToldOf),
      }
    },
})

const NONE: Event = { name: null, slogan: null, startDate: null, endDate: null, place: null, organizer: null }

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

import { z } from 'zod'
import { spanOf, type Located } from '../../core/span.js'
import { defineStage } from '../../core/stage.js'
import type { Event } from '../../core/summary.js'
import { findDates } from '../../text/dates.js'

/** The event that the release reports: name, slogan, dates, place and organizer. */
export const event = defineStage({
  name: 'event',
  description: 'the event that is closing: its full name, slogan, dates, place and organizer',
  needs: ['structure', 'entities'],
  makes: 'event',
  options: z.strictObject({}),
  create:
    () =>
    ({ document, structure }): Event => {
      const anchor = structure.date?.value ?? null
      const dates = structure.sentences
        .slice(0, 12)
        .flatMap((sentence) => findDates(document.text, sentence, anchor))
        .filter(({ value, until }) => until !== null && value.length === 10)
      const first = dates[0]
      const located = (value: string | null): Located | null =>
        first && value !== null ? { value, span: spanOf(document.text, first.start, first.end) } : null
      return {
        name: null,
        slogan: null,
        startDate: located(first?.value ?? null),
        endDate: located(first?.until ?? null),
        place: null,
        organizer: null,
      }
    },
})

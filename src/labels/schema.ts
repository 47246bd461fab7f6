import * as z from 'zod'
import { GENRES } from '../core/summary.js'
import { isIsoDate } from '../text/dates/calendar.js'
import type { GoldFile } from './gold-file.js'
import { misspelled } from './misspelled.js'

/** An object with other keys beside its own, but with none that is one of its own written wrong: its labels would be missed in silence. */
function open<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape)
  return z.looseObject(shape).superRefine((value, context) => {
    for (const [key, meant] of misspelled(Object.keys(value), known))
      context.addIssue({ code: 'custom', path: [key], message: `the key "${meant}"` })
  })
}

/** Words of the text, quoted exactly; `occurrence` (1-based) says which one is meant where they stand there more than once. */
const quoted = z.union([z.string().min(1), open({ text: z.string().min(1), occurrence: z.int().min(1).optional() })])
const name = z.string().min(1)
const isoDate = z.string().refine(isIsoDate, 'a date as YYYY, YYYY-MM or YYYY-MM-DD')

const quote = open({
  text: z.string().min(1),
  occurrence: z.int().min(1).optional(),
  kind: z.enum(['direct', 'mixed']).optional(),
  speaker: name.nullish(),
  speakerMention: name.nullish(),
})
const theme = open({
  label: name,
  aliases: z.array(z.string()).default([]),
  evidence: z.array(quoted).default([]),
})
const announcement = open({
  type: name,
  evidence: quoted,
  also: z.array(quoted).default([]),
  who: z.string().nullish(),
  what: z.string().nullish(),
  when: isoDate.nullish(),
  until: isoDate.nullish(),
  where: z.string().nullish(),
})
const person = open({ name, role: z.string().nullish(), organization: z.string().nullish() })
const event = open({
  name: z.string().nullish(),
  slogan: z.string().nullish(),
  startDate: isoDate.nullish(),
  endDate: isoDate.nullish(),
  place: z.string().nullish(),
  organizer: z.string().nullish(),
})

/**
 * What stands in `<id>.gold.json`. Open: a key that is not known is kept by whoever writes the file again.
 * A list that is left out was not labelled, and nothing is scored against it; an empty one says that there is nothing.
 */
export const goldFileSchema: z.ZodType<GoldFile> = open({
  id: z.string().min(1).optional(),
  genre: z.enum(GENRES).nullish(),
  event: event.nullish(),
  people: z.array(person).optional(),
  quotes: z.array(quote).optional(),
  themes: z.array(theme).optional(),
  announcements: z.array(announcement).optional(),
})

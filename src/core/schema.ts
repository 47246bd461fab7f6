import * as z from 'zod'
import {
  ANNOUNCEMENT_TYPES,
  GENRES,
  NOTICE_KINDS,
  QUOTE_KINDS,
  REJECTION_REASONS,
  SCHEMA_VERSION,
  type Summary,
} from './summary.js'

const span = z
  .strictObject({ start: z.int().min(0), end: z.int().min(0), text: z.string() })
  .refine((value) => value.end - value.start === value.text.length, 'expected text to be as long as end - start')
const located = z.strictObject({ value: z.string(), span })
const given = z.strictObject({ value: z.string(), span: span.nullable() })
const fraction = z.number().min(0).max(1)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const isoDate = z.string().regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/)
const locatedDate = z.strictObject({ value: isoDate, span })
const speaker = z.strictObject({
  name: z.string().nullable(),
  entity: z.string().nullable(),
  mention: span.nullable(),
  confidence: fraction,
})

const document = z.strictObject({
  sha256,
  id: z.string(),
  textSha256: sha256,
  title: given.nullable(),
  date: z.strictObject({ value: isoDate, span: span.nullable() }).nullable(),
  publisher: given.nullable(),
  author: given.nullable(),
  source: z.strictObject({ mediaType: z.string(), encoding: z.string(), url: z.string().nullable() }),
  genre: z.enum(GENRES),
  language: z.string(),
  length: z.int().min(0),
})

const notice = z.strictObject({ kind: z.enum(NOTICE_KINDS), evidence: span, until: z.string().nullable() })

const contact = z.strictObject({
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  span,
})

const event = z.strictObject({
  name: located.nullable(),
  slogan: located.nullable(),
  startDate: locatedDate.nullable(),
  endDate: locatedDate.nullable(),
  place: located.nullable(),
  organizer: located.nullable(),
})

const person = z.strictObject({
  id: z.string(),
  name: z.string().min(1),
  role: located.nullable(),
  organization: located.nullable(),
  mentions: z.array(span),
})

const organization = z.strictObject({
  id: z.string(),
  name: z.string().min(1),
  variants: z.array(z.string()),
  mentions: z.array(span),
})

const quote = z.strictObject({
  id: z.string(),
  span,
  kind: z.enum(QUOTE_KINDS),
  speaker: speaker.nullable(),
  cue: span.nullable(),
  continues: z.string().nullable(),
  confidence: fraction,
  themes: z.array(z.string()),
})

const theme = z.strictObject({
  id: z.string(),
  label: z.string().min(1),
  variants: z.array(z.string()).max(5),
  score: fraction,
  mentions: z.array(span),
  evidence: z.array(span),
})

const keySentence = z
  .strictObject({ start: z.int().min(0), end: z.int().min(0), text: z.string(), score: fraction })
  .refine((value) => value.end - value.start === value.text.length, 'expected text to be as long as end - start')

const announcementOf = (types: readonly string[]) =>
  z.strictObject({
    id: z.string(),
    type: z.enum(types),
    evidence: span,
    who: located.nullable(),
    what: located.nullable(),
    when: locatedDate.nullable(),
    until: locatedDate.nullable(),
    where: located.nullable(),
    entity: z.string().nullable(),
    confidence: fraction,
    themes: z.array(z.string()),
  })

/**
 * The schema of a summary, strict as the writer keeps it.
 * @param extraTypes announcement types that the pipeline defines beside the eleven of the guide
 */
export function summarySchema(extraTypes: readonly string[] = []): z.ZodType<Summary> {
  return z.strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    pipeline: z.strictObject({ name: z.string(), fingerprint: z.string() }),
    document,
    notices: z.array(notice),
    contacts: z.array(contact),
    event,
    people: z.array(person),
    organizations: z.array(organization),
    quotes: z.array(quote),
    rejectedQuotes: z.array(z.strictObject({ span, reason: z.enum(REJECTION_REASONS) })),
    themes: z.array(theme),
    announcements: z.array(announcementOf([...ANNOUNCEMENT_TYPES, ...extraTypes])),
    keyphrases: z.array(z.strictObject({ text: z.string(), score: fraction, mentions: z.array(span) })).max(15),
    keySentences: z.array(keySentence),
    reports: z.array(z.strictObject({ span, speaker: speaker.nullable(), cue: span.nullable() })).optional(),
    warnings: z.array(z.strictObject({ code: z.string(), message: z.string() })),
  })
}

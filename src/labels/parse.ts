import { createHash } from 'node:crypto'
import type { Genre } from '../core/summary.js'
import { InputError, messageOf } from '../core/errors.js'
import { describeIssue } from '../core/issues.js'
import type { GoldAnnouncement, GoldEvent, GoldQuote, GoldRelease, GoldTheme } from './gold.js'
import { locator, type Locator } from './locate.js'
import type { GoldFile } from './gold-file.js'
import { goldFileSchema } from './schema.js'

/**
 * The labelled release in a text and its gold file.
 * @param json content of the gold file
 * @param where the gold file's name, for messages
 * @throws {InputError} `x.gold.json: quotes[3]: expected words that stand in the text, got "…"`
 */
export function parseGold(text: string, json: string, id: string, where: string): GoldRelease {
  const file = checkGold(json, where)
  const find = locator(text, where)
  return {
    id,
    text,
    textSha256: createHash('sha256').update(text).digest('hex'),
    genre: (file.genre ?? null) as Genre | null,
    event: file.event ? eventOf(file.event) : null,
    people: file.people?.map((person, index) => personOf(person, find, `people[${index}].name`)) ?? null,
    quotes: file.quotes?.map((quote, index) => quoteOf(quote, find, `quotes[${index}]`)) ?? null,
    themes: file.themes?.map((theme, index) => themeOf(theme, find, `themes[${index}]`)) ?? null,
    announcements:
      file.announcements?.map((one, index) => announcementOf(one, find, `announcements[${index}]`)) ?? null,
  }
}

/**
 * The content of a gold file, its shape checked and its labels not yet looked up.
 * @throws {InputError}
 */
export function checkGold(json: string, where: string): GoldFile {
  let raw: unknown
  try {
    raw = JSON.parse(json)
  } catch (thrown) {
    throw new InputError(`${where}: expected JSON, got ${messageOf(thrown)}`)
  }
  const checked = goldFileSchema.safeParse(raw)
  if (!checked.success) throw new InputError(`${where}: ${describeIssue(checked.error.issues[0]!, raw)}`)
  return checked.data
}

type Item<Key extends 'people' | 'quotes' | 'themes' | 'announcements'> = NonNullable<GoldFile[Key]>[number]

function quoteOf(quote: Item<'quotes'>, find: Locator, path: string): GoldQuote {
  return {
    span: find.span({ text: quote.text, occurrence: quote.occurrence }, `${path}.text`),
    kind: quote.kind ?? null,
    speaker: quote.speaker ? find.name(quote.speaker, `${path}.speaker`) : null,
    speakerMention: quote.speakerMention ? find.name(quote.speakerMention, `${path}.speakerMention`) : null,
  }
}

function themeOf(theme: Item<'themes'>, find: Locator, path: string): GoldTheme {
  return {
    label: theme.label,
    aliases: theme.aliases,
    evidence: theme.evidence.map((words, index) => find.span(words, `${path}.evidence[${index}]`)),
  }
}

function announcementOf(one: Item<'announcements'>, find: Locator, path: string): GoldAnnouncement {
  return {
    type: one.type,
    evidence: find.span(one.evidence, `${path}.evidence`),
    also: one.also.map((words, index) => find.span(words, `${path}.also[${index}]`)),
    who: one.who || null,
    what: one.what || null,
    when: one.when ?? null,
    where: one.where || null,
  }
}

function personOf({ name, role, organization }: Item<'people'>, find: Locator, path: string) {
  return { name: find.name(name, path), role: role || null, organization: organization || null }
}

function eventOf(event: NonNullable<GoldFile['event']>): GoldEvent {
  return {
    name: event.name || null,
    slogan: event.slogan || null,
    startDate: event.startDate ?? null,
    endDate: event.endDate ?? null,
    place: event.place || null,
    organizer: event.organizer || null,
  }
}

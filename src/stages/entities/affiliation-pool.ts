import { fold } from '../../text/fold.js'
import type { Structure } from '../../core/layers.js'
import type { BodyMention } from './bodies.js'
import type { NamedThing } from './named-things.js'
import type { OwnBody } from './own-body.js'
import { isPartOrMeeting } from './own-body.js'

/** A name that people of the text may belong to, with what the text as a whole says of it. */
export interface PoolEntry {
  readonly thing: NamedThing
  readonly features: readonly string[]
}

/** One place where a name of the pool stands. */
export interface PoolMention extends BodyMention {
  readonly entry: PoolEntry
}

export interface Pool {
  /** Every mention, in the order of the text. */
  readonly mentions: readonly PoolMention[]
  /** Those that people may belong to without standing near them. */
  readonly leading: readonly PoolEntry[]
  readonly byName: ReadonlyMap<string, PoolEntry>
}

const MOST_LEADING = 4

/** What the text is about and who publishes it, ready to be looked up for each person. */
export function poolOf(view: string, things: readonly NamedThing[], own: OwnBody, structure: Structure): Pool {
  const ranked = [...things]
    .filter(({ kind }) => kind !== 'place' && kind !== 'country')
    .sort((a, b) => weightOf(b) - weightOf(a) || a.mentions[0]!.start - b.mentions[0]!.start)
  const ranks = new Map(ranked.slice(0, MOST_LEADING).map((thing, index) => [thing, index + 1]))
  const countries = things.filter(({ kind }) => kind === 'country').sort((a, b) => b.mentions.length - a.mentions.length)
  if (countries[0]) ranks.set(countries[0], 1)
  const entries = things.map(
    (thing): PoolEntry => ({ thing, features: featuresOf(view, thing, ranks.get(thing), own, structure) }),
  )
  return {
    mentions: entries
      .flatMap((entry) => entry.thing.mentions.map((mention) => ({ ...mention, entry })))
      .sort((a, b) => a.start - b.start),
    leading: entries.filter(({ features }) => features.some((one) => /^(?:publisher|subject|rank\d|domain|in-title)$/.test(one))),
    byName: new Map(
      entries.flatMap((entry) => {
        const { name, acronym } = entry.thing
        return [name, ...(acronym === null ? [] : [acronym])].map((one) => [fold(one), entry] as const)
      }),
    ),
  }
}

function weightOf({ kind, acronym, mentions }: NamedThing): number {
  return mentions.length + (acronym === null ? 0 : 2) + (kind === 'body' ? 1 : 0) + (mentions[0]!.block < 4 ? 1 : 0)
}

function featuresOf(view: string, thing: NamedThing, rank: number | undefined, own: OwnBody, structure: Structure): string[] {
  const { name, kind, mentions } = thing
  const found = [`is-${kind}`]
  const isLeading = kind !== 'place'
  if (isLeading && sameBody(thing, own.publisher?.value)) found.push('publisher')
  if (isLeading && sameBody(thing, own.subject?.value)) found.push('subject')
  if (rank !== undefined) found.push(`rank${rank}`)
  if (isLeading && structure.title?.span && inside(mentions, structure.title.span)) found.push('in-title')
  if (mentions.length > 1) found.push(mentions.length > 3 ? 'often' : 'twice')
  if (mentions[0]!.block < 4) found.push('early')
  if (isPartOrMeeting(name)) found.push('part')
  if (kind === 'body' && mentions.every(({ isAcronym }) => isAcronym)) found.push('only-acronym')
  if (isLeading && hasDomain(thing, structure)) found.push('domain')
  if (!/\p{Ll}/u.test(name) && name.length > 8) found.push('shouted')
  if (view.slice(mentions[0]!.end, mentions[0]!.end + 1) === '(') found.push('defined')
  return found
}

function sameBody({ name, acronym }: NamedThing, other: string | undefined): boolean {
  return other !== undefined && (fold(other) === fold(name) || other === acronym)
}

function inside(mentions: readonly BodyMention[], { start, end }: { start: number; end: number }): boolean {
  return mentions.some((mention) => mention.start >= start && mention.end <= end)
}

const MOST_CONTACTS = 4

/** Whether an address of the release has the name, or its initials, for its domain. */
function hasDomain({ name, acronym }: NamedThing, { contacts }: Structure): boolean {
  const words = fold(name).split(' ')
  const content = words.filter((word) => !/^(?:of|for|and|the|in|on|de)$/.test(word))
  const names = [acronym?.toLowerCase(), words.join(''), words.join('-'), content.length > 2 ? content.map((word) => word[0]).join('') : undefined]
  return contacts.slice(-MOST_CONTACTS).some(({ email }) => {
    const labels = (email?.split('@')[1] ?? '').toLowerCase().split('.')
    return names.some((one) => one !== undefined && one.length > 1 && labels.includes(one))
  })
}

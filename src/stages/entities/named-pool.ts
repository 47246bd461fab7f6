import type { Range } from '../../core/span.js'
import type { NamedThing } from './named-things.js'

/** One place where a name stands that people may belong to. */
export interface NamedMention extends Range {
  readonly thing: NamedThing
}

/** The names of a text that people may belong to, ready to be looked up. */
export interface Pool {
  /** Every mention, in the order of the text. */
  readonly mentions: readonly NamedMention[]
  /** Bodies, those named most first. */
  readonly bodies: readonly NamedThing[]
  /** Bodies and brands, in the order in which they were found. */
  readonly named: readonly NamedThing[]
}

export function poolOf(things: readonly NamedThing[]): Pool {
  return {
    mentions: things
      .flatMap((thing) => thing.mentions.map(({ start, end }) => ({ start, end, thing })))
      .sort((a, b) => a.start - b.start),
    bodies: things.filter(({ kind }) => kind === 'body').sort((a, b) => b.mentions.length - a.mentions.length),
    named: things.filter(({ kind }) => kind === 'body' || kind === 'brand'),
  }
}

import type { EntityRef, References, Structure } from '../../core/layers.js'
import { rangeAt, type Range } from '../../core/span.js'
import { isPersonNoun } from '../../text/lexicon/person-nouns.js'
import { isWording, isWriting } from '../../text/lexicon/writings.js'
import { referencesIn } from '../../text/references.js'

const HOW_FAR_BACK = 1500

/** A thing that stands where a speaker would: *her last slide*, *the letter of the union*, *its report*. */
export interface Thing {
  /** Its noun, in the text. */
  readonly noun: string
  readonly end: number
}

/** *the Harbour Post*: a paper's name, whose last word is a piece of writing elsewhere. */
const NEWSPAPER = /\p{Lu}[\p{L}’'-]{1,20} (?:Post|Notes|Record|Bulletin|Letter|Dispatch)$/u

/** What is said to speak, where it is a piece of writing or somebody's words and no person. */
export function thingIn(text: string, { start, end }: Range): Thing | null {
  const words = text.slice(start, end)
  const head =
    /^[^,;:(]{1,80}?(?=\s(?:of|for|from|in|at|with|to|on|by|above|over|beneath|about)\s|[,;:(]|$)/u.exec(words)?.[0] ??
    ''
  const noun = /(\p{L}[\p{L}’'-]{0,30})(?:\s\d{1,4})?$/u.exec(head)?.[1] ?? ''
  if (NEWSPAPER.test(head)) return null
  const owned = /^(?:his|her)\s/i.test(words) && /^\p{Ll}/u.test(noun) && !isPersonNoun(noun)
  return owned || isWording(noun) ? { noun, end: start + head.length } : null
}

/** Whose a thing is: of the pronoun or name that owns it, of the name behind *of*, *from* or *by*, else of the writer named where the text first speaks of it. */
export function ownerOf(
  text: string,
  mention: Range,
  thing: Thing,
  structure: Structure,
  { mentions }: References,
): EntityRef | null {
  const within = referencesIn(mentions, mention)
  const owner = within.find(({ start, end, entity }) => entity && end <= thing.end && owns(text, { start, end }))
  if (owner) return owner.entity
  if (/\bwhose\s(?:\p{Ll}{1,15}\s){0,2}$/u.test(text.slice(Math.max(0, mention.start - 40), mention.start)))
    return nameBefore(mention.start, mentions)
  const behind = within.find(({ entity, start }) => entity && start >= thing.end)
  if (behind && /\b(?:of|from|by)\s(?:the |an? )?$/i.test(text.slice(behind.start - 12, behind.start)))
    return behind.entity
  return isWriting(thing.noun) && /^(?:the|this)\s/i.test(text.slice(mention.start, mention.end))
    ? writerBefore(text, mention.start, thing.noun, structure, mentions)
    : null
}

const FURTHEST_RELATIVE = 60

/** *X, our bus driver, whose sign …*: who was named last before it. */
function nameBefore(offset: number, mentions: References['mentions']): EntityRef | null {
  const near = referencesIn(mentions, { start: offset - FURTHEST_RELATIVE, end: offset })
  return (
    near.findLast(({ entity }) => entity?.kind === 'person')?.entity ??
    near.findLast(({ entity }) => entity)?.entity ??
    null
  )
}

function owns(text: string, { start, end }: Range): boolean {
  return (
    /^(?:his|her|its|their)$/i.test(text.slice(start, end)) ||
    /^['’]/.test(text.slice(end, end + 1)) ||
    /['’]s?$/.test(text.slice(start, end))
  )
}

/** Where the same noun stood before: the name behind it (*a letter from X*), else the first person or body of its sentence. */
function writerBefore(
  text: string,
  before: number,
  noun: string,
  { sentences }: Structure,
  mentions: References['mentions'],
): EntityRef | null {
  const floor = Math.max(0, before - HOW_FAR_BACK)
  const at = floor + text.slice(floor, before).toLowerCase().lastIndexOf(noun.toLowerCase())
  const sentence = at < floor ? undefined : rangeAt(sentences, at)
  if (!sentence) return null
  const near = { start: Math.max(floor, sentence.start), end: Math.min(before, sentence.end) }
  const named = referencesIn(mentions, near).filter(({ entity }) => entity)
  const behind = named.find(
    ({ start }) => start > at && /\b(?:from|by)\s(?:the |an? )?$/i.test(text.slice(start - 12, start)),
  )
  return (behind ?? named.find(({ start }) => start < at))?.entity ?? null
}

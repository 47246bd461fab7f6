import { flatMap } from '../../core/flat.js'
import type { EntityRef, Gender, Reference, Structure } from '../../core/layers.js'
import { rangeAt, type Range } from '../../core/span.js'
import { markedStretches, openingMark } from '../../text/marks.js'
import { genderOfPronoun } from './pronoun-gender.js'

/** A person or body that was spoken of shortly before. */
export interface Recent {
  /** Null for somebody without a name: *a spokesman*, *the head nurse*. */
  readonly entity: EntityRef | null
  readonly kind: EntityRef['kind']
  readonly gender: Gender | null
  /** Sentences since; from outside quotation marks those are not counted that begin between some. */
  readonly distance: number
  readonly sameBlock: boolean
  /** Whether it was the subject or the speaker of its sentence. */
  readonly isProminent: boolean
  /** Whether a name stood there, and no pronoun. */
  readonly isName: boolean
  /** Whether it stood between quotation marks that are closed by now. */
  readonly isQuoted: boolean
  /** Whether it stood by name in the quotation that was closed right before. */
  readonly isSpokenOf: boolean
}

export interface RecentEntities {
  moveTo(offset: number): void
  note(reference: Reference): void
  /** Somebody whom the text does not name, of a gender that the word tells; only who begins a sentence stays in mind. */
  noteUnnamed(reference: Reference, kind: EntityRef['kind'], gender: Gender | null): void
  /** Latest first. */
  list(kind: EntityRef['kind']): readonly Recent[]
}

const MOST_KEPT = 12
/** From the end of a quotation to the subject of *“…,” he said*. */
const RIGHT_BEHIND = 5
const SPEAKS =
  /^[^.!?“”"]{0,3}(?:,[^,]{3,80},)?\s?(?:said|says|told|added|adds|asked|argued|warned|explained|noted|observed|remarked|recalled|admitted|conceded|wrote|is|was|has|had|will|put|called|spoke|opened|chaired|thanked|reiterated|stressed|emphasi[sz]ed|highlighted|expressed|welcomed|congratulated|announced|confirmed|commented|stated|acknowledged|praised|commended)\b/
const SPOKEN =
  /(?:(?:said|says|added|asked|warned|explained|joked|declared|commented|according to)\s(?:(?:\p{Lu}\p{Ll}{0,24}\.?|for|of|and|the)\s){0,7}|told\s(?:\p{Lu}\p{Ll}{0,24}\.?\s){0,3})$/u

const LONGEST_BYLINE = 60

/** *By Aino Salmela*: who wrote the text, and seldom whom it speaks of. */
function isByline(view: string, { start: from, end }: Range, start: number): boolean {
  return end - from < LONGEST_BYLINE && /^By\s(?:\p{Lu}\S{0,12}\s){0,2}$/iu.test(view.slice(from, start))
}

/** *Speaking to X, Y …*, *Quoting the poet X, Y …*: whom an introduction speaks to or of, and no subject. */
function isObjectInIntroduction(view: string, from: number, { start }: Range): boolean {
  return /^\p{Lu}\p{Ll}{1,20}ing(?:\s[\p{L}’'.-]{1,20}){0,6}\s$/u.test(view.slice(from, start))
}

/** *In confirming X's acceptance, Y …*: whose the thing is that an introduction names, and no subject. */
function isOwnerInIntroduction(view: string, from: number, { start, end }: Range): boolean {
  return (
    /^(?:In|At|On|With|By|During|After|Before|Following|Under|For)\b/.test(view.slice(from, start)) &&
    /^['’]/.test(view.slice(end, end + 1))
  )
}

interface Seen extends Pick<Recent, 'entity' | 'kind' | 'gender' | 'isProminent' | 'isName'> {
  readonly sentence: number
  readonly block: number
  /** Whether only an introduction named it as an owner: out of mind once somebody else is named. */
  readonly isAside: boolean
  /** End of the quotation that it stood in; 0 outside. */
  readonly quotedUntil: number
}

/** Keeps the last people and bodies that the text spoke of, as a reader does. */
export function recentPeople(view: string, { sentences, blocks }: Structure): RecentEntities {
  let quotations: readonly Range[] | undefined
  const quoted = (): readonly Range[] => (quotations ??= quotationsOf(view, blocks))
  let countInside: ((sentence: number) => number) | undefined
  const distanceFrom = (one: Seen): number => {
    if (rangeAt(quoted(), position)) return sentence - one.sentence
    countInside ??= sentencesInside(sentences, quoted())
    return sentence - one.sentence - (countInside(sentence) - countInside(one.sentence))
  }
  let sentence = 0
  let position = 0
  const seen: Seen[] = []
  const note = (who: Pick<Seen, 'entity' | 'kind' | 'gender'>, { start, end, kind: form }: Reference): void => {
    const current = sentences[sentence]
    const isAside =
      current !== undefined &&
      (isByline(view, current, start) ||
        isOwnerInIntroduction(view, current.start, { start, end }) ||
        isObjectInIntroduction(view, current.start, { start, end }))
    const opens = current !== undefined && start - current.start < 40 && !isAside
    const isProminent =
      opens || SPEAKS.test(view.slice(end, end + 100)) || SPOKEN.test(view.slice(Math.max(0, start - 80), start))
    const { entity, kind, gender } = who
    if (!entity && !(current && start - current.start < 3)) return
    const isName = form === 'name'
    const quotedUntil = rangeAt(quoted(), start)?.end ?? 0
    const block = current?.block ?? -1
    seen.unshift({ entity, kind, gender, sentence, block, isProminent, isName, isAside, quotedUntil })
    forgetOldest(seen, quotedUntil > 0)
  }
  return {
    moveTo(offset) {
      position = offset
      while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= offset) sentence++
    },
    note(reference) {
      const { entity, kind, start, end } = reference
      if (entity)
        note(
          { entity, kind: entity.kind, gender: kind === 'pronoun' ? genderOfPronoun(view.slice(start, end)) : null },
          reference,
        )
    },
    noteUnnamed(reference, kind, gender) {
      note({ entity: null, kind, gender }, reference)
    },
    list(kind) {
      const block = sentences[sentence]?.block ?? -1
      return seen
        .filter((one) => one.kind === kind)
        .filter(({ isAside }, rank) => !isAside || rank === 0)
        .map((one) => ({
          entity: one.entity,
          kind,
          gender: one.gender,
          isProminent: one.isProminent,
          isName: one.isName,
          distance: distanceFrom(one),
          sameBlock: one.block === block,
          isQuoted: one.quotedUntil > 0 && one.quotedUntil <= position,
          isSpokenOf: one.isName && one.quotedUntil <= position && position - one.quotedUntil < RIGHT_BEHIND,
        }))
    },
  }
}

/** Drops the oldest where too many stand in quotations, or outside: long quotations put nobody out of the writer's mind. */
function forgetOldest(seen: Seen[], isQuoted: boolean): void {
  const alike = seen.filter(({ quotedUntil }) => quotedUntil > 0 === isQuoted)
  if (alike.length > MOST_KEPT) seen.splice(seen.lastIndexOf(alike.at(-1)!), 1)
}

/** How many sentences up to one begin inside a quotation. */
function sentencesInside(sentences: readonly Range[], quotations: readonly Range[]): (sentence: number) => number {
  let count = 0
  const counts = sentences.map(({ start }) => (rangeAt(quotations, start) ? ++count : count))
  return (sentence) => counts[sentence] ?? 0
}

function quotationsOf(view: string, blocks: Structure['blocks']): Range[] {
  return flatMap(blocks, (block, index) => {
    const next = blocks[index + 1]
    return markedStretches(view, block, next ? openingMark(view, next.start) : null)
  })
}

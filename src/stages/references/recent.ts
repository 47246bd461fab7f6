import type { EntityRef, Reference, Structure } from '../../core/layers.js'

/** A person or body that was spoken of shortly before. */
export interface Recent {
  readonly entity: EntityRef
  /** Sentences since. */
  readonly distance: number
  readonly sameBlock: boolean
  /** Whether it was the subject or the speaker of its sentence. */
  readonly isProminent: boolean
  /** Whether a name stood there, and no pronoun. */
  readonly isName: boolean
}

export interface RecentEntities {
  moveTo(offset: number): void
  note(reference: Reference): void
  /** Latest first. */
  list(kind: EntityRef['kind']): readonly Recent[]
}

const MOST_KEPT = 12
const SPEAKS =
  /^[^.!?“”"]{0,3}(?:,[^,]{3,80},)?\s?(?:said|says|told|added|adds|asked|argued|warned|explained|noted|observed|remarked|recalled|admitted|conceded|wrote|is|was|has|had|will|put|called|spoke|opened|chaired|thanked)\b/
const SPOKEN =
  /(?:said|says|added|asked|warned|explained|joked|declared|commented|told|according to)\s(?:\p{Lu}\p{Ll}*\.?\s){0,3}$/u

/** Keeps the last people and bodies that the text spoke of, as a reader does. */
export function recentPeople(view: string, { sentences }: Structure): RecentEntities {
  let sentence = 0
  const seen: { entity: EntityRef; sentence: number; block: number; isProminent: boolean; isName: boolean }[] = []
  return {
    moveTo(offset) {
      while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= offset) sentence++
    },
    note({ entity, start, end, kind }) {
      if (!entity) return
      const current = sentences[sentence]
      const opens = current !== undefined && start - current.start < 40
      const isProminent =
        opens || SPEAKS.test(view.slice(end, end + 100)) || SPOKEN.test(view.slice(Math.max(0, start - 40), start))
      seen.unshift({ entity, sentence, block: current?.block ?? -1, isProminent, isName: kind === 'name' })
      if (seen.length > MOST_KEPT) seen.pop()
    },
    list(kind) {
      const block = sentences[sentence]?.block ?? -1
      return seen
        .filter((one) => one.entity.kind === kind)
        .map((one) => ({
          entity: one.entity,
          distance: sentence - one.sentence,
          sameBlock: one.block === block,
          isProminent: one.isProminent,
          isName: one.isName,
        }))
    },
  }
}

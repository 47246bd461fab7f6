import type { Entities, EntityRef, Structure } from '../../core/layers.js'
import { sameName } from '../../text/fold.js'

const LONGEST_HEAD_BLOCK = 300

/** Whom *I* means in the writer's own sentences: the author, or who gives the speech by the lines above it. */
export function narratorOf({ author, genre, blocks }: Structure, { people }: Entities): EntityRef | null {
  const index = author
    ? people.findIndex(({ name }) => sameName(name, author.value))
    : genre === 'speech'
      ? people.findIndex(({ mentions }) => mentions[0]!.end <= headEnd(blocks))
      : -1
  return index < 0 ? null : { kind: 'person', index }
}

/** Where the lines above a speech end and its sentences begin. */
function headEnd(blocks: Structure['blocks']): number {
  const body = blocks.find(
    ({ kind, start, end }) => kind === 'salutation' || (kind === 'paragraph' && end - start > LONGEST_HEAD_BLOCK),
  )
  return body?.start ?? 0
}

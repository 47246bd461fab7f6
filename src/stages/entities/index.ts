import { z } from 'zod'
import { spanOf, type Span } from '../../core/span.js'
import { defineStage } from '../../core/stage.js'
import type { PersonEntity } from '../../core/layers.js'
import type { TaggedToken } from '../../core/text-service.js'

/** People and bodies that the release names. */
export const entities = defineStage({
  name: 'entities',
  description: 'people with role and organization, and the bodies that act, speak or are spoken for',
  needs: ['structure'],
  makes: 'entities',
  options: z.strictObject({}),
  create:
    () =>
    ({ document, text, structure }) => {
      const found = new Map<string, Span[]>()
      for (const words of text.tag(structure.sentences)) {
        for (const run of runsOf(words)) {
          const span = spanOf(document.text, run[0]!.start, run.at(-1)!.end)
          const name = span.text.replace(/\s+/g, ' ')
          found.set(name, [...(found.get(name) ?? []), span])
        }
      }
      const people: PersonEntity[] = [...found].map(([name, mentions]) => ({
        name,
        gender: null,
        role: null,
        organization: null,
        mentions,
      }))
      return { people, organizations: [] }
    },
})

function runsOf(words: readonly TaggedToken[]): TaggedToken[][] {
  const runs: TaggedToken[][] = []
  let run: TaggedToken[] = []
  for (const word of words) {
    if (word.tags.has('Person') && !word.tags.has('Honorific')) run.push(word)
    else {
      if (run.length > 1) runs.push(run)
      run = []
    }
  }
  if (run.length > 1) runs.push(run)
  return runs
}

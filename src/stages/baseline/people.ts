import * as z from 'zod'
import type { PersonEntity } from '../../core/layers.js'
import { spanOf, type Span } from '../../core/span.js'
import { defineStage } from '../../core/stage.js'

/** Two or three capitalised words in a row, a title such as `Mr` left out. */
const NAME =
  /(?<![\p{L}\p{N}])(?!(?:The|Mr|Mrs|Ms|Dr|In|On|At|For|And)\b)\p{Lu}\p{Ll}{1,30}(?: \p{Lu}\p{Ll}{1,30}){1,2}(?![\p{L}\p{N}])/gu

/** People by capitals alone: what a plain regular expression finds. */
export const baselinePeople = defineStage({
  name: 'baseline-people',
  description: 'floor: every two or three capitalised words in a row are a person',
  needs: [],
  makes: 'entities',
  options: z.strictObject({}),
  create:
    () =>
    ({ document: { text } }) => {
      const mentions = new Map<string, Span[]>()
      for (const match of text.matchAll(NAME)) {
        const span = spanOf(text, match.index, match.index + match[0].length)
        const known = mentions.get(span.text)
        if (known) known.push(span)
        else mentions.set(span.text, [span])
      }
      return { people: [...mentions].map(([name, spans]) => personOf(name, spans)), organizations: [] }
    },
})

function personOf(name: string, mentions: readonly Span[]): PersonEntity {
  return { name, gender: null, role: null, organization: null, mentions }
}

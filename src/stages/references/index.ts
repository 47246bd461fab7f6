import { z } from 'zod'
import { byPosition } from '../../core/span.js'
import { defineStage } from '../../core/stage.js'
import type { Entities, EntityRef, Reference } from '../../core/layers.js'

/** Which words stand for which person or body: names, pronouns and descriptions. */
export const references = defineStage({
  name: 'references',
  description: 'which names, pronouns and descriptions mean which person or body',
  needs: ['structure', 'entities'],
  makes: 'references',
  options: z.strictObject({}),
  create:
    () =>
    ({ document, structure, entities }) => {
      const names = namesOf(entities)
      const mentions: Reference[] = []
      let name = 0
      let last: EntityRef | null = null
      for (const sentence of structure.sentences) {
        const found = [...document.text.slice(sentence.start, sentence.end).matchAll(/\b(?:[Hh]e|[Ss]he)\b/g)]
        const pronouns = found.map((match) => ({
          start: sentence.start + match.index,
          end: sentence.start + match.index + match[0].length,
        }))
        let pronoun = 0
        while (name < names.length && names[name]!.start < sentence.end) {
          while (pronoun < pronouns.length && pronouns[pronoun]!.start < names[name]!.start) {
            mentions.push({ ...pronouns[pronoun++]!, kind: 'pronoun', entity: last, confidence: last ? 0.6 : 0 })
          }
          const current = names[name++]!
          mentions.push(current)
          if (current.entity?.kind === 'person') last = current.entity
        }
        for (const rest of pronouns.slice(pronoun)) {
          mentions.push({ ...rest, kind: 'pronoun', entity: last, confidence: last ? 0.6 : 0 })
        }
      }
      return { mentions }
    },
})

function namesOf(entities: Entities): Reference[] {
  const all: Reference[] = []
  const add =
    (kind: EntityRef['kind']) =>
    (entity: Entities['people'][number] | Entities['organizations'][number], index: number): void => {
      for (const { start, end } of entity.mentions) {
        all.push({ start, end, kind: 'name', entity: { kind, index }, confidence: 0.95 })
      }
    }
  entities.people.forEach(add('person'))
  entities.organizations.forEach(add('organization'))
  const kept: Reference[] = []
  for (const mention of all.sort(byPosition)) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention)
  return kept
}

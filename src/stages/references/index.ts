import { flatMap } from '../../core/flat.js'
import * as z from 'zod'
import { byPosition } from '../../core/span.js'
import { defineStage } from '../../core/stage.js'
import type { Entities, EntityRef, Reference } from '../../core/layers.js'
import { plainView } from '../../text/markup.js'
import { descriptionsIn, resolverOf } from './descriptions.js'
import { pronounsIn, resolvePronoun } from './pronouns.js'
import { recentPeople } from './recent.js'
import { genderOf, isUnnamedBody, isUnnamedPerson } from './unnamed.js'

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
      const view = plainView(document.text)
      const names = namesOf(entities)
      const others = flatMap(structure.sentences, (sentence) => [
        ...pronounsIn(view, sentence),
        ...descriptionsIn(view, sentence),
      ])
      const recent = recentPeople(view, structure)
      const describe = resolverOf(view, entities, names)
      const mentions = withoutOverlaps([...names, ...others]).map((mention): Reference => {
        const resolved = resolve(mention)
        if (resolved.entity) recent.note(resolved)
        else if (isUnnamedPerson(view, resolved)) recent.noteUnnamed(resolved, 'person', genderOf(view, resolved))
        else if (isUnnamedBody(view, resolved)) recent.noteUnnamed(resolved, 'organization', null)
        return resolved
      })
      return { mentions }

      function resolve(mention: Reference): Reference {
        recent.moveTo(mention.start)
        if (mention.kind === 'pronoun') return resolvePronoun(view, mention, entities, recent)
        return mention.kind === 'description' ? describe(mention, recent) : mention
      }
    },
})

const NAMED = 0.95

function namesOf(entities: Entities): Reference[] {
  const all = [
    ...flatMap(entities.people, ({ mentions }, index) => mentions.map((mention) => named(mention, 'person', index))),
    ...flatMap(entities.organizations, ({ mentions }, index) =>
      mentions.map((mention) => named(mention, 'organization', index)),
    ),
  ]
  return withoutOverlaps(all)
}

function named(
  { start, end }: { readonly start: number; readonly end: number },
  kind: EntityRef['kind'],
  index: number,
): Reference {
  return { start, end, kind: 'name', entity: { kind, index }, confidence: NAMED }
}

/** In the order of the text; of two that overlap the first stands, and a name before a description. */
function withoutOverlaps(mentions: readonly Reference[]): Reference[] {
  const kept: Reference[] = []
  for (const mention of [...mentions].sort(byPosition)) {
    const last = kept.at(-1)
    if (!last || mention.start >= last.end) kept.push(mention)
    else if (mention.kind === 'name' && last.kind !== 'name') kept[kept.length - 1] = mention
  }
  return kept
}

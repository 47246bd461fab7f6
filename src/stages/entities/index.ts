import * as z from 'zod'
import { spanOf } from '../../core/span.js'
import { defineStage } from '../../core/stage.js'
import type { Entities } from '../../core/layers.js'
import { plainView } from '../../text/markup.js'
import { findBodies, type FoundBody } from './bodies.js'
import { findPeople, overlapTest } from './people.js'
import { roleFinder } from './roles.js'
import { withSuccession } from './succession.js'
import { scan } from './scan.js'

/** People and bodies that the release names. */
export const entities = defineStage({
  name: 'entities',
  description: 'people with role and organization, and the bodies that act, speak or are spoken for',
  needs: ['structure'],
  makes: 'entities',
  options: z.strictObject({}),
  create:
    () =>
    ({ document, text, structure }): Entities => {
      const view = plainView(document.text)
      const found = scan(view, text, structure)
      const people = findPeople(view, found)
      const bodies = findBodies(view, found, overlapTest(people))
      const roles = roleFinder(document.text, view, people, bodies, structure, found)
      const told = withSuccession(view, people, people.map(roles))
      return {
        people: people.map((person, index) => ({
          name: person.name,
          gender: person.gender,
          ...told[index]!,
          mentions: person.mentions.map(({ start, end }) => spanOf(document.text, start, end)),
        })),
        organizations: bodies.map((body) => organizationOf(document.text, body)),
      }
    },
})

function organizationOf(text: string, { name, mentions }: FoundBody): Entities['organizations'][number] {
  const variants = [...new Set(mentions.map((mention) => mention.name))].filter((variant) => variant !== name)
  return { name, variants, mentions: mentions.map(({ start, end }) => spanOf(text, start, end)) }
}

import type { Entities, EntityRef, References, SpeakerClaim } from '../../core/layers.js'
import { contains, type Range } from '../../core/span.js'
import { referenceOver } from '../../text/references.js'
import { properNameIn } from './proper-name.js'

/** Who the words of a mention mean: through the references, else by the name that stands there. */
export function speakerOf(
  text: string,
  mention: Range,
  entities: Entities,
  references: References,
  confidence: number,
): SpeakerClaim {
  const entity = entityIn(mention, references)
  const name = entity ? nameOf(entity, entities) : properNameIn(text.slice(mention.start, mention.end))
  return { entity, name, mention, confidence }
}

/** Whether a mention can be a speaker: a person or body that the references know, a personal pronoun, a name. */
export function isSomebody(text: string, mention: Range, references: References): boolean {
  const words = text.slice(mention.start, mention.end)
  if (/^(?:he|she|they|we|i)$/i.test(words)) return true
  return entityIn(mention, references) !== null || properNameIn(words) !== null
}

function entityIn(mention: Range, references: References): EntityRef | null {
  const found = references.mentions.filter((one) => contains(mention, one) && one.entity)
  const person = found.filter((one) => one.entity!.kind === 'person').at(-1)
  return person?.entity ?? referenceOver(references.mentions, mention)?.entity ?? null
}

function nameOf(ref: EntityRef, entities: Entities): string | null {
  const list = ref.kind === 'person' ? entities.people : entities.organizations
  return list[ref.index]?.name ?? null
}

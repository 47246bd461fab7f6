import type { Entities, EntityRef, References, SpeakerClaim } from '../../core/layers.js'
import type { Range } from '../../core/span.js'
import { referenceOver, referencesIn } from '../../text/references.js'
import type { Attribution } from './attribution.js'
import { properNameIn } from './proper-name.js'

/** Who says it: by the references that stand in the mention, else by the name that does. */
export function speakerOf(
  text: string,
  attribution: Attribution | undefined,
  entities: Entities,
  references: References,
): SpeakerClaim | null {
  if (!attribution?.source) return null
  const { source: mention, named } = attribution
  const entity = entityIn(mention, references)
  const own = named ? properNameIn(text.slice(mention.start, mention.end)) : null
  return { entity, name: entity ? nameOf(entity, entities) : own, mention, confidence: attribution.strength }
}

/** Whether a mention can be a speaker: a person or body that the references know, a personal pronoun, a name. */
export function isSomebody(text: string, mention: Range, references: References): boolean {
  const words = text.slice(mention.start, mention.end)
  if (/^(?:he|she|they|we|i)$/i.test(words)) return true
  return entityIn(mention, references) !== null || properNameIn(words) !== null
}

function entityIn(mention: Range, references: References): EntityRef | null {
  const found = referencesIn(references.mentions, mention).filter((one) => one.entity)
  const person = found.filter((one) => one.entity!.kind === 'person').at(-1)
  return person?.entity ?? referenceOver(references.mentions, mention)?.entity ?? null
}

function nameOf(ref: EntityRef, entities: Entities): string | null {
  const list = ref.kind === 'person' ? entities.people : entities.organizations
  return list[ref.index]?.name ?? null
}

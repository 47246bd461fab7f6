import type { Entities, EntityRef, References, SpeakerClaim } from '../../core/layers.js'
import type { Range } from '../../core/span.js'
import { isCommonWord } from '../../text/lexicon/common-words.js'
import { isRole } from '../../text/lexicon/roles.js'
import { referenceOver, referencesIn } from '../../text/references.js'
import type { Attribution } from './place.js'
import type { Cast } from './cast.js'
import { evidenceOf, speakerConfidence } from './evidence.js'
import { nationOf } from './nation.js'
import { isTitle, properNameIn } from './proper-name.js'
import { ownerOf, thingIn, type Thing } from './whose.js'

/** Who says it: by the references that stand in the mention, else by the name that does. */
export function speakerOf(cast: Cast, attribution: Attribution | undefined): SpeakerClaim | null {
  if (!attribution?.source) return null
  const { source: mention, named } = attribution
  const own = leadOf(cast.text, mention)
  const words = cast.text.slice(own.start, own.end)
  const thing = thingIn(cast.text, own)
  const nation = thing ? null : nationOf(cast, own)
  const entity = nation ? null : entityOf(cast, own, words, thing)
  const proper =
    nation ?? (named ? (thing ? possessorIn(words) : (nameBehindRole(words) ?? properNameIn(words))) : null)
  const known = untitled(cast, entity ?? (proper && !nation ? cast.personByWords(proper) : null))
  const name = known ? nameOf(known, cast.entities) : proper
  const claim = { entity: known, name, mention }
  const sure = surenessIn(own, cast.references)
  return { ...claim, confidence: speakerConfidence(evidenceOf(attribution, words, thing !== null, claim, sure)) }
}

/** *Rep. Salmela and the lawmakers*: of a name and people without one, the name. */
function leadOf(text: string, mention: Range): Range {
  const words = text.slice(mention.start, mention.end)
  const others = OTHERS.exec(words)
  return others && others.index > 0 ? { start: mention.start, end: mention.start + others.index } : mention
}

const OTHERS =
  /(?<=\p{Lu}[\p{L}’'.-]{1,30}) (?:and|along with|together with) (?:the|his|her|their|its|other|fellow|several|\d{1,3}|two|three|four|five|six)(?: \p{Ll}[\p{Ll}’'-]{1,20}){1,4}$/u

function entityOf(cast: Cast, mention: Range, words: string, thing: Thing | null): EntityRef | null {
  if (thing) return ownerOf(cast.text, mention, thing, cast.structure, cast.references)
  if (words === 'I') return cast.narrator
  const found =
    entityIn(cast.text, mention, cast.references) ??
    officerIn(cast.text, mention, cast.references) ??
    (isOfficer(words) ? null : cast.bodyByWords(words))
  const body = found?.kind === 'organization' ? cast.entities.organizations[found.index]!.name : ''
  return (/^\p{Lu}{3,}$/u.test(body) ? cast.personByWords(body) : null) ?? found
}

/** *the District Attorney* is no District Attorney’s Office. */
function isOfficer(words: string): boolean {
  return isRole(words.split(/\s/).at(-1)!)
}

/** `its Energy Regulator's letter`: the name that owns a piece of writing. */
function possessorIn(words: string): string | null {
  const name = /(?<!\p{L})((?:\p{Lu}[\p{L}.-]{0,40} ){0,4}\p{Lu}[\p{L}.-]{0,40})['’]s?\s/u.exec(words)?.[1]
  return name ? properNameIn(name) : null
}

/** The evidence for a claim that `speakerOf` made of an attribution. */
export function evidenceFor({ text, references }: Cast, attribution: Attribution, claim: SpeakerClaim): string[] {
  const mention = attribution.source!
  const isThing = thingIn(text, mention) !== null
  const words = text.slice(mention.start, mention.end)
  return evidenceOf(attribution, words, isThing, claim, surenessIn(mention, references))
}

/** How sure the references are of the first person or body in a mention; 0 where they know none. */
function surenessIn(mention: Range, { mentions }: References): number {
  return referencesIn(mentions, mention).find(({ entity }) => entity)?.confidence ?? 0
}

/** Whether a mention can be a speaker: a person or body that the references know, a personal pronoun, a name. */
export function isSomebody(text: string, mention: Range, references: References): boolean {
  const words = text.slice(mention.start, mention.end)
  if (/^(?:he|she|they|we|i)$/i.test(words)) return true
  return (
    entityIn(text, mention, references) !== null || (properNameIn(words) !== null && !isCommonWord(words.toLowerCase()))
  )
}

/** The person or body that the head of the mention means: not the one behind *of* in `a spokesman of the Ministry`. */
function entityIn(text: string, mention: Range, references: References): EntityRef | null {
  const head = headOf(text, mention)
  const own = referencesIn(references.mentions, head).filter(
    (one) => one.entity && (head.named || one.end === head.end),
  )
  const person = own.filter((one) => one.entity!.kind === 'person').at(-1)
  if (person?.entity) return person.entity
  const last = own.at(-1)
  if (last) return nameBehindRole(text.slice(mention.start, mention.end)) ? null : last.entity
  const over = referenceOver(references.mentions, head)
  return over && over.start <= head.start && over.end >= head.end ? over.entity : null
}

/** `Harbour Authority director General Aino Salmela`: the name of the body's officer, who is none of the people known. */
function nameBehindRole(words: string): string | null {
  const parts = words.trim().split(/\s+/)
  const role = parts.findLastIndex((word, at) => at > 0 && isRole(word) && (/^\p{Ll}/u.test(word) || isTitle(word)))
  const name = role < 0 ? [] : parts.slice(role + 1).filter((word) => !isTitle(word))
  return name.length > 1 && name.every((word) => /^(?:\p{Lu}|al-|bin$|de$|van$|von$)/u.test(word))
    ? name.join(' ')
    : null
}

const LONGEST_FIELD = 6

/** `Senior curator of art at National Museums Anne Salmela`, `professor of law Anne Salmela`: the person whose name ends the mention right behind a body or a field. */
function officerIn(text: string, mention: Range, references: References): EntityRef | null {
  const last = referencesIn(references.mentions, mention).at(-1)
  if (last?.entity?.kind !== 'person' || last.end !== mention.end || last.kind !== 'name') return null
  const before = text.slice(mention.start, last.start).trimEnd()
  const head = /(\p{L}{2,30})(?: emerit(?:us|a))?(?=\s(?:of|at|for|in|with)\s)/u.exec(before)?.[1] ?? ''
  const own = /(\p{L}[\p{L}’'-]{0,30})$/u.exec(before)?.[1]
  const isField = before === before.toLowerCase() && before.split(' ').length < LONGEST_FIELD
  return own && isRole(head) && (isField || (/^\p{Lu}/u.test(own) && !isTitle(own))) ? last.entity : null
}

/** The mention up to the first preposition behind a common noun, and whether it ends in a name. */
function headOf(text: string, { start, end }: Range): Range & { readonly named: boolean } {
  const words = text.slice(start, end)
  const noun = /\p{Ll}{2,30}(?=\s(?:of|for|from|in|at|with|to|on|and)\s)/u
  const cut = noun.exec(words)
  const isCommon =
    cut !== null && !/\p{Lu}\p{Ll}*$/u.test(words.slice(Math.max(0, cut.index - 1), cut.index + cut[0].length))
  const head = isCommon ? start + cut.index + cut[0].length : end
  const last = /(\S{1,40})$/.exec(text.slice(Math.max(start, head - 40), head))?.[1] ?? ''
  return { start, end: head, named: !/^\p{Ll}/u.test(last) }
}

/** *D.A. Salmela*, *LTGEN Salmela*: the one person of that surname, where the list of people takes a title for part of another's name. */
function untitled(cast: Cast, ref: EntityRef | null): EntityRef | null {
  const name = ref?.kind === 'person' ? cast.entities.people[ref.index]!.name : ''
  const [, title, surname] = /^(D\. ?A\.|\p{Lu}\p{L}{2,20}) (\p{Lu}\S{1,30})$/u.exec(name) ?? []
  if (!surname || !(/^D\. ?A\.$/.test(title!) || isTitle(title!) || isRole(title!))) return ref
  const others = cast.peopleOfSurname(surname).filter((index) => index !== ref!.index)
  return others.length === 1 ? { kind: 'person', index: others[0]! } : ref
}

function nameOf(ref: EntityRef, entities: Entities): string | null {
  const list = ref.kind === 'person' ? entities.people : entities.organizations
  return list[ref.index]?.name ?? null
}

import type { EntityRef, Reference } from '../../core/layers.js'
import { spanOf, trimRange, type Located, type Range } from '../../core/span.js'
import { plainView } from '../../text/markup.js'
import { printed } from '../../text/printed.js'
import { isSameEntity, referenceOver, referencesIn } from '../../text/references.js'
import type { Release } from './release.js'

/** The words of a range without mark-up and white space around them; null where it has none. */
export function located(text: string, range: Range): Located | null {
  const view = plainView(text)
  const { start, end } = trimRange(view, range.start, range.end)
  return start < end ? { value: printed(view, { start, end }), span: spanOf(text, start, end) } : null
}

/** Who says "we" in a release. */
function ownBody({ structure, event }: Release): string | null {
  return structure.publisher?.value ?? event.organizer?.value ?? null
}

/** "Ann Lee, Jo Beck and the Trust": several who act, of whom at least one is a person. */
function namesSeveral({ references, document: { text } }: Release, range: Range): boolean {
  const named = referencesIn(references, range).filter(({ entity }) => entity !== null)
  return named.some(({ start, entity }, place) => {
    const before = named[place - 1]
    if (!before || isSameEntity(before.entity!, entity!)) return false
    const people = [before.entity!, entity!].filter(({ kind }) => kind === 'person').length
    const between = text.slice(before.end, start).slice(-LONGEST_JOINT)
    return people > 0 && (people > 1 ? JOINING : AND).test(between)
  })
}

const LONGEST_JOINT = 120
const AND = /^,? (?:and|&) (?:the )?$/
/** A conjunction, with a few words on what the next one is ("and the painter"), or a country in brackets and a comma: "(Norway), Dr". */
const JOINING = /,? (?:and|&)(?: [\p{L}\p{M}.’'-]{1,30}){0,6} $|^ \([^()]{1,60}\)[,;] (?:\p{Lu}\p{Ll}{1,8}\.? )?$/u

/** "Mayor Ann Lee of the Harbour Party", "Tarn College senior Jo Beck": the person, though the body's name may be longer. */
function personWithBody({ references, document: { text } }: Release, range: Range): Reference | undefined {
  const [first, second, ...others] = referencesIn(references, range)
  if (!first || !second || others.length > 0) return undefined
  if (first.entity?.kind === 'organization')
    return second.entity?.kind === 'person' && second.end === range.end ? second : undefined
  if (first.entity?.kind !== 'person' || second.entity?.kind !== 'organization') return undefined
  return /^ (?:of|at|from|for)(?: the)? $/.test(text.slice(first.end, second.start)) ? first : undefined
}

/** "Ann Lee, chair of the Harbour Trust and a member of the Port Board": the person, where what he is names bodies alone. */
function personDescribed({ references, document: { text } }: Release, range: Range): Reference | undefined {
  const [first, ...others] = referencesIn(references, range)
  if (first?.entity?.kind !== 'person' || others.some(({ entity }) => entity?.kind === 'person')) return undefined
  const behind = text.slice(first.end, Math.min(range.end, first.end + LONGEST_DESCRIPTION))
  return DESCRIBED.test(behind) && !WITH_ANOTHER.test(behind) ? first : undefined
}

const LONGEST_DESCRIPTION = 300
const DESCRIBED = /^,\s{1,8}(?:(?:an?|the)\s{1,8})?(?!(?:and|or|an?|the)\s)\p{Ll}/u
const WITH_ANOTHER = /,\s{1,8}(?:and|&)\s{1,8}(?:the\s{1,8})?\p{Lu}/u

/** Who acts, with the person or body that is meant: a pronoun or a person's short name stands for the fullest name in the release. */
export function actorIn(
  release: Release,
  range: Range,
): { readonly who: Located | null; readonly entity: EntityRef | null } {
  const who = located(release.document.text, range)
  if (namesSeveral(release, range)) return { who, entity: null }
  const over = referenceOver(release.references, range)
  const reference = personWithBody(release, range) ?? personDescribed(release, range) ?? over
  return { who: who && named(release, who, reference), entity: over?.entity ?? null }
}

function named(release: Release, plain: Located, reference: Reference | undefined): Located {
  if (!reference?.entity)
    return /^(?:we|our)$/i.test(plain.value) ? { ...plain, value: ownBody(release) ?? plain.value } : plain
  const { kind, index } = reference.entity
  if (kind === 'person') return { ...plain, value: release.entities.people[index]!.name }
  return reference.kind === 'pronoun' ? { ...plain, value: release.entities.organizations[index]!.name } : plain
}

import { isPersonNoun } from '../../text/lexicon/person-nouns.js'
import { isWording } from '../../text/lexicon/writings.js'
import { isOrganizationHead } from '../../text/organizations.js'
import type { Item } from './items.js'
import { isPreposition, PRONOUNS, type Places } from './phrase.js'
import { hasProperName } from './place.js'

/** Whether a noun phrase can stand for a speaker: a name, a person or body by a common noun, a pronoun, a piece of writing. */
export function speaks(items: readonly Item[], source: Places): boolean {
  if (hasProperName(items, source)) return true
  const { lower } = items[source.from]!
  if (source.to - source.from === 1 && PRONOUNS.has(lower)) return true
  const head = headOf(items, source)
  return isPersonNoun(head) || isWording(head) || isOrganizationHead(head[0]!.toUpperCase() + head.slice(1))
}

/** The last word of a noun phrase before its first preposition. */
function headOf(items: readonly Item[], { from, to }: Places): string {
  const cut = items.slice(from + 1, to).findIndex(isPreposition)
  return items[cut < 0 ? to - 1 : from + cut]!.lower
}

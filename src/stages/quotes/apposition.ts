import { isPersonNoun } from '../../text/lexicon/person-nouns.js'
import { isRole } from '../../text/lexicon/roles.js'
import { isNameOnly } from './commas.js'
import type { Item } from './items.js'
import { isComma, isPreposition, phraseStarting, PRONOUNS, type Places } from './phrase.js'
import { isTitle } from './proper-name.js'

/** `the minister, Jane Doe,` — the name that follows a description without one. */
export function appositionOf(items: readonly Item[], phrase: Places, ceiling: number): Places | null {
  if (!isComma(items[phrase.to]) || hasName(items, phrase)) return null
  const behind = nameBehindOffice(items, phrase, ceiling)
  if (behind) return behind
  const name = phraseStarting(items, phrase.to + 1, ceiling)
  const isKin = isPersonNoun(items[phrase.to - 1]!.text)
  if (!name) return null
  const tail = items.slice(name.from, name.to).findIndex(isPreposition)
  const own = tail > 1 ? { from: name.from, to: name.from + tail } : name
  return isNameOnly(items, own) && (own.to - own.from > 1 || isKin) ? own : null
}

const MOST_PORTFOLIOS = 5
const MOST_IN_NAME = 4

/** *Minister for Schools, Early Learning and Youth, Aino Salmela said*: the name behind the last comma of an office that holds some. */
function nameBehindOffice(items: readonly Item[], phrase: Places, ceiling: number): Places | null {
  const start = items[phrase.from]!
  if (!isTitle(start.text) && !OFFICE.test(start.text)) return null
  if (!/^(?:for|of)$/.test(items[phrase.from + 1]?.lower ?? '')) return null
  let from = phrase.to + 1
  for (let portfolio = 0; portfolio < MOST_PORTFOLIOS; portfolio++) {
    let to = from
    while (to < ceiling && (items[to]!.capital || items[to]!.lower === 'and')) to++
    if (to === from) return null
    if (!isComma(items[to]) || !items[to + 1]?.capital)
      return portfolio > 0 && isFullName(items, { from, to }) ? { from, to } : null
    from = to + 1
  }
  return null
}

function isFullName(items: readonly Item[], { from, to }: Places): boolean {
  const words = items.slice(from, to)
  return words.length > 1 && words.length <= MOST_IN_NAME && words.every(({ lower }) => lower !== 'and')
}

/** *model creator Aino Salmela of the University of Norfell*: two capitals behind a noun without an article. */
function startsWithNoun(items: readonly Item[], { from, to }: Places): boolean {
  const [first, second, last] = [items[from]!, items[to - 2], items[to - 1]!]
  const isNoun = !first.capital && !/^(?:the|an?|its|his|her|their|our|my|one)$/.test(first.lower)
  return isNoun && to - from > 2 && second?.capital === true && last.capital
}

/** Offices that are nobody's surname: *Harbour League National President, Colin Tarr*. */
const OFFICE =
  /^(?:President|Director|Chair|Chairman|Chairwoman|Chairperson|Secretary|Minister|Manager|Officer|Spokesperson|Spokesman|Spokeswoman|Coordinator|Convenor|Leader|Commissioner|Ambassador|CEO|Principal)$/

/** A capital behind lower case or behind the first word: more than an article and a common noun. */
function hasName(items: readonly Item[], { from, to }: Places): boolean {
  const first = items[from]!
  const cut = items.slice(from, to).findIndex(isPreposition)
  if (cut > 0 && (isTitle(first.text) || isRole(items[from + cut - 1]!.text))) return false
  const last = items[to - 1]!
  if ((!last.capital && isPersonNoun(last.text)) || OFFICE.test(last.text)) return false
  if (startsWithNoun(items, { from, to: cut > 0 ? from + cut : to })) return true
  return first.capital && first.text.length > 1 && !/^(?:the|an?|its|his|her|their|our|my|one)$/.test(first.lower)
    ? to - from > 1 || !PRONOUNS.has(first.lower)
    : false
}

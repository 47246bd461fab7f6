import type { Entities, EntityRef, Reference } from '../../core/layers.js'
import type { Range } from '../../core/span.js'
import { countryOfAdjective } from '../../text/lexicon/demonyms.js'
import { isPersonNoun, renamesPerson } from '../../text/lexicon/person-nouns.js'
import { isOrganizationHead } from '../../text/organizations.js'
import { remembered } from '../../text/remembered.js'
import { lesserWords, officesAround, officeWords, wordsOf } from './offices.js'
import { bySurname, isKin, kinOf } from './kin.js'
import { defendantOf, isDefendant, withoutOfficers } from './defendant.js'
import type { RecentEntities } from './recent.js'
import { allMatches } from '../../text/all-matches.js'

const PHRASE =
  /(?<!\p{L})(?:[Tt]he|[Oo]ur|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne|[Aa]n?|[Tt]wo|[Ss]everal|[Bb]oth|[Ss]ome)((?: (?!(?:the|an?|his|her|its|their|our)\s)(?:\p{L}|\d{1,3}-)[\p{L}’'-]*){1,4})/gu
/** Words behind which the description is over. */
const END =
  /^(?:said|says|told|added|who|which|that|is|was|were|has|had|will|would|of|for|in|on|at|to|and|or|with|as|from|by|also|then|asked|argued|warned|explained|noted|stressed|observed|called|put)$/

/** "the Minister", "the Organization", "one delegate", "the two parties": descriptions of people and bodies in a sentence, unresolved. */
export function descriptionsIn(view: string, { start, end }: Range): Reference[] {
  const found: Reference[] = []
  for (const match of allMatches(PHRASE, view.slice(start, end))) {
    const length = headEnd(match[1]!)
    if (length === 0) continue
    const from = start + match.index
    const to = from + match[0].length - match[1]!.length + length
    found.push({ start: from, end: to, kind: 'description', entity: null, confidence: 0 })
  }
  return found
}

/** *The Australian said*: a nation's adjective for somebody named before. */
const SAYS = /^ (?:said|says|told|added|explained|admitted|insisted|joked)$/

/** Length of the words up to the last noun for a person or body; 0 where there is none. */
function headEnd(words: string): number {
  let length = 0
  let at = 0
  const parts = words.split(/(?= )/)
  for (const [index, word] of parts.entries()) {
    const bare = word.trim()
    at += word.length
    if (index === 0 && SAYS.test(parts[1] ?? '') && countryOfAdjective(bare) !== null) return at
    if (END.test(bare)) break
    if (namesSomebody(bare)) length = at - (/[’']s$/u.test(bare) ? 2 : 0)
    if (isKin(bare)) break
  }
  return length
}

/** A noun for a person or body. */
const namesSomebody = remembered((word) => isPersonNoun(word) || word === 'body' || isOrganizationHead(titled(word)))

function titled(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1)
}

/** Finds who a description means: of the people of that office or the bodies of that kind, the one named last before it. */
export function resolverOf(
  view: string,
  entities: Entities,
  names: readonly Reference[],
): (mention: Reference, recent: RecentEntities) => Reference {
  const people = index(entities.people.map(({ role }) => officeWords(role?.value ?? '')))
  const around = index(entities.people.map((person) => officesAround(view, person)))
  const lesser = index(entities.people.map(({ role }) => lesserWords(role?.value ?? '')))
  const lawmakers = SEATS.flatMap((seat) => people.get(seat) ?? [])
  const bodies = index(entities.organizations.map(({ name }) => wordsOf(name)))
  const firsts = firstMentions(names)
  const surnames = bySurname(entities)
  const lastNamed = lastNamedOf(view, entities, names)
  return (mention, recent) => {
    const words = view.slice(mention.start, mention.end)
    if (isIndefinite(words) || isPlural(view, mention)) return mention
    const head = officeWords(words).at(-1) ?? ''
    const choose = (kind: EntityRef['kind'], indices: readonly number[] | undefined): Reference | null =>
      pick(kind, indices ?? [], mention, recent, firsts)
    const chief = HEAD_OF.test(head) ? onlyHolder(people, officeWords(words).slice(1, -1)) : null
    if (chief !== null && !people.has(head))
      return { ...mention, entity: { kind: 'person', index: chief }, confidence: 0.7 }
    const kin = opensSentence(view, mention) ? kinOf(words, entities, surnames, recent) : null
    if (kin) return { ...mention, entity: kin, confidence: 0.6 }
    const holder = isBody(head)
      ? null
      : (choose('person', people.get(head)) ?? choose('person', around.get(head)) ?? choose('person', lesser.get(head)))
    return (
      holder ??
      (isPersonNoun(head) ? null : choose('organization', bodies.get(head))) ??
      (LAWMAKER.test(head) ? choose('person', lawmakers) : null) ??
      lastNamed(words, mention, recent) ??
      lastBody(words, mention, entities, recent) ??
      mention
    )
  }
}

/** Gives whom such words as *the lawmaker* take up; *the defendant* is the one who is called so, and nobody of the court. */
function lastNamedOf(
  view: string,
  entities: Entities,
  names: readonly Reference[],
): (words: string, mention: Reference, recent: RecentEntities) => Reference | null {
  const defendant = defendantOf(view, names)
  return (words, mention, recent) =>
    isDefendant(words)
      ? (defendant(mention) ?? lastPerson(words, mention, withoutOfficers(recent, entities)))
      : lastPerson(words, mention, recent)
}

/** *the regional government* is nobody who heads it. */
function isBody(head: string): boolean {
  return head !== '' && isOrganizationHead(titled(head)) && !isPersonNoun(head)
}

const LAWMAKER = /^(?:mp|lawmaker|legislator|parliamentarian)$/
/** Offices whose holders are called so. */
const SEATS = ['mp', 'member', 'senator', 'representative', 'congressman', 'congresswoman', 'legislator', 'lawmaker']

const HEAD_OF = /^(?:chief|boss|head)$/

/** *The Communications Chief* for a Communications Secretary: the one person in whose office another of the words stands; null where none or several do. */
function onlyHolder(people: ReadonlyMap<string, readonly number[]>, words: readonly string[]): number | null {
  const lists = words.flatMap((word) => {
    const list = people.get(word)
    return list ? [list] : []
  })
  const holder = lists[0]?.[0]
  return lists.every((list) => list.length === 1 && list[0] === holder) ? (holder ?? null) : null
}

/** *His sister said …*: the subject; *X, her brother, …* tells more of X. */
function opensSentence(view: string, { start }: Range): boolean {
  return /(?:^|[.!?:”"]\s{1,3}|\n\s{0,4})$/.test(view.slice(Math.max(0, start - 6), start))
}

function isIndefinite(words: string): boolean {
  return /^(?:one|an?|two|several|both|some)\s/i.test(words)
}

const NEAR = 1
/** Where nobody else was spoken of since. */
const NOT_FAR = 3

/** `The lawmaker`, `the 19-year-old`: who acted or was named last, as such nouns hold for anybody. */
function lastPerson(words: string, mention: Reference, recent: Pick<RecentEntities, 'list'>): Reference | null {
  const noun = words.split(/\s/).at(-1)!
  if (!/^the\s/i.test(words) || !(renamesPerson(noun) || countryOfAdjective(noun) !== null)) return null
  const unquoted = recent.list('person').filter(({ distance, isQuoted }) => distance <= NOT_FAR && !isQuoted)
  const isOnly = new Set(unquoted.map(({ entity }) => entity?.index)).size === 1
  const near = isOnly ? unquoted : unquoted.filter(({ distance }) => distance <= NEAR)
  const last = (/latter$/.test(words) ? undefined : near.find(({ isProminent }) => isProminent)) ?? near[0]
  return last?.entity ? { ...mention, entity: last.entity, confidence: 0.6 } : null
}

const FAR = 3

/** `The company`, `the body`: the body named last, as such nouns hold for any. */
function lastBody(
  words: string,
  mention: Reference,
  { organizations }: Entities,
  recent: RecentEntities,
): Reference | null {
  const noun =
    /^the (?:(?!(?:other|second|latter|former|same)\s)[\p{Ll}-]{2,20} ){0,3}(company|firm|organi[sz]ation|body|agency|group|charity|union|watchdog|think-?tank)$/iu.exec(
      words,
    )?.[1]
  if (!noun) return null
  const isFirm = /^(?:company|firm)$/i.test(noun)
  const last = recent
    .list('organization')
    .find(({ entity }) => entity && !(isFirm && isPublicBody(organizations[entity.index]!.name)))
  return last?.entity && last.distance <= FAR ? { ...mention, entity: last.entity, confidence: 0.5 } : null
}

/** Bodies that nobody calls a company. */
function isPublicBody(name: string): boolean {
  return /\b(?:Authority|Commission|Committee|Council|Court|Department|Government|Ministry|Office|Parliament|Senate|Union|University|Association|Federation|Congress|Agency)\b/.test(
    name,
  )
}

function index(lists: readonly (readonly string[])[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  lists.forEach((words, at) => {
    for (const word of new Set(words)) if (word.length > 2) found.set(word, [...(found.get(word) ?? []), at])
  })
  return found
}

/** Offset of the first mention by name of each entity. */
function firstMentions(names: readonly Reference[]): Map<string, number> {
  const firsts = new Map<string, number>()
  for (const { entity, start } of names) {
    const key = entity ? `${entity.kind}${entity.index}` : ''
    if (entity && !firsts.has(key)) firsts.set(key, start)
  }
  return firsts
}

function isPlural(view: string, { start, end }: Range): boolean {
  const head = view.slice(start, end).split(/\s/).at(-1) ?? ''
  return (
    /(?<!s|us)s$/.test(head.toLowerCase()) &&
    !/^(?:services|archives|industries|technologies|police|series|corps|congress|press)$/i.test(head)
  )
}

const MOST_ALIKE = 30

function pick(
  kind: EntityRef['kind'],
  indices: readonly number[],
  mention: Reference,
  recent: RecentEntities,
  firsts: ReadonlyMap<string, number>,
): Reference | null {
  const fitting = indices.slice(0, MOST_ALIKE)
  if (fitting.length === 0) return null
  const known = new Set(fitting)
  const last = recent.list(kind).find(({ entity }) => entity && known.has(entity.index))?.entity
  const before = fitting.filter((one) => (firsts.get(`${kind}${one}`) ?? Infinity) < mention.start)
  const chosen = last?.index ?? before[0] ?? (fitting.length === 1 ? fitting[0] : undefined)
  if (chosen === undefined) return null
  const confidence = fitting.length === 1 ? 0.85 : last ? 0.7 : 0.5
  return { ...mention, entity: { kind, index: chosen }, confidence }
}

import { wordTable } from '../../core/word-table.js'
import type { Located, Range } from '../../core/span.js'
import type { Structure } from '../../core/layers.js'
import { countryOfAdjective } from '../../text/lexicon/demonyms.js'
import type { Pool } from './named-pool.js'
import type { OwnBody } from './own-body.js'

interface House {
  readonly value: string
  readonly range: Range
}

const COURT = /\b(?:justice|judge)\b/i
/** Offices of state and trades, and the kind of body that each is held in. */
const HOUSES: readonly (readonly [RegExp, RegExp])[] = [
  [COURT, /\b(?:Court|Tribunal)\b/i],
  [/\bgovernor\b/i, /\bBank\b/i],
  [/\b(?:mayor|councillor|alderman)\b/i, /\b(?:City|Town|Council|Municipality)\b/i],
  [/\bminister\b/i, /^(?:Ministry|Department)\b|\bMinistry$/i],
  [/\b(?:professor|lecturer)\b/i, /\b(?:University|Universität|Polytechnic|College)\b/i],
  [/\bteacher\b/i, /\bSchool\b/i],
]
/** Offices that no other kind of body has. */
const STRICT: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:vice-? ?chancellor|pro-? ?vice|provost|deputy vice)\b/i,
    /\b(?:University|Universität|Polytechnic)$|^(?:University|Universidad|Université) |\b(?:University|Institute) of (?:the )?\p{Lu}/u,
  ],
  [
    /\b(?:district|county|state[’']?s?) attorney\b|\bsheriff\b|\bdistrict clerk\b/i,
    /\bCounty$|\b(?:District|County|State[’']?s?) Attorney[’']?s? Office$|\bSheriff[’']?s? (?:Office|Department)$/,
  ],
  [/\b(?:school principal|headteacher|headmaster|headmistress|head teacher)\b/i, /\b(?:School|Academy|College)\b/],
  [/\b(?:bishop|archbishop)\b/i, /\b(?:Diocese|Archdiocese|Church)\b/],
]

/** The body of the one kind that has such an office, the release's own or the one that is named most. */
export function soleHouseOf(role: string, { publisher, subject }: OwnBody, { bodies }: Pool): House | null {
  const house = STRICT.find(([office]) => office.test(role))?.[1]
  if (!house) return null
  for (const one of [publisher, subject]) if (one && house.test(one.value)) return { value: one.value, range: one.span }
  const named = bodies.find(({ name }) => house.test(name) && isName(name))
  return named ? { value: named.name, range: named.mentions[0]! } : null
}

/** Two words to seven: a bare head names nothing, and more are a headline. */
function isName(name: string): boolean {
  const count = name.split(' ').length
  return count > 1 && count < 8
}

/** Houses whose members are called Honourable. */
const LEGISLATURE = /^(?:House of (?:Representatives|Assembly|Commons)|(?:National |State )?(?:Assembly|Parliament))\b/

/**
 * The body or the town that an office is held in where none stands with it: the court of a judge, the town of a mayor.
 * The country of a minister is only what the text says: the one that is named most was wrong nine times in ten.
 */
export function houseOf(role: string, own: OwnBody, pool: Pool, structure: Structure): House | null {
  for (const [office, house] of HOUSES) {
    if (!office.test(role)) continue
    for (const one of [own.publisher, own.subject]) {
      if (one && house.test(one.value) && hasField(role, one.value)) return { value: one.value, range: one.span }
    }
    const named = COURT.test(role) ? pool.bodies.find(({ name }) => house.test(name)) : undefined
    if (named) return { value: named.name, range: named.mentions[0]! }
  }
  if (role === 'Hon.') {
    const legislature = pool.bodies.find(({ name }) => LEGISLATURE.test(name))
    return legislature ? { value: legislature.name, range: legislature.mentions[0]! } : null
  }
  if (/\bmayor\b/i.test(role)) return townOf(structure)
  return /\bMinister (?:of|for) \p{Lu}/u.test(role) ? ministryOfState(role, pool) : null
}

/** Whether a ministry may be that of a minister: by the first word of the field, where the office names one. */
function hasField(role: string, body: string): boolean {
  const field = /\bMinister(?: of State)? (?:for|of) (?:the )?(\p{L}+)/iu.exec(role)?.[1]
  return field === undefined || body.includes(field)
}

/** "Minister of Health" where the text names the "Ministry of Health of Samoa": the one ministry of that field that says whose it is. */
function ministryOfState(role: string, { bodies }: Pool): House | null {
  const field = /\bMinister (?:of|for) (?:the )?(\p{Lu}[\p{L} ,]{0,80})$/u.exec(role)?.[1]
  const body = field === undefined ? undefined : bodies.find(({ name }) => name.startsWith(`Ministry of ${field} of `))
  return body ? { value: body.name, range: body.mentions[0]! } : null
}

/** "his South Sudanese counterpart, the Foreign Minister X": the country of whoever holds the same office elsewhere. */
export function counterpartNation(view: string, mentions: readonly Range[]): House | null {
  for (const { start } of mentions.slice(0, MOST_MENTIONS)) {
    const from = Math.max(0, start - FARTHEST_COUNTERPART)
    const before = view.slice(from, start)
    const at = before.lastIndexOf('counterpart')
    if (at < 0 || /[.;:!?“”"]/.test(before.slice(at))) continue
    const words = before.slice(0, at).trimEnd().split(/\s+/).slice(-2)
    for (const adjective of [words.join(' '), words.at(-1)!]) {
      const country = countryOfAdjective(adjective)
      const range = { start: from + before.lastIndexOf(adjective, at), end: 0 }
      if (country) return { value: country, range: { start: range.start, end: range.start + adjective.length } }
    }
  }
  return null
}

const MOST_MENTIONS = 3
const FARTHEST_COUNTERPART = 110

const OF_STATE =
  /\b(?:ministers?|president|premier|ambassador|high commissioner|consul|envoy|prime minister|foreign secretary)\b/i

/** Whether an office is one that a state has one of: a president, a king, a minister, an ambassador. */
export function rulesState(role: string): boolean {
  return OF_STATE.test(role) || /\b(?:king|queen|emir|sultan|crown prince|chancellor)$/i.test(role)
}

/** States of federations that have ministers of their own, by what stands before the office. */
const STATES = wordTable<string>({
  Commonwealth: 'Commonwealth',
  Victorian: 'Victoria',
  Tasmanian: 'Tasmania',
  Queensland: 'Queensland',
  'South Australian': 'South Australia',
  'Western Australian': 'Western Australia',
  'New South Wales': 'New South Wales',
  'Northern Territory': 'Northern Territory',
  Scottish: 'Scotland',
  Bavarian: 'Bavaria',
  Flemish: 'Flanders',
  Catalan: 'Catalonia',
})

/** "Serbian Minister of Sports": the country whose office it is, by the adjective before it. */
export function nationOf({ value, span }: Located): House | null {
  const words = /^((?:\p{Lu}\p{Ll}+ ){0,2}\p{Lu}\p{Ll}+) (?=\p{L})/u.exec(value)?.[1]?.split(' ') ?? []
  const noun = value.search(OF_STATE)
  for (let to = words.length; to > 0 && noun > 0; to--) {
    const adjective = words.slice(0, to).join(' ')
    const isBody = /\s(?:of|for)\s/.test(value.slice(adjective.length, noun))
    const country = adjective.length < noun && !isBody ? countryOfAdjective(adjective) : null
    if (country) return { value: country, range: { start: span.start, end: span.start + adjective.length } }
  }
  const state = noun > 0 ? Object.keys(STATES).find((adjective) => value.startsWith(`${adjective} `)) : undefined
  return state === undefined
    ? null
    : { value: STATES[state]!, range: { start: span.start, end: span.start + state.length } }
}

function townOf({ dateline }: Structure): House | null {
  const place = dateline?.place
  return place ? { value: place.value.split(',')[0]!.trim(), range: place.span } : null
}

import type { Gender, Reference } from '../../core/layers.js'
import { isPersonNoun } from '../../text/lexicon/person-nouns.js'
import { isOrganizationHead } from '../../text/organizations.js'

const FEMININE =
  /^(?:she|her(?:self)?|woman|girl|lady|mother|sister|daughter|wife|aunt|grandmother|granddaughter|niece|widow|nun|\p{Ll}{3,12}(?:woman|mistress|ess))$/u
const MASCULINE =
  /^(?:he|him(?:self)?|his|man|boy|father|brother|son|husband|uncle|grandfather|grandson|nephew|widower|monk|\p{Ll}{3,12}(?:sman|eman))$/u

/** Whether words without a name stand for one person: *he*, *a spokesman*, *the head nurse*, and no group or body. */
export function isUnnamedPerson(view: string, { start, end, kind }: Reference): boolean {
  const words = view.slice(start, end)
  if (kind === 'pronoun') return /^s?he$/i.test(words)
  if (kind !== 'description' || /^(?:two|several|both|some)\s/i.test(words)) return false
  const noun = lastWord(words)
  return isPersonNoun(noun) && !/(?<!s|us)s$|^(?:team|group|family|crew|jury|delegation|party|side)$/.test(noun)
}

/** Whether words without a name stand for one body: *the union*, *the growers' association*. */
export function isUnnamedBody(view: string, { start, end, kind }: Reference): boolean {
  const noun = lastWord(view.slice(start, end))
  return kind === 'description' && !/[^s]s$/.test(noun) && isOrganizationHead(noun[0]!.toUpperCase() + noun.slice(1))
}

/** The gender that a pronoun or noun tells by itself. */
export function genderOf(view: string, { start, end }: Reference): Gender | null {
  const noun = lastWord(view.slice(start, end))
  if (FEMININE.test(noun)) return 'feminine'
  return MASCULINE.test(noun) ? 'masculine' : null
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1).toLowerCase()
}

import { flatMap } from '../../core/flat.js'
import { isCommonWord } from '../../text/lexicon/common-words.js'
import { isPlaceName } from '../../text/lexicon/places.js'
import { isOrganizationHead } from '../../text/organizations.js'
import type { FoundBody } from './bodies.js'

/** Looks up what the short forms of bodies stand for. */
export interface BodyIndex {
  /** The full name behind an acronym or a short form such as "the Association"; the words themselves where nothing is known. */
  fullName(words: string): string
  /** The name behind a short form; an acronym stays. */
  longForm(words: string): string
}

const ARTICLE = /^(?:the|The|its|their|our|a|an)\s/

export function bodyIndex(bodies: readonly Pick<FoundBody, 'name' | 'acronym'>[]): BodyIndex {
  const byAcronym = new Map(
    flatMap(bodies, (body) => (body.acronym === null ? [] : [[body.acronym, body.name] as const])),
  )
  const long = longForms(bodies)
  const bare = (words: string): string => words.replace(ARTICLE, '').replace(/[’']s?$/u, '')
  const longForm = (words: string): string =>
    long.get(bare(words)) ?? long.get(bare(words).toLowerCase()) ?? bare(words)
  return { fullName: (words) => byAcronym.get(bare(words)) ?? longForm(words), longForm }
}

/** "the League", or "the league", is the first body that is called a League; "Ilex" is "Ilex Technologies". */
function longForms(bodies: readonly Pick<FoundBody, 'name'>[]): Map<string, string> {
  const forms = new Map<string, string>()
  const later: [word: string, name: string][] = []
  for (const { name } of bodies) {
    if (isHeadline(name)) continue
    const words = name.split(/[\s-]/)
    for (const [index, word] of words.entries()) {
      if (word === name || !standsFor(word, index, words)) continue
      if (isInside(index, words)) later.push([word, name])
      else add(forms, word, name)
    }
  }
  for (const [word, name] of later) add(forms, word, name)
  return forms
}

function add(forms: Map<string, string>, word: string, name: string): void {
  for (const form of [word, word.toLowerCase()]) if (!forms.has(form)) forms.set(form, name)
}

/** "University" in "University Council": of another head behind it more than of this one. */
function isInside(index: number, words: readonly string[]): boolean {
  const next = words[index + 1]
  return next !== undefined && isOrganizationHead(next)
}

/** Nine words or more in capitals. */
function isHeadline(name: string): boolean {
  return !/\p{Ll}/u.test(name) && name.split(' ').length > 8
}

/** Whether one word may stand for a name: a kind of body, a meeting, or the brand before a legal form; the town in a name does not. */
function standsFor(word: string, index: number, all: readonly string[]): boolean {
  if (isOrganizationHead(word) || MEETING.test(word)) return true
  if (index === 0 && /^\p{Lu}{2,}$/u.test(word))
    return all.slice(1).every((one) => !isCommonWord(one) && !isOrganizationHead(one))
  return index === 0 && all.length === 2 && !isPlaceName(word) && isOrganizationHead(all[1]!)
}

const MEETING = /^(?:Festival|Congress|Conference|Compact|Programme|Program|Desk|Gazette|Bulletin)$/i

import { isCountry, isCountryCode } from '../../text/lexicon/places.js'
import type { BodyMention } from './bodies.js'
import type { Scan } from './scan.js'

/** Acronym to full name, from "World Customs Organization (WCO)" and "Ministry of Law (“MinLaw”)". */
export function definitionsOf(
  view: string,
  phrases: readonly BodyMention[],
  tokens: Scan['tokens'],
): Map<string, string> {
  const found = new Map<string, string>()
  const texts = tokens.map(() => 0)
  for (const { end, name, isAcronym, block } of phrases) {
    if (isAcronym) continue
    texts[block]!++
    const match = /^\s{0,3}\((?:the |hereinafter )?["“‘']?(\p{Lu}[\p{L}\d&.-]{1,14})["”’']?[),;]/u.exec(
      view.slice(end, end + 40),
    )
    const acronym = match?.[1]
    if (acronym && !found.has(acronym) && name.includes(' ') && isAcronymOf(acronym, name)) found.set(acronym, name)
  }
  const spelt = speltBy(phrases)
  for (const { name, isAcronym } of phrases) {
    const names = isAcronym && !found.has(name) && name.length >= SHORTEST ? spelt.get(name) : undefined
    if (names?.size === 1) found.set(name, [...names][0]!)
  }
  return found
}

/** An acronym that nobody explains stands for the one name whose initials it has, where it is long enough. */
const SHORTEST = 3

/** The names that have the same initials. */
function speltBy(phrases: readonly BodyMention[]): Map<string, Set<string>> {
  const spelt = new Map<string, Set<string>>()
  for (const { name, isAcronym } of phrases) {
    if (isAcronym || !name.includes(' ')) continue
    const initials = initialsOf(name)
    spelt.set(initials, (spelt.get(initials) ?? new Set()).add(name))
  }
  return spelt
}

/** The capitals at the heads of the words. */
function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => (/^\p{Lu}/u.test(word) ? word[0]! : ''))
    .join('')
}

/** An acronym of the initials, or one of capitals in another language ("FELAFH"); the code of a country is none. */
function isAcronymOf(acronym: string, name: string): boolean {
  return (
    matchesInitials(acronym, name) || (/^\p{Lu}{3,8}$/u.test(acronym) && !isCountryCode(acronym) && !isCountry(acronym))
  )
}

function matchesInitials(acronym: string, name: string): boolean {
  const initials = name
    .split(/[\s-]+/)
    .map((word) => word[0]!.toLowerCase())
    .join('')
  const letters = acronym.toLowerCase().replace(/[^a-z]/g, '')
  let at = 0
  for (const letter of initials) if (letter === letters[at]) at++
  return at >= Math.ceil(letters.length * 0.5) || letters.length < 3
}

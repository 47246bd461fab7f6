import type { Range } from '../../core/span.js'
import type { Token } from '../../core/text-service.js'
import { isCommonWord } from '../../text/lexicon/common-words.js'
import { countryOfAdjective } from '../../text/lexicon/demonyms.js'
import { isFirstName } from '../../text/lexicon/first-names.js'
import { isPlaceName } from '../../text/lexicon/places.js'
import { isRole, isRoleModifier } from '../../text/lexicon/roles.js'
import { isOrganizationHead } from '../../text/organizations.js'
import { rangeOf, STOP } from './complement.js'
import { isBodyWord, isFieldLetters, isFieldWord } from './field-words.js'

/** "the Council’s chair": the owner of a role. */
export function ownerAt(tokens: readonly Token[], from: number): { range: Range | null; to: number } | null {
  for (let at = from; at < Math.min(tokens.length, from + 7); at++) {
    const { text, kind, end } = tokens[at]!
    if (ownsInPlural(tokens, from, at))
      return headsBody(tokens, at + 1) ? null : { range: rangeOf(tokens, from, at), to: at + 1 }
    if (kind !== 'word' || (STOP.test(text) && !/^(?:and|of|for)$/.test(text))) return null
    if (!/[’']s?$/u.test(text)) continue
    if (isInside(tokens, from, at)) return null
    if (!isOwner(tokens.slice(from, at + 1))) return { range: null, to: at + 1 }
    return /^\p{Lu}/u.test(tokens[from]!.text) || (at - from <= 1 && isLowerBody(text))
      ? { range: { start: tokens[from]!.start, end: end - (/[’']s$/u.test(text) ? 2 : 1) }, to: at + 1 }
      : null
  }
  return null
}

/** The mark behind "Farmers’", where the head of the same body does not follow. */
function ownsInPlural(tokens: readonly Token[], from: number, at: number): boolean {
  return (
    /^[’']$/.test(tokens[at]!.text) &&
    at > from &&
    tokens[at - 1]!.end === tokens[at]!.start &&
    /s$/.test(tokens[at - 1]!.text) &&
    /^\p{Lu}/u.test(tokens[from]!.text) &&
    !isOrganizationHead(tokens[at + 1]?.text ?? '')
  )
}

/** "Fell Officers’ Benevolent Association President": behind the mark a word more and the head of the same body. */
function headsBody(tokens: readonly Token[], at: number): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '') &&
    !isRole(tokens[at]!.text) &&
    isOrganizationHead(tokens[at + 1]?.text ?? '') &&
    isRole(tokens[at + 2]?.text ?? '')
  )
}

/** "CEO of Cure Alzheimer’s Fund", "State’s Attorney": the name of a body, or the office, goes on behind the possessive. */
function isInside(tokens: readonly Token[], from: number, at: number): boolean {
  if (isOfLaw(tokens, at) || isOfAll(tokens, at)) return true
  const next = tokens[at + 1]
  if (!next || !/^\p{Lu}/u.test(next.text) || isRole(next.text)) return false
  return tokens
    .slice(from, at)
    .some(({ text }, index) => isRole(text) && /^(?:of|at|for)$/.test(tokens[from + index + 1]!.text))
}

const OF_ALL =
  /^(?:Women|Men|Children|People|Girls|Boys|Kids|Youth|Veterans|Consumers|Citizens|Patients|Students|Elders)[’']s?$/u

/** "Women’s Rights Officer", "Children’s Commissioner": those for whom an office is there. */
function isOfAll(tokens: readonly Token[], at: number): boolean {
  return OF_ALL.test(tokens[at]!.text) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
}

/** A body, a country or a brand owns an office; people whom the text names are masked before. */
function isOwner(words: readonly Token[]): boolean {
  const bare = words.map(({ text }) => text.replace(/[’']s?$/u, ''))
  if (bare.length > 1 || isPlaceName(bare[0]!)) return true
  if (isLowerBody(bare[0]!) || /^\P{Ll}{2,}$|\p{Ll}\p{Lu}/u.test(bare[0]!)) return true
  return (
    /^\p{Lu}\p{Ll}{2,}$/u.test(bare[0]!) &&
    !isCommonWord(bare[0]!) &&
    !isFirstName(bare[0]!) &&
    !/(?:day|January|February|March|April|June|July|August|tember|ober|vember|cember)$/.test(bare[0]!)
  )
}

/** "the foundation’s", "the library’s". */
function isLowerBody(word: string): boolean {
  const bare = word.replace(/[’']s?$/u, '')
  return isOrganizationHead(bare[0]!.toUpperCase() + bare.slice(1)) || /^(?:festival|congress|conference)$/.test(bare)
}

/** "San Diego County District Attorney", "State’s Attorney": what stands before belongs to the office. */
function isOfLaw(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:District|(?:State|Commonwealth)[’']s)$/.test(tokens[at]!.text) &&
    /^(?:Attorneys?|Judge|Clerk)$/.test(tokens[at + 1]?.text ?? '')
  )
}

/** Words that open a title and no name of a body. */
const RANK = /^(?:Senior|Junior|Chief|Deputy|Vice|Acting|Lead|Principal|Associate|Assistant)$/

/** "Senior", "Ex-", "R&D", or what leads on with "of": words that name no body. */
function opensTitle(words: readonly Token[]): boolean {
  const first = words[0]!.text
  return (
    /^(?:of|and|[&/])$/.test(words.at(-1)!.text) ||
    RANK.test(first) ||
    /^Ex-/.test(first) ||
    (words.length === 1 && /^(?:But|And|So|Then|Now|Today|When|As|While|Yesterday)$/.test(first)) ||
    OF_ALL.test(words.at(-1)!.text) ||
    words.map(({ text }) => text).join('') === 'R&D'
  )
}

/** "Bureau Chief": a part of a body by its kind alone, which belongs to the role too. */
const UNIT = /^(?:Bureau|Unit|Branch|District|Group|Area|Zone|Precinct|Squad)$/

/** When an office is or was held. */
const TEMPORAL = /^(?:[Ff]ormer|[Oo]utgoing|[Ii]ncoming|[Cc]urrent|[Tt]hen|new|acting|interim|past|immediate)$/

/** The words between what tells when an office is held and the office's own words. */
function stretchBefore(tokens: readonly Token[], at: number, noun: number): { from: number; to: number } {
  let from = at
  while (from < noun && TEMPORAL.test(tokens[from]!.text)) from++
  let to = noun
  const isLong = tokens
    .slice(from, noun)
    .some(({ text }, at) => isOrganizationHead(text) && tokens[from + at + 1]?.text === 'of')
  while (
    to > from &&
    (belongsToRole(tokens[to - 1]!) || isOfLaw(tokens, to - 1)) &&
    !closesName(tokens, from, to, noun) &&
    !endsBody(tokens, to - 1, isLong)
  )
    to--
  return { from, to: to > from ? bodyEnd(tokens, from, to) : to }
}

/** "WIPO Director General", "Environment Canada spokesperson": capital words of a body before the role. */
export function prefixBody(tokens: readonly Token[], at: number, noun: number): { range: Range; to: number } | null {
  const { from, to } = stretchBefore(tokens, at, noun)
  if (to === from) return null
  const words = tokens.slice(from, to)
  if (opensTitle(words)) return null
  if (words.some(({ text }) => /-(?:born|elect|\p{Ll}{2,}(?:ed|ing))$/u.test(text))) return null
  if ((isFieldOfWork(words) && !closesName(tokens, from, to, noun)) || isSubject(words, tokens[to]!)) return null
  if (!words.every(({ text }) => /^\p{Lu}/u.test(text) || /^(?:of|for|and|the|[&’'/])$/.test(text))) return null
  if (
    /^(?:Senators?|Congress(?:wom|m)[ae]n)$/.test(tokens[noun]!.text) ||
    isField(words, tokens[noun]!) ||
    (words.length === 1 && isAdjective(words[0]!.text)) ||
    (words.length > 1 && countryOfAdjective(words.map(({ text }) => text).join(' ')) !== null)
  )
    return null
  const isUnit = words.length === 1 && UNIT.test(words[0]!.text)
  return { range: { start: words[0]!.start, end: words.at(-1)!.end }, to: isUnit ? to - 1 : to }
}

/** "National Party Building & Construction", "ACT Farm Reform": index behind the party or the letters before a field of work. */
function bodyEnd(tokens: readonly Token[], from: number, to: number): number {
  const words = tokens.slice(from, to).map(({ text }) => text)
  const party = words.indexOf('Party')
  if (party > 0) return from + party + 1
  const isField =
    /^\p{Lu}{2,6}$/u.test(words[0]!) &&
    words.length > 1 &&
    words.slice(1).every((word) => /^\p{Lu}\p{Ll}/u.test(word) && !isBodyWord(word)) &&
    !isPlaceName(words.slice(1, 3).join(' ')) &&
    words.slice(1).some((word) => isCommonWord(word))
  return isField ? from + 1 : to
}

/** "Social Sciences", "Intelligence", "Web and Intranet": fields of work, and no body, before an office in capitals. */
function isFieldOfWork(words: readonly Token[]): boolean {
  const isJoined = words.some(({ text }) => text === 'and')
  return words.every(
    ({ text }) =>
      /^(?:and|[&/])$/.test(text) ||
      isFieldWord(text) ||
      isFieldLetters(text) ||
      (isJoined && /^\p{Lu}\p{Ll}/u.test(text) && !isBodyWord(text)),
  )
}

/** "Theater arts lecturer": one common word before a field in lower case. */
function isSubject(words: readonly Token[], next: Token): boolean {
  const [{ text }] = words as [Token]
  return words.length === 1 && /^\p{Ll}/u.test(next.text) && !isRole(next.text) && isCommonWord(text.toLowerCase())
}

/** Whether a word closes the name of a body before a role: the last of a long one, and the Department of "Fell Police Department". */
function endsBody(tokens: readonly Token[], at: number, isLong: boolean): boolean {
  const { text } = tokens[at]!
  if (isLong && (/^\p{Lu}\p{Ll}{2,}[^s\s]s$/u.test(text) || (!isRole(text) && !isRoleModifier(text)))) return true
  const before = tokens[at - 1]?.text ?? ''
  return (text === 'Department' && isOrganizationHead(before)) || (text === 'Nations' && before === 'United')
}

/** What a politician is. */
const POLITICAL = /^(?:Socialist|Communist|Marxist|Nationalist|Unionist|Loyalist|Islamist|Leftist|Republican|Democrat)$/

/** "Brazilian", "Republican", "Democratic": what somebody is and no body. */
function isAdjective(word: string): boolean {
  return (
    POLITICAL.test(word) ||
    /(?:ish|ese|ian|ean)$/.test(word) ||
    countryOfAdjective(word) !== null ||
    (isCommonWord(word) && /(?:an|ic|ive|al)$/.test(word)) ||
    (/^\p{Lu}\p{Ll}+(?:ional|ual|ical|ory|ary|cial|tial)$/u.test(word) && !isPlaceName(word))
  )
}

/** "Finance Minister", "Fire Chief": what an office is for, and no body. */
function isField(words: readonly Token[], { text: noun }: Token): boolean {
  const isNamed = words.some(
    ({ text }) =>
      /^\P{Ll}{2,}$|\p{Ll}\p{Lu}/u.test(text) || isOrganizationHead(text.replace(/[’']s?$/u, '')) || isPlaceName(text),
  )
  if (isNamed || isPlaceName(words.map(({ text }) => text).join(' '))) return false
  if (/^(?:ministers?|secretary)$/i.test(noun)) return true
  return (
    words.length === 1 &&
    /^(?:Fire|Police|Finance|Housing|Industry|Trade|Health|Transport|Tourism|Village|Town|Country|Program|Programme|Press|Media|Science|Community|Justice|Office|Service|Services)$/.test(
      words[0]!.text,
    )
  )
}

/** What somebody has charge of: "Business Development lead". */
const AFFAIRS =
  /^(?:Development|Marketing|Resources|Operations|Relations|Communications|Affairs|Management|Sales|Strategy|Planning|Engineering)$/

/** "Sea Watch chair": before a role in lower case two words in capitals are a name, also where they are common ones. */
function closesName(tokens: readonly Token[], from: number, to: number, noun: number): boolean {
  const words = tokens.slice(Math.max(from, to - 2), to)
  return (
    to === noun &&
    words.length === 2 &&
    !(AFFAIRS.test(words[1]!.text) && isCommonWord(words[0]!.text)) &&
    /^\p{Ll}|^(?:President|Chair|Chairman|Chairwoman|Chairperson|CEO)$/u.test(tokens[noun]!.text) &&
    words.every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text) && !isRole(text) && !isRoleModifier(text) && !PART.test(text))
  )
}

/** Parts and affairs of a body that stand before its officers. */
export const PART =
  /^(?:Board|Cabinet|Committee|Council|Festival|Congress|Conference|Programme|Program|Jury|Site|Project|Product|Secretariat|Team|Department|Division|Company|Event|Exhibition|Country|Section|Tournament|Race|Campaign|Marathon|Show|Tour)$/

/** Fields of work that no list of common words has. */
const FIELD =
  /^(?:Web|Digital|Email|Software|Cyber|Cybersecurity|Online|Mobile|Video|Blog|UX|UI|SEO|HR|IT|PR|QA|ESG|ICT|GIS|Logistics|Analytics|Biodiversity|Wildlife|Gambling|Fundraising|Payroll|Procurement|Accounts|Events|Alumni|Fisheries|Aquaculture|Forestry|Horticulture)$/

function belongsToRole({ text }: Token): boolean {
  if (PART.test(text) || FIELD.test(text)) return true
  if (isRole(text) || isRoleModifier(text)) return true
  return /^\p{Ll}/u.test(text) || (isCommonWord(text) && !isOrganizationHead(text))
}

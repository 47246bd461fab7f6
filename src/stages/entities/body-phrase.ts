import type { Range } from '../../core/span.js'
import type { Token } from '../../core/text-service.js'
import { isCommonWord } from '../../text/lexicon/common-words.js'
import { countryOfAdjective } from '../../text/lexicon/demonyms.js'
import { isFirstName } from '../../text/lexicon/first-names.js'
import { isCountry, isPlaceName } from '../../text/lexicon/places.js'
import { isRole } from '../../text/lexicon/roles.js'
import { isHonorific } from '../../text/lexicon/titles.js'
import { isOrganizationHead } from '../../text/organizations.js'
import { isDomain, isOfMinister, namesOffice, namesState } from './office-field.js'
import { complementAt, NAME, rangeOf, STOP } from './complement.js'
import { isFieldLetters } from './field-words.js'

/** A body in a complement, and where the role before it ends. */
export interface ComplementBody {
  readonly from: number
  readonly to: number
  readonly roleEnd: number
}

/** The body in what stands behind "of", "at", "for" and the like at an index; null where it is only a field of work. */
export function bodyInComplement(
  view: string,
  tokens: readonly Token[],
  at: number,
  stateOffice: boolean,
): ComplementBody | null {
  const complement = complementAt(tokens, at + 1)
  if (
    complement.to === complement.from ||
    /^(?:Year|Month|Week|Arms|Law|Large|Sea)$/.test(phraseOf(tokens, complement.from, complement.to))
  )
    return null
  if (namesOffice(tokens, at, complement)) return null
  if (isDomain(tokens[complement.from]!.text)) return { from: complement.from, to: complement.from + 1, roleEnd: at }
  if (!isCapital(tokens[complement.from]!)) return lowerBody(tokens, at, complement)
  if (tokens[at]!.text === 'to' && isRole(tokens[complement.from]!.text)) return null
  if (isAdjective(tokens, complement) || isNumbered(tokens, complement)) return null
  const owner = ownerOfPart(tokens, complement)
  if (owner) return { ...owner, roleEnd: partEnd(tokens, owner.to) ?? at }
  const named = namedBehindKind(tokens, complement.to)
  if (named) return { ...named, roleEnd: at }
  const accredited = beforeTo(tokens, complement)
  if (accredited) return { ...accredited, roleEnd: at }
  const country = countryAtEnd(tokens, complement) ?? (stateOffice ? bodyOfField(tokens, complement) : null)
  if (country) return country
  if (isOfMinister(tokens, at) && !namesState(tokens, complement)) return null
  return isBody(view, tokens, at, complement, stateOffice) ? { ...complement, roleEnd: at } : null
}

/** "the Commission’s isotope laboratory": the body whose part it is. */
function ownerOfPart(tokens: readonly Token[], { from, to }: Stretch): Stretch | null {
  const last = tokens.slice(from, to).findIndex(({ text }) => /[’']s$/u.test(text))
  const next = tokens[from + last + 1]
  if (last < 0 || next?.kind !== 'word' || !/^\p{Ll}{3,}$/u.test(next.text)) return null
  return hasOrganizationHead(tokens.slice(from, from + last + 1)) ? { from, to: from + last + 1 } : null
}

const MOST_OF_PART = 3

/** Index behind "isotope laboratory", which a head of it keeps in the role; null where what follows may be no noun. */
function partEnd(tokens: readonly Token[], from: number): number | null {
  let to = from
  while (tokens[to]?.kind === 'word' && /^\p{Ll}[\p{Ll}-]{2,}$/u.test(tokens[to]!.text) && !STOP.test(tokens[to]!.text))
    to++
  const next = tokens[to]
  const isClosed = next === undefined || next.kind === 'punctuation' || STOP.test(next.text)
  return to > from && to - from <= MOST_OF_PART && isClosed ? to : null
}

/** "its Nigerian operations": an adjective before a common noun. */
function isAdjective(tokens: readonly Token[], { from, to }: Stretch): boolean {
  const next = tokens[to]
  return (
    next?.kind === 'word' &&
    /^\p{Ll}{4,}$/u.test(next.text) &&
    !STOP.test(next.text) &&
    !isCountry(phraseOf(tokens, from, to)) &&
    countryOfAdjective(phraseOf(tokens, from, to)) !== null
  )
}

/** "Director of Tier 1 Operations": a number inside a field of work. */
function isNumbered(tokens: readonly Token[], { from, to }: Stretch): boolean {
  return to - from === 1 && tokens[to]?.kind === 'number' && /^\p{Lu}\p{Ll}+$/u.test(tokens[to + 1]?.text ?? '')
}

/** "Ambassador of Chile to Norway": the country that sends. */
function beforeTo(tokens: readonly Token[], { from, to }: Stretch): Stretch | null {
  const joint = tokens.slice(from, to).findIndex(({ text }) => text === 'to')
  return joint > 0 && isCountry(phraseOf(tokens, from, from + joint)) ? { from, to: from + joint } : null
}

function isCapital({ text }: Token): boolean {
  return /^\p{Ll}{0,5}\p{Lu}/u.test(text)
}

interface Stretch {
  readonly from: number
  readonly to: number
}

/** Nouns for bodies that are named by what they are: "the exporters’ guild". Parts of a body, such as a committee, belong to the role. */
const BODY_NOUN =
  /^(?:federation|association|agency|authority|council|university|company|firm|union|bank|institute|foundation|cooperative|guild|ministry|party|club|society|college|museum|network|parliament|municipality|charity|league|consortium)$/

/** "of host operator Szegedi Villamos": the name behind a common noun; else "of the exporters’ guild". */
export function lowerBody(tokens: readonly Token[], at: number, complement: Stretch): ComplementBody | null {
  let name = complement.to
  while (name > complement.from && isCapital(tokens[name - 1]!)) name--
  if (name < complement.to && complement.to - name <= 4) return { from: name, to: complement.to, roleEnd: at }
  const isNamed = complement.from > at + 1 && BODY_NOUN.test(tokens[complement.to - 1]!.text)
  const isPart =
    tokens[at]!.text === 'at' && /^(?:group|committee|board|panel|team)$/.test(tokens[complement.to - 1]!.text)
  return isNamed || isPart ? { ...complement, roleEnd: at } : null
}

/** "at Styrian operator Grenzland-Tram": a name behind a lower-case noun, which stands behind a word of origin. */
function namedBehindKind(tokens: readonly Token[], at: number): Stretch | null {
  const kind = tokens[at]
  if (
    kind?.kind !== 'word' ||
    !/^(?:operator|builder|maker|buyer|company|firm|supplier|carrier|publisher|start-up|group|charity|retailer|manufacturer|developer)$/.test(
      kind.text,
    )
  )
    return null
  let to = at + 1
  while (to < tokens.length && to < at + 5 && tokens[to]!.kind === 'word' && isCapital(tokens[to]!)) to++
  return to > at + 1 ? { from: at + 1, to } : null
}

/** "Minister of Fisheries of the Seychelles": the country, where no body stands before it. */
function countryAtEnd(tokens: readonly Token[], { from, to }: Stretch): ComplementBody | null {
  for (let of = to - 2; of > from; of--) {
    if (tokens[of]!.text !== 'of') continue
    const start = tokens[of + 1]!.text === 'the' ? of + 2 : of + 1
    const hasHead = tokens.slice(from, of).some(({ text }) => isOrganizationHead(text))
    return !hasHead && isCountry(phraseOf(tokens, start, to)) ? { from: start, to, roleEnd: of } : null
  }
  return null
}

/** "VP of Marketing of BitMart": one common word is the field, and the name behind it the body. */
function bodyOfField(tokens: readonly Token[], { from, to }: Stretch): ComplementBody | null {
  const isField =
    /^(?:of|for)$/.test(tokens[from + 1]?.text ?? '') &&
    isCommonWord(tokens[from]!.text) &&
    tokens[from]!.text !== 'State'
  const start = tokens[from + 2]?.text === 'the' ? from + 3 : from + 2
  return isField && start < to && !isOrganizationHead(tokens[from]!.text)
    ? { from: start, to, roleEnd: from + 1 }
    : null
}

export function phraseOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
}

/** Organs that every body has. */
const INNER =
  /^(?:Board|Executive Board|Board of (?:Directors|Trustees|Governors)|Executive Committee|Secretariat|Council|Committee|Assembly|General Assembly)$/

function isBody(
  view: string,
  tokens: readonly Token[],
  at: number,
  complement: Stretch,
  stateOffice: boolean,
): boolean {
  const words = tokens.slice(complement.from, complement.to)
  const phrase = words.map(({ text }) => text).join(' ')
  const isBare = complement.from === at + 1
  if (isUnit(view, rangeOf(tokens, complement.from, complement.to)) && organizationBehind(tokens, complement.to))
    return false
  if ((!hasOrganizationHead(words) || (stateOffice && isBare)) && namesBodyAfter(tokens, complement.to)) return false
  if (isFieldLetters(phrase) && tokens[at]!.text !== 'at') return false
  if (INNER.test(phrase) || isOfSecretary(tokens, at, words) || isAdministration(words)) return false
  if (stateOffice && isBare && tokens[at]!.text !== 'at' && isPluralField(phrase)) return false
  return readsAsBodyOf(tokens, at, words, stateOffice && (isBare || words.length === 1))
}

/** Whether capital words are a body behind "of", "at" or "for"; behind an office of state they may be its field. */
function readsAsBodyOf(tokens: readonly Token[], at: number, words: readonly Token[], mayBeField: boolean): boolean {
  const phrase = phraseOf(words, 0, words.length)
  if (/^(?:at|with)$/.test(tokens[at]!.text) || readsAsName(words, phrase)) return true
  if (
    tokens[at]!.text === 'for' &&
    !isMinistry(tokens, at) &&
    !words.every(({ text }) => text === '/' || isCommonWord(text))
  )
    return true
  return !mayBeField || isPlaceName(phrase) || isForeign(words)
}

/** "Ngati Whatua": two words or more that no list knows and that end like no field of work. */
function isForeign(words: readonly Token[]): boolean {
  return (
    words.length > 1 &&
    words.every(
      ({ text }) => /^\p{Lu}/u.test(text) && !isCommonWord(text) && !isFirstName(text) && !FIELD_ENDING.test(text),
    )
  )
}

const FIELD_ENDING = /(?:al|ology|ics|ions?|ment|ance|ence|ity|ities|ing|logies|istry|graphy|omy)$/

/** "Director of Strategic Administration": a field of work; the Food and Drug Administration is a body. */
function isAdministration(words: readonly Token[]): boolean {
  return (
    words.length === 2 &&
    words[1]!.text === 'Administration' &&
    (isCommonWord(words[0]!.text) || FIELD_ENDING.test(words[0]!.text) || /ic$/.test(words[0]!.text))
  )
}

/** "Secretary of the Treasury": one word behind a Secretary is the office. */
function isOfSecretary(tokens: readonly Token[], at: number, words: readonly Token[]): boolean {
  return (
    words.length === 1 &&
    tokens[at]!.text === 'of' &&
    /^(?:Secretary|Undersecretary)$/.test(tokens[at - 1]?.text ?? '') &&
    /^\p{Lu}\p{Ll}+$/u.test(words[0]!.text) &&
    !isPlaceName(words[0]!.text)
  )
}

/** "Head of Partnerships": one plural is a field of work. */
function isPluralField(phrase: string): boolean {
  return !phrase.includes(' ') && /s$/.test(phrase) && !isCountry(phrase)
}

function readsAsName(words: readonly Token[], phrase: string): boolean {
  return (
    isCountry(phrase) || hasOrganizationHead(words) || words.some(({ text }) => /^\P{Ll}{2,}$|\p{Ll}\p{Lu}/u.test(text))
  )
}

/** Whether what stands before is an office of state, whose "for" says what it is for. */
function isMinistry(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ text }) =>
      /^(?:Ministers?|Secretary|Secretaries|Commissioner|Envoy|Rapporteur|Under-?secretary\S*)$/i.test(text),
    )
}

function hasOrganizationHead(words: readonly Token[]): boolean {
  return words.some(({ text }) => isOrganizationHead(text.replace(/[’']s?$/u, '')))
}

/** "Head of Administration and Personnel at the World Customs Organization": the body comes behind the field of work. */
function namesBodyAfter(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'at' && organizationBehind(tokens, at) !== null
}

const UNIT =
  /\b(?:Division|Department|Office|Centre|Center|Committee|Unit|Section|Faculty|School|Institute|Censuses|Bureau|Directorate|Programme|Branch)\b/

/** A part of a body, which belongs to the role where the body itself is named behind it. */
function isUnit(view: string, range: Range): boolean {
  return UNIT.test(view.slice(range.start, range.end))
}

/** The end of an item in a list "X - Code Ocean, Y - USGS and Z - Clarivate)". */
function closesItem(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  return text === ')' || (/^(?:,|and)$/.test(text) && tokens[at + 1]?.text === NAME)
}

const MOST_PARTS = 3

/**
 * ", Tonga Emergency Operations Office", "at SOLC", "in China’s Ministry of Education": the body behind a role.
 * Behind a part of a body, "School of Biological Sciences, University of Canterbury", it is the body of the part.
 */
export function organizationBehind(tokens: readonly Token[], at: number): { range: Range; to: number } | null {
  let body = bodyAt(tokens, at)
  for (let part = 1; body && part < MOST_PARTS && tokens[body.to]?.text === ','; part++) {
    const words = tokens.slice(body.from, body.to)
    const whole = bodyAt(tokens, body.to)
    if (!whole || !hasOrganizationHead(tokens.slice(whole.from, whole.to))) break
    if (hasOrganizationHead(words) && !words.some(({ text }) => UNIT.test(text)) && !isCollege(tokens, body, whole))
      break
    body = whole
  }
  return body && { range: rangeOf(tokens, body.from, body.to), to: body.to }
}

/** "College of Foreign Languages", "Fell University": a college that belongs to a university. */
function isCollege(tokens: readonly Token[], { from }: Stretch, whole: Stretch): boolean {
  return tokens[from]!.text === 'College' && /\b(?:University|Institute)\b/.test(phraseOf(tokens, whole.from, whole.to))
}

/** More of a headline in capitals, and no acronym. */
function isShouted(phrase: string): boolean {
  return phrase.length > 8 && !/\p{Ll}/u.test(phrase)
}

/** Addresses, licences and the year of a prize. */
const NO_BODY = /^(?:I|P\.?O|CC|Year|Box|PDF|Photo|Image|Page|Room)$/

/** The capital words behind a comma or a preposition, where they read as a body. */
function bodyAt(tokens: readonly Token[], at: number): Stretch | null {
  const joint = tokens[at]?.text ?? ''
  if (!/^(?:[,–—-]|at|of|in|with|for|from)$/.test(joint)) return null
  const complement = withoutUnit(tokens, complementAt(tokens, at + 1))
  const words = tokens.slice(complement.from, complement.to)
  const first = words[0]
  if (!first || !isCapital(first) || complement.from - at > 2 || NO_BODY.test(first.text)) return null
  const hasHead = hasOrganizationHead(words)
  if (!hasHead && (isHonorific(first.text) || isFirstName(first.text))) return null
  if (joint === 'in') return hasHead ? complement : null
  if (/^[–—-]$/.test(joint)) return hasHead || closesItem(tokens, complement.to) ? complement : null
  return joint !== ',' || readsAsBody(words, hasHead) ? complement : null
}

/** "Te Herenga Waka’s School of Engineering": the body that a part belongs to; "Minister’s Office" belongs to nobody else. */
function withoutUnit(tokens: readonly Token[], { from, to }: Stretch): Stretch {
  const owner = tokens.slice(from, to).findIndex(({ text }) => /[’']s$/u.test(text))
  const next = tokens[from + owner + 1]
  if (owner < 0 || from + owner + 1 >= to || !next || isRole(tokens[from + owner]!.text)) return { from, to }
  return /^(?:School|Department|Faculty|Division|Office|Centre|Center|Institute|Committee|Board)$/.test(next.text)
    ? { from, to: from + owner + 1 }
    : { from, to }
}

/** Behind a comma stands a body, and no role, town or headline. */
function readsAsBody(words: readonly Token[], hasHead: boolean): boolean {
  const phrase = phraseOf(words, 0, words.length)
  if (!hasHead && (isShouted(phrase) || words.some(({ text }) => isRole(text)))) return false
  return !isPlaceName(phrase) || isCountry(phrase)
}

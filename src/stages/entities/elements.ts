import type { Token } from '../../core/text-service.js'
import { isCommonWord } from '../../text/lexicon/common-words.js'
import { isFirstName } from '../../text/lexicon/first-names.js'
import { isCountry, isPlaceHead, isPlaceName } from '../../text/lexicon/places.js'
import { isRole } from '../../text/lexicon/roles.js'
import { isHonorific, isPostnominal } from '../../text/lexicon/titles.js'
import { isOrganizationHead } from '../../text/organizations.js'
import { remembered } from '../../text/remembered.js'

/** What a word of a capitalised run may be; several may hold at once, and the first that does is kept. */
export type ElementKind =
  | 'honorific'
  | 'postnominal'
  | 'role'
  | 'body'
  | 'thing'
  | 'feature'
  | 'initial'
  | 'acronym'
  | 'particle'
  | 'nickname'
  | 'common'
  | 'first'
  | 'place'
  | 'unknown'

export interface Element {
  readonly start: number
  readonly end: number
  /** Without possessive ending. */
  readonly word: string
  readonly kind: ElementKind
  readonly isFirst: boolean
  readonly isCommon: boolean
  readonly possessive: boolean
}

/** Small words inside names of many languages; they begin no run. */
const PARTICLES = new Set(
  'de da do dos das du del dela delos della di la le van von der den ter ten te bin binti bint ibn al el ul ud dan y e í av af zu zum zur walet ag ould mac nic ap ab'.split(
    ' ',
  ),
)

/** Heads of names of events, works, prizes, laws and other things that are neither people nor bodies. */
const THINGS = new Set(
  'Accord Accords Act Act: Action Address Agenda Agreement Album Amendment Annex Article Award Awards Ballad Bill Book Bulletin Campaign Catalogue Challenge Championship Championships Chapter Charter Code Communiqué Compact Competition Concert Conference Constitution Contest Convention Cup Database Day Days Declaration Decree Degree Dialogue Dialogues Directive Document Edition Event Exhibition Expo Fair Fellowship Festival Fleece Form Framework Gala Game Games Guide Guideline Guidelines Handbook Hearing Journal Law Lecture License Licence List Manifesto Manual Map Medal Meeting Memorandum Model Month News Notes Opening Paper Passport Phase Plan Pledge Plenary Post Policy Portal Principles Prize Proceedings Process Program Programme Protocol Question Rally Readout Recommendation Recommendations Record Regulation Report Resolution Resolutions Review Roadmap Roundtable Round Rule Rules Scheme Scholarship Seminar Series Session Sessions Show Song Stack Standard Standards Statement Statute Strategy Study Summer Summit Survey Symposium System Table Talk Talks Tariff Task Theme Track Training Treaty Trophy Tour Update Version Visit War Warning Wave Week Weekend Workshop Workshops Year Zone Cyclone Hurricane Storm Typhoon'.split(
    ' ',
  ),
)

/** Words that open a title of office. */
const RANKS = new Set(
  'Vice Deputy Prime Executive Managing Acting Assistant Associate Senior Under Undersecretary Attorney Emeritus Emerita Principal Pro'.split(
    ' ',
  ),
)

const CALENDAR =
  /^(?:January|February|March|April|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s?$/

/** Verbs and pronouns that headlines write with a capital; no name has them. */
export const HEADLINE_WORD =
  /^(?:Was|Were|Is|Are|Has|Have|Had|Will|His|Her|Its|Their|Your|Our|Website(?:https?)?|Introduces?|Reintroduces|Announces?|Urges|Applauds|Praises|Condemns|Demands|Responds|Slams|Blasts|Warns|Welcomes|Unveils|Celebrates|(?:I|We|They|You|It|That|There)[’'](?:re|ve|ll|[msd]))$/

/** Whether a token can stand in a capitalised run at all. */
export function isCapital({ kind, text }: Token): boolean {
  return kind === 'word' && mayBeCapital(text) && isCapitalWord(text)
}

/** Most words begin with a small letter; of those only "d'Artagnan", "l’Oréal" and "al-Kattas" have a capital. */
function mayBeCapital(word: string): boolean {
  const first = word.charCodeAt(0)
  return first < LETTER_A || first > LETTER_Z || BEFORE_CAPITAL.test(word)
}

const BEFORE_CAPITAL = /^(?:[dl][’']|(?:al|el|ul|ibn|bin|ash|az)-)/
const LETTER_A = 0x61
const LETTER_Z = 0x7a

const isCapitalWord = remembered(
  (word) => /^\p{Lu}/u.test(word.replace(BEFORE_CAPITAL, '')) && !CALENDAR.test(word) && !HEADLINE_WORD.test(word),
)

export function isParticle(word: string): boolean {
  return PARTICLES.has(word)
}

/** "Contact DetailsAnna": a heading that lost its line break before a name. */
const GLUED = /^Details(?=\p{Lu}\p{Ll})/u

export function elementOf({ text, start, end }: Token, atStart: boolean): Element {
  const { glued, cut, word, kind, isFirst, isCommon, possessive } = (atStart ? firstWord : laterWord)(text)
  return { start: start + glued, end: end - cut, word, kind, isFirst, isCommon, possessive }
}

/** What an element is by its word alone. */
interface ElementWord extends Omit<Element, 'start' | 'end'> {
  /** How many characters before and behind the word are no part of it. */
  readonly glued: number
  readonly cut: number
}

const firstWord = remembered((text) => readWord(text, true))
const laterWord = remembered((text) => readWord(text, false))

function readWord(text: string, atStart: boolean): ElementWord {
  const possessive = /[’']s?$/u.test(text)
  const glued = GLUED.exec(text)?.[0].length ?? 0
  const word = text.slice(glued).replace(/[’']s?$/u, '')
  const plain = isUpper(word) && word.length > 3 ? word[0]! + word.slice(1).toLowerCase() : word
  const isWords = isCompound(plain)
  const isFirst = isFirstName(plain) && !isWords
  const isCommon = isWords || isCommonWord(word) || (atStart && /^(?:As|In|At|On|For|The|And|But)$/.test(word))
  return {
    glued,
    cut: text.length - glued - word.length,
    word,
    kind: kindOf(word, plain, isFirst, isCommon),
    isFirst,
    isCommon,
    possessive,
  }
}

/** "Long-Term", "Deep-Water": words, though one half may be a given name as well. */
function isCompound(word: string): boolean {
  return word.includes('-') && word.split('-').some(isCommonWord)
}

function kindOf(word: string, plain: string, isFirst: boolean, isCommon: boolean): ElementKind {
  if (/^\p{Lu}(?:\.\p{Lu})*$/u.test(word))
    return isHonorific(word) && word.length > 1 ? 'honorific' : isPostnominal(word) ? 'postnominal' : 'initial'
  if (isPostnominal(word)) return 'postnominal'
  if (isHonorific(word) && !isFirst) return 'honorific'
  if (isOrganizationHead(plain)) return 'body'
  if (THINGS.has(plain) || THINGS.has(plain.replace(/s$/, ''))) return 'thing'
  if ((isRole(plain) || RANKS.has(plain)) && !(isFirst && !isCommon)) return 'role'
  if (isPlaceHead(plain) && !isFirst) return 'feature'
  return nameKind(word, isFirst, isCommon)
}

/** What is left may be part of a name. */
function nameKind(word: string, isFirst: boolean, isCommon: boolean): ElementKind {
  if (isUpper(word) && word.length >= 2) return 'acronym'
  if (
    /^\p{Lu}[\p{Ll}’'-]*\p{Ll}\p{Lu}/u.test(word) &&
    !/^(?:Mac|Mc|De|Le|La|Di|Fitz|O|D|Van|Nic|Al|Sher|Du)[’']?\p{Lu}/u.test(word) &&
    !word.includes('-')
  )
    return 'acronym'
  if (isFirst) return 'first'
  if (isPlaceName(word) || joinsCountries(word)) return 'place'
  return isCommon ? 'common' : 'unknown'
}

/** "Kenya-Uganda": two countries. */
function joinsCountries(word: string): boolean {
  return word.includes('-') && word.split('-').every(isCountry)
}

function isUpper(word: string): boolean {
  return !/\p{Ll}/u.test(word)
}

/** Verbs of headlines, and nouns behind a name in them, that are words of names elsewhere: "Moe Issues Statement", "Kim Comments on". */
export const HEADLINE_VERBS: ReadonlySet<string> = new Set(
  'Issues Comments Votes Hosts Invites Opposes Reacts Seeks Launches Honors Honours Delivers Highlights Discusses Statement Remarks Renews Calls Joins Backs Pushes Presses Secures Questions Cosponsors Co-Sponsors Receives Awarded Appointed Elected Reaffirms Pledges Vows Speaks Addresses Testifies Recognizes Presents'.split(
    ' ',
  ),
)

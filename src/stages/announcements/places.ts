import type { Range } from '../../core/span.js'
import { coordinated, coreAt, isTime, type Phrase } from '../../text/clauses/phrases.js'
import { isCommonWord } from '../../text/lexicon/common-words.js'
import { isPlaceHead, isPlaceName } from '../../text/lexicon/places.js'
import { isOrganizationHead } from '../../text/organizations.js'
import type { Clause } from '../../text/clauses/clause.js'
import type { Word } from '../../text/clauses/word.js'
import type { Told } from './clause-candidates.js'
import { NOUN_CLASSES } from './noun-classes.js'
import { personAt, type Parsed } from './release.js'
import { singular } from './nouns.js'
import { phraseRange } from './slots.js'

/** Where it is: a capitalised place behind the verb ("in Gdynia, Poland") or inside its subject, or the place that hosts. */
export function placeOf(told: Told, what: Range | null): Range | null {
  return (
    behindVerb(told, told.clause, what) ??
    inDeed(told, what) ??
    insideSubject(told) ??
    hostingPlace(told) ??
    before(told)
  )
}

function behindVerb(told: Told, clause: Clause, what: Range | null): Range | null {
  for (const { preposition, at, phrase } of clause.prepositions) {
    if (!leads(preposition, told) || isInsideName(told, at, what) || isSubjectOf(told.parsed.words, at)) continue
    const found = placeAt(told, phrase, preposition)
    if (found) return found
  }
  return null
}

/** "is set to take place in Arusha", "undertook to reopen the halt at Castelmonte", "a loan to expand clinics across Peru": the place stands with the infinitive. */
function inDeed(told: Told, what: Range | null): Range | null {
  const { clause, parsed } = told
  const next = parsed.clauses[parsed.clauses.indexOf(clause) + 1]
  if (next?.marker !== 'to') return null
  const follows = next.verb.start - clause.verb.end <= 3 || told.match.trigger.type === 'funding'
  return follows ? behindVerb(told, next, what) : null
}

/** "On 19 July, in Pasto, Colombia, the parties signed": a known place before the subject. */
function before(told: Told): Range | null {
  const { words } = told.parsed
  const end = told.clause.subject[0]?.start ?? told.clause.verb.start
  if (told.clause.marker !== null) return null
  for (let index = told.clause.start; index < end; index++) {
    if (!/^(?:in|at)$/.test(words[index]!.lower) || !(index === 0 || /,/.test(words[index]!.gap))) continue
    const phrase = coreAt(words, index + 1, words.length)
    const found = phrase && placeAt(told, phrase, 'in')
    if (
      found &&
      words.some(({ start, end: last, tags }) => start >= found.start && last <= found.end && tags.has('Place'))
    )
      return found
  }
  return null
}

/** "The survey office in Hatton opens", "our workshop in Dionewar opens". */
function insideSubject(told: Told): Range | null {
  const { clause, parsed, match } = told
  if (!OPENING.has(match.trigger.type) || clause.marker !== null) return null
  for (let index = clause.subject[0]?.start ?? clause.start; index < clause.verb.start; index++) {
    const { lower } = parsed.words[index]!
    if (lower !== 'in' && lower !== 'at') continue
    const phrase = coreAt(parsed.words, index + 1, clause.verb.start)
    const found = phrase && placeAt(told, phrase, lower)
    if (found) return found
  }
  return null
}

const OPENING = new Set(['launch', 'other', 'next-edition', 'call'])

const LEADING = new Set(['in', 'at', 'across', 'throughout', 'along', 'near'])

/** "to" leads to whom a prize is given, and to the place of an edition alone. */
function leads(preposition: string, { match }: Told): boolean {
  return LEADING.has(preposition) || (preposition === 'to' && match.trigger.type === 'next-edition')
}

/** "the Charter for Girls in Sport": between capitals, the preposition is part of a text's name. */
function isInsideName({ parsed: { words }, match }: Told, at: number, what: Range | null): boolean {
  const before = words[at - 1]
  if (!before || !what || !/^(?:adoption|agreement|publication)$/.test(match.trigger.type)) return false
  return before.capital && before.wordClass === 'noun' && before.end >= what.start && before.end <= what.end
}

/** What is learnt, known or won in a subject: "a degree in Marine Engineering". */
const OF_SUBJECTS =
  /^(?:degrees?|program(?:me)?s?|courses?|certificates?|diplomas?|masters?|bachelors?|doctorates?|phds?|research|training|studies|education|careers?|experts?|expertise|experience|excellence|leaders?|leadership|specialists?|professors?|lecturers?|majors?|awards?|prizes?|interests?|workshops?|classes|laborator(?:y|ies)|skills?)$/

function isSubjectOf(words: readonly Word[], at: number): boolean {
  const head = coreAt(words, at + 1, words.length)?.head
  if (words[at]!.lower !== 'in' || head === undefined || words[head]!.tags.has('Place')) return false
  return OF_SUBJECTS.test(words[at - 1]?.lower ?? '') && !isPlaceName(words[head]!.text)
}

const LANGUAGES = new Set(
  (
    'english french spanish portuguese german italian dutch russian arabic chinese mandarin hindi japanese korean turkish greek ' +
    'polish romanian ukrainian swahili hausa yoruba igbo luganda tamil bengali urdu persian malay indonesian tagalog thai ' +
    'vietnamese khmer samoan tongan maori welsh irish gaelic basque catalan quechua aymara guarani creole latin esperanto'
  ).split(' '),
)

/** A capitalised name that is no person, language or document. */
function placeAt(told: Told, phrase: Phrase, preposition: string): Range | null {
  const { words } = told.parsed
  const head = words[phrase.head]!
  if (isTime(words, phrase) || !head.capital || /\d/.test(head.text) || isNumbered(head.text)) return null
  if (GATHERINGS.has(singular(head.lower)) || GATHERINGS.has(head.lower)) return null
  if (LANGUAGES.has(words[phrase.start]!.lower) || isNoPlace(words, phrase, preposition)) return null
  const range = { start: words[phrase.start]!.start, end: head.end }
  if (personAt(told.release, range)) return null
  if (head.tags.has('Person') && !isPlaceName(told.release.document.text.slice(range.start, range.end))) return null
  // "appointed in the Ministry of Trade": where somebody works is no place.
  if (told.match.trigger.type === 'appointment' && isOrganizationHead(head.text)) return null
  const isVenue = preposition === 'at' && EVENTS.has(told.match.trigger.type)
  if (
    !isVenue &&
    head.tags.has('Organization') &&
    !isPlaceName(told.release.document.text.slice(range.start, range.end))
  )
    return null
  return withCountry(told.parsed, phrase)
}

/** "at the Short Film Festival": where people gather is told by the place of it. */
const GATHERINGS: ReadonlySet<string> = new Set(
  NOUN_CLASSES['gathering']!.filter((noun) => !/^(?:school|camp|council|market|bazaar|circle)$/.test(noun)),
)

/** Types whose place may be a house with the name of a body: "at the Hamilton Princess & Beach Club". */
const EVENTS = new Set(['next-edition', 'other'])

/** "in Government", "in the Human Sciences", "at IAF": common nouns with a capital, and short forms of bodies; "at the Library" may be a venue. */
function isNoPlace(words: readonly Word[], { start, coreEnd }: Phrase, preposition: string): boolean {
  const own = words.slice(start, coreEnd).filter(({ wordClass }) => wordClass !== 'determiner')
  if (own.some(({ tags, text }) => tags.has('Place') || isPlaceName(text) || isPlaceHead(text))) return false
  if (own.length === 1 && /^\p{Lu}{2,6}$/u.test(own[0]!.text)) return true
  return preposition === 'in' && own.every(({ lower }) => isCommonWord(singular(lower)))
}

/** "annex II" */
function isNumbered(text: string): boolean {
  return /^[IVX]{1,5}$/.test(text)
}

/** "Gdynia, Poland"; "Assaba and Hodh el Gharbi". */
function withCountry({ words }: Parsed, phrase: Phrase): Range | null {
  const all = coordinated(words, phrase, Math.min(words.length, phrase.end + 12))
  if (all.length > 1 && all.every(({ head }) => words[head]!.capital))
    return phraseRange(words, { ...all.at(-1)!, start: phrase.start })
  const next = words[phrase.end]
  const country = next && /^\s*[,(]\s*$/.test(next.gap) ? coreAt(words, phrase.end, words.length) : null
  const follows = country !== null && next!.capital && next!.wordClass === 'noun' && !next!.tags.has('Date')
  const isWhole = follows && isPlaceName(nameIn(words, country))
  return phraseRange(words, { ...phrase, end: follows ? (isWhole ? country.end : phrase.end + 1) : phrase.end })
}

function nameIn(words: readonly Word[], { start, end }: Phrase): string {
  return words
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ')
}

/** "Brunei Darussalam will host the 16th Exchange", "hosted by the government of Samoa": a country or town that hosts is the place. */
function hostingPlace({ clause, match, parsed: { words }, release }: Told): Range | null {
  const host = match.roles.agent[0]
  if (!host || match.roles.agent.length > 1 || !clause.verb.lemmas.includes('host')) return null
  const named = (range: Range | null): boolean =>
    range !== null && isPlaceName(release.document.text.slice(range.start, range.end))
  const whole = phraseRange(words, { ...host, end: host.coreEnd })
  if (named(whole)) return whole
  const governed = words[host.coreEnd]?.lower === 'of' ? coreAt(words, host.coreEnd + 1, words.length) : null
  const range = governed && phraseRange(words, governed)
  return named(range) ? range : null
}

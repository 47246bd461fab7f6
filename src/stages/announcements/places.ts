import type { Range } from '../../core/span.js'
import { coordinated, coreAt, isTime, type Phrase } from '../../text/clauses/phrases.js'
import { isCountry, isPlaceName } from '../../text/lexicon/places.js'
import type { Told } from './clause-candidates.js'
import { personAt, type Parsed } from './release.js'
import { phraseRange } from './slots.js'

/** Where it is: a capitalised place behind the verb ("in Gdynia, Poland") or inside its subject, or the place that hosts. */
export function placeOf(told: Told, what: Range | null): Range | null {
  return behindVerb(told, what) ?? insideSubject(told) ?? hostingPlace(told)
}

function behindVerb(told: Told, what: Range | null): Range | null {
  for (const { preposition, at, phrase } of told.clause.prepositions) {
    if (!leads(preposition, told) || isInsideName(told, at, what)) continue
    const found = placeAt(told, phrase)
    if (found) return found
  }
  return null
}

/** "The survey office in Hatton opens", "our workshop in Dionewar opens". */
function insideSubject(told: Told): Range | null {
  const { clause, parsed, match } = told
  if (!OPENING.has(match.trigger.type) || clause.marker !== null) return null
  for (let index = clause.start; index < clause.verb.start; index++) {
    if (!/^(?:in|at)$/.test(parsed.words[index]!.lower)) continue
    const phrase = coreAt(parsed.words, index + 1, clause.verb.start)
    const found = phrase && placeAt(told, phrase)
    if (found) return found
  }
  return null
}

const OPENING = new Set(['launch', 'other', 'next-edition', 'call'])

/** "to" leads to whom a prize is given, and to the place of an edition alone. */
function leads(preposition: string, { match }: Told): boolean {
  return preposition === 'in' || preposition === 'at' || (preposition === 'to' && match.trigger.type === 'next-edition')
}

/** "the Charter for Girls in Sport": between capitals, the preposition is part of a text's name. */
function isInsideName({ parsed: { words }, match }: Told, at: number, what: Range | null): boolean {
  const before = words[at - 1]
  if (!before || !what || !/^(?:adoption|agreement|publication)$/.test(match.trigger.type)) return false
  return before.capital && before.wordClass === 'noun' && before.end >= what.start && before.end <= what.end
}

const LANGUAGES = new Set(
  (
    'english french spanish portuguese german italian dutch russian arabic chinese mandarin hindi japanese korean turkish greek ' +
    'polish romanian ukrainian swahili hausa yoruba igbo luganda tamil bengali urdu persian malay indonesian tagalog thai ' +
    'vietnamese khmer samoan tongan maori welsh irish gaelic basque catalan quechua aymara guarani creole latin esperanto'
  ).split(' '),
)

/** A capitalised name that is no person, language or document. */
function placeAt(told: Told, phrase: Phrase): Range | null {
  const { words } = told.parsed
  const head = words[phrase.head]!
  if (isTime(words, phrase) || !head.capital || /\d/.test(head.text) || isNumbered(head.text)) return null
  if (LANGUAGES.has(words[phrase.start]!.lower)) return null
  const range = { start: words[phrase.start]!.start, end: head.end }
  if (personAt(told.release, range)) return null
  if (head.tags.has('Person') && !isPlaceName(told.release.document.text.slice(range.start, range.end))) return null
  if (head.tags.has('Organization') && !isPlaceName(told.release.document.text.slice(range.start, range.end)))
    return null
  return withCountry(told.parsed, phrase)
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
  const follows =
    next !== undefined &&
    next.capital &&
    /^\s*,\s*$/.test(next.gap) &&
    next.wordClass === 'noun' &&
    !next.tags.has('Date')
  return phraseRange(words, { ...phrase, end: follows ? phrase.end + 1 : phrase.end })
}

/** "Brunei Darussalam will host the 16th Exchange": a country or town that hosts is the place. */
function hostingPlace({ clause, match, parsed: { words }, release }: Told): Range | null {
  if (match.trigger.type !== 'next-edition' || clause.verb.passive) return null
  const host = match.roles.agent[0]
  if (!host || match.roles.agent.length > 1 || !clause.verb.lemmas.includes('host')) return null
  const range = phraseRange(words, { ...host, end: host.coreEnd })
  const name = range ? release.document.text.slice(range.start, range.end) : ''
  return isCountry(name) || isPlaceName(name) ? range : null
}

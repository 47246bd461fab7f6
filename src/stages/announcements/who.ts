import { firstEndingAfter, isSameRange, type Range } from '../../core/span.js'
import type { Clause } from '../../text/clauses/clause.js'
import { coreAt, withComplements, type Phrase } from '../../text/clauses/phrases.js'
import { referenceOver } from '../../text/references.js'
import { PERSONAL } from './candidate.js'
import type { Told } from './clause-candidates.js'
import { withNamesBehind } from './name-lists.js'
import { namesPerson, type Parsed } from './release.js'
import { rolesOf } from './roles.js'
import { phraseRange, slotRange } from './slots.js'

/** Who acts: by the frame, else the subject that a pronoun or a list item leaves out, the host, or the thing's possessor. */
export function actorOf(told: Told, what: Range | null): Range | null {
  const found = beforeApposition(told, actorIn(told, what))
  const listed = listedBehind(told, what) ?? listedBehind(told, found)
  if (listed) return listed
  return found && (bearerBehind(told, found) ?? withJoined(told.parsed.words, withNext(told.parsed.words, found)))
}

/** "named three new directors: Ann Lee, Jo Beck and Mary Oakes": those whom a colon names behind what they are or got. */
function listedBehind({ parsed: { words, sentence }, match, release }: Told, range: Range | null): Range | null {
  if (range === null || !PERSONAL.has(match.trigger.type)) return null
  const next = words.find(({ start }) => start >= range.end)
  const person = next && /^:\s{1,8}$/.test(next.gap) ? personFrom(release, next.start) : null
  return person && withNamesBehind(release, person, sentence.end)
}

/** Most words of what stands between a name and its verb: "a leading maker of pumps for ships and barges with offices in Oslo". */
const LONGEST_APPOSITION = 40

/** "Norvell (NYSE: NRV), a maker of pumps and valves, has signed": the name that opens the sentence, and not the last words of what it is. */
function beforeApposition({ parsed: { words, sentence }, clause: { verb } }: Told, found: Range | null): Range | null {
  const at = found === null ? -1 : words.findIndex(({ start }) => start >= found.start)
  if (at < 1 || at >= verb.start || verb.start > LONGEST_APPOSITION || !isClosed(words, verb.start)) return found
  const first = openingName(words, sentence.start)
  const name = first < 0 ? null : coreAt(words, first, at)
  if (!name || name.end >= at || !words[name.head]!.capital) return found
  const next = words[name.end]!
  const opens =
    /^\.?\s?[®™]?\s?\(/.test(next.gap) || (/^[®™]?,/.test(next.gap) && /^(?:determiner|number)$/.test(next.wordClass))
  return opens ? phraseRange(words, name) : found
}

/** A comma or bracket stands directly before the verb or its auxiliaries and adverbs. */
function isClosed(words: Parsed['words'], verb: number): boolean {
  const first = words[verb - 1]?.wordClass === 'adverb' ? verb - 1 : verb
  return /[,)]/.test(words[first]!.gap)
}

/** Longest town and day before a release: "SAN JOSE, Calif., March 3, 2026 –". */
const LONGEST_DATELINE = 12

/** Index of the first word behind the dateline, where it may be a name; -1 where another sort of word stands there. */
function openingName(words: Parsed['words'], start: number): number {
  const dash = words.findLastIndex(({ gap }, index) => index < LONGEST_DATELINE && /[–—]|\s-+\s/.test(gap))
  const first = words[Math.max(0, dash)]
  if (!first || (dash < 0 && first.start > start + 3)) return -1
  return /^(?:noun|determiner|verb|adjective)$/.test(first.wordClass) && first.capital ? Math.max(0, dash) : -1
}

/** Most words of a name that stands before another, with the short form in brackets. */
const LONGEST_NAME = 14

/** "the Quality Agency (QA) and the Students' Union": the one behind the brackets acts as well. */
function withNext(words: Parsed['words'], range: Range): Range {
  const last = words.findLastIndex(({ end }) => end <= range.end)
  const [short, and] = [words[last + 1], words[last + 2]]
  if (!short?.gap.includes('(') || and?.lower !== 'and' || !and.gap.includes(')')) return range
  const core = coreAt(words, last + 3, words.length)
  const next = core && withComplements(words, core, words.length)
  return next && words[next.head]!.capital ? { start: range.start, end: words[next.end - 1]!.end } : range
}

/** The same for the one before the brackets acts as well. */
function withJoined(words: Parsed['words'], range: Range): Range {
  const first = words.findIndex(({ start }) => start >= range.start)
  const and = words[first - 1]?.wordClass === 'determiner' ? first - 2 : first - 1
  if (words[and]?.lower !== 'and' || !words[and].gap.includes(')')) return range
  const short = words.findLastIndex(({ gap }, index) => index < and && gap.includes('('))
  for (let start = Math.max(0, short - LONGEST_NAME); start < short; start++) {
    const core = words[start]!.wordClass === 'preposition' ? null : coreAt(words, start, short)
    const name = core && withComplements(words, core, short)
    const before = name?.end === short && words[name.head]!.capital ? phraseRange(words, name) : null
    if (before) return { start: before.start, end: range.end }
  }
  return range
}

/** What somebody says he will do. */
const OFFERS =
  /^(?:offer|invitation|candidacy|candidature|bid|proposal|undertaking|pledge|commitment|readiness|willingness)$/

/** Most words between an offer and its infinitive: "the offer of the port authority of Tarn to host". */
const LONGEST_OFFER = 12

/** "accepted the offer of Chile to host the session", "Peru's invitation to hold it was accepted": the one who offers. */
function whoOffers({ parsed: { words }, clause }: Told): Range | null {
  const at = offerIn(words, clause)
  if (at < 0) return null
  if (words[at + 1]?.lower === 'of') {
    const owner = coreAt(words, at + 2, words.length)
    return owner && words[owner.head]!.capital ? phraseRange(words, owner) : null
  }
  const owner = words[at - 1]
  if (!owner?.capital || !/\p{L}['’]s$/u.test(owner.lower)) return null
  let start = at - 1
  while (start > 0 && words[start]!.gap === ' ' && words[start - 1]!.capital) start--
  const range = phraseRange(words, { start, end: at, coreEnd: at, head: at - 1 })
  return range && { start: range.start, end: range.end - 2 }
}

/** The word that names the offer: before an infinitive, or what is accepted. */
function offerIn(words: Parsed['words'], { verb, object, subject }: Clause): number {
  if (verb.tense !== 'infinitive')
    return [...object, ...subject].find(({ head }) => OFFERS.test(words[head]!.lower))?.head ?? -1
  const from = Math.max(0, verb.start - LONGEST_OFFER)
  const place = words.slice(from, verb.start).findLastIndex(({ lower }) => OFFERS.test(lower))
  return place < 0 ? -1 : from + place
}

function actorIn(told: Told, what: Range | null): Range | null {
  const offering = OFFERED.has(told.match.trigger.type) ? whoOffers(told) : null
  if (offering) return offering
  const own = named(told, slotRange(told.parsed, told.clause, told.match, told.match.trigger.who))
  const isThing = own !== null && what !== null && isSameRange(own, what)
  if (own && !isThing) return isOpenPronoun(told, own) ? (antecedent(told) ?? own) : own
  return leftOut(told) ?? hostIn(told) ?? possessorOf(told, what)
}

const OFFERED = new Set(['next-edition', 'commitment', 'funding'])

/** "The current President of the union Jo Beck was re-elected": what he is, before his name. */
export function roleBeforeBearer(told: Told): Range | null {
  const range = named(told, slotRange(told.parsed, told.clause, told.match, told.match.trigger.who))
  if (!range || !bearerBehind(told, range)) return null
  const first = told.parsed.words.find(({ start }) => start >= range.start)!
  return PASSING.has(first.lower) ? { start: first.end + 1, end: range.end } : range
}

const PASSING = new Set('current new former outgoing incoming acting then longtime long-time'.split(' '))

/** "The organizer, the Coastal Trust, will open", "former employee, Ann Lee,", "The current President of the union Jo Beck": who it is stands behind what he is. */
function bearerBehind({ parsed: { words }, release }: Told, range: Range): Range | null {
  const last = words.findLastIndex(({ end }) => end <= range.end)
  const next = words[last + 1]
  if (!next || namesPerson(release, range) || !/^\s{0,8}(?:,\s{0,8})?$/.test(next.gap)) return null
  const person = personFrom(release, next.start)
  if (person) return { start: person.start, end: person.end }
  return next.gap.includes(',') ? bodyBehind(words, last, range) : null
}

function personFrom({ references }: Told['release'], start: number): Range | null {
  const found = references[firstEndingAfter(references, start)]
  return found?.entity?.kind === 'person' && found.start === start ? found : null
}

/** "the" with a common noun, and between commas a name with "the" or a capital. */
function bodyBehind(words: Parsed['words'], last: number, range: Range): Range | null {
  const first = words.findIndex(({ start }) => start >= range.start)
  if (words[first - 1]?.lower !== 'the' || words.slice(first, last + 1).some(({ capital }) => capital)) return null
  const phrase = coreAt(words, last + 1, words.length)
  const closed = phrase && /^\s*,/.test(words[phrase.end]?.gap ?? '')
  return closed && words[phrase.head]!.capital ? phraseRange(words, phrase) : null
}

/** How a decision was taken, and words that stand for the actor without naming one. */
const NO_ACTORS = new Set(
  (
    'acclamation consensus majority unanimity vote votes hand hands ballot post mail email telephone phone hour minute following ' +
    'which whom that what who there then live unopposed'
  ).split(' '),
)

/** "by acclamation", "by 61 votes to 14", "Held in May, the Forum adopted": no actor stands there. */
function named({ parsed: { words } }: Told, range: Range | null): Range | null {
  if (!range) return null
  const own = words.filter((word) => word.start >= range.start && word.end <= range.end)
  const [first, ...rest] = own
  if (!first || NO_ACTORS.has(first.lower) || NO_ACTORS.has(own.at(-1)!.lower)) return null
  const opens = rest.length === 0 && first === words[0]
  return opens && (/^(?:adverb|verb)$/.test(first.wordClass) || first.forms.length > 0) ? null : range
}

const OPEN_PRONOUNS = new Set(['it', 'they', 'he', 'she', 'both', 'this'])

function isOpenPronoun({ parsed: { words }, release }: Told, { start, end }: Range): boolean {
  const first = words.find((word) => word.start >= start)
  if (!first || first.end < end || !OPEN_PRONOUNS.has(first.lower)) return false
  return !referenceOver(release.references, { start, end })?.entity
}

/** "The Board announced that it will open": the subject of the clause above, else that of the sentence before (Grosz et al. 1995, centering). */
function antecedent({ parsed, clause, around: { previous } }: Told): Range | null {
  for (let place = parsed.clauses.indexOf(clause) - 1; place >= 0; place--) {
    const found = nounSubject(parsed, parsed.clauses[place]!)
    if (found) return found
  }
  if (!previous || previous.block !== parsed.block) return null
  const main = previous.clauses.find(({ marker }) => marker === null)
  return main ? nounSubject(previous, main) : null
}

function nounSubject({ words }: Parsed, clause: Clause): Range | null {
  const subject = clause.verb.passive ? clause.subject : rolesOf(clause).agent
  return joined(subject, words)
}

function joined(phrases: readonly Phrase[], words: Parsed['words']): Range | null {
  const first = phrases[0]
  if (!first || words[first.head]!.wordClass === 'pronoun') return null
  return phraseRange(words, { ...phrases.at(-1)!, start: first.start })
}

/** "The Meeting: – adopted the Guidelines": the subject stands in the umbrella sentence. */
function leftOut({ clause, match, around }: Told): Range | null {
  if (clause.subject.length > 0 || clause.verb.passive || !match.trigger.who.includes('agent')) return null
  const umbrella = around.umbrella()
  const main = umbrella?.clauses.findLast(({ subject, marker }) => subject.length > 0 && marker === null)
  return umbrella && (main ? nounSubject(umbrella, main) : lastName(umbrella))
}

/** "At the end of the deliberations, the Technical Working Group:" */
function lastName({ words, clauses }: Parsed): Range | null {
  if (clauses.length > 0) return null
  const place = words.findLastIndex(({ lower }) => lower === 'the' || lower === 'our')
  const phrase = place < 0 ? null : coreAt(words, place, words.length)
  return phrase && words[phrase.head]!.capital ? phraseRange(words, phrase) : null
}

/** "will be held in Montevideo, hosted by the National Directorate". */
function hostIn({ parsed, match }: Told): Range | null {
  if (match.trigger.type !== 'next-edition') return null
  const hosted = parsed.clauses.find(({ verb }) => verb.lemmas.some((lemma) => HOSTING.has(lemma)))
  const by = hosted?.prepositions.find(({ preposition }) => preposition === 'by')
  return by ? phraseRange(parsed.words, by.phrase) : null
}

const HOSTING = new Set(['host', 'organize', 'organise', 'convene'])
/** Types whose thing belongs to the one who brings it out. */
const OWNED = new Set(['publication', 'launch', 'other'])

/** "Etchegoyhen's full report will be published": the possessor. */
function possessorOf({ parsed: { words }, match }: Told, what: Range | null): Range | null {
  if (!what || !OWNED.has(match.trigger.type)) return null
  const own = words.filter((word) => word.start >= what.start && word.end <= what.end)
  const place = own.findIndex(({ lower }) => /\p{L}'s$/u.test(lower))
  if (place < 0 || place > 5 || place === own.length - 1 || !own[0]!.capital) return null
  return own.slice(0, place).every(({ wordClass }) => wordClass === 'noun')
    ? { start: own[0]!.start, end: own[place]!.end - 2 }
    : null
}

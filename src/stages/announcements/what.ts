import type { Range } from '../../core/span.js'
import type { Clause } from '../../text/clauses/clause.js'
import { coreAt } from '../../text/clauses/phrases.js'
import type { Word } from '../../text/clauses/word.js'
import { contentWords } from '../../text/fold.js'
import { isPlaceName } from '../../text/lexicon/places.js'
import type { Told } from './clause-candidates.js'
import { namesPerson, personAt } from './release.js'
import { rolesOf } from './roles.js'
import { phraseRange, slotRange } from './slots.js'
import { roleBeforeBearer } from './who.js'

/** The thing that is news: by the frame, an office without its term, a short name with the deed that it is about. */
export function thingOf(told: Told): Range | null {
  const { type } = told.match.trigger
  if (type === 'appointment') return postOf(told)
  const range = prisonTerm(told) ?? thingIn(told)
  return range && ABOUT_DEEDS.has(type) ? withDeed(told, range) : range
}

/** "was sentenced to six years in prison": the term, which is no day. */
function prisonTerm({ parsed: { words }, clause }: Told): Range | null {
  if (!clause.verb.lemmas.includes('sentence')) return null
  const to = clause.prepositions.find(({ preposition }) => preposition === 'to')
  if (!to) return null
  const place =
    words[to.phrase.end]?.lower === 'in' && /^(?:prison|jail|custody)$/.test(words[to.phrase.end + 1]?.lower ?? '')
  return phraseRange(words, { ...to.phrase, end: to.phrase.end + (place ? 2 : 0) })
}

/** What the first source holds that can be a thing: a place by its name and an adverb are none. */
function thingIn({ parsed, clause, match }: Told): Range | null {
  for (const source of match.trigger.what) {
    const range = slotRange(parsed, clause, match, [source])
    if (range && !isNoThing(parsed.words, range)) return range
  }
  return match.trigger.what.includes('action') ? offeredIn(parsed, clause) : null
}

/** "accepted the offer of Chile to host the tenth session": what the infinitive is about. */
function offeredIn({ words, clauses }: Told['parsed'], clause: Clause): Range | null {
  const next = clauses[clauses.indexOf(clause) + 1]
  const [object] = next?.marker === 'to' ? next.object : []
  return object ? phraseRange(words, object) : null
}

function isNoThing(words: readonly Word[], { start, end }: Range): boolean {
  const own = words.filter((word) => word.start >= start && word.end <= end)
  if (own.length === 1 && own[0]!.wordClass === 'adverb') return true
  return isPlaceName(own.map(({ text }) => text).join(' '))
}

/** What stands behind the verb of an appointment and names no office. */
const NO_POSTS = new Set(
  'succession office place turn addition recognition favour favor absentia vote ballot'.split(' '),
)

/** The office somebody gets: "as its chairman", "to serve as director", or what stood before his name. */
function postOf(told: Told): Range | null {
  const { parsed, clause, match, release } = told
  for (const source of match.trigger.what) {
    const range = slotRange(parsed, clause, match, [source])
    const first = range && parsed.words.find(({ start }) => start >= range.start)
    if (!range || NO_POSTS.has(first!.lower)) continue
    const post = withoutTerm(parsed.words, range)
    if (source === 'patient' && isJoining(told) && namesPerson(release, post)) continue
    return namesPerson(release, post) ? withoutPerson(told, post) : post
  }
  return servingAs(told) ?? (clause.verb.passive ? roleBeforeBearer(told) : null) ?? postHeld(told)
}

/** Verbs by which somebody keeps a post, takes it up or gives it up. */
const HOLDING = new Set([
  're-elect',
  'reelect',
  'reappoint',
  're-appoint',
  'confirm',
  'swear',
  'retire',
  'resign',
  'step',
])

/** "Ms Oakes was re-elected for a final term": the post that she holds by the rest of the text. */
function postHeld({ parsed, clause, match, release }: Told): Range | null {
  if (!clause.verb.lemmas.some((lemma) => HOLDING.has(lemma))) return null
  const who = slotRange(parsed, clause, match, match.trigger.who)
  const entity = who && personAt(release, who)?.entity
  return entity ? (release.entities.people[entity.index]!.role?.span ?? null) : null
}

const SUCCEEDING = new Set(['replace', 'succeed', 'follow', 'take', 'join'])

/** "will replace Ann Lee": whom he follows is no office. */
function isJoining({ clause }: Told): boolean {
  return clause.verb.lemmas.some((lemma) => SUCCEEDING.has(lemma))
}

/** "chair for a second two-year term" is chair. */
function withoutTerm(words: readonly Word[], range: Range): Range {
  const place = words.findIndex(
    ({ start, lower }, index) =>
      start > range.start && start < range.end && lower === 'for' && isTerm(words, index + 1),
  )
  return place < 1 ? range : { start: range.start, end: words[place - 1]!.end }
}

function isTerm(words: readonly Word[], start: number): boolean {
  const phrase = coreAt(words, start, words.length)
  return phrase !== null && /^(?:terms?|years?|months?|mandate|period|time|\d{4})$/.test(words[phrase.head]!.lower)
}

/** "Chair and Mr. Mirko Radusinović Vice-Chair": the second has an office of his own. */
function withoutPerson({ parsed: { words }, release }: Told, range: Range): Range {
  const place = words.findIndex(
    ({ start, lower }, index) =>
      start > range.start &&
      start < range.end &&
      lower === 'and' &&
      namesPerson(release, { start, end: range.end }) &&
      index > 0,
  )
  return place < 1 ? range : { start: range.start, end: words[place - 1]!.end }
}

/** "has appointed Ann Lee to serve as director" */
function servingAs({ parsed: { words, clauses }, clause }: Told): Range | null {
  const next = clauses[clauses.indexOf(clause) + 1]
  if (next?.marker !== 'to' || !/^(?:serve|act)$/.test(next.verb.lemmas[0] ?? '')) return null
  const [post] = rolesOf(next).behind('as')
  return post ? phraseRange(words, post) : null
}

/** Types whose thing may be named by a short word and its deed. */
const ABOUT_DEEDS = new Set(['agreement', 'commitment', 'launch', 'adoption', 'other'])
/** A longer name needs no deed. */
const SHORT = 2

/** "an arrangement to share their readings", "a commitment to enact a peace process". */
function withDeed({ parsed: { words, clauses }, clause }: Told, range: Range): Range {
  const next = clauses[clauses.indexOf(clause) + 1]
  if (next?.marker !== 'to') return range
  const before = words[next.verb.start - 1]
  if (before?.end !== range.end || countOf(words, range) > SHORT) return range
  const last = next.object.at(-1)
  return { start: range.start, end: last ? words[last.end - 1]!.end : words[next.verb.end - 1]!.end }
}

function countOf(words: readonly Word[], range: Range): number {
  const own = words.filter(({ start, end }) => start >= range.start && end <= range.end)
  return contentWords(own.map(({ text }) => text).join(' ')).length
}

import { countryOfAdjective } from '../../text/lexicon/demonyms.js'
import { isCountry, isPlaceName } from '../../text/lexicon/places.js'
import { isPersonNoun } from '../../text/lexicon/person-nouns.js'
import { isRole } from '../../text/lexicon/roles.js'
import { appositionOf } from './apposition.js'
import { addressedName, isNameOnly, isPlaceBehind, sourceAcrossCommas } from './commas.js'
import type { Cue } from './cues.js'
import type { Item } from './items.js'
import { afterIntroduction, FURTHEST, introduces, openingOf } from './openers.js'
import {
  isAdverb,
  isComma,
  isPreposition,
  isTime,
  isVerb,
  phraseEnding,
  phraseStarting,
  type Places,
} from './phrase.js'
import { isTitle } from './proper-name.js'
import { antecedentOf, headOfRelative, isAdjunct } from './relative.js'

const MOST_INTRODUCTIONS = 3

/** Nouns for somebody's words, or the place that they come from. */
const WORDS_OF = new Set(
  'desk statement statements message comment comments remarks response reaction letter conclusions recommendations resolution declaration communiqué verdict report'.split(
    ' ',
  ),
)
const FARTHEST_NOUN = 6

/** The noun phrase in front of a verb that is its subject, or that of the verbs before it; null where there is none. */
export function sourceBefore(items: readonly Item[], verb: number, floor: number): Places | null {
  let end = verb
  while (end > floor && isAdverb(items[end - 1]!)) end--
  if (end <= floor) return null
  const before = items[end - 1]!
  if (items.slice(end, verb).some((item) => item.lower === 'to')) return subjectOfInfinitive(items, end, floor)
  if (isComma(before)) return whomOf(items, sourceAcrossCommas(items, end - 1, floor), floor)
  if (before.lower === 'who') return antecedentOf(items, end - 1, floor) ?? sourceBefore(items, end - 1, floor)
  if (before.lower === 'which' && isComma(items[end - 2])) return antecedentOf(items, end - 1, floor)
  if (before.lower === 'and' || before.lower === 'but')
    return subjectOfClause(items, end - 1, openingOf(items, end - 1, floor))
  const phrase = phraseEnding(items, end, floor)
  if (phrase && isTimeOf(items, phrase)) return sourceBefore(items, phrase.from, floor)
  const auxiliary = phrase ? auxiliaryBefore(items, phrase, floor) : -1
  if (auxiliary > floor) return sourceBefore(items, auxiliary, floor)
  if (!phrase) return null
  return (
    outerOf(items, phrase, floor) ??
    (isParenthetical(items, verb, phrase) ? phrase : (addressedName(items, phrase, floor) ?? phrase))
  )
}

/** *Mayor Lee this week called it*, *Mayor Lee earlier this week called it*: when something is said. */
function isTimeOf(items: readonly Item[], { from, to }: Places): boolean {
  let first = from
  while (first < to && /^(?:early|earlier|late|later|only|just)$/.test(items[first]!.lower)) first++
  return (
    first === to - 2 &&
    /^(?:this|last|next|that)$/.test(items[first]!.lower) &&
    /^(?:week|weekend|month|year|day|morning|afternoon|evening|night|spring|summer|autumn|fall|winter|season)$/.test(
      items[first + 1]!.lower,
    )
  )
}

/** *X who, as president, said*: whom *who* means. */
function whomOf(items: readonly Item[], source: Places | null, floor: number): Places | null {
  const isWho = source !== null && source.to - source.from === 1 && items[source.from]!.lower === 'who'
  return isWho ? (antecedentOf(items, source.from, floor) ?? source) : source
}

/** What a phrase before a verb only belongs to: the noun of its relative clause, the subject of its clause, the name that it places. */
function outerOf(items: readonly Item[], phrase: Places, floor: number): Places | null {
  const comma = phrase.from - 1
  if (comma > floor && isComma(items[comma]) && isPlaceBehind(items, { from: floor, to: comma }, phrase)) {
    const placed = phraseEnding(items, comma, floor)
    const isCountryName = isCountry(
      items
        .slice(phrase.from, phrase.to)
        .map(({ text }) => text)
        .join(' '),
    )
    return placed && !isCountryName && items[placed.from]!.capital ? placed : null
  }
  return (
    residentOf(items, phrase, floor) ??
    headOfRelative(items, phrase, floor) ??
    (isAdjunct(items, phrase, floor) ? sourceBefore(items, phrase.from - 1, floor) : null)
  )
}

/** *Aino Salmela, from Turku wrote*, *Aino Salmela, head of ports, for the Union stated*: the name between whose comma and verb only place or body stand. */
function residentOf(items: readonly Item[], phrase: Places, floor: number): Places | null {
  const comma = phrase.from - 2
  if (comma <= floor || !isComma(items[comma])) return null
  if (/^(?:for|at|with)$/.test(items[comma + 1]!.lower) && isNameOnly(items, phrase)) {
    const holder = sourceAcrossCommas(items, comma, floor)
    return holder && items[holder.from]!.capital && isNameOnly(items, holder) ? holder : null
  }
  if (!/^(?:from|of|in)$/.test(items[comma + 1]!.lower)) return null
  let from = comma
  while (from > floor && items[from - 1]!.capital) from--
  const isWhole = from === floor || items[from - 1]!.kind === 'punctuation'
  return from < comma && isWhole && isNameOnly(items, phrase) ? { from, to: comma } : null
}

/** *…, X said, …* in a clause of X's report: a name by itself between commas. */
function isParenthetical(items: readonly Item[], verb: number, phrase: Places): boolean {
  return isComma(items[verb + 1]) && items[verb + 2]?.kind !== 'stretch' && isNameOnly(items, phrase)
}

const AUXILIARY = /^(?:has|have|had|will|would|also)$/

/** Place of the auxiliary that a phrase of time or place parts from its verb (*who has in the past described*); -1 where none does. */
function auxiliaryBefore(items: readonly Item[], { from }: Places, floor: number): number {
  let at = from - 1
  while (at > floor && items[at]!.lower !== 'to' && isPreposition(items[at]!)) at--
  return at < from - 1 && at > floor && AUXILIARY.test(items[at]!.lower) ? at : -1
}

const LONGEST_MOVED = 6

/** *…, prompting X | to retort*: who is moved to speak. */
function movedBefore(items: readonly Item[], end: number, floor: number): Places | null {
  for (let at = end - 2; at > floor && end - at <= LONGEST_MOVED; at--)
    if (/^(?:prompting|leading|causing|moving|prompted|moved)$/.test(items[at]!.lower)) return { from: at + 1, to: end }
  return null
}

const HANGS_ON = /^(?:wrote|writes|called|phoned|rang|emailed|rose|stood|stepped|came)$/

/** `wrote to ask`: the subject of the verb that the infinitive hangs on. */
function subjectOfInfinitive(items: readonly Item[], end: number, floor: number): Places | null {
  const verb = end - 1
  const moved = movedBefore(items, end, floor)
  if (moved) return moved
  return HANGS_ON.test(items[verb]!.lower) ? sourceBefore(items, verb, floor) : subjectOfClause(items, end, floor)
}

/** *the paper quoted X as saying*: whom it quotes. */
export function quotedSource(items: readonly Item[], { last, lemma }: Cue, ceiling: number): Places | null {
  if (lemma !== 'quote' && lemma !== 'cite') return null
  const name = phraseStarting(items, last + 1, ceiling)
  const isSaying =
    name && items[name.to]?.lower === 'as' && /^(?:saying|telling|stating)$/.test(items[name.to + 1]?.lower ?? '')
  return isSaying ? name : null
}

/** The noun phrase behind an inverted verb; the name, where one follows a description (*said the chair, Aino Salmela*). */
export function sourceAfter(items: readonly Item[], start: number, ceiling: number): Places | null {
  let from = start
  while (from < ceiling && isAdverb(items[from]!)) from++
  const phrase =
    twoRoles(items, from, ceiling) ??
    upToName(items, from, ceiling) ??
    phraseStarting(items, from, ceiling) ??
    phraseBehindVerb(items, from, ceiling)
  return phrase && (appositionOf(items, phrase, ceiling) ?? phrase)
}

const LONGEST_OFFICE = 7

/** *said Swedish trades union official Aino Salmela*, *says program codirector Aino Salmela*: a noun that the tagger takes for a verb, before an office and its name. */
function upToName(items: readonly Item[], from: number, ceiling: number): Places | null {
  const first = items[from]
  if (!first || !(first.capital ? countryOfAdjective(first.text) !== null : isVerb(first))) return null
  let name = from + 1
  while (name < ceiling && name - from < LONGEST_OFFICE && items[name]!.kind === 'word' && !items[name]!.capital) name++
  let to = name
  while (to < ceiling && items[to]!.capital) to++
  return name - from > 1 && to - name > 1 && isRoleAt(items, name - 1) ? { from, to } : null
}

/** *said project leader and curator Aino Salmela*: two offices before one name. */
function twoRoles(items: readonly Item[], from: number, ceiling: number): Places | null {
  const first = phraseFrom(items, from, ceiling)
  if (!first || items[first.to]?.lower !== 'and' || !isRoleAt(items, first.to - 1)) return null
  const second = phraseFrom(items, first.to + 1, ceiling)
  let role = second ? second.to - 1 : 0
  while (second && role > second.from && items[role]!.capital) role--
  return second && second.to - role > 2 && isRoleAt(items, role) ? { from, to: second.to } : null
}

/** The noun phrase from a place on, whose first noun the tagger may take for a verb (*project leader*). */
function phraseFrom(items: readonly Item[], from: number, ceiling: number): Places | null {
  return phraseStarting(items, items[from] && isVerb(items[from]) ? from + 1 : from, ceiling)
}

function isRoleAt(items: readonly Item[], at: number): boolean {
  const { capital, text } = items[at]!
  return !capital && (isRole(text) || isPersonNoun(text) || /(?:er|or|ist|ian)$/.test(text))
}

/** *said board chief X*, *said lead author X*: a noun that the tagger takes for a verb. */
function phraseBehindVerb(items: readonly Item[], from: number, ceiling: number): Places | null {
  const phrase = items[from]?.kind === 'word' && isVerb(items[from]) ? phraseStarting(items, from + 1, ceiling) : null
  const behind = phrase && items.slice(phrase.from, phrase.to)
  const isHolder = behind && (isPersonNoun(behind[0]!.text) || isTitle(behind[0]!.text))
  return isHolder && behind.at(-1)!.capital ? { from, to: phrase.to } : null
}

/**
 * `…, said its coordinator, “…”`: what follows the verb is a whole phrase, and no clause, hearer or time; where it must be
 * closed, not the subject of what stands in marks (*X, chair of Y, said Z “left too early”*).
 */
export function isInverted(
  items: readonly Item[],
  cue: Cue,
  ceiling: number,
  end: 'open' | 'closed' = 'open',
): boolean {
  const phrase = phraseFrom(items, cue.last + 1, ceiling)
  if (!phrase || cue.class === 'tell' || isTime(items[phrase.from]!)) return false
  if (/^(?:last|next|this|early|late)$/.test(items[phrase.from]!.lower)) return false
  if (!items.slice(phrase.from, phrase.to).some((item) => item.capital || isPersonNoun(item.text))) return false
  return phrase.to >= ceiling ? end === 'open' : /^[,.;]$/.test(items[phrase.to]!.text) || tellsWhen(items, phrase.to)
}

/** *…, said Aino Salmela today*, *on Monday*, *in Turku on 4 May*. */
function tellsWhen(items: readonly Item[], at: number): boolean {
  const isOn = /^(?:on|in|at|during)$/.test(items[at]!.lower)
  return (
    isTime(items[at]!) ||
    (isOn && items[at + 1] !== undefined && (isTime(items[at + 1]!) || items[at + 1]!.kind === 'number'))
  )
}

/** The subject of the clause that a range of items begins with, introductory phrases left out. */
export function subjectOfClause(items: readonly Item[], to: number, floor: number): Places | null {
  let from = behindHead(items, to, floor)
  while (from < to && items[from]!.kind === 'punctuation') from++
  if (FOUND.test(items[from]?.lower ?? '') && isPreposition(items[from + 1] ?? items[from]!))
    return phraseStarting(items, from + 2, to)
  const author = authorOf(items, from, to)
  if (author) return author
  from = behindCleft(items, from, to)
  for (let hop = 0; hop < MOST_INTRODUCTIONS && from < to && introduces(items, from); hop++) {
    const next = afterIntroduction(items, from, to)
    if (next < 0) break
    from = next
  }
  const phrase = phraseStarting(items, from, to) ?? firstPhrase(items, from, to)
  return phrase && (appositionOf(items, phrase, to) ?? phrase)
}

const LONGEST_HEAD = 6

/** Behind a dateline or a label in brackets: *RIGA – This spring …*, *[Interview] X, chair of Y: “…”*. */
function behindHead(items: readonly Item[], to: number, floor: number): number {
  const isLabel = items[floor]?.text === '['
  const town = behindTown(items, floor)
  if (town > 0) return town
  const end = isLabel ? /^\]$/ : /^[–—―-]$/
  for (let at = floor; at < Math.min(to - 1, floor + LONGEST_HEAD); at++) {
    if (end.test(items[at]!.text)) return at > floor ? at + 1 : floor
    if (!isLabel && !(isComma(items[at]) || /^\p{Lu}{3,}$/u.test(items[at]!.text))) return floor
  }
  return floor
}

/** *Washington --- The mayor …*, *Riga – …* at the head of a text: a place by itself and a dash. */
function behindTown(items: readonly Item[], floor: number): number {
  let at = floor
  while (at - floor < 3 && items[at]?.capital) at++
  const words = items.slice(floor, at).map(({ text }) => text)
  return at > floor && /^[–—―-]+$/.test(items[at]?.text ?? '') && isPlaceName(words.join(' ')) ? at + 1 : 0
}

/** *Seen on a wall*, *Overheard at the coffee table*: what holds the words. */
const FOUND = /^(?:seen|heard|overheard|spotted|found|read|written|posted|painted|printed)$/

/** *It was in this hall that X …*, *It was on Monday, when X …*: where the clause of the subject begins. */
function behindCleft(items: readonly Item[], from: number, to: number): number {
  if (items[from]?.lower !== 'it' || !/^(?:is|was)$/.test(items[from + 1]?.lower ?? '')) return from
  for (let at = from + 2; at < to - 1 && at - from < FURTHEST; at++)
    if (/^(?:when|that|where)$/.test(items[at]!.lower)) return at + 1
  return from
}

/** `From the desk of X`, `A statement by X`: whose words they are. */
export function authorOf(items: readonly Item[], from: number, to: number): Places | null {
  for (let at = from; at + 2 < to && at < from + FARTHEST_NOUN; at++) {
    if (!WORDS_OF.has(items[at]!.lower)) continue
    if (/^(?:of|from|by)$/.test(items[at + 1]!.lower)) return sourceAfter(items, at + 2, to)
    const by = madeBy(items, at + 1, to)
    if (by > 0) return sourceAfter(items, by + 1, to)
  }
  return null
}

/** *The conclusions were drawn up by X and read by Y*: place of the first *by* behind *is* or *was* and a participle; -1 without. */
function madeBy(items: readonly Item[], from: number, to: number): number {
  if (!/^(?:is|was|are|were)$/.test(items[from]?.lower ?? '')) return -1
  for (let at = from + 2; at < Math.min(to, from + 5); at++) if (items[at]!.lower === 'by') return at
  return -1
}

/** Where no comma ends an introduction (*In 2017 the foundation …*): the last phrase before the first verb. */
function firstPhrase(items: readonly Item[], from: number, to: number): Places | null {
  let verb = from
  while (verb < to && verb - from < FURTHEST && !isVerb(items[verb]!)) verb++
  return verb < to ? phraseEnding(items, verb, from) : null
}

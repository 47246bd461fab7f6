import { RELATIVES, SUBORDINATORS } from './closed-classes.js'
import { afterMark } from './clause-marks.js'
import { isEmbedded, type Clause, type LeftSide } from './clause.js'
import { described } from './described.js'
import { coordinated, coreAt, isTime, withComplements, type Phrase } from './phrases.js'
import type { VerbGroup } from './verb-groups.js'
import type { Word } from './word.js'

/** Subject, marker and governor of a clause. `left` is the end of the verb group before, `earlier` the clauses before. */
export function leftSide(words: readonly Word[], verb: VerbGroup, left: number, earlier: readonly Clause[]): LeftSide {
  const previous = earlier.length - 1
  if (verb.tense === 'infinitive') {
    return { subject: earlier.at(-1)?.subject ?? [], marker: 'to', governor: previous, start: verb.start }
  }
  const marker = markerBefore(words, verb, left)
  if (marker >= 0 && isRelativeSubject(words, verb, marker)) {
    return {
      subject: antecedent(words, marker, outerStart(earlier)),
      marker: words[marker]!.lower,
      governor: previous,
      start: marker,
    }
  }
  if (marker < 0 && isReduced(words, verb, left)) return reduced(words, verb, left, earlier)
  return finite(words, verb, left, marker, earlier)
}

/** "who", "which" or "that" directly before the verb is its subject. */
function isRelativeSubject(words: readonly Word[], verb: VerbGroup, marker: number): boolean {
  if (!RELATIVES.has(words[marker]!.lower)) return false
  let index = verb.start - 1
  while (index > marker && /^(?:adverb|date|number)$/.test(words[index]!.wordClass)) index--
  if (index > marker && words[index]!.wordClass === 'preposition' && index < verb.start - 1) index--
  return index === marker
}

/** A past participle or gerund without auxiliary that hangs on the noun before it: "a review, released on Monday,". */
function isReduced(words: readonly Word[], verb: VerbGroup, left: number): boolean {
  if (verb.start !== verb.main || verb.start === left) return false
  if (verb.tense === 'gerund') return true
  if (!canBeParticiple(words[verb.main]!, verb)) return false
  const next = words[verb.end]
  const before = words[verb.start - 1]
  if (!next || !before || /^(?:pronoun|coordinator|adverb)$/.test(before.wordClass)) return false
  if (isMargin(words, verb.end) || isActive(words, verb.end)) return false
  const hangs = /^(?:preposition|to|date)$/.test(next.wordClass) || next.wordClass === 'adverb' || /[,.]/.test(next.gap)
  return (
    hangs &&
    (/^\s*[,(–—]/.test(words[verb.start]!.gap) || words[verb.end]?.lower === 'by' || finiteFollows(words, verb))
  )
}

/** "went" is none, "closed" may be one. */
function canBeParticiple({ forms }: Word, { tense }: VerbGroup): boolean {
  if (tense !== 'past' && tense !== 'participle') return false
  return forms.length === 0 || forms.some(({ form }) => form === 'participle')
}

/** "announced today that it has", "unveiled today a plan": what is said or done stands behind an adverb, as behind no passive participle. */
function isActive(words: readonly Word[], index: number): boolean {
  const behind = words[words[index]!.wordClass === 'adverb' ? index + 1 : index]
  if (!behind || behind.gap !== ' ') return false
  return behind.lower === 'that' || (behind !== words[index] && behind.wordClass === 'determiner')
}

/** "agreed, by 41 votes to 6, to …": no agent stands behind this "by". */
function isMargin(words: readonly Word[], index: number): boolean {
  const word = words[index]!
  return word.lower === 'by' && (words[index + 1]?.wordClass === 'number' || word.gap.includes(','))
}

/** Another finite verb follows before the sentence parts, so that this one is none. */
function finiteFollows(words: readonly Word[], verb: VerbGroup): boolean {
  for (let index = verb.end; index < Math.min(words.length, verb.end + 14); index++) {
    const word = words[index]!
    if (/[;:.!?]/.test(word.gap) || word.wordClass === 'coordinator' || RELATIVES.has(word.lower)) return false
    if (word.wordClass === 'auxiliary') return true
    if (/,/.test(word.gap)) return word.wordClass === 'verb' && word.forms.some(({ form }) => form !== 'gerund')
  }
  return false
}

function reduced(words: readonly Word[], verb: VerbGroup, left: number, earlier: readonly Clause[]): LeftSide {
  const noun = antecedent(words, verb.start, left)
  const subject = noun.length > 0 ? noun : (earlier.at(-1)?.subject ?? [])
  return { subject, marker: 'participle', governor: earlier.length - 1, start: verb.start }
}

function finite(
  words: readonly Word[],
  verb: VerbGroup,
  left: number,
  marker: number,
  earlier: readonly Clause[],
): LeftSide {
  const from = marker >= 0 ? marker + 1 : left
  const word = marker >= 0 ? words[marker]!.lower : null
  const outer =
    marker < 0
      ? (described(words, verb, earlier) ?? resumed(words, verb, earlier) ?? coordinate(words, verb, earlier))
      : null
  if (outer) return outer
  const subject = subjectIn(words, from, verb.start, left > 0 && marker < 0)
  if (subject.length > 0) {
    return {
      subject,
      marker: word,
      governor: word ? earlier.length - 1 : reportedBy(words, verb, earlier),
      start: from,
    }
  }
  const last = earlier.at(-1)
  if (!last) return { subject: [], marker: word, governor: -1, start: from }
  return { subject: last.subject, marker: word ?? last.marker, governor: last.governor, start: from }
}

/** "adopted the Charter and published a report": directly behind "and" a second verb has the subject of the first. */
function coordinate(words: readonly Word[], verb: VerbGroup, earlier: readonly Clause[]): LeftSide | null {
  let index = verb.start - 1
  while (index > 0 && words[index]!.wordClass === 'adverb') index--
  if (words[index]?.wordClass !== 'coordinator') return null
  const first = earlier.findLast(
    ({ marker, verb: { tense } }) => marker !== 'to' && tense !== 'gerund' && tense !== 'infinitive',
  )
  if (!first || first.subject.length === 0) return null
  return { subject: first.subject, marker: first.marker, governor: first.governor, start: index + 1 }
}

/** The clause that goes on behind one that hung inside it: "The hotline, staffed from Roseau, starts", "recall that the hotline, …". */
function resumed(words: readonly Word[], verb: VerbGroup, earlier: readonly Clause[]): LeftSide | null {
  const inner = earlier.at(-1)
  if (!inner || !isEmbedded(inner) || inner.marker === 'to') return null
  const before = words[verb.start - 1]!
  if (before.wordClass === 'coordinator' || startsOwnClause(words, inner.verb.end, verb.start)) return null
  const closed = /[,)–—]/.test(words[verb.start]!.gap) || /^(?:adverb|negation)$/.test(before.wordClass)
  if (!closed && hasFreePhrase(words, inner.verb.end, verb.start)) return null
  let first = earlier.length - 1
  while (first > 0 && isEmbedded(earlier[first - 1]!)) first--
  const start = earlier[first - 1]?.verb.end ?? 0
  const subject = subjectIn(words, start, earlier[first]!.start, start > 0)
  if (subject.length === 0) return null
  const isSaid = first > 0 && words[subject[0]!.start - 1]?.lower === 'that'
  return { subject, marker: isSaid ? 'that' : null, governor: isSaid ? first - 1 : -1, start }
}

/** "…, and the budget was approved": a coordinator with a subject of its own behind the inner clause. */
function startsOwnClause(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const word = words[index]!
    if (/[;:.!?]/.test(word.gap)) return true
    if (word.wordClass === 'coordinator' && /,/.test(word.gap)) return true
  }
  return false
}

function hasFreePhrase(words: readonly Word[], from: number, to: number): boolean {
  return phrasesIn(words, from, to).some((one) => !one.governed && !isTime(words, one.phrase))
}

function outerStart(earlier: readonly Clause[]): number {
  return earlier.at(-1)?.verb.end ?? 0
}

/** The last subordinator or relative pronoun between the clause before and the verb; -1 where none stands there. */
function markerBefore(words: readonly Word[], verb: VerbGroup, left: number): number {
  for (let index = verb.start - 1; index >= left; index--) {
    const { lower, gap } = words[index]!
    if (RELATIVES.has(lower) && !isDemonstrative(words, index)) return index
    if (SUBORDINATORS.has(lower) && !RELATIVES.has(lower) && !isPrepositional(words, index, verb)) return index
    if (/[;:.!?—–]/.test(gap)) return -1
  }
  return -1
}

/** "on that day" */
function isDemonstrative(words: readonly Word[], index: number): boolean {
  return words[index]!.lower === 'that' && words[index - 1]?.wordClass === 'preposition'
}

/** "after two days", "until Friday", "since 2019": a preposition, unless a subject follows it before the verb. */
function isPrepositional(words: readonly Word[], index: number, verb: VerbGroup): boolean {
  if (!/^(?:after|before|since|until|till|as|once|so)$/.test(words[index]!.lower)) return false
  const phrase = coreAt(words, index + 1, verb.start)
  return !phrase || isTime(words, phrase) || phrase.end < verb.start
}

/** The noun phrase that a relative or a participle hangs on. */
function antecedent(words: readonly Word[], marker: number, left: number): Phrase[] {
  const phrases = phrasesIn(words, left, marker)
  const last = phrases.at(-1)
  if (!last) return []
  const first = phrases.findLast((one) => one.phrase.end <= last.phrase.start && !one.governed)
  return last.governed && /^(?:of|on|for|in)$/.test(words[last.at]!.lower) && first ? [first.phrase] : [last.phrase]
}

interface Placed {
  readonly phrase: Phrase
  readonly governed: boolean
  /** Index of the preposition, or of the phrase's start. */
  readonly at: number
}

/** The noun phrases of a stretch, each with whether a preposition governs it. */
function phrasesIn(words: readonly Word[], from: number, to: number): Placed[] {
  const found: Placed[] = []
  let index = from
  while (index < to) {
    const word = words[index]!
    const governed = word.wordClass === 'preposition' || word.wordClass === 'to'
    const phrase = coreAt(words, governed ? index + 1 : index, to)
    if (phrase) {
      found.push({ phrase, governed, at: index })
      index = phrase.end
    } else index++
  }
  return found
}

/** The subject between a clause's start and its verb: the first phrase that no preposition governs and that is no time. */
export function subjectIn(words: readonly Word[], from: number, to: number, afterVerb: boolean): Phrase[] {
  const start = afterVerb ? afterObject(words, from, to) : behindDoing(words, afterMark(words, from, to), to)
  const free = phrasesIn(words, start, to).filter((one) => !one.governed && !isTime(words, one.phrase))
  const first = behindFronted(words, start, free) ?? free[0]
  if (!first) return []
  return coordinated(words, withComplements(words, first.phrase, to, SUBJECT_COMPLEMENTS), to)
}

/** "Working with the towns, the Ministry": behind a sentence's opening in -ing, whose words the tagger takes for nouns, the last phrase that a comma opens. */
function behindDoing(words: readonly Word[], start: number, to: number): number {
  const [first, next] = [words[start], words[start + 1]]
  if (
    !first?.lower.endsWith('ing') ||
    !next ||
    !/^(?:preposition|adverb|determiner|possessive|to)$/.test(next.wordClass)
  )
    return start
  for (let index = to - 1; index > start + 1; index--) {
    const word = words[index]!
    if (!/,/.test(word.gap)) continue
    return word.capital || next.wordClass === 'adverb' || OPENS_SUBJECT.test(word.wordClass) ? index : start
  }
  return start
}

const OPENS_SUBJECT = /^(?:determiner|possessive|pronoun)$/

/**
 * "In view of the ties between Peru and Chile, the Ministers …", "In Pasto, Nariño, for the first time, the government …": behind
 * a fronted phrase, what is joined to its end is no subject; the first phrase with a determiner behind a comma is.
 */
function behindFronted(words: readonly Word[], start: number, free: readonly Placed[]): Placed | undefined {
  const [first] = free
  if (!first || free.length < 2 || words[start]?.wordClass !== 'preposition') return undefined
  const before = words[first.at - 1]
  if (!before) return undefined
  const joined = before.wordClass === 'coordinator'
  const placed = /,/.test(words[first.at]!.gap) && isPlainName(before) && isPlainName(words[first.phrase.head]!)
  if (!joined && !placed) return undefined
  return free.find(
    ({ at }) =>
      /,/.test(words[at]!.gap) && (words[at]!.wordClass === 'determiner' || words[at]!.wordClass === 'possessive'),
  )
}

function isPlainName({ capital, wordClass, tags }: Word): boolean {
  return capital && wordClass === 'noun' && !tags.has('Person')
}

const SUBJECT_COMPLEMENTS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'in', 'from', 'at', 'between'])

/** Behind a verb, a new subject stands after a mark, "and" or a comma; else the whole stretch may hold it. */
function afterObject(words: readonly Word[], from: number, to: number): number {
  const mark = afterMark(words, from, to)
  if (mark > from) return mark
  for (let index = to - 2; index >= from; index--) if (/^(?:and|but|or)$/.test(words[index]!.lower)) return index + 1
  for (let index = to - 1; index >= from; index--) {
    if (/,/.test(words[index]!.gap) && coreAt(words, index, to)) return index
  }
  return from
}

/** "said the bank would lend": a complement without "that". */
function reportedBy(words: readonly Word[], verb: VerbGroup, earlier: readonly Clause[]): number {
  const last = earlier.at(-1)
  if (!last) return -1
  const between = words.slice(last.verb.end, verb.start)
  const parted = between.some((word) => /[,;:]/.test(word.gap) || word.wordClass === 'coordinator')
  return parted ? -1 : earlier.length - 1
}

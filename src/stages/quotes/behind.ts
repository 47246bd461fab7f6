import { isSaidByMany, type Cue } from './cues.js'
import { inWordsAfter } from './in-words.js'
import type { Item } from './items.js'
import { isNameOnly } from './commas.js'
import {
  isComma,
  isOnePhrase,
  isPreposition,
  isRegularPast,
  isRunOfName,
  isTime,
  phraseStarting,
  type Places,
} from './phrase.js'
import { hasProperName, made, MOST_ITEMS, SPEAKS, type Attribution, type Place } from './place.js'
import { sourceInPredicate } from './predicate.js'
import { isTitle } from './proper-name.js'
import { isSignedInBrackets } from './reporting-clause.js'
import { speaks } from './speaks.js'
import { isInverted, quotedSource, sourceAfter, sourceBefore, subjectOfClause } from './source.js'

export function after(place: Place): Attribution | null {
  const { items, at, ceiling } = place
  let from = at + 1
  while (from < ceiling && /^[,–—\-*_]$/.test(items[from]!.text)) from++
  const [first, second] = [items[from]?.lower, items[from + 1]?.lower]
  if (first === 'according' && second === 'to') {
    const source = sourceAfter(items, from + 2, ceiling)
    return source && made(items, 'according', source, { from, to: from + 2 }, 0.95)
  }
  const told = sourceInPredicate(items, from, ceiling)
  if (told) return made(items, 'according', told, null, 0.9)
  if (first === 'by' && from === at + 1) {
    const source = sourceAfter(items, from + 1, ceiling)
    const naming = source && speaks(items, source) ? namingBefore(items, at) : -1
    if (naming >= 0) return made(items, 'according', source!, { from: naming, to: naming + 1 }, 0.97, 'judge')
    return source && hasProperName(items, source) ? made(items, 'signature', source, null, 0.4) : null
  }
  return inWordsAfter(place, from) ?? reportedAfter(place, from) ?? unknownVerb(place, from) ?? mindBehind(place, from)
}

/** *“…,” snarked Aino Salmela*, *“…,” Salmela prefaced.*: right behind words that lead on, whatever the verb. */
function unknownVerb({ text, items, at, ceiling, cues }: Place, from: number): Attribution | null {
  if (from !== at + 1 || !/,\W?$/.test(text.slice(innerEnd(items[at]!) - 2, innerEnd(items[at]!)))) return null
  if (cues.some((one) => one.at >= from)) return null
  if (isRegularPast(items[from])) {
    const source = sourceAfter(items, from + 1, ceiling)
    return source && speaks(items, source)
      ? made(items, 'inverted', source, { from, to: from + 1 }, 0.9, 'manner')
      : null
  }
  const name = phraseStarting(items, from, ceiling)
  if (!name || !isRegularPast(items[name.to])) return null
  const next = items[name.to + 1]
  const isPlain = isNameOnly(items, name) || /^(?:s?he|they)$/.test(items[name.from]!.lower)
  const ends = !next || /^[.!?]$/.test(next.text) || (isPlain && isPreposition(next))
  return ends && speaks(items, name)
    ? made(items, 'after', name, { from: name.to, to: name.to + 1 }, 0.9, 'manner')
    : null
}

/** *called “…” by X*, *described as “…” by X*: place of the participle in front of the words; -1 without. */
function namingBefore(items: readonly Item[], at: number): number {
  let verb = at - 1
  while (verb > 0 && at - verb < 4 && /^(?:as|an?|the)$/.test(items[verb]!.lower)) verb--
  return /^(?:called|dubbed|labell?ed|termed|described|hailed|praised|branded|deemed|characteri[sz]ed|denounced|dismissed|rated|acclaimed|nicknamed)$/.test(
    items[verb]?.lower ?? '',
  )
    ? verb
    : -1
}

/** `"…," said X` and `"…," X said`; by a later verb where the first is none of the reporter's (*“…,” X, who was free to speak, told Y*). */
function reportedAfter(place: Place, from: number): Attribution | null {
  const cue = cueAfter(place, from)
  const own = cue ? reportedBy(place, from, cue) : null
  if (own || !cue) return own
  const later = place.cues.find((one) => one.at > cue.at && SPEAKS.has(one.class) && closesBy(place.items, one.at))
  return later && later.form === 'past' ? reportedBy(place, from, later) : null
}

/** *“…” to stand again, he told the press*: a verb right behind a comma, or behind a pronoun that a comma parts from what stands before. */
function closesBy(items: readonly Item[], verb: number): boolean {
  return isComma(items[verb - 1]) || (isComma(items[verb - 2]) && /^(?:s?he|they)$/.test(items[verb - 1]!.lower))
}

function reportedBy(place: Place, from: number, cue: Cue): Attribution | null {
  const { text, items, at, ceiling } = place
  if (cue.at - from > MOST_ITEMS || cue.class === 'judge' || takesObject(items, cue)) return null
  if (cue.form === 'base' && !isSaidBefore(items, cue) && !isSaidByMany(items, cue.at)) return null
  if (cue.form === 'progressive') return participleAfter(items, at, cue)
  const inner = text.slice(Math.max(0, innerEnd(items[at]!) - 3), innerEnd(items[at]!))
  const leadsOn = /[,?!—–-]\s*$/.test(inner) || from > at + 1
  const isBare = onlyAdverbs(items, from, cue.at)
  if (!isBare && !(isComma(items[cue.at - 1]) && isInverted(items, cue, ceiling)))
    return subjectAfter(items, cue, from, leadsOn)
  const source = sourceAfter(items, cue.last + 1, ceiling)
  const own = { from: cue.at, to: cue.last + 1 }
  if (!source) return isBare ? null : subjectAfter(items, cue, from, leadsOn)
  return made(items, 'inverted', source, own, leadsOn && isBare ? 0.99 : 0.9, cue.class)
}

/** The first verb behind; of speaking rather than any other, where it is inverted (*“…” if the line closed, said X*). */
function cueAfter({ items, ceiling, cues }: Place, from: number): Cue | undefined {
  const first = cues.find((one) => one.at >= from)
  if (!first || SPEAKS.has(first.class)) return first
  const isLater = (one: Cue): boolean => one.at > first.at && SPEAKS.has(one.class) && isComma(items[one.at - 1])
  return cues.find((one) => isLater(one) && isInverted(items, one, ceiling)) ?? first
}

/** `"…," X said`: surest where nothing but the subject stands between the quotation and its verb. */
function subjectAfter(items: readonly Item[], cue: Cue, from: number, leadsOn: boolean): Attribution | null {
  const quoted = quotedSource(items, cue, items.length)
  if (quoted) return made(items, 'after', quoted, { from: cue.at, to: cue.last + 1 }, 0.97, cue.class)
  if (opensOwnClause(items, cue, from)) return null
  const source = (leadsOn ? nameAtFront(items, from, cue.at) : null) ?? sourceBefore(items, cue.at, from)
  if (!source || (!leadsOn && items[from]!.capital && isPreposition(items[from]!))) return null
  const own = { from: cue.at, to: cue.last + 1 }
  const strength = leadsOn ? 0.97 : 0.55
  if (leadsOn && source.from > from && isRunOfName(items, from, source.to))
    return made(items, 'after', { from, to: source.to }, own, 0.95, cue.class)
  if (isOnePhrase(items, from, source.from))
    return made(items, 'after', { from, to: source.to }, own, strength, cue.class)
  const isClosing = isComma(items[source.from - 1])
  const closing = isClosing ? (endsSentence(items, cue) ? 0.84 : 0.6) : 0
  const best = source.from - from <= 3 ? Math.max(strength, closing) : closing
  return best > 0 ? made(items, 'after', source, own, best, cue.class) : null
}

/** *“…”, as inspectors noted leaks*, *“…,” and a spokesman said she had left*: what the verb reports stands behind it. */
function opensOwnClause(items: readonly Item[], { at, last, class: cueClass }: Cue, from: number): boolean {
  const next = items[last + 1]
  if (!next || at - from > FARTHEST_CLAUSE || !SPEAKS.has(cueClass)) return false
  const { lower } = items[from]!
  if (!/^(?:and|but|while|as)$/.test(lower)) return false
  return (
    /^(?:that|he|she|it|they|his|her|its|their)$/.test(next.lower) ||
    (cueClass !== 'tell' && lower === 'as' && isObject(next))
  )
}

const FARTHEST_CLAUSE = 6

/** *neglect*, and no adverb, preposition or time. */
function isObject(next: Item): boolean {
  return (
    next.kind === 'word' && next.tags.has('Noun') && !next.tags.has('Pronoun') && !isTime(next) && !isPreposition(next)
  )
}

/** *“…,” X, the analyst who founded Y, said*, *“…,” resident X, 33, told the paper*: a name between the marks and a comma. */
function nameAtFront(items: readonly Item[], from: number, verb: number): Places | null {
  const name = phraseStarting(items, from, verb)
  if (!name || !isComma(items[name.to]) || name.to - name.from < 2) return null
  const endsInName = items.slice(name.to - 2, name.to).every((item) => item.capital)
  const isTold = isComma(items[verb - 1]) && endsInName && isRunOfName(items, name.from, name.to)
  return isNameOnly(items, name) || isTold ? name : null
}

/** *“…” for the port, X said.* */
function endsSentence(items: readonly Item[], { last }: Cue): boolean {
  return items[last + 1] === undefined || /^[.!?]$/.test(items[last + 1]!.text)
}

const FARTHEST_MIND = 25

/** `“…” from door to door, in X's view`, `“…” of the port, according to X`. */
function mindBehind({ items, at, floor, ceiling, cues }: Place, from: number): Attribution | null {
  const cue = cues.find((one) => one.at >= from)?.at ?? ceiling
  for (let comma = at + 1; comma < Math.min(cue, ceiling - 2) && comma - at < FARTHEST_MIND; comma++) {
    if (!isComma(items[comma])) continue
    const [first, second] = [items[comma + 1]!.lower, items[comma + 2]!.lower]
    if (first === 'according' && second === 'to') {
      const source = sourceAfter(items, comma + 3, ceiling)
      const isRelayed = cues.some(
        (one) => one.at >= floor && one.at < at && SPEAKS.has(one.class) && one.form === 'past',
      )
      return source && made(items, 'according', source, { from: comma + 1, to: comma + 3 }, isRelayed ? 0.45 : 0.8)
    }
    const told = first === 'in' && comma >= from ? inWordsAfter({ items, ceiling }, comma + 1) : null
    if (told && !/^an?$/.test(items[comma + 2]!.lower)) return { ...told, strength: 0.8 }
  }
  return null
}

/** *X hailed “…,” saying the town had won*: who acts in the clause before; behind a quotation that opens the sentence nobody. */
function participleAfter(items: readonly Item[], at: number, cue: Cue): Attribution | null {
  const source = subjectOfClause(items, at, 0)
  return source && made(items, 'within', source, { from: cue.at, to: cue.last + 1 }, 0.7, cue.class)
}

/** *they conclude*, *she will say*, *used to say*, *was careful to add*, and not *would like to say*. */
function isSaidBefore(items: readonly Item[], { at, class: cueClass }: Cue): boolean {
  if (!SPEAKS.has(cueClass)) return false
  const before = items[at - 1]
  if (before && (/^(?:they|we|will|two|both)$/.test(before.lower) || before.tags.has('Plural'))) return true
  if (before?.lower !== 'to') return false
  return /^(?:used|likes|liked|loves|loved|careful|quick|keen|eager|glad|happy|proud|moved|pleased)$/.test(
    items[at - 2]?.lower ?? '',
  )
}

/** *so we wrote it down*: the words do not stand in the verb's object. */
function takesObject(items: readonly Item[], cue: Cue): boolean {
  return cue.class === 'write' && /^(?:it|them)$/.test(items[cue.last + 1]?.lower ?? '')
}

function innerEnd(slot: Item): number {
  return slot.end - 1
}

function onlyAdverbs(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!/ly$|^(?:also|then|later|has|had|so|once)$/.test(items[at]!.lower)) return false
  }
  return true
}

/** `"…" — X, Role`, `"…" -Commissioner X`, `"…" (X, Role)`. */
export function signature({ text, items, at, ceiling }: Place): Attribution | null {
  if (isSignedInBrackets(text, items[at]!.end)) {
    const source = items[at + 1]?.text === '(' ? sourceAfter(items, at + 2, ceiling) : null
    return source && made(items, 'signature', source, null, 0.75)
  }
  const bare = nameToTheEnd(text, items, at, ceiling)
  if (bare) return made(items, 'signature', bare, null, 0.75)
  if (!items[at + 1] || !/^[–—―~-]$/.test(items[at + 1]!.text)) return null
  let from = at + 1
  while (from < ceiling && /^[–—―~-]$/.test(items[from]!.text)) from++
  const first = items[from]
  if (!first?.capital) return null
  const source = sourceAfter(items, from, ceiling)
  return source && made(items, 'signature', source, null, 0.75)
}

const MOST_IN_NAME = 4

/** *“We leave with a plan,” Salmela* at the end of a headline: nothing but a name behind words that lead on to it. */
function nameToTheEnd(text: string, items: readonly Item[], at: number, ceiling: number): Places | null {
  const from = at + 1
  if (ceiling !== items.length || ceiling - from < 1 || ceiling - from > MOST_IN_NAME) return null
  const leadsOn = /,\W{0,4}$/.test(text.slice(items[at]!.end - 5, items[at]!.end))
  const isName = isNameOnly(items, { from, to: ceiling }) && items.slice(from).some(({ text: word }) => !isTitle(word))
  return leadsOn && isName ? { from, to: ceiling } : null
}

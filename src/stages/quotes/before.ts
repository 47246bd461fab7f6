import { isFirstName } from '../../text/lexicon/first-names.js'
import { isWriting } from '../../text/lexicon/writings.js'
import { isNameOnly } from './commas.js'
import type { Cue } from './cues.js'
import type { Item } from './items.js'
import {
  isComma,
  isPreposition,
  isRegularPast,
  isRunOfName,
  isTime,
  phraseEnding,
  phraseStarting,
  type Places,
} from './phrase.js'
import { hasProperName, made, MOST_ITEMS, rangeOf, SPEAKS, type Attribution, type Place } from './place.js'
import { isTitle } from './proper-name.js'
import { speaks } from './speaks.js'
import { isInverted, quotedSource, sourceAfter, sourceBefore, subjectOfClause } from './source.js'

/** `X said, “…”`, `X called it “…”`: by the nearest verb whose subject can speak, else by the nearest. */
export function before(place: Place, last: Attribution | undefined): Attribution | null {
  const { items, at, cues } = place
  const nearest = cues.findLast((one) => one.at < at)
  if (!nearest) return unknownVerb(place)
  const quoted = at - nearest.last <= 2 ? quotedFirst(place) : null
  if (quoted) return { ...byVerb(place, nearest, last), source: rangeOf(items, quoted), named: true }
  const own = byVerb(place, nearest, last)
  const subject = sourceOf(place, nearest)
  const outer = subject && reporterOf(place, nearest, subject)
  const reporter = outer && sourceOf(place, outer)
  if (reporter && speaks(items, reporter))
    return { ...own, source: rangeOf(items, reporter), named: hasProperName(items, reporter) }
  if (!isEmbedded(items, nearest, at) && (subject ? speaks(items, subject) : own.source)) return own
  const before = cues.findLast((one) => one.at < nearest.at && SPEAKS.has(one.class))
  const source = before && sourceOf(place, before)
  return source && speaks(items, source) ? byVerb(place, before, last) : own
}

/** *Salmela redirected the answer, “Speak to the point.”*: whole sentences behind a comma and a clause of somebody's. */
function unknownVerb({ text, items, at, floor }: Place): Attribution | null {
  const words = text.slice(items[at]!.start, items[at]!.end)
  if (!isComma(items[at - 1]) || !/^\P{L}{0,2}\p{Lu}[^“”"]{8,400}[.?!]\P{L}{0,2}$/u.test(words)) return null
  const source = subjectOfClause(items, at - 1, floor)
  if (!source || !isRegularPast(items[source.to]) || !hasProperName(items, source)) return null
  return made(items, 'before', source, { from: source.to, to: source.to + 1 }, 0.72, 'manner')
}

/** *Quoting the poet Aino Salmela, Holm said: “…”*: whose words they were first. */
function quotedFirst({ items, at, floor }: Place): Places | null {
  if (!/^(?:quoting|citing|paraphrasing)$/.test(items[floor]?.lower ?? '')) return null
  const name = phraseStarting(items, floor + 1, at)
  return name && isComma(items[name.to]) && hasProperName(items, name) ? name : null
}

function byVerb(place: Place, cue: Cue, last: Attribution | undefined): Attribution {
  const { items, at, floor } = place
  const distance = at - cue.last - 1
  const own = { from: cue.at, to: cue.last + 1 }
  const strength = distance <= 1 ? 0.96 : distance <= 6 ? 0.85 : distance <= 15 ? 0.7 : 0.5
  const pattern = distance <= 1 ? 'before' : 'within'
  const source = sourceOf(place, cue)
  if (source) return made(items, pattern, source, own, strength, cue.class)
  if (last && floor > 0)
    return { ...last, pattern, cue: rangeOf(items, own), cueClass: cue.class, strength: strength * 0.9 }
  return {
    pattern,
    source: null,
    cue: rangeOf(items, own),
    cueClass: cue.class,
    named: false,
    strength: strength * 0.6,
  }
}

/** *X said (that) he believes it is “…”*: the verb by which the text names who thinks so; undefined where the words are not X's. */
function reporterOf({ items, cues }: Place, nearest: Cue, subject: Places): Cue | undefined {
  if (!/^(?:think|stance|judge|tell)$/.test(nearest.class) || !/^(?:s?he|it|they)$/.test(items[subject.from]!.lower))
    return undefined
  const outer = cues.findLast((one) => one.at < subject.from && SPEAKS.has(one.class))
  if (!outer || !/^(?:past|present)$/.test(outer.form)) return undefined
  const between = items.slice(outer.last + 1, subject.from)
  const isIntroduced =
    between[0]?.lower === 'that' && isComma(between.at(-1)) && between.every(({ tags }) => !tags.has('Pronoun'))
  return isIntroduced || between.every(({ lower }) => lower === 'that') ? outer : undefined
}

/** *what her members think of it*, *X praised Y, who ended his bid, as “…”*: a thought or deed in a clause of somebody else's. */
function isEmbedded(items: readonly Item[], { at, last, class: cueClass }: Cue, stretch: number): boolean {
  if (items[at - 1]?.lower === 'who' && isComma(items[at - 2]))
    if (items.slice(last + 1, stretch - 1).some((item) => isComma(item))) return true
  if (cueClass !== 'think' && cueClass !== 'stance') return false
  return items.slice(Math.max(0, at - 7), at).some(({ lower }) => /^(?:what|how|why|where|whether)$/.test(lower))
}

function sourceOf(place: Place, cue: Cue): Places | null {
  const { items, floor: stretchFloor, at: ceiling } = place
  const quoted = quotedSource(items, cue, ceiling)
  if (quoted) return quoted
  const floor = clauseFloor(items, cue.at, stretchFloor)
  if (isPassive(items, cue)) return agentOf(items, cue.last + 1)
  if (cue.form === 'progressive') return sourceOfProgressive(place, cue, floor)
  if (isComma(items[cue.at - 1]) && isInverted(items, cue, ceiling, 'closed'))
    return sourceAfter(items, cue.last + 1, ceiling)
  const found = sourceBefore(items, cue.at, floor)
  if (found) return found
  const isFirst = items.slice(floor, cue.at).every((item) => item.kind === 'punctuation')
  return isFirst && stretchFloor === 0
    ? sourceAfter(items, cue.last + 1, ceiling)
    : subjectOfClause(items, cue.at, floor)
}

/** *X returned the compliment, saying*, *with X shouting*: the subject of the clause, or the name beside *with*. */
function sourceOfProgressive({ items, cues }: Place, cue: Cue, floor: number): Places | null {
  const isHimself = /^(?:him|her|it)self$|^themselves$/.test(items[cue.at - 1]?.lower ?? '')
  const near = phraseEnding(items, isHimself ? cue.at - 1 : cue.at, floor)
  const writer = near && writerIn(items, near)
  if (writer) return writer
  const beside = near && items[near.from - 1]?.lower === 'and' ? phraseEnding(items, near.from - 1, floor) : near
  if (near && beside && items[beside.from - 1]?.lower === 'with') return { from: beside.from, to: near.to }
  const finite = cues.findLast(
    (one) =>
      one.at >= floor &&
      one.at < cue.at &&
      SPEAKS.has(one.class) &&
      /^(?:past|present)$/.test(one.form) &&
      !isSubordinate(items, one.at, floor),
  )
  const told = finite && (quotedSource(items, finite, cue.at) ?? sourceBefore(items, finite.at, floor))
  return told ?? subjectOfClause(items, cue.at, floor)
}

/** *thanks to an article in the Harbour Post | announcing*, *a letter from X | saying*: whose writing the words are in. */
function writerIn(items: readonly Item[], { from, to }: Places): Places | null {
  for (let noun = to - 3; noun >= Math.max(0, from - 2); noun--)
    if (isWriting(items[noun]!.lower)) return nameBehindWriting(items, noun, to)
  return null
}

function nameBehindWriting(items: readonly Item[], noun: number, to: number): Places | null {
  if (!/^(?:in|from|by)$/.test(items[noun + 1]!.lower)) return null
  const first = items[noun + 2]!
  if (/^(?:early|late|mid)$/.test(first.lower) || isTime(first)) return null
  const tail = items.slice(noun + 3, to).findIndex((item) => isPreposition(item) || isTime(item))
  const name = { from: noun + 2, to: tail < 0 ? to : noun + 3 + tail }
  return hasProperName(items, name) ? name : null
}

/** *accusations that Rubio recites*, *a man who says*: in a clause that an opener without a comma parts from the main one. */
function isSubordinate(items: readonly Item[], verb: number, floor: number): boolean {
  for (let at = verb - 1; at >= floor && !isComma(items[at]); at--)
    if (/^(?:that|who|which|whether|because|if)$/.test(items[at]!.lower)) return true
  return false
}

/** Behind the last semicolon before a verb: what stands before it is another clause. */
function clauseFloor(items: readonly Item[], verb: number, floor: number): number {
  let at = verb
  while (at > floor && verb - at < MOST_ITEMS && items[at - 1]!.text !== ';') at--
  return at > floor && items[at - 1]!.text === ';' ? at : floor
}

function isPassive(items: readonly Item[], cue: Cue): boolean {
  if (cue.form !== 'past' && cue.form !== 'participle') return false
  if (cue.lemma === 'be') return false
  if (/^(?:print|sign|publish|caption)$/.test(cue.lemma) && /^(?:on|by|in|at)$/.test(items[cue.last + 1]?.lower ?? ''))
    return true
  const before = items.slice(Math.max(0, cue.at - 3), cue.at).reverse()
  const auxiliary = before.find(({ lower }) => !/ly$|^(?:not|also|still|yet|n't)$/.test(lower))
  return auxiliary !== undefined && /^(?:is|was|were|are|been|being|be)$/.test(auxiliary.lower)
}

function agentOf(items: readonly Item[], from: number): Places | null {
  for (let at = from; at < items.length && at < from + MOST_ITEMS; at++) {
    if (items[at]!.lower === 'by') return sourceAfter(items, at + 1, items.length)
  }
  return null
}

/** *Mr Salmela, “…”* alone on its line, the way of old reports of hearings. */
function nameAlone({ items, at, floor }: Place): Attribution | null {
  const name = { from: floor, to: at - 1 }
  const isAlone = floor === 0 && items.slice(at + 1).every(({ kind }) => kind === 'punctuation')
  const isName = isAlone && at - floor > 1 && isComma(items[at - 1]) && isNameOnly(items, name)
  const isFull = at - floor > 2 || isTitle(items[floor]!.text)
  return isName && isFull && hasProperName(items, name) ? made(items, 'label', name, null, 0.7) : null
}

/** `X: "…"`, the way of transcripts and captions. */
export function label(place: Place): Attribution | null {
  const { items, at, floor, cues } = place
  const alone = nameAlone(place)
  if (alone) return alone
  if (at - 1 <= floor || items[at - 1]!.text !== ':') return nameBeforeClause(place)
  const dash = behindDash(items, at - 1, floor)
  const source = subjectOfClause(items, at - 1, dash)
  if (!source || isTold(items, cues, dash) || isTurn(items, source)) return null
  const isWhole = source.to === at - 1
  if (speaks(items, source)) return made(items, 'label', source, null, isWhole ? (dash > floor ? 0.9 : 0.8) : 0.6)
  const from = nameFrom(items, at - 1, floor)
  return from ? made(items, 'label', from, null, 0.7) : made(items, 'label', source, null, 0.35)
}

/** *Q: “…”*, *FAQ: “…”*: what kind of words follow, and not whose. */
function isTurn(items: readonly Item[], { from, to }: Places): boolean {
  return to - from === 1 && /^(?:Q|A|FAQ|Question|Answer|Quote|Note)$/i.test(items[from]!.text)
}

const LONGEST_NAME = 6

/** *Councillor Aino Salmela: The quay “is a danger to us all.”*: a name and a colon in front of a clause that marks end. */
function nameBeforeClause({ items, at, floor, cues }: Place): Attribution | null {
  if (floor > 0 || cues.some((one) => one.at < at)) return null
  const colon = items.findIndex(({ text }) => text === ':')
  if (colon < 2 || colon > LONGEST_NAME || colon > at - 2 || !items[colon + 1]!.capital) return null
  const name = { from: 0, to: colon }
  const words = items.slice(0, colon)
  const endsInName = words.slice(-2).every((item) => item.capital)
  const isPerson = words.some(({ text }) => isTitle(text) || isFirstName(text))
  return endsInName && isPerson && isRunOfName(items, 0, colon) ? made(items, 'label', name, null, 0.75) : null
}

/** *In the law, X said, there is a simple reason:* the words between commas tell the speaker. */
function isTold(items: readonly Item[], cues: readonly Cue[], floor: number): boolean {
  return cues.some(
    (one) => one.at > floor && SPEAKS.has(one.class) && one.form === 'past' && isComma(items[one.last + 1]),
  )
}

/** *The best slide of all came from Ingrid Holm of Riga:* whom the last *from* or *by* names. */
function nameFrom(items: readonly Item[], colon: number, floor: number): Places | null {
  for (let at = colon - 2; at >= floor && colon - at < MOST_ITEMS; at--) {
    const name = /^(?:from|by)$/.test(items[at]!.lower) ? sourceAfter(items, at + 1, colon) : null
    if (name && speaks(items, name)) return name
  }
  return null
}

/** Where a name stands between a dash and the colon (*… for the contests – Philip Bump: “…”*), the place of the name; else `floor`. */
function behindDash(items: readonly Item[], colon: number, floor: number): number {
  let from = colon
  while (from > floor && (items[from - 1]!.capital || /^(?:and|\.)$/.test(items[from - 1]!.lower))) from--
  return from > floor && from < colon && /^[–—-]$/.test(items[from - 1]!.text) ? from : floor
}

/** `The resolution “regrets the closure …”`: the marks hold the verb, too. */
export function verbInside({ text, items, at, floor, lexicon }: Place): Attribution | null {
  const opening = text.slice(items[at]!.start, items[at]!.start + 24)
  const verb = lexicon.get(/^\P{L}{1,8}(\p{Ll}+)/u.exec(opening)?.[1] ?? '')
  if (verb?.class === 'go' || (verb?.form !== 'present' && verb?.form !== 'past')) return null
  const relative = /^(?:who|which|that)$/.test(items[at - 1]?.lower ?? '')
  const source = phraseEnding(items, relative ? at - (isComma(items[at - 2]) ? 2 : 1) : at, floor)
  return source && made(items, 'within', source, null, relative ? 0.8 : 0.6, verb.class)
}

import { flatMap } from '../../core/flat.js'
import type { Structure } from '../../core/layers.js'
import { spanOf, type Located, type Range } from '../../core/span.js'
import type { TextService, Token } from '../../core/text-service.js'
import { foldedWords } from '../../text/fold.js'
import { printed } from '../../text/printed.js'
import { wordSet } from '../../text/word-set.js'
import { isInPassing } from './passing.js'
import { isObservance } from './observance.js'
import { setOff } from './set-off.js'
import { isCapital, leftOf, rightOf, withoutPossessive } from './name-edges.js'
import { apposedAt, editionAt, ordinalPhrase } from './name-forms.js'
import { CLOSING, isEventHead, isOrdinal, isVerbHead, isWeakHead, LONGEST_SENTENCE, OTHER_EDITION } from './heads.js'

/** The name of an event at one place of the text. */
export interface EventMention extends Range {
  readonly words: readonly string[]
  readonly score: number
  readonly sentence: number
  /** The sentence tells of an end or a holding. */
  readonly isHeld: boolean
}

const MOST_SENTENCES = 60
/** A name with a number is that of one edition. */
const ORDINAL = 0.6

/** Names of events in a text, with how much speaks for each being the one that the release reports. */
export function eventMentions(view: string, text: TextService, { sentences, blocks }: Structure): EventMention[] {
  return flatMap(sentences.slice(0, MOST_SENTENCES), (sentence, index) => {
    const { kind } = blocks[sentence.block]!
    if (kind === 'navigation' || kind === 'contact' || kind === 'boilerplate') return []
    const words = view.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_SENTENCE))
    const base = scoreOf(words, index, kind)
    const isCapitals = !/\p{Ll}/u.test(words)
    const isHeld = CLOSING.test(words)
    const range = { start: sentence.start, end: Math.min(sentence.end, sentence.start + LONGEST_SENTENCE) }
    const apart = setOff(view, range, kind)
    const phrases = phrasesIn(text.tokens(range), isCapitals).filter(({ start }) => !isBeside(view, start))
    return [...phrases, ...apart].map(({ start, end }, at, all) => {
      const name = foldedWords(view.slice(start, end))
      return {
        start,
        end,
        words: name,
        score:
          base + Math.min(name.length, 8) * 0.15 + (name.length === 1 ? -1 : 0) + (name.some(isOrdinal) ? ORDINAL : 0),
        sentence: index,
        isHeld: isHeld || at >= all.length - apart.length,
      }
    })
  })
}

/** "on the margins of the General Assembly": another event. */
function isBeside(view: string, start: number): boolean {
  return /\b(?:margins?|sidelines?|side|fringes?) of (?:the |this year[’']s )?$/i.test(
    view.slice(Math.max(0, start - 40), start),
  )
}

function scoreOf(words: string, index: number, kind: string): number {
  let score = kind === 'title' ? 1.5 : kind === 'heading' || kind === 'date-line' ? 0.8 : 0.5
  if (index < 4) score += 1.5
  else if (index < 9) score += 0.7
  if (CLOSING.test(words)) score += 1.5
  if (OTHER_EDITION.test(words)) score -= 4
  return score
}

/** Capital words round a head: "57th General Assembly of the Danubian Committee for Standardization". */
function phrasesIn(tokens: readonly Token[], isCapitals: boolean): Range[] {
  const found: Range[] = []
  const own = apposedAt(tokens, 0)
  if (own) found.push(own.range)
  for (let at = own ? own.last + 1 : 0; at < tokens.length; at++) {
    const ordinal = ordinalPhrase(tokens, at) ?? editionAt(tokens, at)
    if (ordinal) {
      found.push(ordinal)
      continue
    }
    if (!isHead(tokens, at)) continue
    const from = leftOf(tokens, at, isCapitals)
    const to = rightOf(tokens, at)
    if (isOtherSense(tokens, at, from) || isVerb(tokens, at, from)) continue
    if (namesBody(tokens, at, to) || isClause(tokens, from, to)) continue
    const isBlend = !/^(?:\p{Lu}\p{Ll}+|\p{Lu}+)$/u.test(tokens[at]!.text)
    if (to - from >= 2 || isBlend) found.push({ start: tokens[from]!.start, end: withoutPossessive(tokens[to - 1]!) })
    at = Math.max(at, to - 1)
  }
  return found
}

/** "Meet" that opens a name, or that has its object behind it. */
function isVerb(tokens: readonly Token[], at: number, from: number): boolean {
  const { text } = tokens[at]!
  const next = tokens[at + 1]
  const isBeforeObject = /^(?:meet|visit)$/i.test(text) && next !== undefined && isCapital(next)
  return isVerbHead(text) && (from === at || isBeforeObject)
}

/** "House-Senate", "Assembly-Senate": two chambers, whose conference is a committee. */
const CHAMBERS = /^(?:House|Senate|Assembly)-(?:House|Senate|Assembly)$/

const SMALL_HEADS = wordSet(
  'conference summit forum congress festival symposium workshop school weekend fair campaign contest graduation challenge',
)

/** A head in capitals, or one in lower case right behind a capital word: "openSUSE conference". */
function isHead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (isCapital(token)) return isEventHead(token.text)
  if (!SMALL_HEADS.has(token.text)) return false
  const before = tokens[at - 1]
  return (
    at > 1 &&
    before !== undefined &&
    /\p{Lu}/u.test(before.text) &&
    !/^(?:The|A|An|This|Our|Its|In|At|European|International|American|African|Asian)$/.test(before.text) &&
    !CHAMBERS.test(before.text)
  )
}

/** "Red Willow School Division" is a body. */
function namesBody(tokens: readonly Token[], head: number, to: number): boolean {
  const last = tokens[to - 1]!.text
  const end = /^\d+$/.test(last) ? (tokens[to - 2]?.text ?? '') : last
  if (to - 1 > head && (NO_EVENT.test(end) || (BODY.test(end) && tokens[head + 1]!.text !== 'of'))) return true
  return tokens
    .slice(head + 1, to)
    .some(
      ({ text }, index) =>
        index < 2 &&
        /^(?:Division|Committee|Council|Secretariat|Unit|District|Board|Office|Group|Department)$/.test(text) &&
        tokens[head + index]?.text !== 'of' &&
        tokens[head + index]?.text !== 'the',
    )
}

const VERB =
  /^(?:Should|Must|Would|Could|Can|Made|Make|Makes|Deny|Denies|Unveils?|Protests?|Urges?|Slams?|Says?|Gets?|Takes?|Brings?|Calls|Wants?|Needs?|Fails?|Backs|Praises?|Thanks?|Mourns?|Demands?|Rejects?)$/

/** "Jackson Should Deny Meeting", "Festival Administrator": a headline, or somebody's office. */
function isClause(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).map(({ text }) => text)
  return (
    words.slice(0, -1).some((word, index) => index > 0 && VERB.test(word)) ||
    /^(?:Administrator|Coordinator|Manager|Organi[sz]er|Director|President|Chairman|Spokesperson|Address)$/.test(
      words.at(-1)!,
    )
  )
}

/** What a name ends in that is a law, a body, an office or a work. */
const NO_EVENT =
  /^(?:Act|Bill|Law|Fund|Secretariat|Chair|Chairman|Chairs|Director|Report|Program|Programme|Terminal|Agreement|Treaty|Centre|Center|Trust|Website|Hall|Room|Temple|Church|Tower|Stadium|Speech|Funds|Orders|Podcast|YouTube|Photos|Photo|Student|Newsletter|Reporter|Journal|Judge|Page|Podcasts|Video|Videos)$/

/** Bodies, which may hold a meeting too: "Annual Meeting of the Fell Foundation". */
const BODY =
  /^(?:Committee|Foundation|Team|Coalition|Corporation|Facility|Community|Association|Union|Network|Platform|Society|Commission|Bureau|Company|Institute|Agency)$/

/** Parliaments and schools are no events: the Library of Congress, the 107th Congress, the National Assembly, Marchand Lake School. */
function isOtherSense(tokens: readonly Token[], head: number, from: number): boolean {
  const { text } = tokens[head]!
  const before = tokens[head - 1]?.text ?? ''
  const behind = tokens[head + 1]?.text ?? ''
  if (isTreatyOrParty(tokens, head, from) || isBrand(tokens, head, from)) return true
  if (/^congress$/i.test(text)) return isLegislature(before, behind, head - from)
  if (text === 'Exchange') return !/^(?:of|on)$/.test(behind) && !/^(?:Annual|Cultural|Student)$/.test(before)
  if (text === 'Conference')
    return (
      /^(?:Republican|Democratic|Judicial|Bishops[’']?)$/.test(before) ||
      CHAMBERS.test(before) ||
      /^(?:Room|Call|Calls)$/.test(behind)
    )
  if (text === 'Assembly') return /^(?:National|Legislative|State)$/.test(before) || isOfMembers(tokens, head, from)
  if (text === 'Table') return before !== 'Round'
  if (!/^school$/i.test(text)) return false
  return (
    !/^(?:Summer|Winter|Spring|Autumn|Field|Ice|Lamp|Training)$/i.test(before) &&
    !tokens.slice(from, head).some((token) => isOrdinal(token.text) || token.text === 'International')
  )
}

/** "a member of the Fell Assembly", "endorsed by the General Assembly": a body, where no number tells which of its meetings it was. */
function isOfMembers(tokens: readonly Token[], head: number, from: number): boolean {
  const at = tokens[from - 1]?.text === 'the' ? from - 2 : from - 1
  const isBody =
    tokens[at]?.text === 'by' || (tokens[at]?.text === 'of' && /^[Mm]embers?$/.test(tokens[at - 1]?.text ?? ''))
  return isBody && !isNumbered(tokens, from, head)
}

/** "Library of Congress", "107th Congress", "17th Congress" alone. */
function isLegislature(before: string, behind: string, words: number): boolean {
  return (
    /^(?:of|States|US|U\.S|Unions?)$/.test(before) ||
    /^(?:9\d|1[01]\d)(?:st|nd|rd|th)$/i.test(before) ||
    (/^\d\d(?:st|nd|rd|th)$/.test(before) && words === 1 && behind !== 'of')
  )
}

/** "Marathon Oil", "Camp Fell", "Conference Reports", "Exhibit C": a word for events that opens a name is what the rest is called after. */
function isBrand(tokens: readonly Token[], head: number, from: number): boolean {
  const behind = tokens[head + 1]?.text ?? ''
  return (
    from === head &&
    ((/^(?:Marathon|Camp|Conference|Workshop|Meeting)$/.test(tokens[head]!.text) && /^\p{Lu}\p{Ll}/u.test(behind)) ||
      (tokens[head]!.text === 'Exhibit' && /^(?:\p{Lu}|\d{1,3})$/u.test(behind)))
  )
}

/** "Convention against Corruption", "National Democratic Congress", "Conference of Bishops", "100 DAYS SINCE". */
function isTreatyOrParty(tokens: readonly Token[], head: number, from: number): boolean {
  const { text } = tokens[head]!
  const before = tokens[head - 1]?.text ?? ''
  const behind = tokens[head + 1]?.text ?? ''
  if (/^days$/i.test(text)) return /^(?:since|until|after|ago|left|later)$/i.test(behind)
  if (text === 'Conference')
    return behind === 'of' && /^(?:Catholic|Bishops|Mayors)$/.test(tokens[head + 2]?.text ?? '')
  const isOther =
    (text === 'Convention' && /^(?:on|against|for|relating|concerning)$/i.test(behind)) ||
    (text === 'Congress' && /^(?:Democratic|National)$/.test(before) && behind !== 'of')
  return isOther && !isNumbered(tokens, from, head)
}

/** "Fourth Convention on", "2024 National Congress": an edition of something that is held. */
function isNumbered(tokens: readonly Token[], from: number, head: number): boolean {
  return tokens.slice(from, head).some(({ text }) => isOrdinal(text) || /^(?:19|20)\d\d$/.test(text))
}

const LEAST = 1.05

/** Named by a head such as "Campaign" alone, without number or year, and nothing tells of a holding. */
function isWeak(view: string, mentions: readonly EventMention[]): boolean {
  return mentions.every(({ start, end, words, isHeld }) => {
    if (isHeld) return false
    const head = words.filter((word) => isEventHead(word[0]!.toUpperCase() + word.slice(1)))
    return head.every(isWeakHead) && !words.some(isOrdinal) && !/(?:19|20)\d\d/.test(view.slice(start, end))
  })
}

/** The event that most speaks for, under the fullest name that the text gives it. */
export function eventName(
  text: string,
  view: string,
  structure: Structure,
  mentions: readonly EventMention[],
): { readonly name: Located; readonly mentions: readonly EventMention[] } | null {
  const groups = groupsOf(mentions).filter((group) => sum(group) >= LEAST)
  groups.sort((a, b) => sum(b) - sum(a))
  const best = groups.slice(0, MOST_GROUPS).find((group) => couldBeReported(view, structure, group))
  if (!best) return null
  const full = best
    .filter(({ score }) => score > -0.5)
    .reduce((top, one) => (weight(one) > weight(top) ? one : top), best[0]!)
  const value = printed(view, full)
  return { name: { value, span: spanOf(text, full.start, full.end) }, mentions: best }
}

const MOST_GROUPS = 2

/** Whether what most speaks for was held, and not only named in passing, kept as a day of the calendar or signed as a treaty. */
function couldBeReported(view: string, structure: Structure, group: readonly EventMention[]): boolean {
  if (group.length < 2 && isWeak(view, group)) return false
  return !isTreaty(view, group) && !isInPassing(view, structure, group) && !isObservance(view, structure, group)
}

/** "the Tarn Convention", where the text speaks of a convention on something: a treaty. */
function isTreaty(view: string, mentions: readonly EventMention[]): boolean {
  return (
    mentions.every(({ words }) => words.at(-1) === 'convention') &&
    /\bConvention (?:on|against|for the|relating to) |\b(?:ratif(?:y|ied|ication)|signator(?:y|ies)|acced(?:e|ed))\b/.test(
      view,
    )
  )
}

function weight({ words, score }: EventMention): number {
  return words.filter((word) => word.length > 2 || /\d/.test(word)).length + score * 0.4
}

/** Mentions of one event: the words of the shorter stand in the longer, editions and years aside. */
function groupsOf(mentions: readonly EventMention[]): EventMention[][] {
  const groups: { core: Set<string>; members: EventMention[] }[] = []
  for (const mention of [...mentions].sort((a, b) => b.words.length - a.words.length || a.start - b.start)) {
    const core = mention.words.filter((word) => !isOrdinal(word) && !/^(?:\d+|of|the|on|for|and)$/.test(word))
    const home = groups.find((group) => core.length > 0 && core.every((word) => group.core.has(word)))
    if (home) home.members.push(mention)
    else groups.push({ core: new Set(core), members: [mention] })
  }
  return groups.map(({ members }) => members)
}

function sum(mentions: readonly EventMention[]): number {
  return mentions.reduce((total, { score }) => total + Math.max(score, -0.2), 0)
}

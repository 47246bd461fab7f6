import type { Token } from '../../core/text-service.js'
import { isCountry } from '../../text/lexicon/places.js'
import { isOrganizationHead } from '../../text/organizations.js'
import { isEventHead, isOrdinal } from './heads.js'

const JOINT = /^(?:of|on|for|the|and|&|de|to|in)$/i

/** The end of a name without the mark of its owner. */
export function withoutPossessive({ text, end }: Token): number {
  return end - (/[’']s$/u.test(text) ? 2 : 0)
}

const MOST_SMALL = 5

/** A capital word, or one with a capital inside, as openSUSE. */
export function isCapital({ text }: Token): boolean {
  for (let at = 0; at <= MOST_SMALL && at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 0x7f) return /^\p{Ll}{0,5}\p{Lu}/u.test(text)
    if (unit < 0x61 || unit > 0x7a) return unit >= 0x41 && unit <= 0x5a
  }
  return false
}

const SMALL = /^(?:IN|AT|ON|TO|WITH|FOR|OF|AS|BY|THE|A|AN|AND|FROM)$/

/** The mark of "Herders’ Gathering". */
function isPluralOwner(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]
  const owner = tokens[at - 1]
  return (
    mark !== undefined &&
    owner !== undefined &&
    /^[’']$/.test(mark.text) &&
    owner.end === mark.start &&
    /s$/i.test(owner.text) &&
    isCapital(owner)
  )
}

/** Where the name round a head begins. */
export function leftOf(tokens: readonly Token[], head: number, isCapitals: boolean): number {
  let from = head
  while (from > 0 && head - from < 9) {
    const before = tokens[from - 1]!
    const wider = beforeInitials(tokens, from) ?? beforeHyphen(tokens, from)
    if (wider !== null && !isCapitals) {
      from = wider
      continue
    }
    const isPart =
      isCapital(before) ||
      isOrdinal(before.text) ||
      /^(?:19|20)\d\d$/.test(before.text) ||
      /^(?:of|and|&)$/.test(before.text)
    if (isPluralOwner(tokens, from - 1)) {
      from -= 2
      continue
    }
    if (!isPart || /[’']s?$/u.test(before.text)) break
    if (isCapitals && (SMALL.test(before.text) || HEADLINE.test(before.text))) break
    const field = fieldBefore(tokens, from - 1)
    if (field >= 0) {
      from = field
      continue
    }
    if (opensBehind(before.text) || !joins(tokens, from)) break
    from--
  }
  while (from < head && /^(?:and|&|of)$/.test(tokens[from]!.text)) from++
  return from
}

/** Index of the last word of "Harbour Accreditation Forum (HAF)" where such an aside of initials stands before an index; null where none does. */
function beforeInitials(tokens: readonly Token[], from: number): number | null {
  if (tokens[from - 1]?.text !== ')' || tokens[from - 3]?.text !== '(') return null
  const initials = tokens[from - 2]!.text
  const last = tokens[from - 4]
  if (!last || !/^\p{Lu}{2,8}$/u.test(initials) || !isCapital(last)) return null
  return initials.endsWith(last.text[0]!) ? from - 4 : null
}

/** Index of the "U.S" in "U.S.-Fell Forum", whose point and hyphen are words of their own; null where none stands before an index. */
function beforeHyphen(tokens: readonly Token[], from: number): number | null {
  const [word, point, hyphen, name] = [tokens[from - 3], tokens[from - 2], tokens[from - 1], tokens[from]]
  if (!word || hyphen?.text !== '-' || point?.text !== '.' || hyphen.end !== name?.start) return null
  return /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word.text) && word.end === point.start && point.end === hyphen.start
    ? from - 3
    : null
}

/** Verbs, small words and days before which a name begins. */
function opensBehind(word: string): boolean {
  return VERB.test(word) || OPENING.test(word)
}

const OPENING =
  /^(?:The|In|At|On|As|This|After|For|During|From|Held|Next|Last|A|An|Our|Its|While|When|With|Since|And|But|By|Under|About|Mr|Ms|Dr|Minister|President|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/i

/** Whether the "and" or "of" before an index, where one stands there, has a capital word before it; an "of" never leads on. */
function joins(tokens: readonly Token[], from: number): boolean {
  const { text } = tokens[from - 1]!
  return !/^(?:of|and|&)$/.test(text) || (from > 1 && isCapital(tokens[from - 2]!) && text !== 'of')
}

const MOST_FIELDS = 4

/** Index of the first word of the "Ports" in "the Ports and Ships Conference": a part of the name that an article opens; -1 where the "and" parts two things. */
function fieldBefore(tokens: readonly Token[], joint: number): number {
  if (tokens[joint]!.text !== 'and') return -1
  let from = joint
  while (from > 0 && joint - from < MOST_FIELDS && /^\p{Lu}\p{L}+$/u.test(tokens[from - 1]!.text)) from--
  const words = tokens.slice(from, joint)
  if (
    words.length === 0 ||
    words.some(({ text }) => isEventHead(text) || isOrganizationHead(text)) ||
    isCountry(words.at(-1)?.text ?? '')
  )
    return -1
  const opening = tokens[from - 1]?.text ?? ''
  return /^(?:the|an?|this|its|our|inaugural|annual|biennial)$/.test(opening) || isOrdinal(opening) ? from : -1
}

/** Where the name round a head ends. */
export function rightOf(tokens: readonly Token[], head: number): number {
  let to = head + 1
  while (to < tokens.length && to - head < 18) {
    const token = tokens[to]!
    if (/[’']s$/u.test(tokens[to - 1]!.text)) break
    if (HEADLINE.test(token.text) || VERB.test(token.text) || /^(?:IN|AT|TO|WITH|AS|BY|FROM)$/.test(token.text)) break
    if (token.text === '.' && beforeHyphen(tokens, to + 2) === to - 1) {
      to += 3
      continue
    }
    if (/^(?:OF|ON|FOR|AND|THE)$/.test(token.text)) {
      const steps = jointsAt(tokens, to, head)
      if (steps === 0) break
      to += steps
      continue
    }
    if (isCapital(token) || /^(?:19|20)\d\d$/.test(token.text) || (/^\d\d$/.test(token.text) && to === head + 1)) {
      to++
      continue
    }
    const step = jointsAt(tokens, to, head)
    if (step === 0) break
    to += step
  }
  return to
}

/** Words that end the name in a headline. */
export const HEADLINE =
  /^(?:Concludes?|Concluded|Closes?|Closing|Ends?|Ended|Wraps?|Draws?|Opens?|Named|Announced|Winners?|Highlights?|Report|Recap|Results|Recommendations|Hosts?|Supporting|Brings?|Raise[sd]|Attracts?|Features?|Adopts?|Leaves?|Says?|Approves?|Held|Calls?|Was|Is|Are|Were|Finished|Over|Nearly|More|With|Will|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Celebrating|Continues?|Set)$/i

/** Verbs of headlines in capitals, before a name or behind it: "BDA Announces 2025 Risk Summit Dates". */
const VERB =
  /^(?:Launche[sd]|Announces?|Unveil(?:s|ed)|Honou?r(?:s|ed)|Celebrate[sd]?|Win|Wins|Won|Receive[sd]|Join|Joins|Joined|Signs|Signed|Aims|Invite[sd]|Inviting|Welcome[sd]|Introduce[sd]|Publishes|Published|Returns|Begins|Starts|Attends?|Attended|Seeks|Plans|Sets|Awarded|Conducted|Reaffirms?|Urges?|Marks|Dates|Briefs?|Confirms?|Addresses|Hosts|Holds|Opens|Presents|Recogni[sz]es|Pass|Passes)$/i

/** How many small words lead on to another part of the name; 0 where none do. */
function jointsAt(tokens: readonly Token[], at: number, head: number): number {
  const first = tokens[at]?.text ?? ''
  if (!JOINT.test(first) || /^(?:in|to|the)$/i.test(first)) return 0
  const isAnd = /^(?:and|&)$/i.test(first)
  const step = /^the$/i.test(tokens[at + 1]?.text ?? '') ? 2 : 1
  const next = tokens[at + step]
  if (!next || !isCapital(next)) return 0
  if (
    first === 'on' &&
    /day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(next.text)
  )
    return 0
  if (isAnd && step === 2) return 0
  if (isAnd && at === head + 1) return isEventHead(next.text) ? step : 0
  return step
}

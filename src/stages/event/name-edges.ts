import type { Token } from '../../core/text-service.js'
import { isEventHead, isOrdinal } from './heads.js'

const JOINT = /^(?:of|on|for|the|and|&|de|to|in)$/i

/** The end of a name without the mark of its owner. */
export function withoutPossessive({ text, end }: Token): number {
  return end - (/[’']s$/u.test(text) ? 2 : 0)
}

/** A capital word, or one with a capital inside, as openSUSE. */
export function isCapital({ text }: Token): boolean {
  return /^\p{Ll}{0,5}\p{Lu}/u.test(text)
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
    if (VERB.test(before.text)) break
    if (/^(?:of|and|&)$/.test(before.text) && !(from > 1 && isCapital(tokens[from - 2]!) && before.text !== 'of')) break
    if (
      /^(?:The|In|At|On|As|This|After|For|During|From|Held|Next|Last|A|An|Our|Its|While|When|With|Since|And|But|By|Under|About|Mr|Ms|Dr|Minister|President|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/i.test(
        before.text,
      )
    )
      break
    from--
  }
  while (from < head && /^(?:and|&|of)$/.test(tokens[from]!.text)) from++
  return from
}

/** Where the name round a head ends. */
export function rightOf(tokens: readonly Token[], head: number): number {
  let to = head + 1
  while (to < tokens.length && to - head < 18) {
    const token = tokens[to]!
    if (/[’']s$/u.test(tokens[to - 1]!.text)) break
    if (HEADLINE.test(token.text) || VERB.test(token.text) || /^(?:IN|AT|TO|WITH|AS|BY|FROM)$/.test(token.text)) break
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
  /^(?:Concludes?|Concluded|Closes?|Closing|Ends?|Ended|Wraps?|Draws?|Opens?|Named|Announced|Winners?|Highlights?|Report|Recap|Results|Recommendations|Hosts?|Supporting|Brings?|Raise[sd]|Attracts?|Features?|Adopts?|Leaves?|Says?|Approves?|Held|Calls?|Was|Is|Are|Were|Finished|Over|Nearly|More|With|Will|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/i

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

import type { Range } from '../../core/span.js'
import type { Token } from '../../core/text-service.js'
import { isCommonWord } from '../../text/lexicon/common-words.js'
import { isRole } from '../../text/lexicon/roles.js'
import { isOrganizationHead } from '../../text/organizations.js'
import { NAME, rangeOf } from './complement.js'

/** Words between a body and its verb: "has today", "is proud to announce that it has". */
const BETWEEN =
  /^(?:has|have|had|is|are|was|today|yesterday|also|recently|officially|unanimously|formally|proudly|pleased|proud|excited|delighted|thrilled|happy|honou?red|to|welcome|announces?|announced|announcing|confirms?|confirmed|that|it|they|its|the|on|in|at|new|appointment|election|selection|promotion|hiring|addition|of|and|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|two|three|four|directors?|members?)$/
const FARTHEST = 24
const LONGEST = 12
const OF_NAME = /^(?:\p{Lu}|\p{Ll}{1,4}\p{Lu}|\d+\p{Lu}|of$|for$|the$|and$|&$|de$|\/$|-$|[’'.]$)/u
/** Organs and meetings, which act for a body that is named elsewhere; pronouns, and words that open a sentence. */
const NO_BODY =
  /^(?:The |Its |Their |Our )?(?:.{0,30}\b(?:Board|Committee|Council|Assembly|Congress|Conference|Meeting|Session|General Meeting|Convention|Trustees|Members|Parties|States|Secretariat|Jury|Executive|Forum)|We|He|She|They|It|I|In|On|At|After|This|That|Who|Today|Also)$/u

/** "Fell Air has named X as its head", "the Network for Sharing (NS) announced that it selected X as": the body before the verb of appointing at an index; null where it is no body or the sentence is about somebody. */
export function appointerBefore(view: string, tokens: readonly Token[], verb: number): Range | null {
  let to = verb
  while (to > 0 && verb - to < FARTHEST && BETWEEN.test(tokens[to - 1]!.text)) to--
  to = beforeAcronym(tokens, to)
  let from = to
  while (from > 0 && to - from < LONGEST && OF_NAME.test(tokens[from - 1]!.text)) from--
  while (from < to && /^(?:[Tt]he|of|for|and|[’'.&/-])$/.test(tokens[from]!.text)) from++
  if (from === to || !opensClause(view, tokens, from)) return null
  const words = tokens.slice(from, to).map(({ text }) => text)
  const isWord = words.length === 1 && isCommonWord(words[0]!) && !isOrganizationHead(words[0]!)
  if (isWord || words.some((word) => word === NAME || isRole(word)) || NO_BODY.test(words.join(' '))) return null
  return rangeOf(tokens, from, to)
}

/** Index before "(UNOS)". */
function beforeAcronym(tokens: readonly Token[], at: number): number {
  return tokens[at - 1]?.text === ')' && tokens[at - 3]?.text === '(' ? at - 3 : at
}

/** A subject stands at the head of its sentence, or behind a mark. */
function opensClause(view: string, tokens: readonly Token[], from: number): boolean {
  const at = /^[Tt]he$/.test(tokens[from - 1]?.text ?? '') ? from - 1 : from
  return (
    at === 0 ||
    view.slice(tokens[at - 1]!.end, tokens[at]!.start).includes('\n') ||
    /^[.,;:)–—"“]$|^-$/.test(tokens[at - 1]!.text)
  )
}

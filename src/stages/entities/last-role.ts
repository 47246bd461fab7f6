import type { Range } from '../../core/span.js'
import type { Token } from '../../core/text-service.js'
import { isPlaceName } from '../../text/lexicon/places.js'
import { isRole, isRoleModifier } from '../../text/lexicon/roles.js'
import { readRole, type RolePhrase } from './role-phrase.js'

const FARTHEST = 22

const BREAK =
  /^(?:[.;:!?()“”"«»–—|]|who|which|that|said|says|told|argues|argued|adds|added|explains|explained|believes|warns|warned|claims|claimed|insists|insisted|noted|urges|urged|was|were|is|has|had|will|would|by|with|when|where|from|than|between|including|included|include|thank|thanked|ask|asks|asked|please|whether|why|quoting|featuring|interviewing|as|but|Was|Please|Whether|Why|Is|Are|Were|Has|By|With|When|As|To|From|Than|But|Who|Says|Said|Joins|Wins)$/

/** The small words of a headline in capitals break a phrase too; the WHO is a body. */
function isBreak(text: string): boolean {
  return BREAK.test(text) || (/^\p{Lu}{2,}$/u.test(text) && text !== 'WHO' && BREAK.test(text.toLowerCase()))
}

/** How far to the left one phrase may reach: to a mark, a verb, or a comma that no role stands before. */
export function leftEdge(tokens: readonly Token[], to: number): number {
  let from = to
  while (from > 0 && to - from < FARTHEST) {
    const { text, kind } = tokens[from - 1]!
    if (isBreak(text) || kind === 'number') break
    if (text === ',' && !insideOffice(tokens, from, to)) break
    from--
  }
  return from
}

/** The comma of "Minister for Culture, Community and Youth": capitals on both sides and an "and" behind. */
function insideOffice(tokens: readonly Token[], behind: number, to: number): boolean {
  const before = tokens[behind - 2]?.text ?? ''
  const after = tokens.slice(behind, to).map(({ text }) => text)
  if (!/^\p{Lu}/u.test(before)) return false
  const head = tokens.slice(Math.max(0, behind - 10), behind - 1)
  const isOffice = head.some(({ text }) =>
    /^(?:Minister|Secretary|Commissioner|Under-Secretary-General|Undersecretary)$/.test(text),
  )
  return isOffice && /^(?:and|\p{Lu}\p{Ll}+)$/u.test(after[0] ?? '') && after.some((word) => word === 'and')
}

/** The role that ends right before the name: the leftmost noun from which only words of the role lead up to it. */
export function lastRole(
  view: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): { role: Range; organization: Range | null } | null {
  const window = tokens.slice(from, to)
  for (let start = from; start < to; start++) {
    if (!opensPhrase(tokens, start, from)) continue
    const phrase = readRole(view, window, start - from)
    if (phrase && joinsRank(window, phrase)) continue
    if (
      phrase &&
      (phrase.to + from >= to || isPosted(tokens, phrase.to + from, to)) &&
      !mixesNumbers(tokens, start, to) &&
      !hasVerb(tokens, start, to) &&
      !servesNext(tokens, start, to)
    )
      return phrase
  }
  return null
}

/** "of the Crime Squad and Detective X": a rank behind an "and" begins what is said of the next. */
function joinsRank(window: readonly Token[], { role, to }: RolePhrase): boolean {
  return (
    to === window.length &&
    role.start < window[to - 1]!.start &&
    window[to - 2]?.text === 'and' &&
    /^(?:Detective|Sergeant|Lieutenant|Constable|Inspector|Corporal|Officer|Investigator)$/.test(
      window[to - 1]!.text,
    ) &&
    !isRole(window[to - 3]?.text ?? '')
  )
}

/** "High Commissioner in Dhaka X": where somebody is posted. */
function isPosted(tokens: readonly Token[], from: number, to: number): boolean {
  const place = tokens.slice(from + 1, to).map(({ text }) => text)
  return /^(?:in|to)$/.test(tokens[from]?.text ?? '') && place.length > 0 && isPlaceName(place.join(' '))
}

/** "Senior Adviser to Ostby Mayor X": the office of whom somebody else serves. */
function servesNext(tokens: readonly Token[], from: number, to: number): boolean {
  if (
    !/^(?:Mayor|Governor|President|Senator|Minister|Congress(?:wo)?man|Representative|Councilmember|Commissioner)$/.test(
      tokens[to - 1]!.text,
    )
  )
    return false
  let at = to - 1
  while (at > from && /^\p{Lu}/u.test(tokens[at - 1]!.text)) at--
  return /^(?:for|to)$/.test(tokens[at - 1]?.text ?? '') && tokens.slice(from, at - 1).some(({ text }) => isRole(text))
}

/** "business leaders Senator": a plural that is no part of the singular behind it. */
function mixesNumbers(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1]!.text
  if (!isRole(last) || /s$/.test(last)) return false
  return tokens.slice(from, to - 1).some(({ text }) => /[^s]s$/.test(text) && isRole(text) && /^\p{Ll}/u.test(text))
}

/** "Bill highlights Education Minister": before an office in capitals a word in lower case behind one in capitals is a verb. */
function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(tokens[to - 1]!.text)) return false
  return tokens
    .slice(from + 1, to - 1)
    .some(
      ({ text }, index) =>
        /^\p{Ll}{4,}$/u.test(text) &&
        /^\p{Lu}\p{Ll}/u.test(tokens[from + index]!.text) &&
        /^\p{Lu}/u.test(tokens[from + index + 2]!.text) &&
        !isRole(text) &&
        !isRoleModifier(text),
    )
}

/** A phrase begins at the edge, behind an article, a possessive or a verb, or with a capital word behind a lower-case one. */
function opensPhrase(tokens: readonly Token[], at: number, from: number): boolean {
  if (at === from) return true
  const { text } = tokens[at]!
  const before = tokens[at - 1]!.text
  if (/^(?:the|a|an|its|their|his|her|our|The)$/.test(text)) return true
  if (before === 'and') return isRole(text) || /^\p{Lu}/u.test(text) || isRole(tokens[at + 1]?.text ?? '')
  if (/^(?:the|The|&)$/.test(before)) return false
  if (before === 'to' && /^\p{Ll}/u.test(text)) return isRole(text) || isRoleModifier(text)
  return isRole(text) || /^\p{Lu}/u.test(text) || /^\p{Ll}/u.test(before)
}

/** Whether the noun of a role is a plural one, which is no role of one person. */
export function isPlural(view: string, { start, end }: Range): boolean {
  return /[^s]s$/.test(view.slice(start, end).split(/ (?:of|for|at) /)[0]!)
}

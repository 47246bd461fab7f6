import type { Range } from '../../core/span.js'
import type { Token } from '../../core/text-service.js'
import { complementAt, NAME, rangeOf } from './complement.js'
import { isOrganizationHead } from '../../text/organizations.js'
import { behindAside, behindName, nameListAt } from './name-list.js'
import type { RoleClaim } from './role-claim.js'

/** What is done by somebody who leads a meeting: "chaired by X", "X took the chair". */
export function claimsOfChair(tokens: readonly Token[], at: number): RoleClaim[] {
  const { from } = nameListAt(tokens, at)
  const behind = behindAside(tokens, behindName(tokens, at))
  return [
    ...chairedBy(tokens, from),
    ...foundedBy(tokens, at),
    ...tookChair(tokens, behind),
    ...chairs(tokens, behind),
    ...leads(tokens, behind),
    ...headsBody(tokens, behind),
  ]
}

const FARTHEST_BY = 7

function chairedBy(tokens: readonly Token[], from: number): RoleClaim[] {
  let by = from - 1
  while (by > from - FARTHEST_BY && tokens[by]?.kind === 'word' && tokens[by]!.text !== 'by') by--
  if (
    tokens[by]?.text !== 'by' ||
    !/^(?:co-chaired|chaired|moderated|facilitated|edited|directed|led|headed|steered|run|coordinated)$/.test(
      tokens[by - 1]?.text ?? '',
    )
  )
    return []
  const isOffice = /^(?:co-)?chaired$/.test(tokens[by - 1]!.text)
  if (!isOffice && /^(?:led|headed|steered|run|coordinated)$/.test(tokens[by - 1]!.text)) return ledBody(tokens, by - 1)
  return [
    { role: rangeOf(tokens, by - 1, by), organization: groupBefore(tokens, by - 1), weight: isOffice ? 4.1 : 3.2 },
  ]
}

/** "Fell Roasters was founded in 2019 by X", "Founded by X and Y, Fell Roasters": who set up a body. */
function foundedBy(tokens: readonly Token[], at: number): RoleClaim[] {
  const list = nameListAt(tokens, at)
  if (tokens[list.from - 1]?.text !== 'by') return []
  let verb = list.from - 2
  while (verb > list.from - 5 && /^(?:in|\d{4})$/.test(tokens[verb]?.text ?? '')) verb--
  const { text } = tokens[verb] ?? { text: '' }
  if (!/^(?:co-)?founded$/i.test(text)) return []
  const behind = list.hasBehind ? list.to : behindName(tokens, at)
  const body = /^\p{Lu}/u.test(text) ? bodyBehind(tokens, behind) : nameBefore(tokens, verb)
  return [{ role: rangeOf(tokens, verb, verb + 1), organization: body, weight: 2.45 }]
}

/** ", Fell Roasters began": the subject behind what opens the sentence. */
function bodyBehind(tokens: readonly Token[], at: number): Range | null {
  if (tokens[at]?.text !== ',') return null
  const { from, to } = complementAt(tokens, at + 1)
  return to > from && /^\p{Lu}/u.test(tokens[from]!.text) ? rangeOf(tokens, from, to) : null
}

/** "Fell Roasters was", "Fell Roasters,": the capital words before the verb. */
function nameBefore(tokens: readonly Token[], verb: number): Range | null {
  let to = verb
  while (to > verb - 4 && /^(?:,|was|is|which|that|first|originally)$/.test(tokens[to - 1]?.text ?? '')) to--
  let from = to
  while (from > Math.max(0, to - 6) && /^(?:\p{Lu}|of$|for$|&$)/u.test(tokens[from - 1]!.text)) from--
  while (from < to && /^(?:The|It|He|She|They|A|of|for|&)$/.test(tokens[from]!.text)) from++
  return from < to ? rangeOf(tokens, from, to) : null
}

/** "the delegation of Botswana was led by X", "the Brunei delegation was headed by X": the country of a delegation. */
function ledBody(tokens: readonly Token[], verb: number): RoleClaim[] {
  let at = verb - 1
  while (at > verb - 4 && /^(?:was|is|were|,|which)$/.test(tokens[at]?.text ?? '')) at--
  const body = delegationCountry(tokens, at + 1) ?? groupBefore(tokens, verb)
  return body ? [{ role: null, organization: body, weight: 3 }] : []
}

/** The country in "delegation of Viet Nam" or "Brunei Darussalam delegation" that ends before an index. */
export function delegationCountry(tokens: readonly Token[], to: number): Range | null {
  let end = to
  const isBehind = !/^delegation$/i.test(tokens[to - 1]?.text ?? '')
  if (!isBehind) end = to - 1
  let from = end
  while (
    from > 0 &&
    end - from < 5 &&
    /^(?:\p{Lu}|of$|and$)/u.test(tokens[from - 1]!.text) &&
    !(tokens[from - 1]!.text === 'of' && /^delegation$/i.test(tokens[from - 2]?.text ?? ''))
  )
    from--
  while (from < end && /^(?:The|of|and)$/.test(tokens[from]!.text)) from++
  if (from === end) return null
  if (
    isBehind &&
    !(
      /^(?:of|the)$/.test(tokens[from - 1]?.text ?? '') &&
      tokens.slice(Math.max(0, from - 3), from).some(({ text }) => /^delegation$/i.test(text))
    )
  )
    return null
  return rangeOf(tokens, from, end)
}

/** "The panel, chaired by X": the body that is chaired. */
function groupBefore(tokens: readonly Token[], verb: number): Range | null {
  let to = verb
  while (
    to > verb - 5 &&
    /^(?:,|was|is|be|being|will|which|and|ably|jointly|expertly|capably)$/.test(tokens[to - 1]?.text ?? '')
  )
    to--
  const head = tokens[to - 1]
  if (to === verb || !head || !GROUP.test(head.text)) return null
  let from = to - 1
  while (from > to - 6 && /^(?:\p{Lu}|of$|and$|for$|on$)/u.test(tokens[from - 1]?.text ?? '')) from--
  while (from < to - 1 && /^(?:The|A|An|of|and|for|on)$/.test(tokens[from]!.text)) from++
  return rangeOf(tokens, from, to)
}

const GROUP =
  /^(?:panel|committee|commission|council|board|group|team|working|force|taskforce|delegation|secretariat|network|coalition)$/i

/** "X chaired the Talks", "X moderated the discussion". */
function chairs(tokens: readonly Token[], at: number): RoleClaim[] {
  const isOffice = /^(?:co-)?(?:chaired|chairs|moderated|facilitated)$/.test(tokens[at]?.text ?? '')
  return isOffice && /^(?:the|a|an|this|its|our)$/.test(tokens[at + 1]?.text ?? '')
    ? [{ role: rangeOf(tokens, at, at + 1), organization: null, weight: 2.4 }]
    : []
}

/** "X heads the Department of Boats", "X has led the Quay Trust since 2015", "X founded Fell Boats": the body has the head of one in its name. */
function headsBody(tokens: readonly Token[], behind: number): RoleClaim[] {
  let verb = behind
  while (verb < behind + 2 && /^(?:has|also|now|currently)$/.test(tokens[verb]?.text ?? '')) verb++
  if (!/^(?:heads|headed|leads|led|directs|directed|manages|coaches|(?:co-)?founded)$/.test(tokens[verb]?.text ?? ''))
    return []
  const { from, to } = complementAt(tokens, verb + 1)
  const own = tokens.slice(from, to)
  const isBody = own.some(({ text }) => isOrganizationHead(text)) && own.every(({ text }) => text !== NAME)
  if (!isBody || !/^\p{Lu}/u.test(own[0]!.text) || goesOn(tokens[to]?.text ?? '')) return []
  return [{ role: rangeOf(tokens, verb, verb + 1), organization: rangeOf(tokens, from, to), weight: 2.4 }]
}

/** "led the Senate vote": more of a name that is no body's. */
function goesOn(word: string): boolean {
  return (
    /^\p{Ll}/u.test(word) && !/^(?:since|in|at|from|for|and|with|until|through|to|on|as|which|that|when)$/.test(word)
  )
}

const FARTHEST_VERB = 16

/** "X, Minister for Roads, led the Singapore delegation", "X headed the delegation of Kenya": the country of a delegation. */
function leads(tokens: readonly Token[], behind: number): RoleClaim[] {
  for (let at = behind; at < Math.min(tokens.length, behind + FARTHEST_VERB); at++) {
    const { text } = tokens[at]!
    if (/^[.;:]$/.test(text) || text === NAME) return []
    if (!/^(?:led|leads|headed|heads)$/.test(text) || tokens[at + 1]?.text !== 'the') continue
    for (let to = at + 2; to < Math.min(at + 9, tokens.length + 1); to++) {
      const country = delegationCountry(tokens, to)
      if (country && country.start > tokens[at]!.end) return [{ role: null, organization: country, weight: 5.5 }]
    }
    return []
  }
  return []
}

const FARTHEST = 4

/** "took the chair", "was in the chair", "to the chair". */
function tookChair(tokens: readonly Token[], behind: number): RoleClaim[] {
  for (let at = behind; at < behind + FARTHEST; at++) {
    const words = [at, at + 1, at + 2].map((index) => tokens[index]?.text ?? '')
    if (/^[.,;:]$/.test(words[0]!)) break
    if (/^(?:took|takes|take|in|to)$/.test(words[0]!) && words[1] === 'the' && words[2] === 'chair')
      return [{ role: rangeOf(tokens, at + 2, at + 3), organization: null, weight: 3.2 }]
  }
  return []
}

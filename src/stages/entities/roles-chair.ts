import type { Token } from '../../core/text-service.js'
import { rangeOf } from './body-phrase.js'
import { behindAside, behindName, nameListAt } from './name-list.js'
import type { RoleClaim } from './role-claim.js'

/** What is done by somebody who leads a meeting: "chaired by X", "X took the chair". */
export function claimsOfChair(tokens: readonly Token[], at: number): RoleClaim[] {
  const { from } = nameListAt(tokens, at)
  const behind = behindAside(tokens, behindName(tokens, at))
  return [...chairedBy(tokens, from), ...tookChair(tokens, behind)]
}

function chairedBy(tokens: readonly Token[], from: number): RoleClaim[] {
  let by = from - 1
  while (
    by > from - 6 &&
    /^(?:the|by|retired|former|its|an?)$/.test(tokens[by]?.text ?? '') &&
    tokens[by]!.text !== 'by'
  )
    by--
  if (
    tokens[by]?.text !== 'by' ||
    !/^(?:co-chaired|chaired|moderated|facilitated|edited)$/.test(tokens[by - 1]?.text ?? '')
  )
    return []
  return [{ role: rangeOf(tokens, by - 1, by), organization: null, weight: 3.2 }]
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

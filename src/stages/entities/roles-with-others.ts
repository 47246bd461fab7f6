import type { Token } from '../../core/text-service.js'
import { complementAt, rangeOf } from './complement.js'
import { behindName } from './name-list.js'
import { readRole } from './role-phrase.js'
import type { RoleClaim } from './role-claim.js'

const OTHERS =
  /^(?:officials?|representatives?|staff|officers?|members?|colleagues|delegates|executives|experts|students|researchers|volunteers)$/
/** Those who may be of another body, where "other" does not say that they are of the same. */
const VISITORS = /^(?:representatives?|members?|delegates|experts|students|researchers)$/
const WORD_BEFORE = /^(?:and|other|senior|some|several|fellow|the|with|accompanied|by|key|two|three|four|five|six)$/
const FARTHEST = 12

/** "Permanent Secretary X and other senior officials from the Ministry": the body of those who stand with somebody. */
export function claimsWithOthers(view: string, tokens: readonly Token[], at: number): RoleClaim[] {
  const from = behindOffice(view, tokens, behindName(tokens, at))
  if (tokens[from]?.text !== 'and') return []
  let noun = from
  while (noun < from + 5 && WORD_BEFORE.test(tokens[noun]?.text ?? '')) noun++
  const isOther = tokens.slice(from, noun).some(({ text }) => /^(?:other|fellow|with)$/.test(text))
  if (!isOther && VISITORS.test(tokens[noun]?.text ?? '')) return []
  if (!OTHERS.test(tokens[noun]?.text ?? '') || !/^(?:from|of)$/.test(tokens[noun + 1]?.text ?? '')) return []
  const body = complementAt(tokens, noun + 2)
  if (body.to === body.from || !/^\p{Lu}/u.test(tokens[body.from]!.text)) return []
  return [{ role: null, organization: rangeOf(tokens, body.from, body.to), weight: 2.2 }]
}

/** Index behind ", Permanent Secretary (Planning),". */
function behindOffice(view: string, tokens: readonly Token[], name: number): number {
  if (tokens[name]?.text !== ',') return name
  const phrase = readRole(view, tokens, name + 1)
  let from = phrase && phrase.organization === null ? phrase.to : name + 1
  if (tokens[from]?.text === '(') while (from < name + FARTHEST && tokens[from - 1]?.text !== ')') from++
  return tokens[from]?.text === ',' ? from + 1 : from
}

import type { Entities, Structure } from '../../core/layers.js'
import { overlaps, spanOf, type Located, type Range } from '../../core/span.js'
import { OTHER_EDITION } from './heads.js'

const BY =
  /\b(?:(?:co-?|jointly )?(?:organi[sz]ed|convened|hosted|run|staged|co-hosted)(?: jointly| together)? by|at the invitation of|[Oo]rgani[sz]ers?,?|the host of the gathering,)\s(?:the\s)?(?=\p{Lu})/gu
const WHICH = /,\swhich (?:organi[sz]es|convenes|runs|hosts)\b/g
const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}\p{N}’'&.-]*)(?:(?:\s|\s(?:of|for|and|the|de|on|in|for the|of the)\s)\p{Lu}[\p{L}\p{M}\p{N}’'&-]*)*/u
const FUTURE = /\b(?:will be|to be|is to be|next)\s[^.]{0,60}$/i

/** Who organizes, convenes or hosts the event, where the text says so; an organizer goes before a host. */
export function eventOrganizer(text: string, view: string, structure: Structure, entities: Entities): Located | null {
  const claims = structure.sentences.slice(0, 40).flatMap((sentence) => claimsIn(view, sentence))
  const best = claims.sort((a, b) => b.weight - a.weight || a.start - b.start)[0]
  if (!best) return null
  return { value: fullName(view, best, entities), span: spanOf(text, best.start, best.end) }
}

interface Claim extends Range {
  readonly weight: number
}

function claimsIn(view: string, sentence: Range): Claim[] {
  const words = view.slice(sentence.start, sentence.end)
  const claims: Claim[] = []
  for (const match of words.matchAll(BY)) {
    if (
      FUTURE.test(words.slice(0, match.index)) ||
      OTHER_EDITION.test(words.slice(Math.max(0, match.index - 60), match.index))
    )
      continue
    const from = match.index + match[0].length
    const name = NAME.exec(words.slice(from, from + 160))?.[0].replace(/[’']s$/u, '')
    if (!name) continue
    const weight = /host/.test(match[0]) ? 1 : /invitation/.test(match[0]) ? 0.5 : 2
    claims.push({ start: sentence.start + from, end: sentence.start + from + name.length, weight })
  }
  for (const match of words.matchAll(WHICH)) {
    const before =
      /(?:\p{Lu}[\p{L}\p{M}’'&-]*)(?:(?:\s|\s(?:of|for|and|the|of the)\s)\p{Lu}[\p{L}\p{M}’'&-]*)*(?:\s\([\p{L}]{2,12}\))?$/u.exec(
        words.slice(Math.max(0, match.index - 120), match.index),
      )
    if (!before) continue
    const end = sentence.start + match.index
    const start = end - before[0].length + (/^The /.test(before[0]) ? 4 : 0)
    claims.push({ start, end, weight: 1.8 })
  }
  return claims
}

/** The body's full name where the words are one of its forms. */
function fullName(view: string, range: Range, { organizations }: Entities): string {
  const words = view.slice(range.start, range.end).replace(/\s+/g, ' ')
  const body = organizations.find(
    ({ mentions, name }) =>
      mentions.some((mention) => overlaps(mention, range)) &&
      name.length > words.length &&
      (words.split(' ').length === 1 || name.includes(words)),
  )
  return body?.name ?? words
}

import type { Token } from '../../core/text-service.js'
import { isPlaceName } from '../../text/lexicon/places.js'
import { isRole } from '../../text/lexicon/roles.js'
import { NAME } from './complement.js'
import type { RoleClaim } from './role-claim.js'

const LONGEST_FIRM = 7
const LONGEST_REACH = 60

/** A telephone number or an address at the head of a line. */
const REACHED =
  /^(?:(?:[Tt]el|[Pp]hone|[Oo]ffice|[Mm]obile|[Cc]ell|[TtPpMmOo])[^\p{L}\n][^\n]{0,11}|[+(]{0,2})\d|^[^\s@]{1,40}@/u
/** What a press office is called by itself. */
const DESK = /^(?:Media|Press|Public|Communications?|Investor|Corporate)(?: \S{1,20})?$/

/** "Jodi Marsh / Corvane Consulting / 613 812 7477": the line between the name of a contact and a number or an address. */
export function firmOfContact(view: string, line: readonly Token[], below: readonly Token[]): RoleClaim[] {
  const [first, reach] = [line[0], below[0]]
  if (!first || !reach || line.length > LONGEST_FIRM || !line.every(isOfFirm)) return []
  if (!REACHED.test(view.slice(reach.start, reach.start + LONGEST_REACH))) return []
  const range = { start: first.start, end: line.at(-1)!.end }
  const words = view.slice(range.start, range.end)
  const isFirm = /^\p{Lu}/u.test(words) && /\p{L}{3}/u.test(words) && !DESK.test(words)
  return isFirm && !isPlaceName(words.split(',')[0]!) && !line.some(({ text }) => isRole(text))
    ? [{ role: null, organization: range, weight: 2.3 }]
    : []
}

function isOfFirm({ text, kind }: Token): boolean {
  return kind === 'word' ? /^\p{Lu}|^(?:of|for|and|the|de)$/u.test(text) : text !== NAME && /^[.,&-]$/.test(text)
}

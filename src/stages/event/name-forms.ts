import type { Range } from '../../core/span.js'
import type { Token } from '../../core/text-service.js'
import { wordSet } from '../../text/word-set.js'
import { isOrdinal } from './heads.js'
import { HEADLINE, isCapital, rightOf, withoutPossessive } from './name-edges.js'

/** Their sessions last for years. */
const PARLIAMENT = /^(?:Parliament|Congress|Legislature|Senate|House|Knesset|Duma)$/

const LOWER_MEETING =
  /^(?:session|meeting|congress|assembly|conference|sprint|gathering|summit|forum|plenary|convention|workshop)$/

/** Words before a meeting of a body that tell which of its meetings it was. */
const KINDS_OF_MEETING = wordSet(
  'ordinary regular extraordinary special plenary monthly quarterly annual ministerial virtual informal January February March April May June July August September October November December',
)

/** "31st session of the Council of the Partnership": an ordinal, a kind or a month, a lower-case head and the body that met. */
export function ordinalPhrase(tokens: readonly Token[], at: number): Range | null {
  // Asked first, as few words have it behind them.
  if (tokens[at + 2]?.text !== 'of' && tokens[at + 3]?.text !== 'of') return null
  if (!isOrdinal(tokens[at]!.text) && !KINDS_OF_MEETING.has(tokens[at]!.text)) return null
  const head = [at + 1, at + 2].find((index) => LOWER_MEETING.test(tokens[index]?.text ?? ''))
  if (head === undefined || tokens[head + 1]?.text !== 'of') return null
  const body = tokens[head + 2]?.text === 'the' ? head + 3 : head + 2
  if (!tokens[body] || !isCapital(tokens[body]!) || PARLIAMENT.test(tokens[body]!.text)) return null
  return { start: tokens[at]!.start, end: withoutPossessive(tokens[rightOf(tokens, body) - 1]!) }
}

const KIND_BEHIND =
  /^(?:conference|congress|fair|festival|summit|symposium|forum|convention|meetup|hackathon|show|expo|workshop|gathering)$/
const FARTHEST_KIND = 7

/** "Ilex Connect 2025", where it opens a headline or a word for its kind stands behind it: "Horizon 25, our annual user conference". */
export function editionAt(tokens: readonly Token[], at: number): Range | null {
  if (!isCapital(tokens[at]!) || (at > 0 && isCapital(tokens[at - 1]!))) return null
  let to = at
  while (to < tokens.length && to - at < 4 && isCapital(tokens[to]!)) to++
  const year = tokens[to]?.text ?? ''
  const next = tokens[to + 1]?.text ?? ''
  if (!/^(?:20\d\d|\d\d)$/.test(year) || NO_EDITION.test(tokens[to - 1]!.text)) return null
  const isNamed = (year.length === 4 && isTitled(tokens, at, next)) || isKindBehind(tokens, to + 1)
  return isNamed ? { start: tokens[at]!.start, end: tokens[to]!.end } : null
}

/** A headline opens with the edition, or names it before a colon: "A week in Quay Connect 2023: a recap". */
function isTitled(tokens: readonly Token[], at: number, next: string): boolean {
  if (at === 0) return next === ':' || HEADLINE.test(next)
  return next === ':' && /^(?:in|at|of)$/i.test(tokens[at - 1]!.text)
}

function isKindBehind(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',') return false
  return tokens.slice(comma + 1, comma + 1 + FARTHEST_KIND).some(({ text }) => KIND_BEHIND.test(text))
}

const LONGEST_OWN = 5

/** "Te Huinga, the annual students' conference": the own name of what recurs, and where the words for it end. */
export function apposedAt(
  tokens: readonly Token[],
  at: number,
): { readonly range: Range; readonly last: number } | null {
  let to = at
  while (to < tokens.length && to - at < LONGEST_OWN && isCapital(tokens[to]!)) to++
  if (to - at < 2 || tokens[to]?.text !== ',' || !/^(?:the|our|its|their)$/.test(tokens[to + 1]?.text ?? ''))
    return null
  if (!/^(?:annual|yearly|biennial)$/.test(tokens[to + 2]?.text ?? '')) return null
  const kind = tokens
    .slice(to + 3, to + 3 + FARTHEST_KIND)
    .findIndex(({ text }) => KIND_BEHIND.test(text.toLowerCase()))
  if (kind < 0) return null
  return { range: { start: tokens[at]!.start, end: tokens[to - 1]!.end }, last: to + 3 + kind }
}

/** Years stand behind months, papers and works too. */
const NO_EDITION =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter|Budget|Report|Agenda|Act|Strategy|Plan|Vision|Bill|Law|Regulation|Roadmap|In|Since|By|Of|No|Issue|Vol|Page|Class|Article|Section|Group|Level|Gate|Hall)$/i

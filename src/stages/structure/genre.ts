import type { Block } from '../../core/layers.js'
import type { Genre } from '../../core/summary.js'

/** How strongly a pattern in the head of a text (first 700 characters, bylines included) or in all of it speaks for a genre. */
const HEAD: readonly (readonly [Genre, number, RegExp])[] = [
  [
    'speech',
    3,
    /\b(?:closing (?:remarks|address|speech)|remarks (?:by|of)|address by|speech (?:by|of)|statement (?:by|at the closing)|keynote by|as delivered|check against delivery)\b/i,
  ],
  ['speech', 2, /^(?:dear (?:friends|colleagues|delegates)|excellenc|ladies and gentlemen|friends,|distinguished )/im],
  [
    'meeting-summary',
    3,
    /\b(?:summary of the meeting|chair(?:man|person)?[’']s summary|communiqu[ée]|readout of|minutes of|summary record|proceedings of the|report of the meeting|final statement)\b/i,
  ],
  ['news-report', 3, /^by \p{Lu}[\p{L}’'-]+(?: [\p{L}’'.-]+){1,4}$/imu],
  ['news-report', 3, /^\p{Lu}[\p{Lu} ,’'.-]{3,30}[\p{L}0-9 ,.]{0,30}\(\p{L}+(?: \p{L}+){0,2}\) ?[-–—]/mu],
  ['news-report', 2, /^(?:UPDATE \d|[\p{L} ]{4,40} \| News\b)/mu],
  ['news-report', 2, /^\p{Lu}[\p{Lu} ’'.-]{3,30}(?:, [\p{L} .]{3,20})? — /mu],
  ['blog', 3, /\b(?:posted by|min(?:ute)?s? read|posted in|wrap-?up|recap|highlights\b)/i],
  ['blog', 2, /^#{1,3} /m],
  ['blog', 2, /^dear (?:all|members|readers|everyone)/im],
  [
    'press-release',
    2,
    /\b(?:press (?:release|note|notice)|news release|media release|for immediate release|press statement|closing statement to the press)\b/i,
  ],
]

const WHOLE: readonly (readonly [Genre, number, RegExp])[] = [
  [
    'press-release',
    3,
    /^(?:about (?:the )?\p{Lu}|notes? to editors|media contact|press contact|for (?:more|further) information|contact:|enquiries|-? ?ends? ?-?$|###)/imu,
  ],
  [
    'news-report',
    2,
    /\b(?:told (?:reporters|journalists|this (?:paper|newspaper|correspondent))|\(reporting by|who (?:asked|declined) (?:not )?to be (?:named|identified))/i,
  ],
  ['blog', 1, /\b(?:that's a wrap|we'd love|check out|stay tuned|huge thanks)\b/i],
]

const QUOTED = /[“«][^”»\n]{1,800}[”»]|"[^"\n]{1,800}"/g

/** The genre that most of the evidence speaks for; a press release where little speaks at all. */
export function genreOf(view: string, blocks: readonly Block[]): Genre {
  const scores = new Map<Genre, number>([['press-release', 1.5]])
  const add = (genre: Genre, points: number): void => void scores.set(genre, (scores.get(genre) ?? 0) + points)
  const head = view.slice(0, 700)
  for (const [genre, points, pattern] of HEAD) if (pattern.test(head)) add(genre, points)
  const whole = view.slice(0, 60_000)
  for (const [genre, points, pattern] of WHOLE) if (pattern.test(whole)) add(genre, points)
  addPersons(whole.replace(QUOTED, ' '), add)
  addNumbers(view, blocks, add)
  const recorded = whole.match(RECORDED)?.length ?? 0
  if (recorded >= LEAST_RECORDED) add('meeting-summary', Math.min(3, 0.6 + recorded * 0.4))
  if (recorded < LEAST_RECORDED - 1) addReport(whole, blocks, add)
  return [...scores].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

/** Who speaks: a speaker says I and you, a blog we and you with contractions, a report neither. */
function addPersons(unquoted: string, add: (genre: Genre, points: number) => void): void {
  const thousand = Math.max(unquoted.length / 1000, 0.7)
  const rate = (pattern: RegExp): number => (unquoted.match(pattern)?.length ?? 0) / thousand
  const singular = rate(/\b(?:I|me|my)\b/g)
  const you = rate(/\b[Yy]ou(?:r|rs)?\b/g)
  const plural = rate(/\b(?:[Ww]e|us|[Oo]ur)\b/g)
  const informal = rate(/\b\p{L}{1,30}(?:[’'](?:re|ve|ll|d)|n[’']t)\b/gu)
  if (singular > 1.5 && you > 1) add('speech', 2)
  if (singular > 3 && you > 1.5) add('speech', 1)
  if (singular > 2 && you < 1.5) add('blog', 2.5)
  if (plural > 2 || (plural > 1 && informal > 0.6)) add('blog', 2)
  if (singular + plural < 0.4) add('blog', -2)
  if (singular < 0.4 && plural < 1) add('speech', -2)
}

function addNumbers(view: string, blocks: readonly Block[], add: (genre: Genre, points: number) => void): void {
  const numbered = blocks.filter(({ start, contentStart }) => /^\(?\d/.test(view.slice(start, contentStart))).length
  if (numbered >= 5) add('meeting-summary', 1)
  const capitals = blocks.filter(({ kind, start, end }) => kind === 'heading' && end - start < 60).length
  if (capitals >= 5) add('meeting-summary', 0.5)
}

/** What a record says of those who met: "The Meeting noted", "Ministers agreed", "The Council took note". */
const RECORDED =
  /(?:^|[.;:]\s{1,4}|\n[\d.() ]{0,8})(?:The )?(?:Assembly|General Assembly|Council|Commission|Committee|Conference|Congress|Board|Group|Working Group|Chair|Parties|Ministers|Heads of State|Delegations|Delegates|Participants|Members|Leaders|Secretariat|[Mm]eeting|participants|delegates|members|parties)(?: also| further| then| unanimously)? (?:noted|agreed|adopted|approved|took note|welcomed|reviewed|considered|discussed|recalled|reaffirmed|requested|decided|endorsed|heard|elected|expressed|recommended|thanked|invited|reported|exchanged|acknowledged|underlined|emphasi[sz]ed)\b/gu
const LEAST_RECORDED = 3

const SAID = /\b(?:said|told|added|according to|reports?)\b/g
const WEEKDAY = /\b(?:on |last |this )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/
const OFFICE =
  /\b(?:today announced|announced today|(?:is|are) (?:pleased|proud|delighted|excited) to|press release|media release|for immediate release|(?:Senator|Sen\.|Minister|Secretary)[^.]{0,60} (?:today|announced))\b/i

/** A report by others: people say things on days of the week, and nobody gives an address for questions. */
function addReport(whole: string, blocks: readonly Block[], add: (genre: Genre, points: number) => void): void {
  if (
    OFFICE.test(whole) ||
    blocks.some(({ kind }) => kind === 'contact' || kind === 'boilerplate' || kind === 'notice')
  )
    return
  const rate = ((whole.match(SAID)?.length ?? 0) * 1000) / Math.max(whole.length, 700)
  if (rate > 0.8) add('news-report', WEEKDAY.test(whole) ? 1.6 : 0.8)
}

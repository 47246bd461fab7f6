import { isCountry, isPlaceName } from '../../text/lexicon/places.js'
import { printed } from '../../text/printed.js'
import type { BodyMention, FoundBody } from './bodies.js'
import { withoutOrgan } from './claim-edges.js'
import type { Element } from './elements.js'
import type { Scan } from './scan.js'

/** What kind of name somebody may belong to. */
export type NamedKind = 'body' | 'brand' | 'event' | 'country' | 'place'

/** A name that somebody may belong to, with all places where it stands. */
export interface NamedThing {
  readonly name: string
  readonly acronym: string | null
  readonly kind: NamedKind
  readonly mentions: readonly BodyMention[]
}

type BlockRun = Scan['runs'][number]

/** Bodies, and what stands for one: a brand that no head word marks ("Corvane"), an event, a country, a town. */
export function namedThings(
  view: string,
  bodies: readonly FoundBody[],
  runs: readonly BlockRun[],
  isPerson: (start: number, end: number) => boolean,
  isLower: (word: string) => boolean,
): NamedThing[] {
  const taken = new Set<string>()
  for (const { name, mentions } of bodies) {
    taken.add(name)
    for (const mention of mentions) taken.add(mention.name)
  }
  const things = bodies.map(({ name, acronym, mentions }): NamedThing => ({
    name: withoutOrgan(name),
    acronym,
    kind: 'body',
    mentions,
  }))
  for (const [name, other] of othersIn(view, runs, isPerson)) {
    if (taken.has(name) || (other.kind === 'brand' && !isBrand(view, name, other, isLower))) continue
    things.push({ name, acronym: null, kind: other.kind, mentions: other.mentions })
  }
  return things
}

interface Other {
  readonly kind: NamedKind
  /** Whether it stands nowhere but at the beginning of a sentence. */
  atStart: boolean
  readonly mentions: BodyMention[]
}

/** Names that are none of a body's, by their words. */
function othersIn(
  view: string,
  runs: readonly BlockRun[],
  isPerson: (start: number, end: number) => boolean,
): ReadonlyMap<string, Other> {
  const others = new Map<string, Other>()
  for (const run of runs) {
    for (const part of partsOf(run)) {
      const start = part[0]!.start
      const end = part.at(-1)!.end
      const kind = kindOf(part)
      if (kind === null || isPerson(start, end)) continue
      const name = printed(view, { start, end })
      const known = others.get(name) ?? { kind, atStart: true, mentions: [] }
      known.mentions.push({ start, end, name, isAcronym: false, block: run.block })
      known.atStart &&= run.from === 0 && part[0] === run.elements[0]
      others.set(name, known)
    }
  }
  return others
}

/** Whether what no list knows is named as a brand is. */
function isBrand(
  view: string,
  name: string,
  { atStart, mentions }: Other,
  isLower: (word: string) => boolean,
): boolean {
  if (mentions.length < FEWEST_MENTIONS || atStart) return false
  return (!isLower(name) || mentions.length >= OFTEN) && !isPlaced(view, mentions)
}

/** Whether a name mostly stands where places do: "in Kochi". */
function isPlaced(view: string, mentions: readonly BodyMention[]): boolean {
  const placed = mentions.filter(({ start }) =>
    /\b(?:in|at|from|to|near)\s$/.test(view.slice(Math.max(0, start - 6), start)),
  )
  return placed.length * 3 >= mentions.length
}

/** A brand that is named once may be anything. */
const FEWEST_MENTIONS = 2
/** A word that stands in lower case too is a name where it has a capital that often inside sentences. */
const OFTEN = 5

/** The whole run without common words at its head, and each word of a longer one that no dictionary knows. */
function partsOf({ elements }: BlockRun): readonly (readonly Element[])[] {
  if (elements.some(({ kind }) => kind === 'body' || kind === 'honorific' || kind === 'role')) return []
  let from = 0
  while (
    from < elements.length - 1 &&
    elements[from]!.isCommon &&
    /^(?:The|A|An|In|At|On|For|And|But|As|By|With|From|This|Its|Our|All)$/.test(elements[from]!.word)
  )
    from++
  const whole = elements.slice(from)
  const words = whole.length > 1 ? whole.filter(({ kind }) => kind === 'unknown').map((one) => [one]) : []
  return [whole, ...words]
}

const MEETING =
  /^(?:Festival|Congress|Conference|Symposium|Summit|Fair|Forum|Gathering|Workshop|Camp|Games|Compact|Convention)$/i

function kindOf(part: readonly Element[]): NamedKind | null {
  const words = part.map(({ word }) => word).join(' ')
  if (isCountry(words)) return 'country'
  if (isPlaceName(words)) return 'place'
  if (part.some(({ kind, word }) => (kind === 'thing' || kind === 'feature') && !MEETING.test(word))) return null
  if (part.length > 1 && part.some(({ word }) => MEETING.test(word))) return 'event'
  if (part.length === 1 && (part[0]!.isFirst || /^(?:initial|particle|postnominal)$/.test(part[0]!.kind))) return null
  const first = part[0]!
  if (part.length === 1 && /^(?:thing|feature)$/.test(first.kind)) return null
  if (
    part.length === 1 &&
    (first.word.length < 4 ||
      /(?:ish|ese|ians?|eans?)$|^(?:M[āa]ori|P[āa]keh[āa]|Pasifika|Muslims?|Christians?|Jewish|Catholics?|Democrats?|Republicans?|Internet|COVID)$/u.test(
        first.word,
      ))
  )
    return null
  return (part.length === 1 && first.isCommon) || part.some(({ kind }) => kind === 'unknown' || kind === 'acronym')
    ? 'brand'
    : null
}

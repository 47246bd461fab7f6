import type { Range } from '../../core/span.js'
import { isOrganizationName } from '../../text/organizations.js'
import { isEventHead, OTHER_EDITION } from './heads.js'
import type { Claim } from './who.js'

/** "The Ministry held the 2024 Cultural Event", "GUILD Holds 2021 Student Voice Summit", "ARDU hosts conference". */
const HOLDS =
  /^(?:\P{L}{0,3}|.{0,60}?(?:today|yesterday|week|night|day), )(?:[Tt]he )?(\p{Lu}[\p{L}\p{M}’'&.-]{0,40}(?:(?:\s|\s(?:of|for|and|the|of the|for the)\s)\p{Lu}[\p{L}\p{M}’'&.-]{0,40}){0,9})(?:\s{1,3}\([^()]{2,30}\))? (?:(?:has|today|yesterday|recently|successfully|proudly|jointly) ){0,2}(?:[Cc]o-?)?(?:[Hh]olds?|[Hh]eld|[Hh]osts?|[Hh]osted|[Oo]rgani[sz]e[sd]?|[Cc]onvene[sd]?|[Ss]taged?|[Ss]tages) (?:the |an? |its |their )?((?:[\p{L}\d’'&-]{1,25} ){0,9}?(?:[Cc]onference|[Cc]ongress|[Ss]ummit|[Ff]orum|[Mm]eeting|[Ss]ymposium|[Ww]orkshop|[Ff]estival|[Cc]onvention|[Ff]air|[Gg]athering|[Cc]ampaign|[Ee]vent|[Aa]wards|[Ss]eminar|[Gg]raduation|[Ee]xhibition|[Cc]ompetition))\b/u
/** "…, today closed Ilex 2025, its fourth annual developer conference", "brought its national “Clean Quays” campaign to an end". */
const ITS =
  /^(?:\P{L}{0,3}|.{0,60}?(?:today|yesterday|week|night|day), )(?:[Tt]he )?(\p{Lu}[\p{L}\p{M}’'&.-]{0,40}(?:(?:\s|\s(?:of|for|and|the|of the|for the)\s)\p{Lu}[\p{L}\p{M}’'&.-]{0,40}){0,9})(?:\s{1,3}\([^()]{2,30}\))?(?:, [^,]{3,90},)? [^.;“"]{0,70}?\b(?:clos|conclud|wrapp|end|brought|complet|finish|celebrat)\p{Ll}{0,4} [^.;]{0,60}?\bits (?:[\p{L}\d“”"’-]{2,20} ){1,6}?(?:[Cc]onference|[Cc]ongress|[Ss]ummit|[Ff]orum|[Mm]eeting|[Ss]ymposium|[Ww]orkshop|[Ff]estival|[Cc]onvention|[Ff]air|[Gg]athering|[Cc]ampaign|[Ee]vent|[Aa]wards|[Ss]eminar|[Gg]raduation|[Ee]xhibition|[Cc]ompetition)\b/u
/** Bodies whose meeting it is, and that meet where others invite them. */
const MEETS =
  /\b(?:Committee|Council|Commission|Board|Group|Ministers|Assembly|Cabinet|Parliament|Senate|House|Conference|Congress|Forum)\b/
const NO_BODY =
  /^(?:The|It|He|She|They|We|I|This|That|These|Both|Three|Two|Over|More|In|On|At|For|Hon|Mr|Ms|Mrs|Dr|Minister|President|Senator|Sen|Rep|Governor|Mayor|[A-Z]\p{Ll}{2,8}day)\b/u

/** Who holds an event without "organized by": the subject of "held the …" or of "closed its annual conference". */
export function impliedIn(words: string, sentence: Range): Claim[] {
  if (OTHER_EDITION.test(words.slice(0, FARTHEST)) || /\?$/.test(words)) return []
  if (!HOLDING.test(words)) return []
  return [HOLDS, ITS].flatMap((pattern, index) => {
    const match = pattern.exec(words.slice(0, FARTHEST))
    const name = match?.[1]?.replace(/[’']s?$/u, '')
    if (!match || !name || !isBody(name)) return []
    if (index === 0 && MEETS.test(name) && /\b(?:meeting|session)$/i.test(match[2] ?? '')) return []
    const start = sentence.start + words.indexOf(name, match.index)
    return [{ start, end: start + name.length, weight: 1.15 }]
  })
}

const FARTHEST = 400
/** Asked first, as it is cheap. */
const HOLDING = /\b(?:hold|held|host|organi[sz]e|convene|stage|its [\p{Ll}“])/iu

function isBody(name: string): boolean {
  if (NO_BODY.test(name) || name.split(' ').some((word) => isEventHead(word))) return false
  return isOrganizationName(name) || /^\p{Lu}{3,10}$/u.test(name) || isOrganizationName(`${name} of`)
}

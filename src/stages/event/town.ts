import { isCommonWord } from '../../text/lexicon/common-words.js'
import { isFirstName } from '../../text/lexicon/first-names.js'
import { isCountry, isPlaceName, isStateCode } from '../../text/lexicon/places.js'
import { isRole } from '../../text/lexicon/roles.js'
import { isHonorific } from '../../text/lexicon/titles.js'
import { isEventHead } from './heads.js'

/** Capital words behind "in" or "at". */
export const PLACE =
  /(?<!\p{L})(?:in|at)\s(?:the\s)?(\p{Lu}[\p{L}\p{M}’'‘.-]*(?:(?:\s(?:de|da|do|la|el|of|and)\s|\s|,\s)\p{Lu}[\p{L}\p{M}’'‘.-]*)*(?:\s\(\p{Lu}[\p{L} ]{2,30}\))?)/gu
export const NO_PLACE =
  /^(?:\p{Lu}$|January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|English|French|Spanish|Mr|Ms|Dr|Friday|Monday|Saturday|Sunday|Thursday|Tuesday|Wednesday|[IVX]+$|North$|South$|East$|West$|Phase|Part|Annex|Horizon|COVID|(?:Room|Stage|Suite|Building|Level|Track)(?![\p{L} ]))/u

/** "QRV", "QRV and TSL": letters, and no town. */
export const ALL_CAPITALS = /^\P{Ll}{2,}(?: and \P{Ll}{2,})?$/u

const MOST_PARTS = 3

/** "Geneva" of "Geneva, Ambassador Burhan Gafoor": the parts that can be a town, its region and its country. */
export function trimPlace(words: string): string {
  const parts = words.replace(/[,.]{1,9}$/, '').split(', ')
  const kept = parts.slice(0, MOST_PARTS).findIndex((part, index) => index > 0 && !isRegion(part))
  return parts
    .slice(0, kept < 0 ? MOST_PARTS : kept)
    .join(', ')
    .replace(/[’']s$/u, '')
}

function isRegion(part: string): boolean {
  const words = part.split(' ')
  if (isPlaceName(part)) return true
  return (
    words.length <= 3 &&
    !words.some((word) => isHonorific(word.replace(/\.$/, '')) || isRole(word) || isFirstName(word))
  )
}

/** Buildings, bodies, works and other things that stand behind "in" and "at" and are no towns. */
const NO_TOWN =
  /\b(?:University|Council|Committee|Conference|Congress|Association|Ministry|Hotel|Session|Assembly|Forum|Hall|Park|Meeting|Summit|Society|School|Museum|Institute|Law|Act|Teatro|Theatre|Theater|Centre|Center|Parliament|Senate|Library|College|Yard|Fire|Agreement|Declaration|Sciences?|Government|Board|Basin|Gulf|Stadium|Arena|Building|Office|Court|Church|Palace|Bank)\b/

/** A known place, or one or two words with a known place behind them, or a single unknown word. */
export function isTown(name: string): boolean {
  const parts = name.split(/,\s|\s\(/).map((part) => part.replace(/\)$/, ''))
  if (/[’']s$/u.test(name) || (parts.length === 1 && isFirstName(name) && !isPlaceName(name))) return false
  if (parts.some((part) => isPlaceName(part))) return true
  if (parts[0]!.split(' ').some((word) => isCommonWord(word) && word.length > 3)) return false
  return parts[0]!.split(' ').length <= 3 && !NO_TOWN.test(parts[0]!)
}

/** How much of "Fell School of Computing, Kampala, Uganda" stands before the town. */
export function venueBefore(name: string): number {
  const [first = '', second] = name.split(', ')
  if (second === undefined || isPlaceName(first) || !NO_TOWN.test(first)) return 0
  return isPlaceName(second) || name.split(', ').slice(2).some(isCountry) ? first.length + 2 : 0
}

/** No person ("The Hon Peter Lund MP"), no event ("Fell Regatta") and no common thing ("Elevator"). */
export function couldBePlace(name: string): boolean {
  const words = name.split(/[ ,]{1,2}/).map((word) => word.replace(/\.$/, ''))
  const last = name.split(', ')[0]!.split(' ').at(-1)!
  if (words.some((word) => word === 'Hon' || (isHonorific(word) && word !== 'St')) || isEventHead(last)) return false
  return words.length > 1 || !isCommonWord(name) || isPlaceName(name)
}

/** Whether lower-case words go on with what stands behind "in the", as in "in the Maaskade halls". */
export function isAttribute(match: string, behind: string): boolean {
  return (
    /^(?:in|at)\sthe\s/u.test(match) &&
    /^\s(?!(?:on|from|to|for|and|with|last|this|under|by|of|at|in|where|when|after|during|was|were|is|has|today|yesterday|between|as|who|which|that|since|while|or|over)\b)\p{Ll}/u.test(
      behind,
    )
  )
}

/** "Ostby, Vermont" of "Ostby, Vermont, Thursday": the parts that are known for places. */
export function knownParts(name: string): string {
  const parts = name.split(', ')
  const unknown = parts.findIndex((part) => !isPlaceName(part) && !isStateCode(part))
  return parts.slice(0, unknown < 0 ? parts.length : unknown).join(', ')
}

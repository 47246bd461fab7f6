import { isCommonWord } from '../../text/lexicon/common-words.js'
import { isCountry, isPlaceName, isStateCode } from '../../text/lexicon/places.js'
import { isRole, isRoleModifier } from '../../text/lexicon/roles.js'
import type { Candidate } from './candidates.js'
import { isBehindAgent, isIntroduced, isOfPerson } from './only-people.js'

type Frame = readonly [holds: (candidate: Candidate, view: string) => boolean, weight: number]

/** What stands round a name and is too rare in the labels to be learnt, with its log odds for a person. */
const FRAMES: readonly Frame[] = [
  [isAppointed, 2],
  [hasSyllables, 3],
  [isNamedByKind, -3],
  [isAddress, -5],
  [isNamedChair, -4],
  [isPlaced, -4],
  [isSentence, -6],
  [isTownOfState, -4],
  [isOfPerson, 3],
  [isBehindAgent, 1],
  [isIntroduced, 2.5],
  [isSeat, -8],
]

export function frameScore(candidate: Candidate, view: string): number {
  if (candidate.elements.length < 2) return isRoleModifier(candidate.name) ? -6 : 0
  return FRAMES.reduce((sum, [holds, weight]) => (holds(candidate, view) ? sum + weight : sum), 0)
}

function wordBefore({ tokens, run, first }: Candidate): string {
  return first === 0 ? (tokens[run.from - 1]?.text ?? '') : ''
}

function wordBehind({ tokens, run, last }: Candidate): string {
  return run.elements[last]?.word ?? tokens[run.to]?.text ?? ''
}

/** "introduced X as the Vice President". */
function isAppointed(candidate: Candidate): boolean {
  if (wordBehind(candidate) !== 'as') return false
  return /^(?:introduced|introduces|appointed|appoints|named|names|welcomed|welcomes|hired|hires|elected|selected|promoted|nominated)$/.test(
    wordBefore(candidate),
  )
}

const SYLLABLE = /^[bcdfghj-np-tw-z]{0,3}[aeiouü]{1,3}(?:ng?|r|h)?$/i

/** "Hung Tzu-ching": a given name of two syllables of Chinese or Korean. */
function hasSyllables({ elements }: Candidate): boolean {
  const last = elements.at(-1)!.word
  if (elements.length !== 2 || !/^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,6}$/u.test(last)) return false
  return last.split('-').every((part) => SYLLABLE.test(part) && !isCommonWord(part))
}

const KINDS =
  /^(?:company|operator|firm|cooperative|co-operative|start-?up|manufacturer|brand|carrier|airline|town|city|village|island|port|ship|vessel|restaurant|shop|store|troupe|band|label|charity|foundation|supplier|retailer|builder|platform|magazine|newspaper|ferry|river|mountain|ward|district|suburb|song|film|novel|album)$/

/** "the coach company Linea Verde": the noun before says what kind of thing it is. */
export function isNamedByKind(candidate: Candidate): boolean {
  return candidate.titles.length === 0 && KINDS.test(wordBefore(candidate))
}

const DIRECTION =
  /^(?:North|South|East|West|Middle|Central|Upper|Lower|Mid|Pacific|Atlantic|Northern|Southern|Eastern|Western|Mid-\p{Lu}\p{Ll}+)$/u

/** "Houston-based Shipley", "Pacific Northwest", "Middle Eastern". */
function isPlaced({ elements, titles }: Candidate): boolean {
  const [first, second] = elements
  if (/-(?:based|born)$/.test(first!.word)) return true
  return titles.length === 0 && DIRECTION.test(first!.word) && (second!.isCommon || second!.kind === 'place')
}

const STREET = /^(?:St|Blvd|Ave|Avenue|Boulevard|Broadway|Rd|Hwy|Drive|Street|Road|Lane|Parkway|Square)$/

/** ", 40150", ", LV-1010", ", AZ1000": five or six figures behind a comma, or four behind the letters of a country. */
const POST_CODE = /^, (?:\d{5,6}|\p{Lu}{1,2}-?\d{4,6})\b/u

/** "1050 Los Vallecitos Blvd", "14 Jalan Brevik, 40150", "San Marcos, CA 92069". */
function isAddress({ elements, tokens, run, end }: Candidate, view: string): boolean {
  const isNumbered = tokens[run.from - 1]?.kind === 'number'
  if (isNumbered && STREET.test(elements.at(-1)!.word)) return true
  if (isNumbered && POST_CODE.test(view.slice(end, end + 12))) return true
  return /^,? (?:\p{Lu}{2}|\p{Lu}\p{Ll}{2,13}) \d{5}\b/u.test(view.slice(end, end + 24))
}

/** "Hallam Must Go": a headline with its verb. */
function isSentence({ elements }: Candidate): boolean {
  return elements.slice(1).some(({ word }) => /^(?:Must|Should|Cannot|Is|Are|Was|Were|Has|Have|Not)$/.test(word))
}

/** "in Ann Arbor, Michigan": a town before the name of its state. */
function isTownOfState(candidate: Candidate, view: string): boolean {
  if (candidate.titles.length > 0 || !/^(?:in|at|near|the|from|to|outside)$/.test(wordBefore(candidate))) return false
  const state = /^, (\p{Lu}\p{L}+\.?(?: \p{Lu}\p{Ll}+)?)(?!\p{L})/u.exec(
    view.slice(candidate.end, candidate.end + 30),
  )?.[1]
  return state !== undefined && (isStateName(state) || isStateName(state.split(' ')[0]!))
}

function isStateName(words: string): boolean {
  return isStateCode(words) || (isPlaceName(words) && !isCountry(words))
}

/** "MP for Bia West", "the Member for South Marlow": where somebody is elected. */
function isSeat({ tokens, run, first, titles }: Candidate): boolean {
  if (first > 0 || titles.length > 0) return false
  const at = tokens[run.from - 1]?.text === 'the' ? run.from - 2 : run.from - 1
  return (
    tokens[at]?.text === 'for' && /^(?:MPs?|MEP|MSP|MLA|TD|[Mm]embers?|Parliament)$/.test(tokens[at - 1]?.text ?? '')
  )
}

/** "the Lucie Stern Professor of Philosophy", "the Anne and Robert Kinsley Director": after whom a chair is named. */
function isNamedChair(candidate: Candidate): boolean {
  const { tokens, run } = candidate
  const noun = wordBehind(candidate)
  const before = wordBefore(candidate)
  const opening = before === 'and' ? (tokens[run.from - 3]?.text ?? '') : before
  return /^(?:the|The)$/.test(opening) && /^\p{Lu}/u.test(noun) && isRole(noun)
}

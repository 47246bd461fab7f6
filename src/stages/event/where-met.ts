import type { Structure } from '../../core/layers.js'
import { spanOf, type Located } from '../../core/span.js'
import { allMatches } from '../../text/all-matches.js'
import { collapsed, type Collapsed } from '../../text/collapsed.js'
import { isPartOfWorld } from '../../text/lexicon/places.js'
import { tidyPlace } from '../../text/place-names.js'
import { LONGEST_SENTENCE, OTHER_EDITION } from './heads.js'
import { NO_PLACE, PLACE, knownParts, trimPlace } from './town.js'

const FIRST_SENTENCES = 3

/** People came together, or something was signed or handed over: what a release without the name of an event tells as one. */
const TOGETHER =
  /\b(?:met (?:with|in|at|on|today|yesterday|\p{Lu})|meets? with|meeting with|convened|gathered|assembled|held (?:talks|discussions|a (?:\p{Ll}{2,12} )?meeting|an? (?:\p{Ll}{2,12} )?ceremony)|talks (?:with|between|in)|signed|courtesy call|(?:state|official|working|day|two|three|four) visit|(?:capping|graduation|closing|opening|keynote) address|training course|workshop|seminar|ceremony|reception)\b/u

/** The known town or country in the opening sentences of a release that tells of a meeting, a visit, a signing or a ceremony. */
export function placeOfMeeting(text: string, view: string, structure: Structure): Located | null {
  return placeInOpening(text, view, structure, TOGETHER) ?? ofDateline(view, structure)
}

/** The known town or country in the opening sentences, where the event itself is known. */
export function placeOfOpening(text: string, view: string, structure: Structure): Located | null {
  return placeInOpening(text, view, structure, DONE)
}

const DONE =
  /(?<!\p{L})(?:\p{L}{3,30}ed|held|gave|made|spoke|met|told|led|won|brought|took|drew|came|was|were)(?!\p{L})/u
const TRAVEL = /\b(?:travell?(?:ed)? to|came to|flew to|went to|visit to|visited) (?:the )?$/

function placeInOpening(text: string, view: string, structure: Structure, telling: RegExp): Located | null {
  const { sentences, blocks } = structure
  const told = sentences.filter(({ block }) => /^(?:paragraph|list-item)$/.test(blocks[block]!.kind))
  for (const { start, end } of told.slice(0, FIRST_SENTENCES)) {
    const one = collapsed(view, { start, end: Math.min(end, start + LONGEST_SENTENCE) })
    if (OTHER_EDITION.test(one.words) || !telling.test(one.words)) continue
    const found = knownPlaceIn(text, one, telling)
    if (found) return found
  }
  return null
}

/** How far from the place the words may stand that tell of a meeting. */
const BEFORE = 120
const BEHIND = 50

const GOAL = /(?<!\p{L})to (?:the )?(\p{Lu}[\p{L}\p{M}’'‘.-]*(?:(?: |, )\p{Lu}[\p{L}\p{M}’'‘.-]*){0,5})/gu

function knownPlaceIn(text: string, { words, rangeOf }: Collapsed, telling: RegExp): Located | null {
  const goals = allMatches(GOAL, words).filter((match) =>
    TRAVEL.test(words.slice(0, match.index + match[0].length - match[1]!.length)),
  )
  for (const match of [...allMatches(PLACE, words), ...goals]) {
    const name = knownParts(trimPlace(match[1]!))
    if (name === '' || NO_PLACE.test(name) || isPartOfWorld(name) || isOfBody(words, match.index)) continue
    if (!telling.test(words.slice(Math.max(0, match.index - BEFORE), match.index + BEHIND))) continue
    const from = match.index + match[0].length - match[1]!.length
    const { start, end } = rangeOf(from, from + name.length)
    return { value: tidyPlace(name), span: spanOf(text, start, end) }
  }
  return null
}

/** "the High Commissioner in Varde", "farmers in Varde", "the largest in Varde": where somebody lives or serves. */
const LIVES =
  /(?:\b(?:Made|made|law|Commissioner|Ambassador|Embassy|Mission|Consul|Consulate|Office|Representative|University|Centre|Center|Institute|School|College|Department|based|born|born and raised|living|people|children|communities|companies|farmers|students|largest|first|only|best|leading|investments?|operations|market|country|war|crisis|situation|interests?)|st) $/u

function isOfBody(words: string, at: number): boolean {
  return LIVES.test(words.slice(Math.max(0, at - 24), at))
}

/** "LUND – The Society on Tuesday met with the Minister". */
function ofDateline(view: string, { dateline, sentences, blocks }: Structure): Located | null {
  if (!dateline?.place) return null
  const first = sentences.find(({ block, end }) => blocks[block]!.kind === 'paragraph' && end > dateline.span.end)
  const words = first ? view.slice(first.start, Math.min(first.end, first.start + LONGEST_SENTENCE)) : ''
  return TOGETHER.test(words) && !OTHER_EDITION.test(words) ? dateline.place : null
}

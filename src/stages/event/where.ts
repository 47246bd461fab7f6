import type { Structure } from '../../core/layers.js'
import { spanOf, type Located, type Range } from '../../core/span.js'
import { isPartOfWorld, isPlaceName } from '../../text/lexicon/places.js'
import { isRole } from '../../text/lexicon/roles.js'
import { COMPANY_FORMS } from '../../text/organizations.js'
import { tidyPlace } from '../../text/place-names.js'
import { CLOSING, isEventHead, LONGEST_SENTENCE, OTHER_EDITION } from './heads.js'
import { ALL_CAPITALS, couldBePlace, isAttribute, isTown, NO_PLACE, PLACE, trimPlace, venueBefore } from './town.js'
import { placeInHead } from './where-head.js'
import { besideDay, placeOtherwise } from './where-otherwise.js'
import { behindName } from './where-occasion.js'
import { placeOfOpening } from './where-met.js'
import { placeOfSpeech } from './speech-head.js'
import { venueOf } from './venue.js'
import { allMatches } from '../../text/all-matches.js'
import type { Telling } from './when.js'

/** What is known of the event where its place is looked for. */
export interface Known extends Telling {
  /** Names of events, which are no places. */
  readonly names: readonly Range[]
  /** Those of the event itself. */
  readonly own: readonly Range[]
  readonly days: readonly (Located | null)[]
}

/** Town and country of the event: behind its name or a verb of holding, in a heading line, else the dateline's. */
export function eventPlace(text: string, view: string, structure: Structure, known: Known): Located | null {
  const place = placeToldOf(text, view, structure, known)
  if (!place || isWord(view, place.value) || isRest(place.value)) return null
  const cut = venueBefore(place.value)
  if (cut === 0 || place.span.text !== place.value) return place
  return { value: place.value.slice(cut), span: spanOf(text, place.span.start + cut, place.span.end) }
}

/** "Inc" behind a comma, or the half of a title with the mark that closes it. */
function isRest(name: string): boolean {
  return COMPANY_FORMS.has(name) || /[’'”"]$/u.test(name)
}

/** A part of the world, a day of the week, or a word of the text ("Tech", "Hacking"): no town has an event under such a name. */
function isWord(view: string, name: string): boolean {
  if (isPartOfWorld(name) || /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)$/.test(name)) return true
  if (name.includes(' ') || isPlaceName(name)) return false
  return isRole(name) || view.includes(` ${name.toLowerCase()} `)
}

function placeToldOf(text: string, view: string, structure: Structure, known: Known): Located | null {
  const beside = besideDay(text, view, structure, known.days)
  if (beside) return beside
  const told =
    inSentences(text, view, structure, known, (index, isHeld) => isHeld && known.naming.has(index)) ??
    inSentences(text, view, structure, known, () => true)
  const dateline = ofDateline(structure, known)
  if (
    dateline &&
    (!told || told.span.start > structure.dateline!.span.end + FAR || dateline.value.includes(told.value))
  ) {
    return dateline
  }
  return (
    plausible(told) ??
    plausible(placeInHead(text, view, structure)) ??
    placeOfSpeech(text, view, structure) ??
    plausible(placeOtherwise(text, view, structure, known.days)) ??
    venueOf(text, view, structure, known.sentences) ??
    behindName(text, view, known.own) ??
    placeOfOpening(text, view, structure)
  )
}

function plausible(place: Located | null): Located | null {
  return place && couldBePlace(place.value) ? place : null
}

/** A place that is told so far behind the dateline is another one. */
const FAR = 700

function inSentences(
  text: string,
  view: string,
  { sentences, blocks, dateline }: Structure,
  { sentences: about, names }: Known,
  isWanted: (index: number, isHeld: boolean) => boolean,
): Located | null {
  let second: Located | null = null
  for (const [index, sentence] of sentences.slice(0, 25).entries()) {
    const { kind } = blocks[sentence.block]!
    if (/^(?:navigation|contact|boilerplate|byline)$/.test(kind)) continue
    const words = view.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_SENTENCE))
    const isHeld = CLOSING.test(words)
    if (!about.has(index) || !isWanted(index, isHeld) || (OTHER_EDITION.test(words) && !isHeld)) continue
    for (const match of allMatches(PLACE, words)) {
      const name = trimPlace(match[1]!)
      const start = sentence.start + match.index + match[0].length - match[1]!.length
      if (isAttribute(match[0], words.slice(match.index + match[0].length)) || isNoPlace(match[1]!, name)) continue
      if (names.some((one) => one.start <= start && start < one.end)) continue
      if (dateline?.place && /^at\s/.test(match[0]) && !isPlaceName(name.split(', ')[0]!)) continue
      const found: Located = { value: tidyPlace(name), span: spanOf(text, start, start + name.length) }
      if (isTown(name) && isHeld) return found
      second ??= isTown(name) ? found : null
    }
  }
  return second
}

function isNoPlace(words: string, name: string): boolean {
  if (/[’']s[,.]{0,9}$/u.test(words) || ALL_CAPITALS.test(name)) return true
  return NO_PLACE.test(name) || name.split(' ').some(isEventHead)
}

/** The town of the dateline, where the release speaks of an event, or where the event's day is the dateline's. */
function ofDateline({ dateline }: Structure, { sentences, days }: Known): Located | null {
  const isOwn = days.some((day) => day !== null && day.span.start === dateline?.date?.span.start)
  return sentences.size > 0 || isOwn ? (dateline?.place ?? null) : null
}

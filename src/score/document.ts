import type { GoldRelease } from '../labels/gold.js'
import { scoreAnnouncements } from './announcements.js'
import { NO_COUNTS, type Counts } from './counts.js'
import { scoreEvent } from './event.js'
import type { Outcome, RatedClaim, Scored, TypePair } from './outcome.js'
import { scorePeople } from './people.js'
import type { Prediction } from './prediction.js'
import { scoreQuotes } from './quotes.js'
import { scoreThemes } from './themes.js'

/** Counts and outcomes of one document; what is not labelled is not scored. */
export interface DocumentScore {
  readonly id: string
  readonly genre: string | null
  readonly counts: Counts
  readonly outcomes: readonly Outcome[]
  readonly rated: readonly RatedClaim[]
  readonly types: readonly TypePair[]
}

/** Scores one prediction against one labelled release. */
export function scoreDocument(gold: GoldRelease, predicted: Prediction): DocumentScore {
  const parts: Scored[] = []
  if (gold.quotes) parts.push(scoreQuotes(gold.text, gold.quotes, predicted.quotes))
  if (gold.themes) parts.push(scoreThemes(gold.themes, predicted.themes))
  if (gold.announcements) parts.push(scoreAnnouncements(gold.announcements, predicted.announcements))
  if (gold.people) parts.push(scorePeople(gold.people, predicted.people))
  if (gold.event) parts.push(scoreEvent(gold.event, predicted.event))
  return {
    id: gold.id,
    genre: gold.genre,
    counts: Object.assign({}, NO_COUNTS, ...parts.map(({ counts }) => counts)) as Counts,
    outcomes: parts.flatMap(({ outcomes }) => outcomes),
    rated: parts.flatMap(({ rated }) => rated ?? []),
    types: parts.flatMap(({ types }) => types ?? []),
  }
}

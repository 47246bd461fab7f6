import { rarity } from '../../text/lexicon/document-frequency.js'
import { MEETING_STEMS, SHELL_STEMS } from '../../text/lexicon/general-nouns.js'
import type { Analysis } from './analysis.js'
import type { Candidate, Occurrence } from './candidates.js'
import type { Survey } from './survey.js'

/** After so many words a mention counts half, as in PositionRank (Florescu and Caragea 2017), where the place of a word is its weight. */
const HALF_AFTER = 20
const RARITY_POWER = 0.3
const COUNT_POWER = 0.6
const WHOLE_POWER = 0.7
/** Index terms are mostly of two or three words. */
const ALONE = 0.35
const LONG = 0.3
/** A head such as `problem` or `meeting` finds nothing; alone still less. */
const GENERAL = 0.5
const GENERAL_ALONE = 0.2
/** How much is lost by what is first named in the last sentence, by the first half of `quality of life`, by a list's later items. */
const LATE = 0.7
const BEFORE_OF = 0.3
const IN_LIST = 0.3
/** `nuclear waste` is a term more often than `waste site`. */
const ADJECTIVE = 1.2
const ABBREVIATED = 0.4
/** `60 metres`, `five states`. */
const MEASURED = 0.5

/** A phrase that could be an index term, with its worth: more than 0, without bound. */
export interface Ranked {
  readonly candidate: Candidate
  readonly worth: number
}

/**
 * Phrases by their worth, best first: weight of the words, by how early, how often and how rare they are, times what the
 * phrase's form adds. The factors were chosen on the development half of DUC-2001, none is fitted to its labels.
 */
export function ranked({ survey, chosen, candidates }: Analysis): Ranked[] {
  const weights = wordWeights(survey, chosen)
  return candidates
    .map((candidate) => ({ candidate, worth: worthOf(survey, candidate, weights) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || (a.candidate.key < b.candidate.key ? -1 : 1))
}

/** Sum over a stem's places of how early they are, times its rarity. */
function wordWeights(survey: Survey, chosen: readonly number[]): Map<string, number> {
  const weights = new Map<string, number>()
  let place = 0
  for (const sentence of chosen) {
    for (const stem of survey.stems[sentence]!) {
      place++
      weights.set(stem, (weights.get(stem) ?? 0) + 1 / (1 + place / HALF_AFTER))
    }
  }
  for (const [stem, weight] of weights) weights.set(stem, weight * rarity(stem) ** RARITY_POWER)
  return weights
}

function worthOf(survey: Survey, candidate: Candidate, weights: ReadonlyMap<string, number>): number {
  const { occurrences, stems, sentences } = candidate
  const share = (test: (one: Occurrence) => boolean): number => occurrences.filter(test).length / occurrences.length
  const words = stems.reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0) / Math.sqrt(stems.length)
  const often = occurrences.length ** COUNT_POWER * share(({ whole }) => whole) ** WHOLE_POWER
  const early = 1 - LATE * (survey.positions.get(sentences[0]!) ?? 0)
  const company =
    (1 - BEFORE_OF * share(({ context }) => context.after === 'of')) *
    (1 - IN_LIST * share(({ context }) => context.before === 'and'))
  return words * often * early * company * formOf(candidate) * (isMeasure(occurrences[0]!) ? MEASURED : 1)
}

function formOf({ stems, occurrences }: Candidate): number {
  const head = stems.at(-1)!
  const isGeneral = MEETING_STEMS.has(head) || SHELL_STEMS.has(head)
  if (stems.length > 3) return LONG * (isGeneral ? GENERAL : 1)
  if (stems.length > 1) {
    return (occurrences[0]!.words[0]!.tags.has('Adjective') ? ADJECTIVE : 1) * (isGeneral ? GENERAL : 1)
  }
  return ALONE * (isGeneral ? GENERAL_ALONE : 1) * (head.length < 4 ? ABBREVIATED : 1)
}

function isMeasure({ words }: Occurrence): boolean {
  return words.at(-1)!.tags.has('Unit') || words.some(({ tags }) => tags.has('Value'))
}

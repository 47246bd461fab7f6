import type { Entities, Structure } from '../../core/layers.js'
import { byPosition, firstEndingAfter, type Range } from '../../core/span.js'
import type { TextService } from '../../core/text-service.js'
import type { Weights } from '../../text/logistic.js'
import { candidatesOf, substanceOf, type Candidate } from './candidates.js'
import { probability } from './linear.js'
import { describePhrase } from './phrase-features.js'
import { describeSentence } from './sentence-features.js'
import { surveyOf, type Survey } from './survey.js'

/** A release as the models see it. */
export interface Analysis {
  readonly text: string
  readonly survey: Survey
  /** Indices of the sentences that speak of the substance. */
  readonly chosen: readonly number[]
  readonly candidates: readonly Candidate[]
  /** Whether the place touches a mention of a person or body. */
  readonly isName: (place: Range) => boolean
}

/** What is worked out once for each release, before any model is asked. */
export function analyse(
  text: TextService,
  structure: Structure,
  entities: Entities,
  isAllowed: (candidate: Candidate) => boolean = () => true,
): Analysis {
  const chosen = substanceOf(structure)
  return {
    text: text.text,
    survey: surveyOf(text, structure, chosen),
    chosen,
    candidates: candidatesOf(text, structure, chosen).filter(isAllowed),
    isName: mentionTest(entities),
  }
}

/** For each sentence, the probability that it carries a theme. */
export function carryingOf({ text, survey, chosen }: Analysis, weights: Weights): number[] {
  const carrying = survey.structure.sentences.map(() => 0)
  for (const index of chosen) {
    carrying[index] = probability(weights, (emit) => describeSentence(survey, text, index, emit))
  }
  return carrying
}

/** For each candidate, the probability that it is what the weights look for. */
export function chancesOf(analysis: Analysis, carrying: readonly number[], weights: Weights): number[] {
  return analysis.candidates.map((candidate) =>
    probability(weights, (emit) => describePhrase(analysis, carrying, candidate, emit)),
  )
}

/** Tests whether a range touches a mention, by binary search over mentions that are first made disjoint. */
function mentionTest({ people, organizations }: Entities): (place: Range) => boolean {
  const mentions: Range[] = []
  for (const mention of [...people, ...organizations].flatMap((one) => one.mentions).sort(byPosition)) {
    if (mention.start >= (mentions.at(-1)?.end ?? 0)) mentions.push(mention)
  }
  return ({ start, end }) => {
    const found = mentions[firstEndingAfter(mentions, start)]
    return found !== undefined && found.start < end
  }
}

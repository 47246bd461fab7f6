import { flatMap } from '../../core/flat.js'
import type { ThemeClaim } from '../../core/layers.js'
import { byPosition, type Range } from '../../core/span.js'
import { printed } from '../../text/printed.js'
import type { Analysis } from './analysis.js'
import type { Candidate, Occurrence } from './candidates.js'
import { withLabel } from './evidence.js'
import type { Found } from './find.js'
import { LABEL_WEIGHTS } from './label.data.js'
import { labelFirst } from './label.js'

const MOST_EVIDENCE = 3
/** Further evidence is given where it is at least this likely beside the best. */
const LEAST_BESIDE_BEST = 0.5

/** A theme as the summary tells it. */
export function claimOf(analysis: Analysis, found: Found): ThemeClaim {
  const { text, survey } = analysis
  const candidates = labelFirst(LABEL_WEIGHTS, analysis, found)
  const names = candidates.map((one) => surfaceOf(text, one))
  const evidence = withLabel(survey, found.evidence, candidates[0]!)
  const telling = evidence.filter(({ chance }) => chance >= evidence[0]!.chance * LEAST_BESIDE_BEST)
  return {
    label: names[0]!,
    variants: names.slice(1),
    score: found.score,
    mentions: mentionsOf(candidates),
    evidence: telling.slice(0, MOST_EVIDENCE).map(({ sentence }) => rangeOf(survey.structure.sentences[sentence]!)),
  }
}

/** The phrase as a reader would write it: an occurrence in running words before one in capitals or at the start of a sentence. */
export function surfaceOf(text: string, { occurrences }: Candidate): string {
  const plainest = occurrences.slice(0, 64).reduce((best, one) => (rank(one) < rank(best) ? one : best))
  return printed(text, plainest)
}

function rank({ words }: Occurrence): number {
  if (words.every(({ text }) => /^\P{Lu}+$/u.test(text))) return 0
  return words.some(({ text }) => text.length > 3 && /^\P{Ll}+$/u.test(text)) ? 2 : 1
}

/** Places of all names, in the order of the text; of those that overlap, the longest first one. */
function mentionsOf(candidates: readonly Candidate[]): Range[] {
  const mentions: Range[] = []
  for (const place of flatMap(candidates, ({ occurrences }) => occurrences).sort(byPosition)) {
    if (place.start >= (mentions.at(-1)?.end ?? 0)) mentions.push(rangeOf(place))
  }
  return mentions
}

function rangeOf({ start, end }: Range): Range {
  return { start, end }
}

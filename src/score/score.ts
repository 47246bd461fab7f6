import type { GoldRelease } from '../labels/gold.js'
import { sumCounts, type Counts } from './counts.js'
import { scoreDocument, type DocumentScore } from './document.js'
import { figuresOf, type Figures } from './figures.js'
import { NOTHING_PREDICTED, type Prediction } from './prediction.js'

/** Scores of one set of predictions over all labelled releases. */
export interface Score {
  /** In the order of the gold releases. */
  readonly documents: readonly DocumentScore[]
  /** Sums over the documents. */
  readonly counts: Counts
  /** Micro figures: of the sums. */
  readonly figures: Figures
  /** Ids of the gold releases without a prediction; each counts as an empty one. */
  readonly missing: readonly string[]
}

/**
 * Scores predictions against gold labels, as the project's scoring rules say.
 * @param predictions by the id of the gold release; a missing one counts as empty and is named in `missing`
 * @example scoreSummaries(loadGold('fixtures/dev'), new Map([['d00', summary]])).figures.attributed.f1
 */
export function scoreSummaries(gold: readonly GoldRelease[], predictions: ReadonlyMap<string, Prediction>): Score {
  const documents = gold.map((release) => scoreDocument(release, predictions.get(release.id) ?? NOTHING_PREDICTED))
  const counts = sumCounts(documents.map((one) => one.counts))
  const missing = gold.map(({ id }) => id).filter((id) => !predictions.has(id))
  return { documents, counts, figures: figuresOf(counts), missing }
}

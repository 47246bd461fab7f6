import type { Weights } from '../../text/logistic.js'

/** The models that find themes, each a logistic one over the features of its own file. */
export interface ThemeModels {
  /** Whether a sentence carries a theme. */
  readonly sentence: Weights
  /** Whether a phrase names a theme. */
  readonly phrase: Weights
  /** Whether two phrases name the same theme. */
  readonly pair: Weights
  /** Whether a sentence shows this theme. */
  readonly evidence: Weights
  /** Whether a concept is a theme. */
  readonly theme: Weights
}

import { BIAS, WEIGHTS } from './person-model.data.js'

const TABLE: ReadonlyMap<string, number> = new Map(WEIGHTS)

/** Log odds that a candidate with these features names a person, by logistic regression; see `person-model.train.ts`. */
export function personScore(features: readonly string[]): number {
  return features.reduce((sum, feature) => sum + (TABLE.get(feature) ?? 0), BIAS)
}

export { agreementOf, type Agreement, type Kappa } from './agree.js'
export type { Interval, Resampling } from './bootstrap.js'
export type { Calibration, ReliabilityBin } from './calibration.js'
export type { CaseSide, ComparedCase } from './cases.js'
export * from './categories.js'
export {
  compareScores,
  type CategoryTest,
  type Comparison,
  type Exchange,
  type StatisticComparison,
} from './compare.js'
export type { Counts, F1Counts, ShareCounts } from './counts.js'
export { crossValidate, type CrossValidation } from './cross-validation.js'
export type { CurvePoint } from './curve.js'
export { chiefInterval, detailsOf, type ScoreDetails } from './details.js'
export { scoreDocument, type DocumentScore } from './document.js'
export * from './figures.js'
export { checkFloors, checkNotWorse, parseGates, type GateResult, type Gates } from './gates.js'
export { byCategory, missesOf, scoreJson, type ByCategory, type ScoreJson } from './json.js'
export { MAIN_CATEGORY } from './cost.js'
export * from './outcome.js'
export * from './prediction.js'
export { readPredictions } from './read.js'
export { scoreSummaries, type Score } from './score.js'
export { parseSnapshot, snapshotDifferences, snapshotOf, type Snapshot } from './snapshot.js'
export type { Statistic } from './statistics.js'
export type { Confusion } from './types.js'
export { chanceOf, verdictsOf, type Verdict } from './verdict.js'

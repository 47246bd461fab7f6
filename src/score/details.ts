import { bootstrapIntervals, type Interval, type Resampling } from './bootstrap.js'
import { calibrate, type Calibration } from './calibration.js'
import { isF1, type Category } from './categories.js'
import { precisionRecallCurve, type CurvePoint } from './curve.js'
import { figuresOf, type F1Figures, type Figures, type Measure } from './figures.js'
import { countsByGenre } from './genres.js'
import { CLAIM_KINDS, type ClaimKind } from './outcome.js'
import type { Score } from './score.js'
import { ratioTable, STATISTICS } from './statistics.js'
import { confusionOf, figuresByType, type Confusion } from './types.js'

/** The 95 % interval of each measure of a category, and of its macro mean. */
export type CategoryIntervals = Readonly<Partial<Record<Measure | 'macro', Interval | null>>>

/** What a score tells beside its figures. */
export interface ScoreDetails {
  readonly intervals: Readonly<Record<Category, CategoryIntervals>>
  readonly byGenre: Readonly<Record<string, { readonly documents: number; readonly figures: Figures }>>
  readonly byType: Readonly<Record<string, F1Figures>>
  readonly confusion: Confusion
  readonly calibration: readonly Calibration[]
  /** Precision and recall over the threshold of confidence; theme scores count as confidence here. */
  readonly curves: Readonly<Partial<Record<ClaimKind, readonly CurvePoint[]>>>
}

/** What each kind of claim is recalled from. */
const CURVES = { 'attributed quote': 'attributed', announcement: 'typedAnnouncements', theme: 'themes' } as const
/** A theme's score is its weight in the release, not the chance that it is right. */
const CALIBRATED = CLAIM_KINDS.filter((kind) => kind !== 'theme')

export function detailsOf(score: Score, resampling: Resampling = {}): ScoreDetails {
  const rated = score.documents.flatMap((one) => one.rated)
  const types = score.documents.flatMap((one) => one.types)
  const curves = Object.entries(CURVES).map(([kind, category]) => {
    const claims = rated.filter((claim) => claim.kind === kind)
    return [kind, precisionRecallCurve(claims, score.counts[category].gold)]
  })
  return {
    intervals: intervalsOf(score, resampling),
    byGenre: genresOf(score),
    byType: figuresByType(types),
    confusion: confusionOf(types),
    calibration: CALIBRATED.map((kind) => calibrate(kind, rated)),
    curves: Object.fromEntries(curves) as ScoreDetails['curves'],
  }
}

function intervalsOf(score: Score, resampling: Resampling): Record<Category, CategoryIntervals> {
  const counts = score.documents.map((one) => one.counts)
  const all = bootstrapIntervals(ratioTable(counts), resampling)
  const result = {} as Record<Category, Record<string, Interval | null>>
  STATISTICS.forEach(({ category, measure, average }, index) => {
    const key = average === 'macro' ? 'macro' : measure
    result[category] = { ...result[category], [key]: all[index] ?? null }
  })
  return result
}

function genresOf({ documents }: Score): ScoreDetails['byGenre'] {
  const entries = Object.entries(countsByGenre(documents))
  return Object.fromEntries(
    entries.map(([genre, one]) => [genre, { documents: one.documents, figures: figuresOf(one.counts) }]),
  )
}

/** The interval by which a category is judged. */
export function chiefInterval({ intervals }: ScoreDetails, category: Category): Interval | null {
  return intervals[category][isF1(category) ? 'f1' : 'rate'] ?? null
}

import * as z from 'zod'
import { InputError, messageOf } from '../core/errors.js'
import { describeIssue } from '../core/issues.js'
import { CATEGORIES, titleOf, type Category } from './categories.js'
import { chiefInterval, detailsOf } from './details.js'
import { chiefMeasure, figureOf } from './figures.js'
import type { Score } from './score.js'

const figure = z.object({ value: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable() })
const schema = z.object({
  /** Day of the measurement and what was measured; in a history only. */
  date: z.string().optional(),
  commit: z.string().optional(),
  /** Hash of the labelled releases. */
  fixtures: z.string(),
  pipeline: z.string(),
  sets: z.record(z.string(), z.object({ documents: z.int(), figures: z.record(z.string(), figure) })),
})

/** F1 or share of each category on sets of labelled releases, fractions with their 95 % intervals, as they are kept in a file. */
export interface Snapshot {
  date?: string | undefined
  commit?: string | undefined
  fixtures: string
  pipeline: string
  sets: Record<
    string,
    { documents: number; figures: Record<string, { value: number | null; low: number | null; high: number | null }> }
  >
}

/** Figures that differ by less than this are the same: 0.05 points. */
const TOLERANCE = 0.0005

export function snapshotOf(pipeline: string, fixtures: string, scores: ReadonlyMap<string, Score>): Snapshot {
  const sets = [...scores].map(([name, score]) => {
    const details = detailsOf(score)
    const figures = CATEGORIES.map(({ name: category }) => {
      const interval = chiefInterval(details, category)
      const value = figureOf(score.counts, { category, measure: chiefMeasure(category) })
      return [category, { value: rounded(value), low: rounded(interval?.low), high: rounded(interval?.high) }]
    })
    return [name, { documents: score.documents.length, figures: Object.fromEntries(figures) }]
  })
  return { fixtures, pipeline, sets: Object.fromEntries(sets) as Snapshot['sets'] }
}

function rounded(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Math.round(value * 10_000) / 10_000
}

/**
 * Reads a snapshot.
 * @param where the file's name, for messages
 * @throws {InputError}
 */
export function parseSnapshot(json: string, where: string): Snapshot {
  let raw: unknown
  try {
    raw = JSON.parse(json)
  } catch (thrown) {
    throw new InputError(`${where}: expected JSON, got ${messageOf(thrown)}`)
  }
  const checked = schema.safeParse(raw)
  if (!checked.success) throw new InputError(`${where}: ${describeIssue(checked.error.issues[0]!, raw)}`)
  return checked.data
}

/** In words, where a measured snapshot differs from the one that is kept by more than 0.05 points. */
export function snapshotDifferences(kept: Snapshot, measured: Snapshot): string[] {
  const lines = kept.fixtures === measured.fixtures ? [] : ['the labelled releases have changed']
  for (const [set, { figures }] of Object.entries(measured.sets)) {
    for (const [category, { value }] of Object.entries(figures)) {
      const before = kept.sets[set]?.figures[category]?.value ?? null
      if (before === value || (before !== null && value !== null && Math.abs(before - value) <= TOLERANCE)) continue
      lines.push(`${set}: ${titleOf(category as Category)}: kept ${shown(before)}, measured ${shown(value)}`)
    }
  }
  return lines
}

function shown(value: number | null): string {
  return value === null ? 'nothing' : (100 * value).toFixed(2)
}

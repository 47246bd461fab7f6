import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '../core/errors.js'
import type { Category } from './categories.js'
import { parseSnapshot, type Snapshot } from './snapshot.js'

/** The figures of one set of labelled releases at one time. */
export interface HistoryPoint {
  /** Day and commit, as far as the file gives them, else its name. */
  readonly name: string
  readonly documents: number
  readonly figures: Readonly<
    Record<string, { readonly value: number | null; readonly low: number | null; readonly high: number | null }>
  >
}

/**
 * The course of the figures of one set, in the order of the files' names, which begin with the day.
 * @param folder of snapshots, `<date>-<commit>.json`
 * @throws {InputError} where there is no folder or no snapshot of that set
 */
export function readHistory(folder: string, set: string): HistoryPoint[] {
  if (!existsSync(folder))
    throw new InputError(`--history: expected a folder of snapshots, got ${folder}, which does not exist`)
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
  const points = files.flatMap((file) => {
    const path = join(folder, file)
    return pointOf(parseSnapshot(readFileSync(path, 'utf8'), path), set, file.replace(/\.json$/, ''))
  })
  if (points.length === 0) throw new InputError(`${folder}: expected snapshots of "${set}", got none`)
  return points
}

function pointOf({ date, commit, sets }: Snapshot, set: string, file: string): HistoryPoint[] {
  const kept = sets[set]
  if (!kept) return []
  const name = date === undefined ? file : [date, commit].filter((part) => part !== undefined).join(' ')
  return [{ name, documents: kept.documents, figures: kept.figures }]
}

/** A figure's values over the points; null where it was not measured. */
export function courseOf(points: readonly HistoryPoint[], category: Category): (number | null)[] {
  return points.map(({ figures }) => figures[category]?.value ?? null)
}

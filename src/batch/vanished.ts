import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { markOf } from './mark.js'
import { ENDINGS } from './names.js'
import { byCodePoint, summaryIds } from './output.js'

/** Ids of the summaries in a folder, sorted. */
export interface SortedSummaries {
  /** Their input is there, or in a container of which nobody knows. */
  readonly there: readonly string[]
  readonly gone: readonly string[]
}

/**
 * Tells the summaries whose input is gone from the others. A file that somebody else put there is neither.
 * @param current ids of the documents that are there
 * @param unfinished ids of containers that were not read to their end: what is gone of them is not known
 */
export function sortSummaries(
  out: string,
  current: ReadonlySet<string>,
  unfinished: ReadonlySet<string>,
): SortedSummaries {
  const [there, gone]: [string[], string[]] = [[], []]
  const isThere = (id: string): boolean =>
    current.has(id) || [...unfinished].some((container) => id === container || id.startsWith(`${container}/`))
  for (const id of [...summaryIds(out)].sort(byCodePoint)) {
    if (isThere(id)) there.push(id)
    else if (markOf(out, `${id}.json`) !== null) gone.push(id)
  }
  return { there, gone }
}

export async function removeSummary(out: string, id: string): Promise<void> {
  for (const ending of ENDINGS) await rm(join(out, `${id}.${ending}`), { force: true })
}

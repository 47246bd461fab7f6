import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWholeFrom } from './files.js'

export const ALL_SUMMARIES = 'summaries.jsonl'

/**
 * Makes anew what is made from the summaries.
 * @param ids of all summaries of the folder, sorted
 * @returns the size of each file in bytes
 */
export async function derive(out: string, ids: readonly string[]): Promise<Record<string, number>> {
  await writeWholeFrom(out, ALL_SUMMARIES, summaryLines(out, ids))
  return { [ALL_SUMMARIES]: (await stat(join(out, ALL_SUMMARIES))).size }
}

async function* summaryLines(out: string, ids: readonly string[]): AsyncGenerator<string> {
  for (const id of ids) {
    // A line break in the file is never part of a value: JSON writes those as \n.
    yield (await readFile(join(out, `${id}.json`), 'utf8')).replace(/\n */g, '') + '\n'
  }
}

/** Whether the derived files are as long as the last run left them. */
export async function derivedIsWhole(out: string, sizes: Readonly<Record<string, number>>): Promise<string | null> {
  for (const [name, size] of Object.entries(sizes)) {
    const stats = await stat(join(out, name)).catch(() => null)
    if (stats?.size !== size) return name
  }
  return null
}

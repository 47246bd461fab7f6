import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Summary } from '../core/summary.js'
import { calendar } from '../report/ics.js'
import { indexPage } from '../report/index-page.js'
import { Overview } from '../report/overview.js'
import { TABLES, tableLines, tableTitles } from '../report/tables.js'
import { writeWhole, writeWholeFrom } from './files.js'
import { SimilarReleases } from './similar.js'

export const ALL_SUMMARIES = 'summaries.jsonl'
const INDEX = 'index.html'
const CALENDAR = 'announcements.ics'

/** What is made from the summaries: the size of each file in bytes, and the releases that are one with another header. */
export interface Derived {
  readonly sizes: Readonly<Record<string, number>>
  readonly similar: readonly (readonly string[])[]
}

/** Names of the files that are made from the summaries. */
export function derivedNames(tables: boolean): string[] {
  return [ALL_SUMMARIES, INDEX, CALENDAR, ...(tables ? TABLES.map(({ name }) => name) : [])]
}

/** Whether an earlier run wrote tables: beside newer summaries old ones would tell of releases that are gone. */
export function hasTable(out: string): boolean {
  return TABLES.some(({ name }) => existsSync(join(out, name)))
}

/**
 * Makes anew what is made from the summaries; one summary at a time is held in memory.
 * @param ids of all summaries of the folder, sorted
 */
export async function derive(out: string, ids: readonly string[], setAside: number, tables: boolean): Promise<Derived> {
  const overview = new Overview()
  const similar = new SimilarReleases()
  await writeWholeFrom(
    out,
    ALL_SUMMARIES,
    summaryLines(out, ids, (summary) => {
      overview.add(summary)
      similar.add(summary)
    }),
  )
  await writeWhole(out, INDEX, indexPage(overview, setAside))
  await writeWhole(out, CALENDAR, calendar(overview.dated))
  if (tables) for (const table of TABLES) await writeWholeFrom(out, table.name, tablePieces(out, ids, table))
  const sizes = Object.fromEntries(derivedNames(tables).map((name) => [name, statSync(join(out, name)).size]))
  return { sizes, similar: similar.groups() }
}

function* summaryLines(out: string, ids: readonly string[], see: (summary: Summary) => void): Generator<string> {
  for (const id of ids) {
    const summary = readSummary(out, id)
    see(summary)
    yield `${JSON.stringify(summary)}\n`
  }
}

function* tablePieces(out: string, ids: readonly string[], table: (typeof TABLES)[number]): Generator<string> {
  yield tableTitles(table)
  for (const id of ids) yield tableLines(table, readSummary(out, id))
}

function readSummary(out: string, id: string): Summary {
  return JSON.parse(readFileSync(join(out, `${id}.json`), 'utf8')) as Summary
}

/** The first derived file that is not as long as the last run left it; null where all are. */
export function damagedFile(
  out: string,
  names: readonly string[],
  sizes: Readonly<Record<string, number>>,
): string | null {
  return (
    names.find(
      (name) => sizes[name] === undefined || statSync(join(out, name), { throwIfNoEntry: false })?.size !== sizes[name],
    ) ?? null
  )
}

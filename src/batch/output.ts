import { existsSync, mkdirSync, opendirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { InputError, messageOf } from '../core/errors.js'
import { TEMPORARY } from './files.js'
import { isLockName } from './lock.js'
import { hasRecord, RECORD } from './record.js'

export const QUARANTINE = 'quarantine'
/** Folder of the records of scheduled runs; it can be there before the first of them. */
export const RUNS = 'runs'
/** What a job remembers; it is there before the first run where the first time was given up. */
export const STATUS = 'status.json'

/**
 * Makes the output folder ready to be locked.
 * @throws {InputError} where it holds files that no run wrote, or cannot be made
 */
export function openOutput(out: string): void {
  makeOutput(out)
  const foreign = foreignFile(out)
  if (foreign !== null) {
    throw new InputError(
      `--out: expected an empty folder or one of an earlier run, got ${out}, which holds ${foreign} and no ${RECORD}`,
    )
  }
}

function makeOutput(out: string): void {
  try {
    makeFolder(resolve(out))
    opendirSync(out).closeSync()
  } catch (thrown) {
    throw new InputError(`--out: expected a folder that is there or can be made, got ${out} (${messageOf(thrown)})`)
  }
}

/** Makes a folder, with those above it. Node's own `recursive` turns for ever where a folder can hold none, such as `/proc`. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (thrown) {
    // Another start may have been faster.
    if ((thrown as NodeJS.ErrnoException).code !== 'EEXIST') throw thrown
  }
}

/** A file of a folder in which neither a run nor a job has written before; null where one has, or where the folder is empty. */
export function foreignFile(out: string): string | null {
  if (existsSync(join(out, RECORD))) return null
  const names = readdirSync(out)
  if (names.includes(STATUS) && names.includes(RUNS)) return null
  return names.find((name) => name !== TEMPORARY && name !== RUNS && !isLockName(name)) ?? null
}

/** An empty folder for files that are being written: what an earlier run left there is removed. Call it under the lock. */
export function emptyTemporary(out: string): void {
  rmSync(join(out, TEMPORARY), { recursive: true, force: true })
  mkdirSync(join(out, TEMPORARY))
}

/** Removes the folder of unfinished files. */
export function removeTemporary(out: string): void {
  rmSync(join(out, TEMPORARY), { recursive: true, force: true })
}

/** Ids of all files `<id>.json` below a folder, in no order; what another run has written into a folder of its own is not among them. */
export function* summaryIds(out: string): Generator<string> {
  if (!existsSync(out)) return
  const waiting = ['']
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const entry of readdirSync(join(out, folder), { withFileTypes: true })) {
      const path = folder + entry.name
      if (entry.isDirectory() && !OWN.has(path)) {
        if (!hasRecord(join(out, path))) waiting.push(`${path}/`)
      } else if (path.endsWith('.json') && entry.isFile() && !OWN.has(path)) yield path.slice(0, -'.json'.length)
    }
  }
}

/** What stands in the output folder and is no summary. */
const OWN = new Set([TEMPORARY, QUARANTINE, RUNS, RECORD, STATUS, 'digest.json', 'latest.json', 'index.json'])

/** Code point order, the same everywhere. */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

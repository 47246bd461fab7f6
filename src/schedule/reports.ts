import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RUNS } from '../batch/output.js'
import { InputError, messageOf } from '../core/errors.js'

/** What digests have told of one release. */
export interface Reported {
  readonly id: string
  readonly sha256: string
  /** Hashes of the announcements and quotes. */
  readonly claims: readonly string[]
}

const FILE = 'reported.jsonl'

/** What digests have told so far: `runs/reported.jsonl`, to which lines are added only; the last line of an id counts. */
export class Reports {
  readonly #byId = new Map<string, Reported>()
  readonly #bytes = new Set<string>()

  constructor(entries: Iterable<Reported>) {
    for (const entry of entries) {
      this.#byId.set(entry.id, entry)
      this.#bytes.add(entry.sha256)
    }
  }

  of(id: string): Reported | undefined {
    return this.#byId.get(id)
  }

  /** Whether a release with these bytes was told, under whatever name. */
  hasBytes(sha256: string): boolean {
    return this.#bytes.has(sha256)
  }
}

export function readReports(output: string): Reports {
  const file = join(output, RUNS, FILE)
  return new Reports(existsSync(file) ? readFileSync(file, 'utf8').split('\n').flatMap(parseLine) : [])
}

/** A line that was cut, as a killed process leaves it, is none. */
function parseLine(line: string): Reported[] {
  try {
    const entry = JSON.parse(line) as Reported
    return Array.isArray(entry.claims) ? [entry] : []
  } catch {
    return []
  }
}

/**
 * Begins with a line break, in case that the line before was cut.
 * @throws {InputError} where there is no room or right to write
 */
export function addReports(output: string, entries: readonly Reported[]): void {
  if (entries.length === 0) return
  const lines = entries.map(({ id, sha256, claims }) => `\n${JSON.stringify({ id, sha256, claims })}`)
  const file = join(output, RUNS, FILE)
  try {
    appendFileSync(file, `${lines.join('')}\n`)
  } catch (thrown) {
    throw new InputError(`expected to write ${file}, got ${messageOf(thrown)}`)
  }
}

import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import PQueue from 'p-queue'
import { writeWhole } from './files.js'
import type { Journal } from './journal.js'
import { ENDINGS } from './names.js'
import { QUARANTINE } from './output.js'
import { seenNow, type Job, type Planned } from './plan.js'
import type { Finished, Refusal } from './protocol.js'
import type { Entry } from './record.js'

/** Files that are written at the same time: the disk flushes many at once nearly as fast as one. */
const AT_ONCE = 16
const MOST_WAITING = 64

/** Writes summaries and quarantine entries, so that each stands there whole or not at all, and enters them in the journal. */
export class ResultWriter {
  readonly #out: string
  readonly #fingerprint: string
  readonly #journal: Journal
  readonly #anew: boolean
  readonly #queue = new PQueue({ concurrency: AT_ONCE })

  /** @param anew that what is set aside already counts as if it were not */
  constructor(out: string, fingerprint: string, journal: Journal, anew = false) {
    this.#out = out
    this.#fingerprint = fingerprint
    this.#journal = journal
    this.#anew = anew
  }

  /** Resolves when there is room for more. */
  async whenReady(): Promise<void> {
    await this.#queue.onSizeLessThan(MOST_WAITING)
  }

  async summaries(job: Job, finished: readonly Finished[]): Promise<void> {
    const planned = new Map<string, Planned>([job, ...job.twins].map((one) => [one.id, one]))
    await Promise.all(finished.map((one) => this.#queue.add(() => this.#summary(job, planned.get(one.id) ?? job, one))))
  }

  async #summary(job: Job, planned: Planned, { bytes, beside }: Finished): Promise<void> {
    const { id, relative } = planned
    // The summary is the mark of completion: it comes last.
    for (const file of beside) await writeWhole(this.#out, file.path, file.bytes)
    await writeWhole(this.#out, `${id}.json`, bytes)
    await this.#remove(`${QUARANTINE}/${id}.json`)
    const seen = seenNow(this.#out, planned)
    this.#journal.add({
      id,
      path: relative,
      sha256: job.sha256,
      status: 'summarized',
      ...twinOf(job, id),
      ...(seen && { seen }),
    })
  }

  async setAside(job: Omit<Job, 'sha256'> & { readonly sha256: string | null }, refusal: Refusal): Promise<void> {
    const { stage, reason, offset } = refusal
    await Promise.all(
      [job, ...job.twins].map(({ id, relative }) =>
        this.#queue.add(async () => {
          const entry = { id, path: relative, sha256: job.sha256, stage, reason, offset }
          const bytes = quarantineEntry(entry, this.#fingerprint)
          if (job.sha256 === null && this.#stands(id, bytes)) {
            return this.#journal.add({ ...entry, status: 'still-set-aside' })
          }
          await writeWhole(this.#out, `${QUARANTINE}/${id}.json`, bytes)
          // A summary of bytes that are no longer there would pass for one of those that are.
          for (const ending of ENDINGS) await this.#remove(`${id}.${ending}`)
          this.#journal.add({ ...entry, status: 'set-aside', ...twinOf(job, id) })
        }),
      ),
    )
  }

  /** Whether this very entry stands: all that is known of what could not be read, and so has no hash, is its reason. */
  #stands(id: string, entry: string): boolean {
    if (this.#anew) return false
    try {
      return readFileSync(join(this.#out, QUARANTINE, `${id}.json`), 'utf8') === entry
    } catch {
      return false
    }
  }

  async #remove(path: string): Promise<void> {
    await rm(join(this.#out, path), { force: true })
  }
}

function twinOf(job: Planned, id: string): Pick<Entry, 'twinOf'> {
  return id === job.id ? {} : { twinOf: job.id }
}

/** The fingerprint and hash stand first, as in a summary: what is unchanged need not be tried again. */
function quarantineEntry(entry: Omit<Entry, 'status'>, fingerprint: string): string {
  const { sha256, id, path, stage, reason, offset } = entry
  return JSON.stringify({ schemaVersion: 1, fingerprint, sha256, id, path, stage, reason, offset }, null, 1) + '\n'
}

import type { BatchEvent } from './events.js'
import type { Counts, Entry } from './record.js'

/** What became of each document, as far as it is known. */
export class Journal {
  readonly entries: Entry[] = []
  readonly vanished: string[] = []
  removed = 0
  readonly #inputs: number
  readonly #passedOver: number
  readonly #tell: (event: BatchEvent) => void

  constructor(inputs: number, passedOver: number, tell: (event: BatchEvent) => void) {
    this.#inputs = inputs
    this.#passedOver = passedOver
    this.#tell = tell
  }

  add(entry: Entry): void {
    this.entries.push(entry)
    if (entry.status !== 'summarized' && entry.status !== 'set-aside') return
    const { seen, ...told } = entry
    void seen
    this.#tell({ kind: entry.status, ...told })
  }

  addVanished(id: string, removed: boolean): void {
    this.vanished.push(id)
    if (removed) this.removed++
    this.#tell({ kind: 'vanished', id, removed })
  }

  get counts(): Counts {
    const count = (status: Entry['status']): number => this.entries.filter((entry) => entry.status === status).length
    return {
      inputs: this.#inputs,
      passedOver: this.#passedOver,
      summarized: count('summarized'),
      unchanged: count('unchanged'),
      setAside: count('set-aside'),
      stillSetAside: count('still-set-aside'),
      duplicates: this.entries.filter(({ twinOf }) => twinOf !== undefined).length,
      vanished: this.vanished.length,
      removed: this.removed,
    }
  }
}

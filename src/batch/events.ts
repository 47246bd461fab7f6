import type { Entry, RunRecord } from './record.js'

/** What a run tells while it works. */
export type BatchEvent =
  | { readonly kind: 'started'; readonly run: string; readonly inputs: number; readonly passedOver: number }
  /** After a look at every input: how many documents there are to extract. */
  | { readonly kind: 'planned'; readonly toDo: number; readonly unchanged: number; readonly stillSetAside: number }
  | ({ readonly kind: 'summarized' | 'set-aside' } & Entry)
  /** In a dry run: what would be extracted. */
  | { readonly kind: 'to-do'; readonly id: string; readonly path: string }
  | { readonly kind: 'repaired'; readonly file: string }
  | { readonly kind: 'vanished'; readonly id: string; readonly removed: boolean }
  | { readonly kind: 'finished'; readonly record: RunRecord }

/** Events on their way from who makes them to who reads them. */
export class Channel<T> {
  readonly #waiting: T[] = []
  #wake: (() => void) | null = null
  #closed = false

  push(value: T): void {
    this.#waiting.push(value)
    this.#wake?.()
  }

  close(): void {
    this.#closed = true
    this.#wake?.()
  }

  async *read(): AsyncGenerator<T> {
    for (;;) {
      const next = this.#waiting.shift()
      if (next !== undefined) yield next
      else if (this.#closed) return
      else await new Promise<void>((resolve) => (this.#wake = resolve))
    }
  }
}

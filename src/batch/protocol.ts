import type { Item } from '../input/item.js'
import type { Part } from '../input/split.js'
import type { PipelineMark } from '../core/summary.js'

/** A file beside a summary, relative to the output folder. */
export interface FileBeside {
  readonly path: string
  readonly bytes: Uint8Array
}

/** A finished summary: what stands in `<id>.json`, and the files beside it. */
export interface Finished {
  readonly id: string
  readonly bytes: Uint8Array
  readonly beside: readonly FileBeside[]
}

/** Why a document is set aside. */
export interface Refusal {
  /** The stage that failed; `read`, or `limit` where the worker was ended. */
  readonly stage: string
  readonly reason: string
  readonly offset: number | null
}

/** What a worker is to do; one document a message. */
export type Task =
  | {
      readonly kind: 'document'
      readonly bytes: Uint8Array
      /** Name of the file, for what its ending says of the format. */
      readonly name: string
      readonly ids: readonly string[]
    }
  | { readonly kind: 'item'; readonly item: Item; readonly ids: readonly string[] }

/** A container that a worker is to take apart; it sends one part for each `next`. */
export interface SplitTask {
  readonly kind: 'split'
  readonly path: string
}

export type ToWorker = Task | SplitTask | { readonly kind: 'next' }

export type FromWorker =
  | { readonly kind: 'ready'; readonly mark: PipelineMark; readonly definition: string }
  | { readonly kind: 'invalid'; readonly message: string }
  | { readonly kind: 'phase'; readonly phase: string }
  | { readonly kind: 'finished'; readonly finished: readonly Finished[] }
  | ({ readonly kind: 'refused' } & Refusal)
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'split-end'; readonly container: boolean }

/** What a worker is started with. */
export interface WorkerSettings {
  readonly pipeline: string
  readonly encoding: string | null
  readonly maxBytes: number
}

/** What became of a task. A worker that ended by itself has `crashed`. */
export type Outcome =
  | { readonly kind: 'finished'; readonly finished: readonly Finished[] }
  | ({ readonly kind: 'refused' } & Refusal)
  | ({ readonly kind: 'crashed' } & Refusal)
  | ({ readonly kind: 'too-large' } & Refusal)
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'split-end'; readonly container: boolean }
  | { readonly kind: 'stopped' }

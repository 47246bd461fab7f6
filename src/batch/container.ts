import { DocumentError } from '../core/errors.js'
import type { Part } from '../input/split.js'
import type { Limits, WorkerProcess } from './worker-process.js'

/**
 * The documents of a container, as a worker takes it apart; each step has the limits of a document.
 * Null stands for a file that turns out to be no container.
 * @throws {DocumentError} where it cannot be read to its end
 */
export async function* containerParts(
  worker: WorkerProcess,
  path: string,
  limits: Limits,
): AsyncGenerator<Part | null> {
  for (
    let answer = await worker.run({ kind: 'split', path }, limits);
    ;
    answer = await worker.run({ kind: 'next' }, limits)
  ) {
    if (answer.kind === 'part') yield answer.part
    else if (answer.kind === 'split-end') {
      if (!answer.container) yield null
      return
    } else if (answer.kind === 'stopped' || answer.kind === 'finished') return
    else throw new DocumentError(answer.stage, answer.reason, answer.offset)
  }
}

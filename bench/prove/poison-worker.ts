import { loadPipeline } from '../../src/pipeline/load.js'
import { serve } from '../../src/batch/serve.js'
import { summarize } from '../../src/batch/summarize.js'
import type { Task } from '../../src/batch/protocol.js'

/** The real worker, but for documents whose first word asks for trouble. */
serve(({ pipeline: path, encoding, maxBytes }) => {
  const pipeline = loadPipeline(path)
  return {
    mark: { name: pipeline.name, fingerprint: pipeline.fingerprint },
    definition: 'poison',
    split: () => Promise.resolve(null),
    work: (task, phase) => {
      trouble(task)
      return summarize(task, pipeline, { encoding, maxBytes }, phase)
    },
  }
})

function trouble(task: Task): void {
  const word = task.kind === 'document' ? new TextDecoder().decode(task.bytes.subarray(0, 20)).split(/\s/)[0] : ''
  if (word === 'LOOP') for (;;);
  if (word === 'ALLOCATE') for (let kept = [Buffer.alloc(1)]; ;) kept = [...kept, Buffer.alloc(20_000_000, 1)]
  if (word === 'EXIT') process.exit(7)
  if (word === 'THROW') throw new TypeError('no such thing')
}

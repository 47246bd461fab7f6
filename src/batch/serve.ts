import { Worker } from 'node:worker_threads'
import { DocumentError, InputError, messageOf } from '../core/errors.js'
import type { PipelineMark } from '../core/summary.js'
import type { Part } from '../input/split.js'
import type { Finished, FromWorker, Refusal, Task, ToWorker, WorkerSettings } from './protocol.js'

/** What a worker process does with its tasks. */
export interface Service {
  readonly mark: PipelineMark
  /** Hash of the pipeline's definition with the build: where it is equal, the fingerprint is. */
  readonly definition: string
  /** @param phase tells what is being done, for the reason of one who is ended over it */
  readonly work: (task: Task, phase: (name: string) => void) => Promise<readonly Finished[]> | readonly Finished[]
  /** The documents of a container; null where the file is none. */
  readonly split: (path: string) => Promise<AsyncIterable<Part> | null>
}

/** Serves tasks that the parent sends until the parent is gone. */
export function serve(start: (settings: WorkerSettings) => Service): void {
  endWithParent()
  const settings = JSON.parse(process.argv[2] ?? '{}') as WorkerSettings
  const service = ready(() => start(settings))
  if (!service) return
  let parts: AsyncIterator<Part> | null = null
  process.on('message', (message: ToWorker) => {
    if (message.kind === 'split') {
      void openContainer(service, message.path).then((opened) => {
        parts = opened.parts
        send(opened.answer)
      })
    } else if (message.kind === 'next') void nextPart(parts).then(send)
    else void answer(service, message).then(send)
  })
  send({ kind: 'ready', mark: service.mark, definition: service.definition })
}

function ready(start: () => Service): Service | undefined {
  try {
    return start()
  } catch (thrown) {
    if (!(thrown instanceof InputError)) throw thrown
    send({ kind: 'invalid', message: thrown.message })
    return undefined
  }
}

async function answer(service: Service, task: Task): Promise<FromWorker> {
  try {
    const finished = await service.work(task, (phase) => send({ kind: 'phase', phase }))
    return { kind: 'finished', finished }
  } catch (thrown) {
    return { kind: 'refused', ...refusalOf(thrown) }
  }
}

async function openContainer(
  service: Service,
  path: string,
): Promise<{ readonly parts: AsyncIterator<Part> | null; readonly answer: FromWorker }> {
  try {
    const parts = (await service.split(path))?.[Symbol.asyncIterator]() ?? null
    return { parts, answer: parts ? await nextPart(parts) : { kind: 'split-end', container: false } }
  } catch (thrown) {
    return { parts: null, answer: { kind: 'refused', ...refusalOf(thrown) } }
  }
}

async function nextPart(parts: AsyncIterator<Part> | null): Promise<FromWorker> {
  try {
    const next = await parts?.next()
    return next === undefined || next.done === true
      ? { kind: 'split-end', container: true }
      : { kind: 'part', part: next.value }
  } catch (thrown) {
    return { kind: 'refused', ...refusalOf(thrown) }
  }
}

function refusalOf(thrown: unknown): Refusal {
  if (thrown instanceof DocumentError) return { stage: thrown.stage, reason: thrown.reason, offset: thrown.offset }
  return { stage: 'read', reason: messageOf(thrown), offset: null }
}

function send(message: FromWorker): void {
  process.send?.(message)
}

/** Ends this process when its parent has gone: at once while it waits, and by a thread of its own while it is busy. */
function endWithParent(): void {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  const watch = `
    const parent = process.ppid
    setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL') }, 1000)`
  new Worker(watch, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 2 } }).unref()
}

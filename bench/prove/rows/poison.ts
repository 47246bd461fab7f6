import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { runBatch, type BatchOptions, type RunRecord } from '../../../src/batch/index.js'
import { inFolder, releasesIn } from './folder.js'

/** Long enough for a release on a machine with other work. */
const TIMEOUT_MS = 10_000
const POISON: Readonly<Record<string, string | Uint8Array>> = {
  'release-100-loop.txt': 'LOOP for ever',
  'release-300-allocate.txt': 'ALLOCATE all there is',
  'release-500-throw.txt': 'THROW something',
  'release-700-exit.txt': 'EXIT at once',
  'release-900-bytes.txt': Uint8Array.from({ length: 3_000 }, (_, index) => (index * 7 + 1) % 256),
}

/** Row 5: poison documents among many: each set aside with stage and reason, all others summarized. */
export function poison(documents: number): Promise<string> {
  return inFolder(async (folder) => {
    const options = await withPoisonWorker(folder, documents - Object.keys(POISON).length)
    for (const [name, content] of Object.entries(POISON)) writeFileSync(join(folder, 'in', name), content)
    const record = await run({ ...options, workers: 2 })
    const aside = record.documents.filter(({ status }) => status === 'set-aside')
    const reasons = aside.map(({ id, stage, reason }) => `${id.split('-')[2] ?? id}: ${stage}, ${reason}`)
    if (record.counts.summarized !== documents - 5 || aside.length !== 5 || aside.some(({ stage }) => !stage))
      throw new Error(`${record.counts.summarized} summarized; ${reasons.join('; ')}`)
    return `${record.counts.summarized} summarized, 5 set aside (${reasons.join('; ')})`
  })
}

/** Row 6: from the limit of an endless document to its entry in quarantine, others going on beside it. */
export function overTime(): Promise<string> {
  return inFolder(async (folder) => {
    const options = await withPoisonWorker(folder, 40)
    writeFileSync(join(folder, 'in/release-0-loop.txt'), 'LOOP for ever')
    let [ready, ended] = [0, 0]
    const record = await run({ ...options, workers: 2 }, (kind, id) => {
      // The first summary shows that the workers are up; the endless document was sent before it, or just after.
      if (kind === 'summarized' && ready === 0) ready = performance.now()
      if (kind === 'set-aside' && id === 'release-0-loop') ended = performance.now()
    })
    const late = ended - ready - TIMEOUT_MS
    if (record.counts.summarized !== 40 || ended === 0 || late > 1_000)
      throw new Error(`${record.counts.summarized} summarized, set aside ${Math.round(late)} ms after the limit`)
    return `ended ${Math.max(0, Math.round(late))} ms after its limit of ${TIMEOUT_MS / 1_000} s; the 40 others were summarized`
  })
}

async function withPoisonWorker(folder: string, documents: number): Promise<BatchOptions> {
  const inbox = releasesIn(folder, documents)
  const workerFile = join(folder, 'worker.mjs')
  await build({
    entryPoints: ['bench/prove/poison-worker.ts'],
    outfile: workerFile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  })
  return {
    inputs: [inbox],
    out: join(folder, 'out'),
    pipeline: resolve('pipelines/releases.yaml'),
    timeoutMs: TIMEOUT_MS,
    workerFile,
  }
}

async function run(
  options: BatchOptions,
  see: (kind: string, id: string) => void = () => undefined,
): Promise<RunRecord> {
  for await (const event of runBatch(options)) {
    if ('id' in event) see(event.kind, event.id)
    if (event.kind === 'finished') return event.record
  }
  throw new Error('the run ended without a record')
}

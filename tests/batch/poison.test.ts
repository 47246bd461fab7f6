import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runBatch, type BatchEvent, type BatchOptions, type RunRecord } from '../../src/batch/index.js'
import { bundled } from '../helpers/bundle.js'
import { temporaryFolder, withFiles } from '../helpers/command.js'

async function run(options: BatchOptions): Promise<{ record: RunRecord; events: BatchEvent[] }> {
  const events: BatchEvent[] = []
  for await (const event of runBatch(options)) events.push(event)
  const last = events.at(-1)
  if (last?.kind !== 'finished') throw new Error('expected a finished event at the end')
  return { record: last.record, events }
}

/** A folder with 30 harmless documents beside what is given. */
function amongOthers(poison: Readonly<Record<string, string>>): string {
  const good = Array.from({ length: 30 }, (_, index) => [`in/good-${index}.txt`, `Release ${index}`])
  return withFiles(temporaryFolder(), { ...Object.fromEntries(good), ...poison })
}

function reasonsIn({ documents }: RunRecord): Record<string, string> {
  const aside = documents.filter(({ status }) => status === 'set-aside')
  return Object.fromEntries(aside.map(({ id, stage, reason }) => [id, `${stage}: ${reason}`]))
}

describe('poison documents', () => {
  // Without a limit of time that a busy machine could reach first.
  it('are set aside with stage and reason, and harm no other document', async () => {
    const folder = amongOthers({
      'in/good-09-allocate.txt': 'ALLOCATE',
      'in/good-13-heap.txt': 'HEAP',
      'in/good-17-exit.txt': 'EXIT',
      'in/good-21-throw.txt': 'THROW',
      'in/good-22-refuse.txt': 'REFUSE',
      'in/good-25-late.txt': 'LATE',
    })
    const { record } = await run({
      inputs: [join(folder, 'in')],
      out: join(folder, 'out'),
      workers: 2,
      timeoutMs: 600_000,
      maxMemoryBytes: 256_000_000,
      workerFile: await bundled('tests/helpers/poison-worker.ts', folder),
    })
    expect(reasonsIn(record)).toEqual({
      'good-09-allocate': 'read: took more memory than 256 MB',
      'good-13-heap': expect.stringMatching(/memory/),
      'good-17-exit': 'read: the worker ended with code 7',
      'good-21-throw': 'read: no such thing',
      'good-22-refuse': 'quotes: too many marks',
    })
    expect(record.counts).toMatchObject({ summarized: 31, setAside: 5 })
    expect(readdirSync(join(folder, 'out/quarantine'))).toHaveLength(5)
    expect(JSON.parse(readFileSync(join(folder, 'out/quarantine/good-22-refuse.json'), 'utf8'))).toMatchObject({
      path: 'good-22-refuse.txt',
      stage: 'quotes',
      reason: 'too many marks',
      offset: 12,
    })
  })

  it('without an end are ended at the limit of time, the others unhurt', async () => {
    const folder = amongOthers({ 'in/good-05-loop.txt': 'LOOP' })
    const { record } = await run({
      inputs: [join(folder, 'in')],
      out: join(folder, 'out'),
      workers: 2,
      timeoutMs: 4_000,
      workerFile: await bundled('tests/helpers/poison-worker.ts', folder),
    })
    expect(reasonsIn(record)).toEqual({ 'good-05-loop': 'read: took longer than 4 s' })
    expect(record.counts).toMatchObject({ summarized: 30, setAside: 1 })
  })

  it('ends the worker within a second of the limit', async () => {
    const folder = withFiles(temporaryFolder(), { 'calm/a.txt': 'Release', 'in/loop.txt': 'LOOP' })
    const workerFile = await bundled('tests/helpers/poison-worker.ts', folder)
    const timed = async (name: string): Promise<number> => {
      const began = performance.now()
      await run({ inputs: [join(folder, name)], out: join(folder, `${name}-out`), timeoutMs: 500, workerFile })
      return performance.now() - began
    }
    // What a run takes on this machine at this moment, be it as busy as it may.
    const calm = await timed('calm')
    expect(await timed('in')).toBeLessThan(500 + 1_000 + 4 * calm)
  })
})

describe('a run that is stopped', () => {
  it('keeps what was finished and leaves nothing half done', async () => {
    const folder = withFiles(temporaryFolder(), {
      'in/a.txt': 'Release',
      'in/b.txt': 'LOOP',
      'in/c.txt': 'Release too',
    })
    const workerFile = await bundled('tests/helpers/poison-worker.ts', folder)
    const stop = new AbortController()
    const options = {
      inputs: [join(folder, 'in')],
      out: join(folder, 'out'),
      workers: 1,
      workerFile,
      signal: stop.signal,
    }
    const events: BatchEvent[] = []
    for await (const event of runBatch(options)) {
      events.push(event)
      if (event.kind === 'summarized') stop.abort()
    }
    expect(events.at(-1)).toMatchObject({ kind: 'finished', record: { state: 'stopped', counts: { summarized: 1 } } })
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['a.json', 'run.json'])
  })

  it('stops when its reader goes away', async () => {
    const folder = withFiles(temporaryFolder(), { 'in/a.txt': 'Release', 'in/b.txt': 'LOOP' })
    const workerFile = await bundled('tests/helpers/poison-worker.ts', folder)
    for await (const event of runBatch({
      inputs: [join(folder, 'in')],
      out: join(folder, 'out'),
      workers: 1,
      workerFile,
    })) {
      if (event.kind === 'summarized') break
    }
    expect(readdirSync(join(folder, 'out')).filter((name) => name.startsWith('run.lock'))).toEqual([])
  })
})

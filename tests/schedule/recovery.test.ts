import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { breakLocks } from '../../src/schedule/job-lock.js'
import { serveForever } from '../../src/schedule/serve-forever.js'
import { serveOnce } from '../../src/schedule/scheduler.js'
import { storedState } from '../../src/schedule/state.js'
import { bundled } from '../helpers/bundle.js'
import { FakeClock, place, release, surroundings } from './helpers.js'

const HOURLY = 'pipeline: baseline\nschedule: { every: 1h }\n'

function told(out: string): string[] {
  const lines = readFileSync(join(out, 'runs', 'reported.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
  return lines.map((line) => (JSON.parse(line) as { id: string }).id)
}

describe('a process that ends while it writes what a run changed', () => {
  // A folder where a file is to be: the writing ends there, as a crash would end it.
  it.each(['digest.html', 'digest.xml', 'digest.md', 'latest.json', 'm.prom', 'status.json', 'runs/editions.json'])(
    'at %s: the next one does the rest, and nothing twice',
    async (file) => {
      const { out, drop, job } = place(`${HOURLY}metrics: out/m.prom\n`)
      drop('a.txt', release(1))
      const around = surroundings(new FakeClock(Date.now()))
      mkdirSync(join(out, file, 'in the way'), { recursive: true })
      // Else the folder would pass for one that the job did not write.
      writeFileSync(join(out, 'run.json'), '{}')
      await expect(serveOnce(job(), around)).rejects.toThrow(`expected to write ${join(out, file)}`)
      rmSync(join(out, file), { recursive: true })
      expect(await serveOnce(job(), around)).toEqual([])
      expect(told(out)).toEqual(['a'])
      expect(readFileSync(join(out, 'digest.html'), 'utf8').match(/<article/g)).toHaveLength(1)
      expect(storedState(out)?.lastRun?.news.releases).toBe(1)
      expect(readdirSync(join(out, 'runs')).filter((name) => name.includes('Z-'))).toHaveLength(1)
      expect(readdirSync(join(out, 'runs'))).not.toContain('unfinished.json')
    },
  )

  it('a damaged list of what is left to do is told, and its run done anew', async () => {
    const { out, drop, job } = place(HOURLY)
    drop('a.txt', release(1))
    mkdirSync(join(out, 'runs'), { recursive: true })
    writeFileSync(join(out, 'runs', 'unfinished.json'), '{"run": {')
    const repaired: string[] = []
    const around = surroundings(new FakeClock(Date.now()))
    const onEvent = (event: { kind: string; file?: string }): void => {
      if (event.kind === 'repaired') repaired.push(event.file!)
    }
    expect(await serveOnce(job(), { ...around, onEvent })).toHaveLength(1)
    expect(repaired).toEqual(['runs/unfinished.json'])
    expect(told(out)).toEqual(['a'])
  })
})

describe('an output folder', () => {
  it('of a job that began with a time that it gave up is its own', async () => {
    const { out, job, drop } = place('pipeline: baseline\nschedule: { every: 1h, catchUp: none }\n')
    drop('a.txt', release(1))
    const hour = Math.ceil(Date.now() / 3_600_000) * 3_600_000
    const clock = new FakeClock(hour + 600_000)
    expect(await serveOnce(job(), surroundings(clock))).toEqual([])
    expect(readdirSync(out)).toEqual(['runs', 'status.json'])
    clock.set(hour + 3_600_000)
    expect(await serveOnce(job(), surroundings(clock))).toMatchObject([{ outcome: 'done' }])
  })

  it('of a job whose inbox was away at first is its own', async () => {
    const { inbox, folder, job, drop } = place(HOURLY)
    drop('a.txt', release(1))
    const clock = new FakeClock(Date.now())
    renameSync(inbox, join(folder, 'away'))
    expect(await serveOnce(job(), surroundings(clock))).toMatchObject([{ outcome: 'failed' }])
    renameSync(join(folder, 'away'), inbox)
    clock.set(clock.now() + 3_600_000)
    expect(await serveOnce(job(), surroundings(clock))).toMatchObject([{ outcome: 'done' }])
  })

  it.each(['letter.doc', 'status.json', 'digest.html'])(
    'that holds %s of somebody else is refused, and left as it is',
    async (name) => {
      const { out, job } = place(HOURLY)
      mkdirSync(out)
      writeFileSync(join(out, name), 'mine')
      await expect(serveOnce(job(), surroundings(new FakeClock(Date.now())))).rejects.toThrow(`which holds ${name}`)
      expect(readdirSync(out)).toEqual([name])
    },
  )
})

/** Now, or a minute past the next full hour where that is near: a second run would fall due while the first is tried. */
function wellBeforeTheHour(): number {
  const now = Date.now()
  const next = Math.ceil(now / 3_600_000) * 3_600_000
  return next - now > 600_000 ? now : next + 60_000
}

describe('a scheduler that cannot write', () => {
  it('says so once, tries again, and serves the time when there is room', async () => {
    const { out, drop, job } = place(HOURLY)
    drop('a.txt', release(1))
    mkdirSync(join(out, 'status.json', 'in the way'), { recursive: true })
    writeFileSync(join(out, 'run.json'), '{}')
    const start = wellBeforeTheHour()
    const clock = new FakeClock(start)
    const stop = new AbortController()
    const around = surroundings(clock, stop.signal)
    clock.at(start + 100_000, () => rmSync(join(out, 'status.json'), { recursive: true }))
    clock.at(start + 200_000, () => stop.abort())
    const hourly = job()
    await serveForever(() => hourly, around)
    const kinds = around.events.map(({ kind }) => kind).filter((kind) => kind !== 'waiting')
    expect(kinds).toEqual(['not-written'])
    expect(told(out)).toEqual(['a'])
    expect(storedState(out)?.lastRun?.outcome).toBe('done')
  })
})

describe('the locks of a job', () => {
  const elsewhere = JSON.stringify({ host: 'elsewhere.example', pid: 1, startTime: '1', bootId: 'x', run: 'r' })

  it.each(['runs', '.'])(
    'held by another host in %s: refused with its name, until a person breaks them',
    async (folder) => {
      const { out, job } = place(HOURLY)
      mkdirSync(join(out, 'runs'), { recursive: true })
      writeFileSync(join(out, folder, 'run.lock.1'), elsewhere)
      const around = surroundings(new FakeClock(Date.now()))
      await expect(serveOnce(job(), around)).rejects.toThrow(/elsewhere\.example \(process 1\).*--break-lock/)
      breakLocks(job())
      expect(await serveOnce(job(), around)).toHaveLength(1)
    },
  )

  it('held by another: a scheduler says so once and waits its turn', async () => {
    const { out, job } = place(HOURLY)
    mkdirSync(join(out, 'runs'), { recursive: true })
    const lock = join(out, 'runs', 'run.lock.1')
    writeFileSync(lock, elsewhere)
    const start = wellBeforeTheHour()
    const clock = new FakeClock(start)
    const stop = new AbortController()
    const around = surroundings(clock, stop.signal)
    clock.at(start + 100_000, () => rmSync(lock))
    clock.at(start + 200_000, () => stop.abort())
    const hourly = job()
    await serveForever(() => hourly, around)
    const kinds = around.events.map(({ kind }) => kind).filter((kind) => kind !== 'waiting')
    expect(kinds).toEqual(['locked', 'run'])
  })
})

describe('a run over its time limit', () => {
  it('is ended, told as failed, and gone on with by the next', async () => {
    // A busy machine may need longer than that for the first release.
    for (const seconds of [2, 6, 20]) if ((await overItsLimit(seconds)) === 1) return
    expect.fail('expected the first release to be summarized within 20 s')
  })
})

/** A run that an endless document brings to its limit, and the one after it; how many were summarized before the limit. */
async function overItsLimit(seconds: number): Promise<number | undefined> {
  const { folder, drop, inbox, job } = place(`${HOURLY}timeLimit: ${seconds}s\n`)
  const workerFile = await bundled('tests/helpers/poison-worker.ts', folder)
  drop('a.txt', 'a release')
  drop('z.txt', 'LOOP')
  const clock = new FakeClock(Date.now())
  const [run] = await serveOnce(job(), { ...surroundings(clock), workerFile })
  expect(run).toMatchObject({
    outcome: 'failed',
    problems: [`the time limit of ${seconds} s was reached; the next run goes on`],
  })
  writeFileSync(join(inbox, 'z.txt'), 'another release')
  clock.set(clock.now() + 3_600_000)
  // However long it takes.
  const [next] = await serveOnce({ ...job(), timeLimit: 600_000 }, { ...surroundings(clock), workerFile })
  expect(next).toMatchObject({ outcome: 'done', counts: { setAside: 0 } })
  return run!.counts?.summarized
}

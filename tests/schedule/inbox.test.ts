import { appendFileSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { serveOnce } from '../../src/schedule/scheduler.js'
import { statusOf } from '../../src/schedule/status.js'
import { dropInto, FakeClock, place, release, surroundings, type Place } from './helpers.js'

const HOURLY = 'pipeline: baseline\nschedule: { every: 1h }\n'
const HOUR = 3_600_000

/** Serves the next hour of a job and returns its run. */
function hours(at: Place, clock = new FakeClock(Date.now())) {
  const around = surroundings(clock)
  return {
    clock,
    around,
    next: async () => {
      clock.set(clock.now() + HOUR)
      return (await serveOnce(at.job(), around))[0]!
    },
  }
}

function summaries(out: string): string[] {
  const own = /^(?:run|status|latest)\.json$/
  return readdirSync(out).filter((name) => name.endsWith('.json') && !own.test(name))
}

describe('files that are being written', () => {
  it('are left for the next run while they grow, and taken whole afterwards', async () => {
    const at = place(`${HOURLY}settle: 1s\n`)
    const { clock, next } = hours(at)
    at.drop('done.txt', release(1))
    const growing = join(at.inbox, 'growing.txt')
    clock.set(Date.now() - HOUR)
    writeFileSync(growing, release(2).slice(0, 100))
    for (let part = 1; part <= 3; part++) {
      clock.at(clock.now() + HOUR + part * 1_000 - 500, () =>
        appendFileSync(growing, release(2).slice(100 * part, part === 3 ? undefined : 100 * (part + 1))),
      )
    }
    expect(await next()).toMatchObject({ waiting: 1, outcome: 'done', counts: { summarized: 1 } })
    expect(summaries(at.out)).toEqual(['done.json'])
    expect(await next()).toMatchObject({ waiting: 0, counts: { summarized: 1, unchanged: 1 } })
  })

  it('are taken by the same run once they have settled', async () => {
    const at = place(`${HOURLY}settle: 1s\n`)
    const { clock, next } = hours(at)
    const late = join(at.inbox, 'late.txt')
    clock.set(Date.now() - HOUR)
    writeFileSync(late, release(1).slice(0, 100))
    clock.at(clock.now() + HOUR + 500, () => writeFileSync(late, release(1)))
    expect(await next()).toMatchObject({ waiting: 0, counts: { summarized: 1 } })
  })

  it('whose name came during the wait are for the next run', async () => {
    const at = place(`${HOURLY}settle: 1s\n`)
    const { clock, next } = hours(at)
    clock.set(Date.now() - HOUR)
    writeFileSync(join(at.inbox, 'first.txt'), release(1))
    clock.at(clock.now() + HOUR + 500, () => writeFileSync(join(at.inbox, 'second.txt'), release(2)))
    expect(await next()).toMatchObject({ counts: { summarized: 1 } })
    expect(await next()).toMatchObject({ counts: { summarized: 1, unchanged: 1 } })
  })
})

describe('files that change between runs', () => {
  it('replaced: only what they did not say before is news', async () => {
    const at = place(HOURLY)
    const { next } = hours(at)
    at.drop('a.txt', release(1))
    const first = await next()
    expect(first.news.releases).toBe(1)
    at.drop('a.txt', `${release(1)}\nThe Harbour Board will launch a new ferry line in September 2026.\n`)
    const second = await next()
    expect(second.news).toMatchObject({ releases: 1, quotes: 0, announcements: 1 })
    at.drop('copy.txt', release(1))
    expect((await next()).news.releases).toBe(0)
  })

  it('removed: the summary goes where the job prunes, and stays where it does not', async () => {
    for (const prune of [true, false]) {
      const at = place(`${HOURLY}prune: ${prune}\n`)
      const { next } = hours(at)
      at.drop('a.txt', release(1))
      at.drop('b.txt', release(2))
      await next()
      rmSync(join(at.inbox, 'a.txt'))
      expect((await next()).counts).toMatchObject({ vanished: prune ? 1 : 1, removed: prune ? 1 : 0 })
      expect(summaries(at.out)).toEqual(prune ? ['b.json'] : ['a.json', 'b.json'])
    }
  })
})

describe('inputs that go away', () => {
  const two = HOURLY.replace(/^/, 'prune: true\n')
  const twoInputs = (): Place => {
    const at = place(two)
    writeFileSync(at.jobFile, `inputs: [inbox/one, inbox/two]\noutput: out\nworkers: 1\nsettle: 50ms\n${two}`)
    for (const name of ['one', 'two']) mkdirSync(join(at.inbox, name))
    return at
  }

  it('one of two: nothing is pruned, the other is served, and the run says what is not there', async () => {
    const at = twoInputs()
    const { next } = hours(at)
    dropInto(join(at.inbox, 'one'), 'a.txt', release(1))
    dropInto(join(at.inbox, 'two'), 'b.txt', release(2))
    await next()
    renameSync(join(at.inbox, 'two'), join(at.folder, 'unmounted'))
    dropInto(join(at.inbox, 'one'), 'c.txt', release(3))
    const run = await next()
    expect(run).toMatchObject({ outcome: 'failed', counts: { summarized: 1, removed: 0 } })
    expect(run.problems).toEqual([expect.stringMatching(/two is not there; its summaries are kept$/)])
    expect(readdirSync(join(at.out, 'two')).filter((name) => name.endsWith('.json'))).toEqual(['b.json'])
    renameSync(join(at.folder, 'unmounted'), join(at.inbox, 'two'))
    expect(await next()).toMatchObject({ outcome: 'done', counts: { summarized: 0, unchanged: 3 } })
  })

  it('an empty folder, as an unmounted one looks, prunes nothing and is no failure', async () => {
    const at = place(two)
    const { next } = hours(at)
    at.drop('a.txt', release(1))
    await next()
    rmSync(join(at.inbox, 'a.txt'))
    expect(await next()).toMatchObject({ outcome: 'done', counts: { removed: 0 } })
    expect(summaries(at.out)).toEqual(['a.json'])
  })

  it('an inbox or a pattern with nothing in it is fine', async () => {
    const at = place(HOURLY)
    const { next, clock } = hours(at)
    expect(await next()).toMatchObject({ outcome: 'done', problems: [] })
    writeFileSync(at.jobFile, `inputs: ["inbox/*.txt"]\noutput: out\nsettle: 50ms\n${HOURLY}`)
    expect(await next()).toMatchObject({ outcome: 'done', problems: [] })
    at.drop('a.txt', release(1))
    expect(await next()).toMatchObject({ outcome: 'done', counts: { summarized: 1 } })
    expect(await statusOf(at.out, 2 * HOUR, clock.now())).toMatchObject({ ok: true, backlog: 0 })
  })
})

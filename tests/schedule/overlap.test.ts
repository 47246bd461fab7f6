import { describe, expect, it } from 'vitest'
import { serveOnce } from '../../src/schedule/scheduler.js'
import { serveForever } from '../../src/schedule/serve-forever.js'
import { storedState } from '../../src/schedule/state.js'
import { FakeClock, place, release, runsIn, surroundings } from './helpers.js'

const MINUTE = 60_000
const START = Math.ceil(Date.now() / 3_600_000) * 3_600_000

/** A job of every minute whose first run, over one release, takes a while. */
function slowFirstRun(overlap: string, minutes: number) {
  const at = place(`pipeline: baseline\nschedule: { every: 1m, overlap: ${overlap} }\n`)
  at.drop('a.txt', release(1))
  const clock = new FakeClock(START)
  const stop = new AbortController()
  const around = surroundings(clock, stop.signal)
  const onEvent = ({ kind }: { kind: string }): void => {
    if (kind === 'summarized') clock.set(clock.now() + minutes * MINUTE + 5_000)
  }
  return { ...at, clock, stop, around: { ...around, onEvent } }
}

const dueTimes = (events: Parameters<typeof runsIn>[0]): number[] =>
  runsIn(events).map(({ due }) => (Date.parse(due) - START) / MINUTE)

describe('times that pass during a run', () => {
  it.each([
    ['skip', 3, [0, 4]],
    ['queue', 3, [0, 3, 4]],
    ['skip', 0, [0, 1]],
    ['queue', 0, [0, 1]],
  ])('%s, with a run of %i minutes', async (overlap, minutes, expected) => {
    const { clock, stop, around, job } = slowFirstRun(overlap, minutes)
    clock.at(START + (expected.at(-1)! + 0.5) * MINUTE, () => stop.abort())
    const minutely = job()
    await serveForever(() => minutely, around)
    expect(dueTimes(around.events)).toEqual(expected)
  })

  it('count as served, so that --once a moment later finds nothing to do', async () => {
    const { around, job, out } = slowFirstRun('skip', 2)
    expect(await serveOnce(job(), around)).toHaveLength(1)
    expect(await serveOnce(job(), around)).toHaveLength(0)
    expect(Date.parse(storedState(out)!.servedTo!)).toBe(START + 2 * MINUTE)
  })
})

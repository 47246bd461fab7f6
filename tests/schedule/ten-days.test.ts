import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { serveForever } from '../../src/schedule/serve-forever.js'
import { FakeClock, place, release, runsIn, surroundings } from './helpers.js'

const DAY = 86_400_000

it('serves a daily job for ten days: each release is done once and told once', async () => {
  const { out, drop, job } = place('schedule: { cron: "0 7 * * *", timeZone: Europe/Berlin }\n')
  // Real files have the time of today: the days to come are simulated from there.
  const start = Math.ceil(Date.now() / DAY) * DAY
  const clock = new FakeClock(start)
  const stop = new AbortController()
  const around = surroundings(clock, stop.signal)
  for (let day = 0; day < 10; day += 2) clock.at(start + day * DAY + 3_600_000, () => drop(`r${day}.txt`, release(day)))
  clock.at(start + 10 * DAY, () => stop.abort())
  const daily = job()
  await serveForever(() => daily, around)

  const runs = runsIn(around.events)
  // The first at once, then one a day.
  expect(runs).toHaveLength(11)
  expect(runs.every(({ outcome }) => outcome === 'done')).toBe(true)
  expect(new Set(runs.map(({ due }) => due)).size).toBe(11)
  expect(runs.map(({ news }) => news.releases)).toEqual([0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0])
  expect(runs.map(({ counts }) => counts?.summarized ?? 0)).toEqual([0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0])
  expect(readdirSync(join(out, 'runs')).filter((name) => /Z-/.test(name))).toHaveLength(11)
  const digest = readFileSync(join(out, 'digest.html'), 'utf8')
  expect(digest.match(/<article/g)).toHaveLength(5)
  expect(readFileSync(join(out, 'digest.md'), 'utf8')).toContain('berth 8')
  expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([])
})

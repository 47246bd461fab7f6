import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { serveOnce } from '../../src/schedule/scheduler.js'
import { storedState } from '../../src/schedule/state.js'
import { FakeClock, place, release, surroundings } from './helpers.js'

const NOON = Date.parse('2030-06-12T12:00:00Z')
const PLACES = ['digest.html', 'digest.md', 'digest.xml', 'status.json', 'runs/editions.json']

it('a release under embargo is in no digest before its time, and in the first after it', async () => {
  const { out, drop, job } = place('schedule: { every: 1h, timeZone: Europe/Berlin }\n')
  drop('secret.txt', `EMBARGOED UNTIL 12 June 2030, 14:30\n\n${release(77)}`)
  drop('never.txt', `STRICTLY UNDER EMBARGO\n\n${release(88)}`)
  drop('open.txt', release(1))
  const clock = new FakeClock(NOON)
  const around = surroundings(clock)
  const at = (file: string): string => readFileSync(join(out, file), 'utf8')

  await serveOnce(job(), around)
  for (const file of PLACES) expect(at(file)).not.toMatch(/berth.{0,20}(?:77|88)/i)
  expect(at('digest.html')).toMatch(/berth/)
  const held = 'One release held back under embargo, the next until 12 June 2030, 14:30 Europe/Berlin; '
  const timeless = 'one release held back under an embargo without a time'
  expect(at('digest.html')).toContain(held + timeless)
  expect(storedState(out)?.lastRun).toMatchObject({ heldBack: 2, news: { releases: 1 } })

  clock.set(NOON + 3_600_000)
  await serveOnce(job(), around)
  for (const file of ['digest.html', 'digest.md', 'digest.xml']) expect(at(file)).toMatch(/berth.{0,20}77/i)
  for (const file of PLACES) expect(at(file)).not.toMatch(/berth.{0,20}88/i)
  expect(at('digest.html').toLowerCase()).toContain(timeless)
  expect(storedState(out)?.lastRun).toMatchObject({ heldBack: 1, news: { releases: 1 } })

  clock.set(NOON + 7_200_000)
  await serveOnce(job(), around)
  expect(storedState(out)?.lastRun).toMatchObject({ heldBack: 1, news: { releases: 0 } })
  expect(at('digest.html').match(/<article/g)).toHaveLength(2)
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Job } from '../../src/schedule/job.js'
import { writeMetrics } from '../../src/schedule/metrics-file.js'
import type { RunSummary, State } from '../../src/schedule/state.js'
import { temporaryFolder } from '../helpers/command.js'

/** The line of a value in the metrics of a job whose last run began and ended then. */
function lineOf(name: string, startedAt: string, finishedAt: string): string | undefined {
  const metrics = join(temporaryFolder(), 'm.prom')
  const lastRun = { startedAt, finishedAt, waiting: 0, heldBack: 0, counts: null } as unknown as RunSummary
  const state = { lastRun, lastSuccess: null, lastNew: startedAt, failingSince: null, missed: 0 } as unknown as State
  writeMetrics({ name: 'harbours', metrics } as Job, state)
  return readFileSync(metrics, 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`takeaways_${name}{`))
}

it.each([
  ['2026-11-30T20:12:58.366Z', '2026-11-30T20:13:02.698Z', '4.332'],
  ['2026-11-30T20:12:58.100Z', '2026-11-30T20:12:58.400Z', '0.3'],
  ['2026-11-30T20:12:58.100Z', '2026-11-30T21:12:58.100Z', '3600'],
])('a run from %s to %s lasted %s seconds', (startedAt, finishedAt, seconds) => {
  expect(lineOf('last_run_duration_seconds', startedAt, finishedAt)).toMatch(new RegExp(` ${seconds}$`))
})

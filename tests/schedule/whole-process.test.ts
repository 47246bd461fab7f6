import type { ChildProcess } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { killScheduler } from '../../bench/prove/rows/schedule-kills.js'
import { startJobAtOnce } from '../../bench/prove/rows/schedule-starts.js'
import { ended, start, takeaways } from '../helpers/command.js'
import { place, release } from './helpers.js'

async function until(what: () => boolean): Promise<void> {
  for (let tries = 0; tries < 10_000 && !what(); tries++) await wait(20)
  expect(what()).toBe(true)
}

/** Resolves when the process has said a word. */
function said(child: ChildProcess, word: string): Promise<void> {
  return new Promise((resolve) =>
    child.stderr?.on('data', (chunk: string) => {
      if (chunk.includes(word)) resolve()
    }),
  )
}

function reported(out: string): string[] {
  try {
    const lines = readFileSync(join(out, 'runs', 'reported.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
    return lines.map((line) => (JSON.parse(line) as { id: string }).id)
  } catch {
    return []
  }
}

function summaries(out: string): number {
  return existsSync(out) ? readdirSync(out).filter((name) => /^r\d+\.json$/.test(name)).length : 0
}

describe('takeaways schedule', () => {
  // Short forms of what `npm run prove` does in full.
  it('loses nothing and does nothing twice when it is killed and started again', async () => {
    expect(await killScheduler('{ every: 1s }', 8, 1_500)).toMatch(/no time served twice/)
  })

  it('of many starts at once, runs among them, one does the work', async () => {
    expect(await startJobAtOnce(20, 10)).toMatch(/nothing mixed/)
  })

  it('stops in the middle of a run at a term signal, keeps what was finished, and goes on with it', async () => {
    const { out, drop, jobFile } = place('pipeline: baseline\nschedule: { every: 1d }\n')
    for (let number = 0; number < 150; number++) drop(`r${number}.txt`, release(number).repeat(20))
    const child = start(['schedule', jobFile])
    const end = ended(child)
    await until(() => summaries(out) > 3)
    const began = performance.now()
    child.kill('SIGTERM')
    expect((await end).code).toBe(143)
    expect(performance.now() - began).toBeLessThan(5_000)
    const kept = summaries(out)
    expect(JSON.parse(readFileSync(join(out, 'status.json'), 'utf8')).lastRun.outcome).toBe('stopped')
    expect((await takeaways(['schedule', '--once', jobFile])).code).toBe(0)
    const { lastRun } = JSON.parse(readFileSync(join(out, 'status.json'), 'utf8'))
    expect(lastRun).toMatchObject({ outcome: 'done', counts: { summarized: 150 - kept, unchanged: kept } })
    expect(new Set(reported(out)).size).toBe(150)
  })

  it('ends within a moment on a signal, and reads its file again on a hang-up', async () => {
    const { jobFile } = place('schedule: { cron: "0 0 1 1 *", catchUp: none }\n')
    const child = start(['schedule', jobFile])
    const end = ended(child)
    await said(child, 'waiting')
    child.kill('SIGHUP')
    await said(child, 'again')
    child.kill('SIGINT')
    const { code, stderr } = await end
    expect(code).toBe(130)
    expect(stderr).toContain('again')
  })

  it('goes on as it was where its new file is wrong, and takes the next that is right', async () => {
    const { jobFile } = place('schedule: { cron: "0 0 1 1 *", catchUp: none }\n')
    const before = readFileSync(jobFile, 'utf8')
    const child = start(['schedule', jobFile])
    const end = ended(child)
    await said(child, 'waiting')
    writeFileSync(jobFile, before.replace('0 0 1 1 *', 'never'))
    child.kill('SIGHUP')
    await said(child, 'the job goes on as it was')
    writeFileSync(jobFile, before.replace('cron: "0 0 1 1 *"', 'every: 1s'))
    child.kill('SIGHUP')
    await said(child, '"outcome":"done"')
    child.kill('SIGTERM')
    expect((await end).code).toBe(143)
  })
})

describe('takeaways schedule --once and status', () => {
  it('is content with an empty inbox', async () => {
    const { out, jobFile } = place('schedule: { every: 1h }\n')
    expect(await takeaways(['schedule', '--once', jobFile])).toMatchObject({ code: 0 })
    const { code, stdout } = await takeaways(['status', out, '--max-age', '1h'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ job: 'job', ok: true, backlog: 0, trouble: [] })
  })

  it('fails once for what is set aside, and not again', async () => {
    const { out, drop, jobFile } = place('schedule: { every: 1s }\ngates: { maxSetAside: 20% }\n')
    drop('broken.pdf', '%PDF-1.7\nthis is no pdf')
    expect((await takeaways(['schedule', '--once', jobFile])).code).toBe(3)
    const trouble = await takeaways(['status', out])
    expect(trouble.code).toBe(1)
    expect(JSON.parse(trouble.stdout).trouble).toEqual(['1 of 1 new releases were set aside; at most 20 % may be'])
    await wait(1100)
    expect((await takeaways(['schedule', '--once', jobFile])).code).toBe(0)
    expect((await takeaways(['status', out])).code).toBe(0)
  })

  it('keeps what it has while the inbox is away, and says so', async () => {
    const { out, inbox, drop, jobFile } = place('schedule: { every: 1s }\nprune: true\n')
    drop('a.txt', release(1))
    expect((await takeaways(['schedule', '--once', jobFile])).code).toBe(0)
    rmSync(inbox, { recursive: true })
    await wait(1100)
    expect((await takeaways(['schedule', '--once', jobFile])).code).toBe(1)
    expect(readdirSync(out)).toContain('a.json')
    expect(JSON.parse((await takeaways(['status', out])).stdout).trouble[0]).toContain('is not there')
  })

  it.each([
    [['schedule', 'nothing.yaml'], 2, 'expected a job file that can be read, got nothing.yaml'],
    [['status', 'src'], 2, 'with neither status.json nor run.json'],
    [['schedule', 'print', '--target', 'windows', 'x.yaml'], 2, '--target: expected one of systemd, cron, kubernetes'],
  ])('%o ends with %i', async (args, code, message) => {
    const end = await takeaways(args as string[])
    expect(end.code).toBe(code)
    expect(end.stderr).toContain(message)
    expect(end.stderr.trim().split('\n')).toHaveLength(1)
  })
})

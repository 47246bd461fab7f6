import type { ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { ended, start, takeaways } from '../helpers/command.js'
import { place, release } from './helpers.js'

const EVERY_TWO_SECONDS = 'schedule: { every: 2s }\nsettle: 100ms\n'

async function until(what: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !what(); tries++) await wait(100)
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

describe('takeaways schedule', () => {
  it('loses nothing and does nothing twice when it is killed and started again', async () => {
    const { out, drop, jobFile } = place(EVERY_TWO_SECONDS)
    let number = 0
    for (let round = 0; round < 3; round++) {
      const child = start(['schedule', jobFile])
      const end = ended(child)
      drop(`r${++number}.txt`, release(number))
      drop(`r${++number}.txt`, release(number))
      await until(() => reported(out).length >= 2 * round + 1)
      child.kill('SIGKILL')
      await end
    }
    const child = start(['schedule', jobFile])
    const end = ended(child)
    await said(child, 'waiting')
    await until(() => reported(out).length === number)
    child.kill('SIGTERM')
    const { code, stderr } = await end
    expect(stderr).not.toContain('failed')
    expect(code).toBe(143)
    expect(new Set(reported(out)).size).toBe(number)
    expect(readdirSync(out).filter((name) => /^r\d+\.json$/.test(name))).toHaveLength(number)
    const told = readdirSync(join(out, 'runs')).filter((name) => /Z-/.test(name))
    const news = told.map((name) => JSON.parse(readFileSync(join(out, 'runs', name, 'run.json'), 'utf8')).news.releases)
    expect(news.reduce((sum: number, one: number) => sum + one, 0)).toBe(number)
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

  it('one of many starts at once does the work; the others say so with 75, or find nothing left to do', async () => {
    const { out, drop, jobFile } = place('schedule: { every: 1h }\n')
    for (let number = 0; number < 20; number++) drop(`r${number}.txt`, release(number))
    const ends = await Promise.all(Array.from({ length: 6 }, () => takeaways(['schedule', '--once', jobFile])))
    const codes = ends.map(({ code }) => code)
    expect(codes.every((code) => code === 0 || code === 75)).toBe(true)
    expect(codes).toContain(0)
    expect(readdirSync(join(out, 'runs')).filter((name) => /Z-/.test(name))).toHaveLength(1)
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

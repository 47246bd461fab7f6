import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { runBatch, type BatchOptions, type RunRecord } from '../../src/batch/index.js'
import { temporaryFolder, withFiles } from '../helpers/command.js'
import { releaseText } from '../helpers/releases.js'

let folder: string

beforeEach(() => {
  folder = withFiles(temporaryFolder(), { 'in/a.txt': releaseText(1), 'in/b.txt': releaseText(2) })
})

async function run(input: string, out: string, options: Partial<BatchOptions> = {}): Promise<RunRecord> {
  let record: RunRecord | undefined
  for await (const event of runBatch({ inputs: [join(folder, input)], out: join(folder, out), ...options })) {
    if (event.kind === 'finished') record = event.record
  }
  return record!
}

const linesOf = (path: string): number => readFileSync(join(folder, path), 'utf8').trimEnd().split('\n').length

describe('what a run did not write', () => {
  it('is left alone in the output folder, also where summaries are removed', async () => {
    await run('in', 'out')
    const own = { 'out/notes.json': '{ "mine": true }', 'out/notes.txt': 'mine', 'out/sub/list.json': '[]' }
    withFiles(folder, own)
    expect(await run('in', 'out', { force: true })).toMatchObject({ vanished: [], counts: { summarized: 2 } })
    expect(linesOf('out/summaries.jsonl')).toBe(2)
    const { vanished } = await run('in/b.txt', 'out', { prune: true })
    expect(vanished).toEqual(['a'])
    for (const [path, content] of Object.entries(own)) expect(readFileSync(join(folder, path), 'utf8')).toBe(content)
  })

  it('is not removed from the output folder of another run below it, nor counted as its own', async () => {
    await run('in/a.txt', 'out')
    await run('in/b.txt', 'out/other')
    expect(await run('in/a.txt', 'out', { prune: true, force: true })).toMatchObject({ vanished: [] })
    expect(linesOf('out/summaries.jsonl')).toBe(1)
    expect(existsSync(join(folder, 'out/other/b.json'))).toBe(true)
    expect(existsSync(join(folder, 'out/other/run.json'))).toBe(true)
  })
})

describe('the output folder of another run among the inputs', () => {
  it('is passed over where a folder above it is read', async () => {
    await run('in/a.txt', 'in/summaries')
    const { documents, counts } = await run('in', 'out')
    expect(documents.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(counts.passedOver).toBe(1)
  })

  it('is read where it is named, and so is a folder with a run.json of another program', async () => {
    withFiles(folder, { 'in/plan/run.json': '{ "run": "daily" }', 'in/plan/c.txt': releaseText(3) })
    const { documents } = await run('in', 'out')
    expect(documents.map(({ id }) => id)).toEqual(['a', 'b', 'plan/c'])
    expect((await run('out', 'second')).counts.inputs).toBeGreaterThan(2)
  })

  it('is not meant by a folder that is called run.json', async () => {
    withFiles(folder, { 'in/plan/run.json/c.txt': releaseText(3) })
    const { documents } = await run('in', 'out')
    expect(documents.map(({ id }) => id)).toEqual(['a', 'b', 'plan/run.json/c'])
  })
})

it('a dry run tells which summaries would be removed, and removes none', async () => {
  await run('in', 'out')
  expect(await run('in/b.txt', 'out', { dryRun: true, prune: true })).toMatchObject({ vanished: ['a'] })
  expect(existsSync(join(folder, 'out/a.json'))).toBe(true)
  withFiles(folder, { 'in/c.txt': releaseText(3), 'in/d.txt': '' })
  expect(await run('in', 'out', { dryRun: true, prune: true })).toMatchObject({ vanished: [] })
})

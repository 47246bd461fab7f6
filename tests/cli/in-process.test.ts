import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { main } from '../../src/cli/main.js'
import { barLine, progressBar } from '../../src/cli/progress.js'
import { temporaryFolder, withFiles } from '../helpers/command.js'
import { releaseText } from '../helpers/releases.js'

interface Said {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line in this process. */
async function called(...args: readonly string[]): Promise<Said> {
  const said = { stdout: '', stderr: '' }
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((data) => {
      said[name] += typeof data === 'string' ? data : new TextDecoder().decode(data)
      return true
    }),
  )
  try {
    return { code: await main(args), ...said }
  } finally {
    for (const spy of spies) spy.mockRestore()
    // Each call listens anew for a closed pipe.
    for (const stream of [process.stdout, process.stderr]) stream.removeAllListeners('error')
    process.exitCode = undefined
  }
}

afterEach(() => vi.restoreAllMocks())

describe('the command line, in one process', () => {
  it.each([
    [[], 2, /Usage/],
    [['frobnicate'], 2, /unknown command/],
    [['extract', 'not-there.txt'], 2, /^takeaways: expected a file that can be read/],
    [['extract', 'src'], 2, /^takeaways: expected one release, got the folder src: give it to run/],
    [['run', 'src', '--out', 'out/none', '--timeout', 'soon'], 2, /^takeaways: --timeout: expected a duration/],
    [['run', 'fixtures/dev', '--out', 'src'], 2, /^takeaways: --out: expected an empty folder/],
    [['schedule', 'nothing.yaml'], 2, /^takeaways: /],
    [['status', 'src'], 2, /^takeaways: /],
    [['score', 'not-there'], 2, /^takeaways: /],
    [['compare', 'not-there', 'nor-there'], 2, /^takeaways: /],
    [['pipelines', 'show', 'nope'], 2, /^takeaways: /],
    [['pipelines', 'releases'], 2, /^takeaways: pipelines: expected show or check, got "releases"/],
  ])('%j ends with %i and one clear line', async (args, code, line) => {
    const said = await called(...args)
    expect(said.stderr).toMatch(line)
    expect(said).toMatchObject({ code, stdout: '' })
  })

  it.each(['text', 'json', 'markdown'])('writes a summary as %s', async (format) => {
    const folder = withFiles(temporaryFolder(), { 'release.txt': releaseText(1) })
    const { code, stdout } = await called('extract', join(folder, 'release.txt'), '--format', format)
    expect(code).toBe(0)
    if (format === 'json') expect(JSON.parse(stdout)).toMatchObject({ document: { id: 'release' } })
    else expect(stdout.length).toBeGreaterThan(40)
  })

  it('summarizes a folder, tells what a second run would do, and sets aside what it cannot read', async () => {
    const folder = withFiles(temporaryFolder(), { 'a.txt': releaseText(1), 'b.txt': releaseText(2), 'c.txt': '' })
    const out = join(temporaryFolder(), 'out')
    const first = await called('run', folder, '--out', out, '--workers', '1')
    expect(first.code).toBe(1)
    expect(first.stdout).toMatch(/^2 summarized\n0 unchanged\n1 set aside: 1 /)
    const events = first.stderr.trim().split('\n')
    expect(events.map((line) => (JSON.parse(line) as { kind: string }).kind)).toContain('finished')
    const second = await called('run', folder, '--out', out, '--dry-run')
    expect(second.stdout).toMatch(/^0 to summarize, 2 unchanged, 1 still set aside; nothing was written\n$/)
    expect(await called('run', folder, '--out', out, '--quiet')).toMatchObject({ stdout: '', stderr: '' })
  })

  it('shows pipelines', async () => {
    const { stdout } = await called('pipelines')
    expect(stdout).toContain('releases')
    expect((await called('pipelines', 'show', 'releases')).stdout).toContain('announcements')
  })
})

describe('the bar of a run', () => {
  it('tells above itself what was set aside, and goes away at the end', () => {
    let written = ''
    vi.spyOn(process.stderr, 'write').mockImplementation((data) => {
      written += String(data)
      return true
    })
    const bar = progressBar(true)
    bar.on({ kind: 'planned', toDo: 2 } as Parameters<typeof bar.on>[0])
    bar.on({ kind: 'summarized', path: 'a.txt' } as Parameters<typeof bar.on>[0])
    bar.on({ kind: 'set-aside', path: 'b.txt', reason: 'no text' } as Parameters<typeof bar.on>[0])
    bar.on({ kind: 'repaired', file: 'run.json' } as Parameters<typeof bar.on>[0])
    bar.on({ kind: 'vanished', id: 'gone', removed: true } as Parameters<typeof bar.on>[0])
    bar.end()
    for (const line of ['summarized: a.txt', 'set aside: b.txt: no text', 'repaired: run.json', 'removed: gone'])
      expect(written).toContain(line)
    expect(written).toContain('2 of 2')
    expect(written.endsWith('\r\u001b[K')).toBe(true)
  })

  it.each([
    [0, 10, 0, '0 of 10 · 0.0 a second'],
    [5, 10, 1_000, '5 of 10 · 5.0 a second · 1 s left'],
    [20, 2_000, 1_000, '20 of 2000 · 20 a second · 2 min left'],
    [1, 100_000, 1_000, '1 of 100000 · 1.0 a second · 28 h left'],
  ])('after %i of %i in %i ms', (done, total, ms, line) => {
    expect(barLine(done, total, ms)).toContain(line)
  })
})

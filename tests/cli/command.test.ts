import { spawnSync } from 'node:child_process'
import { existsSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BIN, takeaways, temporaryFolder, withFiles } from '../helpers/command.js'
import { releaseText } from '../helpers/releases.js'

describe('takeaways', () => {
  it('shows an example first in the help of every verb', async () => {
    for (const verb of [[], ['extract'], ['run'], ['pipelines'], ['pipelines', 'show']]) {
      const { code, stdout } = await takeaways([...verb, '--help'])
      expect(stdout).toMatch(/^Example:\n {2}\$ takeaways /)
      expect(code).toBe(0)
    }
  })

  it.each([
    [[], 2, /Usage/],
    [['frobnicate'], 2, /unknown command/],
    [['extract'], 2, /missing required argument/],
    [['extract', 'a', '--frob'], 2, /unknown option/],
    [['extract', 'a', '--frmat'], 2, /^takeaways: unknown option '--frmat' \(Did you mean --format\?\)\n$/],
    [['extract', 'not-there.txt'], 2, /^takeaways: expected a file that can be read, got not-there\.txt \(ENOENT\)\n$/],
    [['extract', 'README.md', '--pipeline', 'nope'], 2, /^takeaways: pipeline: expected .* got "nope"\n$/],
    [
      ['extract', 'package.json', '--format', 'xml'],
      2,
      /^takeaways: --format: expected one of text, json, markdown, got "xml"\n$/,
    ],
    [['run', 'not-there', '--out', 'out/none'], 2, /^takeaways: expected a file, folder or pattern that is there/],
    [['run', 'src', '--out', 'out/none', '--timeout', 'soon'], 2, /^takeaways: --timeout: expected a duration/],
    [
      ['run', 'src/core', '--out', 'out/none'],
      2,
      /^takeaways: expected a folder with releases, got src\/core with none/,
    ],
    [
      ['run', 'fixtures/dev', '--out', 'src'],
      2,
      /^takeaways: --out: expected an empty folder or one of an earlier run/,
    ],
    [['run', 'fixtures', '--out', 'fixtures'], 2, /^takeaways: expected inputs outside the output folder/],
  ])('%j ends with %i and one clear line', async (args, code, line) => {
    const ended = await takeaways(args)
    expect(ended.stderr).toMatch(line)
    expect(ended).toMatchObject({ code, stdout: '' })
  })

  it('gives JSON where the output is piped, from a file and from stdin', async () => {
    const folder = withFiles(temporaryFolder(), { 'release.txt': releaseText(1) })
    const fromFile = await takeaways(['extract', join(folder, 'release.txt')])
    const fromStdin = await takeaways(['extract', '-'], { input: releaseText(1) })
    expect(JSON.parse(fromFile.stdout).document.id).toBe('release')
    expect(JSON.parse(fromStdin.stdout).document.id).toBe('stdin')
    expect(fromFile.code).toBe(0)
  })

  it.runIf(existsSync('/dev/full'))('tells in one line that a full disk has no room for what it writes', async () => {
    const folder = withFiles(temporaryFolder(), { 'a.txt': releaseText(1) })
    const full = openSync('/dev/full', 'w')
    const args = [BIN, 'extract', join(folder, 'a.txt')]
    const data = spawnSync(process.execPath, args, { stdio: ['ignore', full, 'pipe'], encoding: 'utf8' })
    expect(data.stderr).toMatch(/^takeaways: expected a place that the output can be written to, got ENOSPC[^\n]*\n$/)
    expect(data.status).toBe(2)
    const talk = spawnSync(process.execPath, [...args, '--frob'], { stdio: ['ignore', 'pipe', full], encoding: 'utf8' })
    expect(talk.status).toBe(2)
  })

  it('makes what a text would do to a terminal visible', async () => {
    const text = `\u001b[31mRed\u001b]0;title\u0007 \u202eplan\n\n“It \u009b2J works,” said Aino Salmela, \u001b[2J Secretary General.\n`
    const { stdout } = await takeaways(['extract', '-', '--format', 'text'], { input: text })
    // eslint-disable-next-line no-control-regex -- that is what must not be there
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    expect(stdout).toContain('<U+001B>')
  })

  it('colours only where it may', async () => {
    const coloured = await takeaways(['extract', '-', '--format', 'text'], {
      input: releaseText(2),
      env: { FORCE_COLOR: '1', NO_COLOR: '' },
    })
    const plain = await takeaways(['extract', '-', '--format', 'text'], {
      input: releaseText(2),
      env: { NO_COLOR: '1' },
    })
    expect(coloured.stdout).toContain('\u001b[1m')
    expect(plain.stdout).not.toContain('\u001b')
  })
})

describe('takeaways run', () => {
  it('summarizes a folder, and does nothing the second time', async () => {
    const folder = withFiles(temporaryFolder(), {
      'in/a.txt': releaseText(1),
      'in/b/c.txt': releaseText(2),
      'in/twin.txt': releaseText(1),
      'in/empty.txt': '',
      'in/picture.png': new Uint8Array([1, 2]),
      'in/README.txt': 'about these',
    })
    const args = ['run', join(folder, 'in'), '--out', join(folder, 'out'), '--workers', '2']
    const first = await takeaways(args)
    expect(first.stdout).toContain('3 summarized (1 of them with the same bytes as another)')
    expect(first.stdout).toContain('1 set aside: 1 the file is empty')
    expect(first.code).toBe(1)
    expect(JSON.parse(readFileSync(join(folder, 'out/twin.json'), 'utf8')).document.id).toBe('twin')
    expect(
      readFileSync(join(folder, 'out/summaries.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).document.id),
    ).toEqual(['a', 'b/c', 'twin'])
    const before = readFileSync(join(folder, 'out/a.json'))
    const second = await takeaways(args)
    expect(second.stdout).toContain('3 unchanged')
    expect(second.stdout).toContain('0 set aside, 1 still set aside')
    expect(second.code).toBe(0)
    expect(readFileSync(join(folder, 'out/a.json'))).toEqual(before)
    expect(readdirSync(join(folder, 'out')).filter((name) => /^\.|lock/.test(name))).toEqual([])
  })

  it('does not try again what cannot be read and is as it was', async () => {
    const folder = withFiles(temporaryFolder(), {
      'in/a.txt': releaseText(1),
      'in/large.txt': 'A long list of quays. '.repeat(1_000),
      'in/lines.jsonl': `{"id":"good","text":${JSON.stringify(releaseText(2))}}\n{"id":"bad"}\n`,
    })
    const args = ['run', join(folder, 'in'), '--out', join(folder, 'out'), '--workers', '1', '--max-bytes', '15KB']
    const run = async (...more: string[]) => {
      const { code, stdout } = await takeaways([...args, ...more])
      return [code, stdout.split('\n')[2]]
    }
    expect(await run()).toEqual([
      1,
      '2 set aside: 1 larger than 15000 bytes; 1 expected an object with a "text", got one without',
    ])
    expect(await run()).toEqual([0, '0 set aside, 2 still set aside (--force tries them again)'])
    withFiles(folder, { 'in/lines.jsonl': 'no JSON\n' })
    expect(await run()).toEqual([1, '1 set aside, 1 still set aside (--force tries them again): 1 no JSON'])
    expect((await run('--force'))[1]).toMatch(/^2 set aside: /)
  })

  it('keeps tables that an earlier run wrote as new as the summaries', async () => {
    const folder = withFiles(temporaryFolder(), { 'in/a.txt': releaseText(1), 'in/gone.txt': releaseText(2) })
    const args = ['run', join(folder, 'in'), '--out', join(folder, 'out'), '--workers', '1']
    const themes = () => readFileSync(join(folder, 'out/themes.csv'), 'utf8')
    await takeaways([...args, '--tables'])
    expect(themes()).toContain('\ngone,')
    rmSync(join(folder, 'in/gone.txt'))
    await takeaways([...args, '--prune'])
    expect(themes()).toContain('\na,')
    expect(themes()).not.toContain('\ngone,')
  })

  it('says nothing where it is told to be quiet', async () => {
    const folder = withFiles(temporaryFolder(), { 'in/a.txt': releaseText(1) })
    const ended = await takeaways(['run', join(folder, 'in'), '--out', join(folder, 'out'), '--quiet'])
    expect(ended).toMatchObject({ code: 0, stdout: '', stderr: '' })
  })

  it('writes tables on request, in which no cell runs', async () => {
    const folder = withFiles(temporaryFolder(), { 'in/=cmd.txt': releaseText(1) })
    await takeaways(['run', join(folder, 'in'), '--out', join(folder, 'out'), '--tables'])
    const table = readFileSync(join(folder, 'out/people.csv'), 'utf8')
    expect(table).toMatch(/^release,person,name,role,organization,mentions\r\n/)
    expect(table).not.toMatch(/^=|,=/m)
  })

  it('finds releases that are one with another header', async () => {
    const body = [1, 2, 3].map((number) => releaseText(number).split('\n').slice(2).join('\n')).join('\n')
    const folder = withFiles(temporaryFolder(), {
      'in/a.txt': `One title\n${body}`,
      'in/b.txt': `Another title\n${body}`,
      'in/c.txt': releaseText(2),
    })
    await takeaways(['run', join(folder, 'in'), '--out', join(folder, 'out')])
    expect(JSON.parse(readFileSync(join(folder, 'out/run.json'), 'utf8')).similar).toEqual([['a', 'b']])
  })

  it('tells what it would do without doing it', async () => {
    const folder = withFiles(temporaryFolder(), { 'in/a.txt': releaseText(1) })
    const { stdout, code } = await takeaways(['run', join(folder, 'in'), '--out', join(folder, 'out'), '--dry-run'])
    expect(stdout).toMatch(/^a\.txt\n1 to summarize/)
    expect(code).toBe(0)
    expect(readdirSync(folder)).toEqual(['in'])
  })

  it('keeps the summary of an input that is gone until it is told to remove it', async () => {
    const folder = withFiles(temporaryFolder(), { 'in/a.txt': releaseText(1), 'in/b.txt': releaseText(2) })
    const out = join(folder, 'out')
    await takeaways(['run', join(folder, 'in'), '--out', out])
    const kept = await takeaways(['run', join(folder, 'in/b.txt'), '--out', out])
    expect(kept.stdout).toContain('1 without an input kept')
    const dry = await takeaways(['run', join(folder, 'in/b.txt'), '--out', out, '--prune', '--dry-run'])
    expect(dry.stdout).toBe(
      'remove: a, its input is gone\n0 to summarize, 1 unchanged, 0 still set aside, 1 to remove; nothing was written\n',
    )
    const removed = await takeaways(['run', join(folder, 'in/b.txt'), '--out', out, '--prune'])
    expect(removed.stdout).toContain('1 without an input removed')
    expect(readdirSync(out).filter((name) => name === 'a.json')).toEqual([])
  })
})

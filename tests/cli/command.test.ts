import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { takeaways, temporaryFolder, withFiles } from '../helpers/command.js'
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
    const removed = await takeaways(['run', join(folder, 'in/b.txt'), '--out', out, '--prune'])
    expect(removed.stdout).toContain('1 without an input removed')
    expect(readdirSync(out).filter((name) => name === 'a.json')).toEqual([])
  })
})

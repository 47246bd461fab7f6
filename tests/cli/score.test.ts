import { mkdtempSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { takeaways, temporaryFolder, withFiles } from '../helpers/command.js'

const folder = mkdtempSync(join(tmpdir(), 'score-'))
const gold = join(folder, 'gold')
const predicted = join(folder, 'predicted')
const TEXT = '“We leave with a plan,” said Aino Salmela. Bo Li agreed.'

beforeAll(async () => {
  mkdirSync(gold)
  mkdirSync(predicted)
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) {
    writeFileSync(join(gold, `${id}.txt`), `${TEXT} Item ${id}.`)
    const labels = {
      people: [{ name: 'Aino Salmela' }, { name: 'Bo Li' }],
      quotes: [{ text: 'We leave with a plan,', speaker: 'Aino Salmela' }],
    }
    writeFileSync(join(gold, `${id}.gold.json`), JSON.stringify(labels))
    const { stdout } = await takeaways(['extract', join(gold, `${id}.txt`), '--format', 'json'])
    if (id !== 'f') writeFileSync(join(predicted, `${id}.json`), stdout)
  }
}, 60_000)

describe('takeaways compare', () => {
  it('names a file that is there where a folder and a pipeline have one name', async () => {
    const place = withFiles(temporaryFolder(), { 'baseline/x.json': '{}' })
    const both = await takeaways(['compare', gold, 'baseline', 'releases'], { cwd: place })
    expect(both.code).toBe(2)
    const path = /write \.\/baseline for the folder, (\S+) for the pipeline/.exec(both.stderr)![1]!
    expect((await takeaways(['pipelines', 'show', path], { cwd: place })).code).toBe(0)
  })
})

describe('takeaways score', () => {
  it('writes figures as JSON when piped, and names what is missing', async () => {
    const { code, stdout, stderr } = await takeaways(['score', gold, '--predicted', predicted])
    expect(code).toBe(0)
    const score = JSON.parse(stdout)
    expect(score.documents).toBe(6)
    expect(score.categories.quotes).toMatchObject({
      gold: 6,
      precision: expect.any(Number),
      recall: expect.any(Number),
    })
    expect(score.categories.slots.all.f1).toBeNull()
    expect(score.missing).toEqual(['f'])
    expect(stderr).toContain('f: no summary, counts as an empty one')
  })

  it.each([
    ['text', /\* attributed quotes +\d+ of 6/],
    ['csv', /^scope,category,measure,value,low,high,right,of\r\nall,quotes,precision,/],
    ['junit', /<testsuite name="takeaways score" tests="18" failures="0" errors="1"/],
    ['html', /^<!doctype html>/],
  ])('writes %s', async (format, expected) => {
    const { code, stdout } = await takeaways(['score', gold, '--predicted', predicted, '--format', format])
    expect(code).toBe(0)
    expect(stdout).toMatch(expected)
  })

  it('counts one release as one', async () => {
    const folder = withFiles(temporaryFolder(), { 'a.txt': 'Ports meet\n\nAll is well.\n', 'a.gold.json': '{}' })
    const { stdout } = await takeaways(['score', folder, '--format', 'text'])
    expect(stdout).toMatch(/^1 release\n/)
  })

  it('lists misses', async () => {
    const { stdout } = await takeaways(['score', gold, '--predicted', predicted, '--format', 'text', '--misses'])
    expect(stdout).toMatch(/f\n {2}quotes +missed +line 1\n {4}gold {2}We leave with a plan,/)
  })

  it('ends with 3 and the figure that fell where a gate is not met', async () => {
    const gates = join(folder, 'gates.yaml')
    writeFileSync(gates, 'quotes: 99\n')
    const { code, stderr } = await takeaways(['score', gold, '--predicted', predicted, '--gates', gates])
    expect(code).toBe(3)
    expect(stderr).toMatch(/gate not met: quotes F1: expected at least 99\.0, got \d/)
  })

  it('refuses a summary of another text', async () => {
    const other = join(folder, 'other')
    mkdirSync(other)
    writeFileSync(join(other, 'a.json'), readFileSync(join(predicted, 'b.json')))
    const { code, stderr } = await takeaways(['score', gold, '--predicted', other])
    expect(code).toBe(2)
    expect(stderr).toMatch(/a\.json: document\.textSha256: expected [0-9a-f]{64}, that of the labelled text, got/)
  })

  it.each([
    [['score', join(folder, 'none')], 'expected a folder of labelled releases'],
    [['score', gold, '--format', 'xml'], '--format: expected one of'],
    [['score', gold, '--predicted', folder], 'expected summaries such as a.json, got none'],
    [
      ['score', gold, '--predicted', predicted, '--pipeline', 'releases'],
      'expected --predicted or --pipeline, got both',
    ],
    [['score', gold, '--gates', join(folder, 'none')], '--gates: expected a file that can be read'],
    [['compare', gold, 'releases'], 'expected two pipelines or folders of summaries'],
    [['compare', gold, 'releases', 'releases'], 'expected two that differ'],
    [['compare', gold, '--history'], 'expected a folder of snapshots'],
    [['compare', gold, 'releases', 'nothing-like-it'], 'expected a path or one of'],
    [['agree', gold, predicted], 'expected a folder with <id>.gold.json files'],
  ])('%j is refused in one line', async (args, message) => {
    const { code, stdout, stderr } = await takeaways(args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})

describe('takeaways compare and agree', () => {
  it.each([
    ['text', 'too few to tell'],
    ['json', '"verdicts"'],
    ['csv', 'category,average,measure,a,aLow'],
    ['html', '<!doctype html>'],
  ])('a folder and a pipeline as %s', async (format, expected) => {
    const { code, stdout } = await takeaways(['compare', gold, predicted, 'releases', '--format', format])
    expect(code).toBe(0)
    expect(stdout).toContain(expected)
  })

  it('a folder agrees with itself', async () => {
    const { code, stdout } = await takeaways(['agree', gold, gold, '--format', 'json'])
    expect(code).toBe(0)
    const { categories, disagreements } = JSON.parse(stdout)
    expect([categories.people.f1, categories.attributed.f1, disagreements]).toEqual([1, 1, []])
  })

  it('shows the course of the figures', async () => {
    const { stdout } = await takeaways(['compare', 'fixtures/dev', '--history', '--format', 'text'])
    expect(stdout).toMatch(/\* attributed quotes +[\d.]+ +[\d.]+/)
  })
})

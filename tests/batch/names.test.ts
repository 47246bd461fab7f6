import { describe, expect, it } from 'vitest'
import { idsFor, itemSegment } from '../../src/batch/names.js'

const plain = (paths: readonly string[]): string[] => idsFor(paths.map((relative) => ({ relative, container: false })))

describe('ids', () => {
  it.each([
    [['a.txt'], ['a']],
    [['2024/may/a.b.txt'], ['2024/may/a.b']],
    [['a.txt.gz'], ['a']],
    [
      ['a.html', 'a.txt'],
      ['a.html', 'a.txt'],
    ],
    [
      ['A.txt', 'a.txt', 'b.txt'],
      ['A.txt', 'a.txt~18b7cb09', 'b'],
    ],
    [['run.txt'], ['run~']],
    [['index.html'], ['index~']],
    [['sub/index.html'], ['sub/index']],
    [['quarantine/a.txt'], ['quarantine~/a']],
    [['CON.txt'], ['CON~']],
    [['a/nul/b.txt'], ['a/nul~/b']],
    [['.hidden/x.txt'], ['.hidden/x']],
    [['cafe\u0301.txt'], ['caf\u00e9']],
  ])('%j become %j', (paths, ids) => {
    expect(plain(paths)).toEqual(ids)
  })

  it('keeps names of 255 bytes below what a disk allows behind which an ending stands', () => {
    const [id] = plain([`${'ü'.repeat(125)}.txt`])
    expect(Buffer.byteLength(`${id}.json`)).toBeLessThanOrEqual(255)
  })

  it('keeps a document’s files apart from a folder of the same name', () => {
    expect(plain(['a.json/x.txt', 'a.txt', 'b.html/x.txt', 'B.txt'])).toEqual([
      'a.json/x',
      expect.stringMatching(/^a~[0-9a-f]{8}$/),
      'b.html/x',
      expect.stringMatching(/^B~[0-9a-f]{8}$/),
    ])
    expect(
      idsFor([
        { relative: 'a.html.jsonl', container: true },
        { relative: 'a.txt', container: false },
      ]),
    ).toEqual(['a.html', expect.stringMatching(/^a~[0-9a-f]{8}$/)])
  })

  it('never gives one id twice', () => {
    const ids = plain(['caf\u00e9.txt', 'cafe\u0301.txt', 'caf\u00e9.TXT'])
    expect(new Set(ids).size).toBe(3)
  })

  it('keeps a container apart from a folder of the same name', () => {
    expect(
      idsFor([
        { relative: 'feed.xml', container: true },
        { relative: 'feed/1.txt', container: false },
      ]),
    ).toEqual(['feed.xml', 'feed/1'])
  })

  it.each([
    [null, 3, '3'],
    ['https://x.org/a?b=1', 1, 'https-x.org-a-b-1'],
    ['../../etc/passwd', 1, 'etc-passwd'],
    ['..', 4, '4'],
    ['nul', 1, 'nul~'],
  ])('makes the item id %j (number %i) safe: %j', (own, number, segment) => {
    expect(itemSegment(own, number)).toBe(segment)
  })
})

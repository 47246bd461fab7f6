import { readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { RunRecord } from '../../src/batch/record.js'
import { isOlder, LastSeen, stampOf } from '../../src/batch/seen.js'
import { temporaryFolder, withFiles } from '../helpers/command.js'

const INPUT = { id: 'a', relative: 'a.txt' }
const MOST_BYTES = 1_000

/** A release with its summary, and what a run has noted of both. */
function seenFolder(): { path: string; out: string; record: RunRecord } {
  const out = temporaryFolder()
  withFiles(out, { 'a.txt': 'The port opens on Monday.', 'a.json': '{\n}\n' })
  const path = join(out, 'a.txt')
  const seen = [stampOf(path), stampOf(join(out, 'a.json'))]
  const entry = { id: 'a', path: 'a.txt', sha256: 'f00', status: 'unchanged', seen }
  return { path, out, record: { pipeline: { fingerprint: 'p' }, documents: [entry] } as unknown as RunRecord }
}

describe('what the last run has seen', () => {
  it('is known without being read', () => {
    const { path, out, record } = seenFolder()
    expect(new LastSeen(out, record, 'p').unchanged({ ...INPUT, path }, MOST_BYTES)).toMatchObject({ sha256: 'f00' })
  })

  it.each<[string, (folder: { path: string; out: string }) => void]>([
    ['the text was changed', ({ path }) => writeFileSync(path, 'The port opens on Friday, at noon.')],
    ['as many bytes were changed and the time was set back', changedInSilence],
    ['the text is gone', ({ path }) => rmSync(path)],
    ['the summary was cut', ({ out }) => truncateSync(join(out, 'a.json'), 2)],
    ['the summary is gone', ({ out }) => rmSync(join(out, 'a.json'))],
  ])('is read again where %s', (_what, change) => {
    const { path, out, record } = seenFolder()
    change({ path, out })
    expect(new LastSeen(out, record, 'p').unchanged({ ...INPUT, path }, MOST_BYTES)).toBeNull()
  })

  it('tells nothing to another pipeline, of another path, or of what is larger than is allowed', () => {
    const { path, out, record } = seenFolder()
    expect(new LastSeen(out, record, 'q').unchanged({ ...INPUT, path }, MOST_BYTES)).toBeNull()
    expect(new LastSeen(out, record, 'p').unchanged({ ...INPUT, path, relative: 'b.txt' }, MOST_BYTES)).toBeNull()
    expect(new LastSeen(out, record, 'p').unchanged({ ...INPUT, path }, 10)).toBeNull()
  })

  it('is noted only of files that cannot change any more without another stamp', () => {
    const now = 1_000_000
    expect(isOlder([1, now - 10_000, now - 10_000, 1], now)).toBe(true)
    expect(isOlder([1, now - 10_000, now - 500, 1], now)).toBe(false)
    expect(isOlder([1, now - 500, now - 10_000, 1], now)).toBe(false)
  })
})

function changedInSilence({ path }: { path: string }): void {
  const { atimeMs, mtimeMs } = statSync(path)
  const before = statSync(path).ctimeMs
  // Until the clock of the file system has gone on.
  while (statSync(path).ctimeMs === before) {
    writeFileSync(path, readFileSync(path, 'utf8').replace('Monday', 'Friday'))
    utimesSync(path, atimeMs / 1000, mtimeMs / 1000)
  }
}

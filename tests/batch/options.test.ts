import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runBatch, type BatchOptions } from '../../src/batch/index.js'
import { settingsOf } from '../../src/batch/options.js'
import { temporaryFolder } from '../helpers/command.js'

const GOOD: BatchOptions = { inputs: ['inbox'], out: 'out' }

/** Options as a program without types may pass them. */
const options = (changed: Readonly<Record<string, unknown>>): BatchOptions => ({ ...GOOD, ...changed })

describe('options of a run', () => {
  it('have defaults', () => {
    expect(settingsOf(GOOD)).toMatchObject({ pipeline: 'releases', timeoutMs: 30_000, maxBytes: 10_000_000 })
  })

  it.each<[Record<string, unknown>, string]>([
    [{ inputs: 'in/box' }, 'inputs: expected a list of paths, got "in/box"'],
    [{ inputs: undefined }, 'inputs: expected a list of paths, got undefined'],
    [{ inputs: ['inbox', 7] }, 'inputs: expected a list of paths, got inbox,7'],
    [{ inputs: [] }, 'inputs: expected at least one, got none'],
    [{ out: undefined }, 'out: expected the path of a folder, got undefined'],
    [{ out: '' }, 'out: expected the path of a folder, got ""'],
    [{ workers: 0 }, 'workers: expected a whole number >= 1, got 0'],
    [{ workers: '2' }, 'workers: expected a whole number >= 1, got "2"'],
    [{ timeoutMs: NaN }, 'timeoutMs: expected a number > 0, got NaN'],
    [{ maxBytes: '10MB' }, 'maxBytes: expected a number > 0, got "10MB"'],
  ])('%j is refused', (changed, message) => {
    expect(() => settingsOf(options(changed))).toThrow(message)
  })

  it('may be limits without an end', () => {
    expect(settingsOf(options({ timeoutMs: Infinity })).timeoutMs).toBe(Infinity)
  })
})

it('a run in an encoding that nobody knows is refused, and does not set aside what it is to read', async () => {
  const events = runBatch({ inputs: ['fixtures/dev'], out: join(temporaryFolder(), 'out'), encoding: 'klingon' })
  await expect(events.next()).rejects.toThrow('encoding: expected an encoding such as utf-8 or windows-1252')
})

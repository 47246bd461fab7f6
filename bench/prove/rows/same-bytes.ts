import { join } from 'node:path'
import { end, expectSame, hashes, inFolder, releasesIn, startRun } from './folder.js'

/** Row 14: the same folder with 1, 2 and 8 workers, in three time zones and two locales, twice. */
export function sameBytes(documents: number): Promise<string> {
  return inFolder(async (folder) => {
    const inbox = releasesIn(folder, documents)
    const settings = [
      { workers: '1', TZ: 'UTC', LC_ALL: 'C' },
      { workers: '2', TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8' },
      { workers: '8', TZ: 'America/New_York', LC_ALL: 'C' },
      { workers: '8', TZ: 'America/New_York', LC_ALL: 'C' },
    ]
    let first: Record<string, string> | undefined
    for (const [index, { workers, ...env }] of settings.entries()) {
      const out = join(folder, `out-${index}`)
      await end(startRun([inbox, '--out', out, '--workers', workers, '--tables'], env))
      const got = hashes(out)
      first ??= got
      expectSame(first, got, `with ${workers} workers in ${env.TZ}`)
    }
    return `${documents} documents with 1, 2, 8 and 8 workers in three time zones and two locales: identical bytes`
  })
}

import { join } from 'node:path'
import { end, expectSame, hashes, inFolder, releasesIn, startRun } from './folder.js'

const WORKERS = ['1', '2', '8']
const ZONES = ['UTC', 'Pacific/Auckland', 'America/New_York']
const LOCALES = ['C', 'tr_TR.UTF-8']

interface Setting {
  readonly workers: string
  readonly TZ: string
  readonly LC_ALL: string
}

/** Every number of workers in every time zone and locale, twice. */
const EVERY: readonly Setting[] = [1, 2].flatMap(() =>
  WORKERS.flatMap((workers) => ZONES.flatMap((TZ) => LOCALES.map((LC_ALL) => ({ workers, TZ, LC_ALL })))),
)
/** Each of them once. */
const FEW: readonly Setting[] = WORKERS.map((workers, index) => {
  return { workers, TZ: ZONES[index]!, LC_ALL: LOCALES[index % 2]! }
})

/** Row 14: the same folder with 1, 2 and 8 workers, in three time zones and two locales. */
export function sameBytes(documents: number, every: boolean): Promise<string> {
  return inFolder(async (folder) => {
    const inbox = releasesIn(folder, documents)
    const settings = every ? EVERY : FEW
    let first: Record<string, string> | undefined
    for (const [index, { workers, ...env }] of settings.entries()) {
      const out = join(folder, `out-${index}`)
      await end(startRun([inbox, '--out', out, '--workers', workers, '--tables'], env))
      const got = hashes(out)
      first ??= got
      expectSame(first, got, `with ${workers} workers in ${env.TZ}, ${env.LC_ALL}`)
    }
    return `${documents} documents in ${settings.length} runs with 1, 2 and 8 workers, three time zones and two locales: identical bytes`
  })
}

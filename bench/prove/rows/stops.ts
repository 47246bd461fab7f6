import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { end, expectSame, hashes, inFolder, releasesIn, startRun } from './folder.js'

/** Row 16: SIGINT and SIGTERM in the middle of a run end it within five seconds, with the right code and finished work kept. */
export function stopOnSignals(documents: number): Promise<string> {
  return inFolder(async (folder) => {
    const inbox = releasesIn(folder, documents)
    const calm = join(folder, 'calm')
    await end(startRun([inbox, '--out', calm]))
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const) {
      const out = join(folder, signal)
      const child = startRun([inbox, '--out', out])
      const ended = end(child)
      while (!(await hasSummary(out))) await wait(20)
      const began = performance.now()
      child.kill(signal)
      const got = await ended
      if (got.code !== code || performance.now() - began > 5_000)
        throw new Error(`${signal}: ended with ${got.code} after ${performance.now() - began} ms`)
      await end(startRun([inbox, '--out', out]))
      expectSame(hashes(calm), hashes(out), `after ${signal}`)
    }
    return 'SIGINT ends with 130 and SIGTERM with 143 within five seconds; finished work is kept and the next run goes on'
  })
}

async function hasSummary(out: string): Promise<boolean> {
  await wait(0)
  try {
    return readdirSync(out).some((name) => name.startsWith('release-') && name.endsWith('.json'))
  } catch {
    return false
  }
}

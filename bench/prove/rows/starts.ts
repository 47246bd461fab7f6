import { join } from 'node:path'
import { end, expectSame, hashes, inFolder, releasesIn, startRun } from './folder.js'

/** Row 4: many starts at once on one output folder; those that do not get the lock end with 75. */
export function startAtOnce(documents: number, starts: number): Promise<string> {
  return inFolder(async (folder) => {
    const inbox = releasesIn(folder, documents)
    const [calm, out] = [join(folder, 'calm'), join(folder, 'out')]
    await end(startRun([inbox, '--out', calm]))
    const ended = await Promise.all(Array.from({ length: starts }, () => end(startRun([inbox, '--out', out]))))
    const codes = ended.map(({ code }) => code)
    const done = codes.filter((code) => code === 0).length
    const locked = codes.filter((code) => code === 75).length
    if (done < 1 || done + locked !== starts) throw new Error(`exit codes: ${codes.join(' ')}`)
    expectSame(hashes(calm), hashes(out), 'after the starts')
    return `${starts} starts at once: ${done} ran, ${locked} ended with 75, nothing mixed`
  })
}

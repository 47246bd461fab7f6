import { join } from 'node:path'
import { end, expectSame, hashes, inFolder, random, releasesIn, startRun } from './folder.js'

/** Row 1: kills a run at random moments, resumes it each time, and compares the end with an undisturbed run. */
export function killAndResume(documents: number, kills: number): Promise<string> {
  return inFolder(async (folder) => {
    const inbox = releasesIn(folder, documents)
    const [calm, rough] = [join(folder, 'calm'), join(folder, 'rough')]
    const began = performance.now()
    await end(startRun([inbox, '--out', calm, '--workers', '2']))
    const wholeMs = performance.now() - began
    const chance = random(20260101)
    let killed = 0
    for (let round = 0; round < kills; round++) {
      // Each round does the whole again, so that every moment of a run is as likely.
      const child = startRun([inbox, '--out', rough, '--workers', '2', ...(round % 4 === 3 ? ['--force'] : [])])
      const ended = end(child)
      const timer = setTimeout(() => child.kill('SIGKILL'), chance() * wholeMs)
      if ((await ended).signal === 'SIGKILL') killed++
      clearTimeout(timer)
    }
    const last = await end(startRun([inbox, '--out', rough, '--workers', '2']))
    if (last.code !== 0) throw new Error(`the last run ended with ${last.code}: ${last.stderr.slice(-500)}`)
    expectSame(hashes(calm), hashes(rough), 'after the kills')
    return `${killed} of ${kills} runs over ${documents} documents killed; the end is identical to the byte, nothing temporary is left`
  })
}

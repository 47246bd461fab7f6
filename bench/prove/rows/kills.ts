import { join } from 'node:path'
import { end, expectSame, hashes, inFolder, random, releasesIn, startRun } from './folder.js'

/**
 * Row 1: kills a run at random moments until so many were killed, resumes it each time, and compares the end with an undisturbed run.
 * A run that was finished before its moment came is followed by one that does the whole again.
 */
export function killAndResume(documents: number, kills: number): Promise<string> {
  return inFolder(async (folder) => {
    const inbox = releasesIn(folder, documents)
    const [calm, rough] = [join(folder, 'calm'), join(folder, 'rough')]
    const began = performance.now()
    await end(startRun([inbox, '--out', calm, '--workers', '2']))
    // The least that a whole run took: on a machine that was busier at first, a later one would be over before its moment.
    let wholeMs = performance.now() - began
    const chance = random(20260101)
    let killed = 0
    let finished = false
    for (let run = 0; killed < kills && run < 4 * kills; run++) {
      const whole = finished
      const started = performance.now()
      const child = startRun([inbox, '--out', rough, '--workers', '2', ...(finished ? ['--force'] : [])])
      const ended = end(child)
      const timer = setTimeout(() => child.kill('SIGKILL'), chance() * wholeMs)
      finished = (await ended).signal !== 'SIGKILL'
      if (!finished) killed++
      else if (whole) wholeMs = Math.min(wholeMs, performance.now() - started)
      clearTimeout(timer)
    }
    if (killed < kills) throw new Error(`only ${killed} of ${kills} runs were killed before they were finished`)
    const last = await end(startRun([inbox, '--out', rough, '--workers', '2']))
    if (last.code !== 0) throw new Error(`the last run ended with ${last.code}: ${last.stderr.slice(-500)}`)
    expectSame(hashes(calm), hashes(rough), 'after the kills')
    return `${killed} runs over ${documents} documents killed and resumed; the end is identical to the byte, nothing temporary is left`
  })
}

import { readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { end, expectSame, hashes, inFolder, random, releasesIn, startRun } from './folder.js'

/** Row 2: cuts `summaries.jsonl`, `run.json` and a summary at random bytes; the next run repairs them and says so. */
export function cutAndRepair(documents: number, cuts: number): Promise<string> {
  return inFolder(async (folder) => {
    const inbox = releasesIn(folder, documents)
    const out = join(folder, 'out')
    await end(startRun([inbox, '--out', out]))
    const before = hashes(out)
    const chance = random(7)
    for (let round = 0; round < cuts; round++) {
      const name = ['summaries.jsonl', 'run.json', 'release-0.json', 'index.html'][round % 4]!
      const file = join(out, name)
      truncateSync(file, Math.floor(chance() * readFileSync(file).length))
      const { code, stderr } = await end(startRun([inbox, '--out', out]))
      if (code !== 0 || !stderr.includes(`"repaired","file":"${name}"`))
        throw new Error(`${name} was not repaired, or nothing was said: ${stderr.slice(0, 500)}`)
      expectSame(before, hashes(out), `after ${name} was cut`)
    }
    return `${cuts} cuts of four files at random bytes: each repaired, and told`
  })
}

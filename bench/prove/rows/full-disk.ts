import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { end, expectSame, hashes, inFolder, releasesIn, startRun } from './folder.js'

/** Row 3: no file may grow beyond a few kilobytes (`ulimit -f`): a clear error that names the file, earlier results intact. */
export function fullDisk(): Promise<string> {
  return inFolder(async (folder) => {
    const inbox = releasesIn(folder, 3)
    const out = join(folder, 'out')
    await end(startRun([inbox, '--out', out]))
    const before = hashes(out)
    writeFileSync(join(inbox, 'large.txt'), readFileSync(join(inbox, 'release-1.txt'), 'utf8').repeat(60))
    const limited = spawn('bash', [
      '-c',
      'ulimit -f 16; exec "$@"',
      'bash',
      process.execPath,
      resolve('dist/bin.js'),
      'run',
      inbox,
      '--out',
      out,
    ])
    const { code, stderr } = await end(limited)
    if (code !== 2 || !/expected to write \S+, got EFBIG/.test(stderr))
      throw new Error(`expected a clear error, got ${code}: ${stderr.slice(-800)}`)
    const after = hashes(out)
    for (const path of Object.keys(before))
      if (/^release-\d\.json$/.test(path) && before[path] !== after[path]) throw new Error(`${path} has changed`)
    if (readdirSync(out).includes('large.json')) throw new Error('a half file stands under a final name')
    await end(startRun([inbox, '--out', out]))
    const fresh = join(folder, 'fresh')
    await end(startRun([inbox, '--out', fresh]))
    expectSame(hashes(fresh), hashes(out), 'after there was room again')
    return 'a file that may not grow: one line that names it, exit 2, earlier results intact, the next run goes on'
  })
}

import { spawn } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { BIN, end, expectSame, hashes, inFolder, releasesIn, startRun } from './folder.js'

const MOST_MS = 5_000
/** How often a signal may come too late, on a machine that has done all before this process gets to send it. */
const TOO_LATE = 10

/** Row 16: SIGINT and SIGTERM in the middle of a run end it in time, with the right code and finished work kept; a closed stdout is no error. */
export function stopOnSignals(documents: number): Promise<string> {
  return inFolder(async (folder) => {
    const inbox = releasesIn(folder, documents)
    const calm = join(folder, 'calm')
    await end(startRun([inbox, '--out', calm]))
    const slowest = Math.max(
      await stopped(inbox, folder, calm, 'SIGINT', 130),
      await stopped(inbox, folder, calm, 'SIGTERM', 143),
    )
    await closedStdout(inbox, folder, calm)
    return `SIGINT ends with 130 and SIGTERM with 143, within ${Math.ceil(slowest)} ms; finished work is kept and the next run goes on; a closed stdout is a quiet end`
  })
}

/** Milliseconds from the signal to the end. */
async function stopped(
  inbox: string,
  folder: string,
  calm: string,
  signal: NodeJS.Signals,
  code: number,
): Promise<number> {
  const out = join(folder, signal)
  let got = await stoppedRun(inbox, out, signal)
  for (let tries = 1; got.code === 0 && tries < TOO_LATE; tries++) {
    rmSync(out, { recursive: true })
    got = await stoppedRun(inbox, out, signal)
  }
  if (got.code !== code || got.took > MOST_MS) throw new Error(`${signal}: ended with ${got.code} after ${got.took} ms`)
  await end(startRun([inbox, '--out', out]))
  expectSame(hashes(calm), hashes(out), `after ${signal}`)
  return got.took
}

async function stoppedRun(
  inbox: string,
  out: string,
  signal: NodeJS.Signals,
): Promise<{ code: number | null; took: number }> {
  const child = startRun([inbox, '--out', out, '--workers', '1'])
  const ended = end(child)
  while (!hasSummary(out)) await wait(5)
  const began = performance.now()
  child.kill(signal)
  const { code } = await ended
  return { code, took: performance.now() - began }
}

async function closedStdout(inbox: string, folder: string, calm: string): Promise<void> {
  const out = join(folder, 'closed')
  const child = spawn(process.execPath, [BIN, 'run', inbox, '--out', out], { stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  const { code, stderr } = await end(child)
  if (code !== 0 || /EPIPE|Error/.test(stderr))
    throw new Error(`a closed stdout ended with ${code}: ${stderr.slice(-500)}`)
  expectSame(hashes(calm), hashes(out), 'with a closed stdout')
}

function hasSummary(out: string): boolean {
  try {
    return readdirSync(out).some((name) => name.startsWith('release-') && name.endsWith('.json'))
  } catch {
    return false
  }
}

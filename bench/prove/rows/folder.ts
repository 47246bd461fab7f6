import { spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { releaseText } from '../../../tests/helpers/releases.js'

/** The built command. */
export const BIN = resolve('dist/bin.js')

/** Does something in a new folder that is removed afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'takeaways-prove-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A folder with so many small releases. */
export function releasesIn(folder: string, count: number): string {
  const inbox = join(folder, 'in')
  mkdirSync(inbox)
  for (let number = 0; number < count; number++)
    writeFileSync(join(inbox, `release-${number}.txt`), releaseText(number))
  return inbox
}

/** Starts a run of the built command in a shell-free process of its own. */
export function startRun(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return startCommand(['run', ...args], env)
}

/** Starts the built command in a shell-free process of its own. */
export function startCommand(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, [BIN, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  })
}

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stderr: string
}

export function end(child: ChildProcess): Promise<Ended> {
  let stderr = ''
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (stderr = (stderr + chunk).slice(-200_000)))
  return new Promise((done) => child.on('close', (code, signal) => done({ code, signal, stderr })))
}

/** Hash of every file of an output folder by its path; `run.json` is left out, for it tells times. */
export function hashes(out: string): Record<string, string> {
  const files = readdirSync(out, { recursive: true, withFileTypes: true, encoding: 'utf8' }).filter((entry) =>
    entry.isFile(),
  )
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1)).sort()
  return Object.fromEntries(
    paths
      .filter((path) => path !== 'run.json')
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(out, path)))
          .digest('hex'),
      ]),
  )
}

/** Throws with both sides where two folders are not the same to the byte. */
export function expectSame(
  expected: Readonly<Record<string, string>>,
  got: Readonly<Record<string, string>>,
  what: string,
): void {
  const wrong = [...new Set([...Object.keys(expected), ...Object.keys(got)])].filter(
    (path) => expected[path] !== got[path],
  )
  if (wrong.length > 0)
    throw new Error(`${what}: ${wrong.length} files differ, are missing or too many: ${wrong.slice(0, 5).join(', ')}`)
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

import { readdirSync, statSync, type Stats } from 'node:fs'
import { discover, type Discovered } from '../batch/discover.js'
import { InputError } from '../core/errors.js'
import type { Clock } from './clock.js'
import type { Job } from './job.js'

/** What stands in a job's inputs. */
export interface Inbox {
  /** Inputs that are there, without patterns that nothing matches. */
  readonly present: readonly string[]
  /** Inputs that are not there or cannot be read: a folder on the network that is away. */
  readonly away: readonly string[]
  /** Inputs that are there without anything in them: what an unmounted folder looks like, too. */
  readonly empty: readonly string[]
  /** Files that nobody is writing any more. What is not among them is for the next run, also what comes only now. */
  readonly settled: ReadonlySet<string>
  /** How many files are still being written. */
  readonly waiting: number
}

/**
 * Looks at the inputs, and again at files that changed a short while ago, until they no longer do.
 * Files with a time in the future (the clock of another machine) are looked at twice as well.
 */
export async function lookAtInbox(job: Job, clock: Clock, signal: AbortSignal): Promise<Inbox> {
  const present: string[] = []
  const away: string[] = []
  const empty: string[] = []
  const files: string[] = []
  for (const input of job.inputs) {
    const found = await filesOf(input, job.output)
    if (found === null) {
      away.push(input)
      continue
    }
    const isEmpty = found.files.length + found.passedOver === 0
    if (isEmpty) empty.push(input)
    if (!isEmpty || !isPattern(input)) present.push(input)
    for (const { path } of found.files) files.push(path)
  }
  const changing = await stillChanging(files, job.settle, clock, signal)
  const settled = new Set(files.filter((file) => !changing.has(file)))
  return { present, away, empty, settled, waiting: changing.size }
}

async function filesOf(input: string, output: string): Promise<Discovered | null> {
  try {
    if (isPattern(input)) return await discover([input], output).catch(() => ({ files: [], passedOver: 0 }))
    if (statSync(input).isDirectory()) readdirSync(input)
    return await discover([input], output)
  } catch (thrown) {
    if (thrown instanceof InputError && thrown.message.includes('outside the output folder')) throw thrown
    return null
  }
}

function isPattern(input: string): boolean {
  return /[*?{[]/.test(input) && statsOf(input) === null
}

/** A file that still changes after so many waits is for the next run. */
const MOST_WAITS = 3

async function stillChanging(
  files: readonly string[],
  settleMs: number,
  clock: Clock,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const now = clock.now()
  const recent = files.filter((file) => changeOf(file) > now - settleMs)
  let changing = new Map(recent.map((file) => [file, markOf(file)]))
  for (let waits = 0; waits < MOST_WAITS && changing.size > 0 && !signal.aborted; waits++) {
    await clock.sleep(settleMs, signal)
    const looks = [...changing].map(([file, before]) => ({ file, before, mark: markOf(file) }))
    changing = new Map(looks.filter(({ before, mark }) => mark !== before).map(({ file, mark }) => [file, mark]))
  }
  return new Set(changing.keys())
}

/** When a file was last written or replaced, in milliseconds; 0 where it is gone. */
function changeOf(file: string): number {
  const stats = statsOf(file)
  return stats ? Math.max(stats.mtimeMs, stats.ctimeMs) : 0
}

/** Size, times and number of a file: what changes when somebody writes or replaces it. */
function markOf(file: string): string {
  const stats = statsOf(file)
  return stats ? `${stats.size} ${stats.mtimeMs} ${stats.ctimeMs} ${stats.ino}` : ''
}

/** Null for a file that is gone, with the folder on the network that it stood in or by itself. */
function statsOf(path: string): Stats | null {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

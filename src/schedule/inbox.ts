import { readdirSync, statSync } from 'node:fs'
import { discover, type Discovered } from '../batch/discover.js'
import { InputError } from '../core/errors.js'
import type { Clock } from './clock.js'
import type { Job } from './job.js'

/** What stands in a job's inputs. */
export interface Inbox {
  /** Inputs that are there. */
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
 * Looks at the inputs, and twice at files that changed a short while ago: those that change in between are for the next run.
 * Files with a time in the future (the clock of another machine) are looked at twice as well.
 */
export async function lookAtInbox(job: Job, clock: Clock, signal: AbortSignal): Promise<Inbox> {
  const present: string[] = []
  const away: string[] = []
  const empty: string[] = []
  const files: string[] = []
  for (const input of job.inputs) {
    const found = await filesOf(input, job.output)
    if (found === null) away.push(input)
    else present.push(input)
    if (found?.files.length === 0 && found.passedOver === 0) empty.push(input)
    for (const { path } of found?.files ?? []) files.push(path)
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
  return /[*?{[]/.test(input) && !statSync(input, { throwIfNoEntry: false })
}

async function stillChanging(
  files: readonly string[],
  settleMs: number,
  clock: Clock,
  signal: AbortSignal,
): Promise<Set<string>> {
  const now = clock.now()
  const recent = new Map<string, string>()
  for (const file of files) {
    const look = lookAt(file)
    if (look !== null && !(look.changedAt <= now - settleMs)) recent.set(file, look.mark)
  }
  if (recent.size === 0) return new Set()
  await clock.sleep(settleMs, signal)
  return new Set([...recent].filter(([file, mark]) => lookAt(file)?.mark !== mark).map(([file]) => file))
}

/** Size, times and number of a file: what changes when somebody writes or replaces it. */
function lookAt(file: string): { readonly changedAt: number; readonly mark: string } | null {
  const stats = statSync(file, { throwIfNoEntry: false })
  if (!stats) return null
  return {
    changedAt: Math.max(stats.mtimeMs, stats.ctimeMs),
    mark: `${stats.size} ${stats.mtimeMs} ${stats.ctimeMs} ${stats.ino}`,
  }
}

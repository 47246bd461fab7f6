import { randomUUID } from 'node:crypto'
import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { bootId, startTimeOf } from './process-identity.js'

/** Who holds an output folder. */
export interface Holder {
  readonly host: string
  readonly pid: number
  /** As the system counts it; tells a process from a later one with the same number. */
  readonly startTime: string | null
  readonly bootId: string | null
  readonly run: string
}

/** Another run holds the output folder; the command line ends with 75. */
export class LockedError extends Error {
  override readonly name = 'LockedError'
}

export interface Lock {
  release(): void
}

/**
 * Lock files are numbered. Whoever finds none creates number 1; whoever finds that the holder of number n is gone creates n + 1.
 * Creating is exclusive, so of many who see the same state one wins; and who has won looks once more and yields to any other living holder.
 */
const LOCK = /^run\.lock\.(\d+)$/

/**
 * Takes the lock of an output folder.
 * @param force takes it from any holder: a person has said that it is gone
 * @throws {LockedError}
 */
export function takeLock(out: string, run: string, force = false): Lock {
  const present = locksIn(out)
  const living = force ? undefined : present.find((lock) => !isGone(lock.holder))
  if (living) throw new LockedError(refusal(out, living.holder))
  const own = `run.lock.${Math.max(0, ...present.map(({ number }) => number)) + 1}`
  create(out, own, run)
  const names = readdirSync(out)
  const rival = locksAmong(names, out).find(
    ({ name, holder }) => name !== own && !present.some((old) => old.name === name) && !isGone(holder),
  )
  if (rival) {
    rmSync(join(out, own), { force: true })
    throw new LockedError(refusal(out, rival.holder))
  }
  for (const { name } of present) rmSync(join(out, name), { force: true })
  // What a start that was killed has left; one that is at work yields.
  for (const name of names) if (UNFINISHED.test(name)) rmSync(join(out, name), { force: true })
  return { release: () => rmSync(join(out, own), { force: true }) }
}

/** A lock that is being written. */
const UNFINISHED = /^run\.lock\.[0-9a-f]{8}-[0-9a-f-]{27}$/

/** Whether a name in an output folder is a lock's. */
export function isLockName(name: string): boolean {
  return LOCK.test(name) || UNFINISHED.test(name)
}

interface PresentLock {
  readonly name: string
  readonly number: number
  readonly holder: Holder | null
}

function locksIn(out: string): PresentLock[] {
  return locksAmong(readdirSync(out), out)
}

function locksAmong(names: readonly string[], out: string): PresentLock[] {
  return names
    .filter((name) => LOCK.test(name))
    .map((name) => ({ name, number: Number(LOCK.exec(name)![1]), holder: readHolder(join(out, name)) }))
}

/** Written under a name of its own and then linked: a lock never stands there without its holder. */
function create(out: string, name: string, run: string): void {
  const temporary = join(out, `run.lock.${randomUUID()}`)
  const holder: Holder = {
    host: hostname(),
    pid: process.pid,
    startTime: startTimeOf(process.pid),
    bootId: bootId(),
    run,
  }
  writeFileSync(temporary, JSON.stringify(holder) + '\n')
  try {
    linkSync(temporary, join(out, name))
  } catch (thrown) {
    // ENOENT: whoever holds the lock has removed it, as unfinished.
    if (!['EEXIST', 'ENOENT'].includes((thrown as NodeJS.ErrnoException).code ?? '')) throw thrown
    throw new LockedError(refusal(out, readHolder(join(out, name))))
  } finally {
    rmSync(temporary, { force: true })
  }
}

function readHolder(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    return null
  }
}

/** Whether the holder is certainly gone: on this host, and its process no longer runs. */
function isGone(holder: Holder | null): boolean {
  if (holder === null) return true
  if (holder.host !== hostname()) return false
  if (holder.bootId !== null && holder.bootId !== bootId()) return true
  const startTime = startTimeOf(holder.pid)
  return startTime === null || (holder.startTime !== null && holder.startTime !== startTime)
}

function refusal(out: string, holder: Holder | null): string {
  if (holder === null) return `another run has just begun in ${out}; try later`
  if (holder.host === hostname()) return `another run (process ${holder.pid}) holds ${out}; try later`
  return `another run on ${holder.host} (process ${holder.pid}) holds ${out}; if it is gone, use --break-lock`
}

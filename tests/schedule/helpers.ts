import { chmodSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Clock } from '../../src/schedule/clock.js'
import { readJob } from '../../src/schedule/job-file.js'
import type { Job } from '../../src/schedule/job.js'
import type { ScheduleEvent, ScheduleSurroundings } from '../../src/schedule/scheduler.js'
import { temporaryFolder } from '../helpers/command.js'

export const WORKER = resolve('dist/worker.js')

/** A release of its own for each number. */
export function release(number: number): string {
  return `Harbour Board opens berth ${number}

LUNDVIK, 3 March 2026 — The Harbour Board of Lundvik will open berth number ${number} for night ferries on 12 June 2026, the board announced today.

“Berth ${number} gives the night crews ${number} hours of rest that they have long asked for,” said Ana Lima, Director of the Harbour Board.

The next harbour conference will be held in Lundvik in 2027. The berth was paid for by the county.
`
}

export interface Place {
  readonly folder: string
  readonly inbox: string
  readonly out: string
  readonly jobFile: string
  /** Puts a file into the inbox that nobody has touched for an hour. */
  drop(name: string, text: string): void
  job(): Job
}

/** A folder with an inbox and a job file. */
export function place(job: string, environment: NodeJS.ProcessEnv = {}): Place {
  const folder = temporaryFolder()
  const inbox = join(folder, 'inbox')
  mkdirSync(inbox)
  const jobFile = join(folder, 'job.yaml')
  writeFileSync(
    jobFile,
    `inputs: [inbox]\noutput: out\nworkers: 1\n${/^settle:/m.test(job) ? '' : 'settle: 50ms\n'}${job}`,
  )
  chmodSync(jobFile, 0o600)
  return {
    folder,
    inbox,
    out: join(folder, 'out'),
    jobFile,
    drop: (name, text) => dropInto(inbox, name, text),
    job: () => readJob(jobFile, environment),
  }
}

export function dropInto(folder: string, name: string, text: string): void {
  const file = join(folder, name)
  writeFileSync(file, text)
  const hourAgo = new Date(Date.now() - 3_600_000)
  utimesSync(file, hourAgo, hourAgo)
}

/** A clock on which a wait of any length takes no time; what is to happen at a moment happens when it is passed. */
export class FakeClock implements Clock {
  readonly #plans: { at: number; what: () => void }[] = []
  #now: number

  constructor(now: number) {
    this.#now = now
  }

  now(): number {
    return this.#now
  }

  set(now: number): void {
    this.#now = now
  }

  at(at: number, what: () => void): void {
    this.#plans.push({ at, what })
    this.#plans.sort((a, b) => a.at - b.at)
  }

  async sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    const until = this.#now + milliseconds
    for (let next = this.#plans[0]; next && next.at <= until && !signal.aborted; next = this.#plans[0]) {
      this.#plans.shift()
      this.#now = Math.max(this.#now, next.at)
      next.what()
    }
    if (!signal.aborted) this.#now = Math.max(this.#now, until)
    await Promise.resolve()
  }
}

export function surroundings(
  clock: Clock,
  signal: AbortSignal = new AbortController().signal,
): ScheduleSurroundings & { readonly events: ScheduleEvent[] } {
  const events: ScheduleEvent[] = []
  return { clock, signal, workerFile: WORKER, onEvent: () => undefined, tell: (event) => events.push(event), events }
}

export function runsIn(events: readonly ScheduleEvent[]) {
  return events.flatMap((event) => (event.kind === 'run' ? [event.summary] : []))
}

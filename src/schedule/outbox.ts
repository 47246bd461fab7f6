import { createHash } from 'node:crypto'
import type { Edition } from '../report/digest.js'
import { headlineOf } from '../report/digest.js'
import type { Job } from './job.js'
import type { Moment } from './schema.js'
import type { RunSummary } from './state.js'

/** A notification that is to be delivered. */
export interface Letter {
  /** The same at each try, so that a receiver can tell a second delivery. */
  readonly id: string
  /** Place in the job's list `notify`. */
  readonly target: number
  readonly moment: Moment
  /** JSON, at most 64 KB. */
  readonly body: string
  /** ISO 8601. */
  readonly since: string
}

const TYPES: Readonly<Record<Moment, string>> = {
  failure: 'run.failed',
  recovery: 'run.recovered',
  news: 'news.found',
}
const MOST_BYTES = 65_536

/** The notifications of one run: on the first failure, on the first good run after it, and on new announcements. */
export function lettersFor(job: Job, run: RunSummary, edition: Edition | null, failedBefore: boolean): Letter[] {
  const failed = run.outcome === 'failed'
  const moments: Moment[] = []
  if (failed && !failedBefore) moments.push('failure')
  if (run.outcome === 'done' && failedBefore) moments.push('recovery')
  if (run.news.announcements > 0) moments.push('news')
  return moments.flatMap((moment) =>
    job.notify.flatMap(({ on }, target) =>
      on.includes(moment)
        ? [
            {
              id: letterId(job, run, moment, target),
              target,
              moment,
              body: bodyOf(job, run, edition, moment),
              since: run.finishedAt,
            },
          ]
        : [],
    ),
  )
}

function letterId(job: Job, { run }: RunSummary, moment: Moment, target: number): string {
  const hash = createHash('sha256').update([job.name, run, moment, target].join('\n')).digest('hex')
  return `msg_${hash.slice(0, 24)}`
}

/** As Standard Webhooks has it: type, timestamp, data. What is too long for a message loses its last releases, and says how many. */
function bodyOf(job: Job, run: RunSummary, edition: Edition | null, moment: Moment): string {
  const releases = edition?.releases ?? []
  for (let kept = releases.length; ; kept = Math.floor(kept / 2)) {
    const news =
      edition === null || moment !== 'news'
        ? {}
        : {
            headline: headlineOf(edition),
            releases: releases.slice(0, kept),
            more: edition.more + releases.length - kept,
          }
    const data = { job: job.name, ...run, ...news }
    const body = JSON.stringify({ type: TYPES[moment], timestamp: run.finishedAt, data })
    if (kept === 0 || Buffer.byteLength(body) <= MOST_BYTES) return body
  }
}

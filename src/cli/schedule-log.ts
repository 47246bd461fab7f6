import type { BatchEvent } from '../batch/index.js'
import type { ScheduleEvent } from '../schedule/scheduler.js'
import { visibleLine } from '../report/terminal.js'
import { say, type CommonOptions } from './output.js'

interface Log {
  readonly tell: (event: ScheduleEvent) => void
  readonly onEvent: (event: BatchEvent) => void
}

/** What a scheduler says: sentences on a terminal, one JSON line an event elsewhere; with --quiet only what went wrong. */
export function scheduleLog({ quiet, verbose }: CommonOptions): Log {
  const line = process.stderr.isTTY ? sentenceOf : (event: ScheduleEvent): string => JSON.stringify(event)
  return {
    tell: (event) => {
      if (quiet !== true || isTrouble(event)) say(visibleLine(line(event)))
    },
    onEvent: (event) => {
      if (quiet === true) return
      if (
        event.kind === 'set-aside' ||
        event.kind === 'repaired' ||
        (verbose === true && event.kind === 'summarized')
      ) {
        say(visibleLine(process.stderr.isTTY ? batchSentence(event) : JSON.stringify(event)))
      }
    },
  }
}

function isTrouble(event: ScheduleEvent): boolean {
  return event.kind !== 'waiting' && (event.kind !== 'run' || event.summary.outcome === 'failed')
}

function batchSentence(event: Extract<BatchEvent, { kind: 'set-aside' | 'repaired' | 'summarized' }>): string {
  if (event.kind === 'repaired') return `repaired: ${event.file} was damaged`
  return event.kind === 'set-aside' ? `set aside: ${event.path}: ${event.reason}` : `summarized: ${event.path}`
}

function sentenceOf(event: ScheduleEvent): string {
  switch (event.kind) {
    case 'waiting':
      return event.next === null ? 'there is no next time' : `next run at ${event.next}`
    case 'missed':
      return `${event.times} earlier times passed without a run`
    case 'clock-was-wrong':
      return 'the clock was more than a day ahead at the last run; times are counted from now on'
    case 'locked':
    case 'not-written':
      return event.reason
    case 'undelivered':
      return `notify[${event.target}]: ${event.reason}`
    case 'run':
      return runSentence(event.summary)
  }
}

function runSentence({
  outcome,
  counts,
  news,
  waiting,
  problems,
}: Extract<ScheduleEvent, { kind: 'run' }>['summary']): string {
  const done = counts === null ? 'nothing read' : `${counts.summarized} summarized, ${counts.setAside} set aside`
  const parts = [
    `run ${outcome}: ${done}`,
    news.releases > 0 ? `${news.announcements} new announcements and ${news.quotes} new quotes` : '',
    waiting > 0 ? `${waiting} still being written` : '',
    ...problems,
  ]
  return parts.filter(Boolean).join('; ')
}

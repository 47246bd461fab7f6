import type { BatchEvent } from '../batch/index.js'
import { clip, visibleLine } from '../report/terminal.js'
import { say, terminalWidth } from './output.js'

/** Follows the events of a run. */
export interface Listener {
  /** Paths that a dry run would summarize. */
  readonly toDo: string[]
  on(event: BatchEvent): void
  end(): void
}

/** One JSON line an event to stderr, each with the run's id, as logs of schedulers want them. */
export function eventLog(dryRun: boolean): Listener {
  const toDo: string[] = []
  let run = ''
  return {
    toDo,
    on(event) {
      if (event.kind === 'to-do') toDo.push(event.path)
      if (event.kind === 'started') run = event.run
      if (dryRun) return
      say(
        JSON.stringify(
          event.kind === 'finished' ? { run, kind: event.kind, ...headOf(event.record) } : { run, ...event },
        ),
      )
    },
    end: () => undefined,
  }
}

function headOf({ state, counts, startedAt, finishedAt }: Extract<BatchEvent, { kind: 'finished' }>['record']): object {
  return { state, counts, startedAt, finishedAt }
}

const REDRAW_MS = 100
const BAR = 24

/** A bar with rate and time left on a terminal; what is set aside or repaired is told above it. */
export function progressBar(verbose: boolean): Listener {
  const toDo: string[] = []
  let total = 0
  let done = 0
  let startedAt = 0
  let drawnAt = 0
  const draw = (now: number): void => {
    drawnAt = now
    process.stderr.write(`\r\u001b[K${barLine(done, total, now - startedAt)}`)
  }
  const tell = (line: string): void => {
    process.stderr.write('\r\u001b[K')
    say(clip(visibleLine(line), terminalWidth(process.stderr) - 1))
  }
  return {
    toDo,
    on(event) {
      const now = performance.now()
      if (event.kind === 'to-do') toDo.push(event.path)
      if (event.kind === 'planned') {
        total = event.toDo
        startedAt = now
      }
      if (event.kind === 'summarized' || event.kind === 'set-aside') done++
      const line = lineOf(event, verbose)
      if (line !== null) tell(line)
      if (total + done > 0 && (line !== null || now - drawnAt > REDRAW_MS)) draw(now)
    },
    end() {
      if (drawnAt > 0) process.stderr.write('\r\u001b[K')
    },
  }
}

function lineOf(event: BatchEvent, verbose: boolean): string | null {
  if (event.kind === 'set-aside') return `set aside: ${event.path}: ${event.reason}`
  if (event.kind === 'repaired') return `repaired: ${event.file} was damaged`
  if (event.kind === 'vanished' && event.removed) return `removed: ${event.id}, its input is gone`
  if (event.kind === 'summarized' && verbose) return `summarized: ${event.path}`
  return null
}

/** `━━━━━━━━╸       1,204 of 2,000 · 61 a second · 13 s left`; how many documents a feed or mail box holds nobody knows before. */
export function barLine(done: number, total: number, elapsedMs: number): string {
  const rate = done / Math.max(0.001, elapsedMs / 1000)
  if (done > total) return `${done} done · ${rateInWords(rate)}`
  const filled = Math.round((BAR * done) / Math.max(1, total))
  const left = rate > 0 ? ` · ${timeLeft((total - done) / rate)} left` : ''
  return `${'━'.repeat(filled)}${' '.repeat(BAR - filled)} ${done} of ${total} · ${rateInWords(rate)}${left}`
}

function rateInWords(rate: number): string {
  return `${rate.toFixed(rate < 10 ? 1 : 0)} a second`
}

function timeLeft(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  return seconds < 5400 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3600)} h`
}

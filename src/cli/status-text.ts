import { durationInWords } from '../core/durations.js'
import type { Paint } from '../report/paint.js'
import { visibleLine } from '../report/terminal.js'
import type { StatusReport } from '../schedule/status.js'

/** The status of an output folder for people: whether all is well, then what happened and what comes. */
export function statusText(report: StatusReport, paint: Paint): string {
  const { job, folder, ok, trouble, lastRun, lastSuccess, ageMs, nextRun, backlog, heldBack, undelivered } = report
  const rows: (readonly [string, string | null])[] = [
    [
      'Last run',
      lastRun === null ? null : `${lastRun.outcome}${lastRun.finishedAt === null ? '' : `, ${lastRun.finishedAt}`}`,
    ],
    ['Did', didOf(lastRun)],
    ['Last good run', lastSuccess === null || ageMs === null ? null : `${durationInWords(ageMs)} ago`],
    ['Next run', nextRun],
    ['Waiting', backlog === null || backlog === 0 ? null : `${backlog} releases are not summarized yet`],
    ['Held back', heldBack === 0 ? null : `${heldBack} under embargo`],
    ['Undelivered', undelivered === 0 ? null : `${undelivered} notifications, tried again`],
  ]
  const shown = rows.flatMap(([name, value]) => (value === null ? [] : [`  ${name.padEnd(14)}${visibleLine(value)}`]))
  const verdict = ok ? 'all is well' : 'trouble'
  return [
    `${paint('bold', visibleLine(job ?? folder))}: ${ok ? verdict : paint('error', verdict)}`,
    ...trouble.map((line) => `  ${visibleLine(line)}`),
    ...shown,
    '',
  ].join('\n')
}

function didOf(lastRun: StatusReport['lastRun']): string | null {
  if (!lastRun?.counts) return null
  const { summarized, unchanged, setAside, stillSetAside } = lastRun.counts
  const still = stillSetAside === 0 ? '' : `, ${stillSetAside} still set aside`
  return `${summarized} summarized, ${unchanged} unchanged, ${setAside} set aside${still}`
}

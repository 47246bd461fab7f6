import { InputError } from '../../core/errors.js'
import type { Job } from '../job.js'

/**
 * A line for crontab that looks often whether something is due. cron knows one time zone and nothing of missed times;
 * the job knows both, and a look that finds nothing costs a fraction of a second.
 */
export function cronLine(job: Job, program: readonly string[]): string {
  const command = [...program, 'schedule', '--once', '--quiet', job.file].map(cronWord).join(' ')
  return `# crontab -e (a look every ${oftenEnough(job) === '*' ? 'minute' : 'five minutes'}; what is due is decided by the job file)
${oftenEnough(job)} * * * * ${command}
`
}

const LOOKED_AT = 400

/** Every five minutes where all the job's times are at such, else every minute. Time zones differ by whole quarters of an hour. */
function oftenEnough(job: Job): '*' | '*/5' {
  let time: number | null = 0
  for (let count = 0; count < LOOKED_AT; count++) {
    time = job.calendar.next(time)
    if (time === null) break
    if (time % 300_000 !== 0) return '*'
  }
  return '*/5'
}

/**
 * A word for the shell that cron starts, in single quotes; cron itself reads `%` as the end of the command unless a backslash stands before it.
 * Crons differ in what two backslashes are, so none is ever followed by another or by a `%` that is not meant.
 * @throws {InputError} for a line break, which no crontab can hold
 */
export function cronWord(text: string): string {
  if (/[\n\r\0]/.test(text))
    throw new InputError(`expected a path without a line break for cron, got ${JSON.stringify(text)}`)
  if (/^[\w@+=:,./-]+$/.test(text)) return text
  const quoted = text.replace(/['\\%]/g, (mark) => (mark === "'" ? `'"'"'` : mark === '%' ? '\\%' : `\\''`))
  return `'${quoted}'`
}

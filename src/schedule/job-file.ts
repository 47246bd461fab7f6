import { closeSync, constants, fstatSync, openSync, readFileSync, statSync, type Stats } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseDocument } from 'yaml'
import { InputError } from '../core/errors.js'
import { describeIssue, tellingIssue } from '../core/issues.js'
import { resolveJob, type Job } from './job.js'
import { JOB_SCHEMA, type JobFile } from './schema.js'
import { storedState } from './state.js'

/**
 * Reads a job file.
 * @param environment for `${NAME}` in addresses, secrets and headers; null leaves notifications out
 * @throws {InputError} `job.yaml: schedule.every: expected a duration such as 30s, 5m or 36h, got "soon"`; also where others may write the file
 */
export function readJob(file: string, environment: NodeJS.ProcessEnv | null): Job {
  const path = resolve(file)
  const { source, stats } = readSource(path, file)
  const job = parseJob(source, file)
  refuseWritable(stats, path, file)
  const resolved = resolveJob(job, path, file, environment)
  refuseOutputOfAnother(resolved, file)
  return resolved
}

/** Two jobs in one output folder would each take the other's times for served. */
function refuseOutputOfAnother({ name, output }: Job, shown: string): void {
  const other = storedState(output)?.job.name ?? name
  if (other === name) return
  throw new InputError(
    `${shown}: output: expected a folder of its own, got ${output}, which the job ${other} writes (name: ${other} makes this file its own)`,
  )
}

/** Text and rights of the same file, whatever takes its place meanwhile. */
function readSource(path: string, shown: string): { readonly source: string; readonly stats: Stats } {
  try {
    const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      return { source: readFileSync(descriptor, 'utf8'), stats: fstatSync(descriptor) }
    } finally {
      closeSync(descriptor)
    }
  } catch (thrown) {
    throw new InputError(
      `expected a job file that can be read, got ${shown} (${(thrown as NodeJS.ErrnoException).code})`,
    )
  }
}

/** Checks the text of a job file. @throws {InputError} */
export function parseJob(source: string, where: string): JobFile {
  const parsed = parseDocument(source, { prettyErrors: true })
  const error = parsed.errors[0]
  if (error) throw new InputError(`${where}: expected YAML, got ${error.message.split('\n')[0]!.replace(/:$/, '')}`)
  const value = plainValue(() => parsed.toJS({ maxAliasCount: 100 }), where)
  const checked = JOB_SCHEMA.safeParse(value)
  if (checked.success) return checked.data
  throw new InputError(`${where}: ${withoutSecrets(describeIssue(tellingIssue(checked.error.issues), value))}`)
}

function plainValue(read: () => unknown, where: string): unknown {
  try {
    return read()
  } catch (thrown) {
    throw new InputError(`${where}: expected YAML, got ${(thrown as Error).message}`)
  }
}

/** A complaint quotes the value that it is about; below a webhook that can be a secret. */
function withoutSecrets(complaint: string): string {
  return /^notify\[\d+\]/.test(complaint) ? complaint.replace(/, got .*$/s, '') : complaint
}

const WRITABLE_BY_OTHERS = 0o022
const WRITABLE_BY_ALL = 0o002
const STICKY = 0o1000

/** Who may write a job file may run commands as whoever starts it. Windows has no such bits. */
function refuseWritable({ mode, uid }: Stats, path: string, shown: string): void {
  if (process.platform === 'win32') return
  if ((mode & WRITABLE_BY_OTHERS) !== 0) {
    throw new InputError(
      `${shown}: expected a job file that only its owner may write, got mode ${octal(mode)} (chmod go-w)`,
    )
  }
  const self = process.getuid?.()
  if (uid !== 0 && uid !== self) {
    throw new InputError(`${shown}: expected a job file of the user who runs it (${self}) or of root, got user ${uid}`)
  }
  const folder = statSync(dirname(path))
  if ((folder.mode & WRITABLE_BY_ALL) !== 0 && (folder.mode & STICKY) === 0) {
    throw new InputError(`${shown}: expected a folder that not everybody may write, got mode ${octal(folder.mode)}`)
  }
}

function octal(mode: number): string {
  return (mode & 0o7777).toString(8).padStart(4, '0')
}

import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename, dirname, resolve, sep } from 'node:path'
import { InputError } from '../core/errors.js'
import { isReleaseName } from '../input/formats.js'
import { isPath, pipelinePath } from '../pipeline/find.js'
import { cronCalendar, delayed, intervalCalendar, type Calendar } from './calendar.js'
import { withEnvironment } from './environment.js'
import type { JobFile, Moment, Times } from './schema.js'
import { checkWebhook, type Webhook } from './webhook-target.js'

/** Where a notification goes. */
export interface Target {
  readonly on: readonly Moment[]
  readonly command?: readonly string[] | undefined
  readonly webhook?: Webhook | undefined
}

/** A job, ready to run: paths are absolute, variables of the environment filled in. */
export interface Job extends Omit<JobFile, 'name' | 'notify'> {
  readonly name: string
  /** The job file. */
  readonly file: string
  /** Folder that ids are relative to, also while an input is away. */
  readonly root: string
  readonly calendar: Calendar
  readonly notify: readonly Target[]
}

/**
 * @param file absolute path of the job file
 * @param shown the same as the user wrote it, for messages
 * @throws {InputError} where it names what cannot be
 */
export function resolveJob(job: JobFile, file: string, shown: string, environment: NodeJS.ProcessEnv | null): Job {
  const folder = dirname(file)
  const name = job.name ?? nameFromFile(file)
  const inputs = job.inputs.map((input) => resolve(folder, input))
  const output = resolve(folder, job.output)
  inputs.forEach((input, index) => refuseInside(output, input, `${shown}: inputs[${index}]`))
  return {
    ...job,
    name,
    file,
    inputs,
    root: rootOf(inputs),
    output,
    pipeline: pipelineOf(job, folder, shown),
    metrics: job.metrics === undefined ? undefined : resolve(folder, job.metrics),
    calendar: calendarOf(job.schedule, name),
    notify: environment === null ? [] : targetsOf(job, shown, environment),
  }
}

/** What a run writes would be read by the next. */
function refuseInside(output: string, input: string, where: string): void {
  if (input === output || input.startsWith(output + sep)) {
    throw new InputError(`${where}: expected a place outside the output folder, got ${input}`)
  }
}

/** A path is relative to the job file. The pipeline is looked for now, for a wrong name would be told only by the first run. */
function pipelineOf({ pipeline }: JobFile, folder: string, shown: string): string {
  const path = isPath(pipeline) ? resolve(folder, pipeline) : pipeline
  if (existsSync(fileOf(path, shown))) return path
  throw new InputError(`${shown}: pipeline: expected a file that is there, got ${path}`)
}

function fileOf(pipeline: string, shown: string): string {
  try {
    return pipelinePath(pipeline)
  } catch (thrown) {
    throw thrown instanceof InputError ? new InputError(`${shown}: ${thrown.message}`) : thrown
  }
}

function targetsOf({ notify }: JobFile, shown: string, environment: NodeJS.ProcessEnv): Target[] {
  return notify.map(({ on, command, webhook }, index) => ({
    on,
    command,
    webhook: webhook && webhookOf(webhook, `${shown}: notify[${index}].webhook`, environment),
  }))
}

/** The times of a job, each later by the share of the jitter that the job's name gives. */
export function calendarOf(times: Times, name: string): Calendar {
  const calendar =
    times.every === undefined ? cronCalendar(times.cron ?? '', times.timeZone) : intervalCalendar(times.every)
  return times.jitter === undefined ? calendar : delayed(calendar, Math.floor(fractionOf(name) * times.jitter))
}

function fractionOf(name: string): number {
  return createHash('sha256').update(name).digest().readUInt32BE(0) / 2 ** 32
}

function webhookOf(
  { url, secret, headers }: { url: string; secret?: string | undefined; headers: Record<string, string> },
  where: string,
  environment: NodeJS.ProcessEnv,
): Webhook {
  const filled = (text: string, key: string): string => withEnvironment(text, `${where}.${key}`, environment)
  return checkWebhook(
    {
      url: filled(url, 'url'),
      secret: secret === undefined ? undefined : filled(secret, 'secret'),
      headers: Object.fromEntries(Object.entries(headers).map(([key, value]) => [key, filled(value, 'headers')])),
    },
    where,
  )
}

/** The deepest common folder of the inputs by their names alone, for an input that is away keeps its place. */
function rootOf(inputs: readonly string[]): string {
  const folders = inputs.map(folderOf)
  let common = folders[0] ?? sep
  for (const folder of folders) {
    while (folder !== common && !folder.startsWith(common.endsWith(sep) ? common : common + sep))
      common = dirname(common)
  }
  return common
}

/** A folder stands for itself, a file for its folder, a pattern for the part of it that is fixed. */
function folderOf(input: string): string {
  const parts = input.split(sep)
  const firstOpen = parts.findIndex((part) => /[*?{[]/.test(part))
  if (firstOpen >= 0) return parts.slice(0, firstOpen).join(sep) || sep
  return isReleaseName(basename(input)) ? dirname(input) : input
}

/** A job's name where its file gives none: that of the file, made plain. */
export function nameFromFile(path: string): string {
  const plain = basename(path)
    .replace(/\.ya?ml$/i, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 42)
    .replace(/^-|-$/g, '')
  return plain === '' ? 'job' : plain
}

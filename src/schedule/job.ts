import { createHash } from 'node:crypto'
import { basename, dirname, resolve, sep } from 'node:path'
import { isReleaseName } from '../input/formats.js'
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

export function resolveJob(job: JobFile, file: string, environment: NodeJS.ProcessEnv | null): Job {
  const folder = dirname(file)
  const name = job.name ?? nameFromFile(file)
  const inputs = job.inputs.map((input) => resolve(folder, input))
  return {
    ...job,
    name,
    file,
    inputs,
    root: rootOf(inputs),
    output: resolve(folder, job.output),
    pipeline: /\/|\.ya?ml$/.test(job.pipeline) ? resolve(folder, job.pipeline) : job.pipeline,
    metrics: job.metrics === undefined ? undefined : resolve(folder, job.metrics),
    calendar: calendarOf(job.schedule, name),
    notify: environment === null ? [] : targetsOf(job, file, environment),
  }
}

function targetsOf({ notify }: JobFile, file: string, environment: NodeJS.ProcessEnv): Target[] {
  return notify.map(({ on, command, webhook }, index) => ({
    on,
    command,
    webhook: webhook && webhookOf(webhook, `${file}: notify[${index}].webhook`, environment),
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

import * as z from 'zod'
import { durationMs } from '../core/durations.js'
import { cronProblem, isTimeZone } from './calendar.js'

const duration = z.string('a duration such as 30s, 5m or 36h').transform((text, context) => {
  const value = durationMs(text)
  if (value !== null) return value
  context.addIssue({ code: 'custom', message: 'a duration such as 30s, 5m or 36h' })
  return z.NEVER
})

const LEAST_INTERVAL_MS = 1_000

const times = z
  .strictObject({
    cron: z.string().optional().describe('a cron expression of five fields, or six with seconds first'),
    every: duration.optional().describe('a fixed interval, counted from the start of 1970 in UTC'),
    timeZone: z.string().default('UTC').describe('an IANA time zone'),
    catchUp: z.enum(['latest', 'all', 'none']).default('latest').describe('what is done for times that were missed'),
    jitter: duration.optional().describe('most delay of each start; the same for one job, another for the next'),
    overlap: z.enum(['skip', 'queue']).default('skip').describe('what is done for times that pass during a run'),
  })
  .superRefine((value, context) => {
    const complain = (path: string[], message: string): void => context.addIssue({ code: 'custom', path, message })
    if ((value.cron === undefined) === (value.every === undefined)) complain([], 'either cron or every')
    const problem = value.cron === undefined ? null : cronProblem(value.cron)
    if (problem !== null) complain(['cron'], `a cron expression such as "0 7 * * 1-5" (${problem})`)
    if (value.every !== undefined && value.every < LEAST_INTERVAL_MS) complain(['every'], 'an interval of at least 1s')
    if (!isTimeZone(value.timeZone)) complain(['timeZone'], 'an IANA time zone such as Europe/Berlin')
  })

const share = z.string().transform((text, context) => {
  const match = /^(\d{1,3}(?:\.\d{1,3})?) ?%$/.exec(text)
  if (match && Number(match[1]) <= 100) return Number(match[1]) / 100
  context.addIssue({ code: 'custom', message: 'a share such as 20%' })
  return z.NEVER
})

const command = z
  .array(
    z.string().refine((part) => !part.includes('${'), 'a text without ${…}: what a command needs comes to it on stdin'),
  )
  .min(1)

const webhook = z.strictObject({
  url: z.string().describe('https, or http to this machine; may hold ${NAME} of the environment'),
  secret: z.string().optional().describe('whsec_ and base64, as Standard Webhooks writes it; best as ${NAME}'),
  headers: z.record(z.string(), z.string()).default({}),
})

export const MOMENTS = ['failure', 'recovery', 'news'] as const
/** What a notification can be about: the first failure, the first success after it, new announcements. */
export type Moment = (typeof MOMENTS)[number]

const notification = z
  .strictObject({
    on: z.array(z.enum(MOMENTS)).min(1),
    command: command.optional(),
    webhook: webhook.optional(),
  })
  .refine((one) => (one.command === undefined) !== (one.webhook === undefined), 'either command or webhook')

const address = z
  .string()
  .refine(
    (text) => /^https?:\/\/[^\s?#]+$/.test(text) && URL.canParse(text),
    'an address such as https://example.org/news/',
  )

/** What a job file may hold; durations come out in milliseconds. */
export const JOB_SCHEMA = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?$/, 'lower-case letters, digits and hyphens, at most 42')
    .optional(),
  inputs: z.array(z.string().min(1)).min(1).describe('folders, files and patterns, relative to the job file'),
  output: z.string().min(1).describe('folder of the summaries, relative to the job file'),
  pipeline: z.string().min(1).default('releases'),
  prune: z.boolean().default(false).describe('removes summaries whose release is no longer there'),
  workers: z.int().min(1).optional(),
  schedule: times,
  settle: duration.default(10_000).describe('how long a file has to stay as it is before it is read'),
  timeLimit: duration.default(7_200_000).describe('most time for a run; the next one goes on where it stopped'),
  keepRuns: duration.default(90 * 86_400_000).describe('how long the records of runs are kept'),
  gates: z
    .strictObject({
      maxSetAside: share.optional().describe('largest share of the releases new in a run that may be set aside'),
      maxQuiet: duration.optional().describe('longest time without a new release'),
    })
    .default({}),
  notify: z.array(notification).default([]),
  digest: z
    .strictObject({
      title: z.string().min(1).optional(),
      address: address.optional().describe('where the output folder is served, for the links of the feed'),
    })
    .default({}),
  metrics: z
    .string()
    .regex(/\.prom$/, 'a file name that ends in .prom: the textfile collector reads no other')
    .optional()
    .describe('a file <name>.prom for the textfile collector of Prometheus'),
})

/** A job file as it is written, checked. */
export type JobFile = z.infer<typeof JOB_SCHEMA>
export type Times = JobFile['schedule']

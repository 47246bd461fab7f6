import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseJob, readJob } from '../../src/schedule/job-file.js'
import { temporaryFolder } from '../helpers/command.js'

const LEAST = 'inputs: [inbox]\noutput: out\nschedule: { every: 5m }\n'
const SECRET = `whsec_${Buffer.from('a secret of many bytes').toString('base64')}`

function jobFile(source: string, mode = 0o600): string {
  const file = join(temporaryFolder(), 'Ministries 2.yaml')
  writeFileSync(file, source)
  chmodSync(file, mode)
  return file
}

describe('a job file', () => {
  it('needs inputs, an output and times; the rest has defaults', () => {
    const job = readJob(jobFile(LEAST), {})
    expect(job.name).toBe('ministries-2')
    expect(job.inputs[0]).toMatch(/\/inbox$/)
    expect(job.root).toBe(job.inputs[0])
    expect(job).toMatchObject({ pipeline: 'releases', settle: 10_000, timeLimit: 7_200_000, prune: false })
    expect(job.schedule).toMatchObject({ every: 300_000, timeZone: 'UTC', catchUp: 'latest', overlap: 'skip' })
  })

  it.each([
    ['schedule: { every: soon }', 'schedule.every: expected a duration such as 30s, 5m or 36h, got "soon"'],
    ['schedule: {}', 'schedule: expected either cron or every, got {}'],
    ['schedule: { every: 5m, cron: "* * * * *" }', 'schedule: expected either cron or every'],
    ['schedule: { cron: "99 * * * *" }', 'schedule.cron: expected a cron expression such as "0 7 * * 1-5"'],
    [
      'schedule: { cron: "0 0 30 2 *" }',
      'schedule.cron: expected a cron expression such as "0 7 * * 1-5" (it never comes)',
    ],
    [
      'schedule: { every: 5m, timeZone: Mars/Olympus }',
      'schedule.timeZone: expected an IANA time zone such as Europe/Berlin, got "Mars/Olympus"',
    ],
    ['schedule: { every: 5m, catchup: all }', 'schedule.catchup: unknown key'],
    ['schedule: { evry: 5m }', 'schedule.evry: unknown key'],
    ['schedule: { every: 5m, catchUp: some }', 'schedule.catchUp: expected one of "latest", "all", "none", got "some"'],
    ['schedule: { every: 10ms }', 'schedule.every: expected an interval of at least 1s'],
    ['gates: { maxSetAside: 0.2 }\nschedule: { every: 5m }', 'gates.maxSetAside: expected a text, got 0.2'],
    [
      'gates: { maxSetAside: 120% }\nschedule: { every: 5m }',
      'gates.maxSetAside: expected a share such as 20%, got "120%"',
    ],
    [
      'schedule: { every: 5m }\nnotify: [{ on: [failure], command: [mail, "${TO}"] }]',
      'notify[0].command[1]: expected a text without ${…}',
    ],
    ['schedule: { every: 5m }\nnotify: [{ on: [failure], command: mail }]', 'notify[0].command: expected a list'],
    ['schedule: { every: 5m }\nnotify: [{ on: [failure] }]', 'notify[0]: expected either command or webhook'],
    ['schedule: { every: 5m\n', 'expected YAML'],
    ['schedule: { every: 5m }\nmetrics: m.txt', 'metrics: expected a file name that ends in .prom'],
    [
      'schedule: { every: 5m }\ndigest: { address: "javascript:1" }',
      'digest.address: expected an address such as https',
    ],
    ['schedule: { every: 5m }\nname: Häfen', 'name: expected lower-case letters, digits and hyphens'],
  ])('%s', (source, message) => {
    expect(() => parseJob(`inputs: [inbox]\noutput: out\n${source}`, 'job.yaml')).toThrow(`job.yaml: ${message}`)
  })

  it.each([
    ['pipeline: nosuch', 'pipeline: expected a path or one of baseline, releases'],
    ['pipeline: ./nosuch.yaml', 'pipeline: expected a file that is there, got /'],
    ['inputs: [out/sub]', 'inputs[0]: expected a place outside the output folder'],
    ['inputs: [inbox, .]\noutput: .', 'inputs[0]: expected a place outside the output folder'],
  ])('%s', (line, message) => {
    const least = LEAST.split('\n').filter((one) => !line.includes(`${one.split(':')[0]}:`))
    const file = jobFile(`${least.join('\n')}\n${line}\n`)
    expect(() => readJob(file, {})).toThrow(`${file}: ${message}`)
  })

  it('is refused where another job writes its output', () => {
    const file = jobFile(LEAST)
    const out = join(dirname(file), 'out')
    mkdirSync(out)
    writeFileSync(join(out, 'status.json'), JSON.stringify({ schemaVersion: 1, job: { name: 'other' }, outbox: [] }))
    expect(() => readJob(file, {})).toThrow('which the job other writes')
    writeFileSync(file, `${LEAST}name: other\n`)
    expect(readJob(file, {}).name).toBe('other')
  })

  it.each([0o620, 0o602, 0o666])('is refused where others may write it: mode %o', (mode) => {
    expect(() => readJob(jobFile(LEAST, mode), {})).toThrow('only its owner may write')
  })

  it('keeps the ids of several inputs where one of them is away', () => {
    const job = readJob(jobFile(LEAST.replace('[inbox]', '[a/one, a/two/*.txt, a/three.txt]')), {})
    expect(job.root).toMatch(/\/a$/)
  })
})

describe('webhooks of a job file', () => {
  const withWebhook = (webhook: string): string => `${LEAST}notify: [{ on: [failure], webhook: ${webhook} }]\n`

  it('take addresses, secrets and headers from the environment', () => {
    const source = withWebhook('{ url: "${HOOK}", secret: "${KEY}", headers: { Authorization: "Bearer ${TOKEN}" } }')
    const job = readJob(jobFile(source), { HOOK: 'https://example.org/x', KEY: SECRET, TOKEN: 't' })
    expect(job.notify[0]!.webhook).toMatchObject({
      url: new URL('https://example.org/x'),
      key: Buffer.from('a secret of many bytes'),
      headers: { Authorization: 'Bearer t' },
    })
  })

  it.each([
    ['{ url: "${HOOK}" }', {}, 'HOOK to be set'],
    ['{ url: "${HOOK}" }', { HOOK: 'http://example.org/hidden' }, 'https://'],
    ['{ url: "${HOOK}" }', { HOOK: 'https://me:hidden@example.org/' }, 'without a password'],
    ['{ url: https://example.org, secret: "${KEY}" }', { KEY: 'hidden' }, 'whsec_'],
    ['{ url: https://example.org, headers: { webhook-id: "${KEY}" } }', { KEY: 'hidden' }, "header of one's own"],
    ['{ url: https://example.org, headers: { X-A: "${KEY}" } }', { KEY: 'hidden\nX-B: 1' }, 'printable ASCII'],
    ['{ url: https://example.org, secret: [hidden] }', {}, 'notify[0].webhook.secret: expected a text'],
  ])('%s with %o is refused without showing a secret', (webhook, environment, message) => {
    let told = ''
    try {
      readJob(jobFile(withWebhook(webhook)), environment)
    } catch (thrown) {
      told = (thrown as Error).message
    }
    expect(told).toContain(message)
    expect(told).not.toContain('hidden')
  })

  it.each(['http://localhost:9000/', 'http://127.0.0.1:1/', 'http://[::1]:1/'])('may go to %s', (url) => {
    expect(readJob(jobFile(withWebhook(`{ url: "${url}" }`)), {}).notify).toHaveLength(1)
  })
})

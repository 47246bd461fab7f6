import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { cronLine } from '../../src/schedule/print/cron.js'
import { kubernetesManifest } from '../../src/schedule/print/kubernetes.js'
import { systemdUnit } from '../../src/schedule/print/systemd.js'
import type { Job } from '../../src/schedule/job.js'
import { temporaryFolder } from '../helpers/command.js'
import { place } from './helpers.js'
import { CONFIG_MAP, CRON_JOB } from './kubernetes-schema.js'

const PATHS = [
  '/srv/jobs/plain.yaml',
  '/srv/my jobs/100%d %%n.yaml',
  `/srv/it's "quoted"/job.yaml`,
  '/srv/$HOME/${USER}/$$.yaml',
  '/srv/back\\slash/\\%d/\\\\x/\\n.yaml',
  '/srv/`id`;rm -rf/&|<>*?#!~.yaml',
  '/srv/ünïcödé/日本.yaml',
  '/srv/tab\there.yaml',
  "/srv/\\'/%'%.yaml",
]
const WITH_LINE_BREAK = '/srv/line\nbreak\r.yaml'

const job = (file: string): Job => ({ ...place('schedule: { every: 15m }\n').job(), file })

/** systemd.syntax(7): words in double quotes with C escapes, then specifiers, then `$$`. */
function readBySystemd(line: string): string[] {
  const words = [...line.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map((match) => match[1] ?? match[2]!)
  const named: Record<string, string> = { n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\' }
  return words.map((word) => {
    const plain = word.replace(/\\(?:([0-7]{3})|(.))/g, (_all, octal: string | undefined, letter: string) => {
      if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8))
      return named[letter] ?? `<bad escape ${letter}>`
    })
    const specified = plain.replace(/%(.?)/g, (_all, letter: string) =>
      letter === '%' ? '%' : `<specifier ${letter}>`,
    )
    return specified.replace(/\$(.?)/g, (_all, letter: string) => (letter === '$' ? '$' : `<variable ${letter}>`))
  })
}

/** As cron reads it (`\%` is `%`; a bare one ends the command), and then the shell itself. */
function readByCron(line: string): string[] {
  const command = line.replace(/^(?:\S+ ){5}/, '')
  expect(command.replace(/\\%/g, '')).not.toContain('%')
  const shown = `show() { for one; do printf '%s\\0' "$one"; done; }; show ${command.replace(/\\%/g, '%')}`
  return execFileSync('/bin/sh', ['-c', shown], { encoding: 'utf8' }).split('\0').slice(0, -1)
}

describe('systemd', () => {
  it.each([...PATHS, WITH_LINE_BREAK])('reads back the same command line: %j', (file) => {
    const line = /^ExecStart=(.*)$/m.exec(systemdUnit(job(file), ['/usr/bin/node', '/opt/50% off/bin.js']))![1]!
    expect(readBySystemd(line)).toEqual(['/usr/bin/node', '/opt/50% off/bin.js', 'schedule', file])
  })

  it('refuses a program that systemd could not start', () => {
    expect(() => systemdUnit(job('/x.yaml'), ['/opt/$X/node', 'b'])).toThrow('expected an absolute path of Node')
  })

  const verify = spawnSync('systemd-analyze', ['--version']).status === 0
  it.runIf(verify)('finds nothing wrong with the unit', () => {
    const folder = join(temporaryFolder(), 'units')
    mkdirSync(folder)
    const unit = join(folder, 'takeaways-job.service')
    writeFileSync(unit, systemdUnit(job('/srv/my jobs/100%d.yaml'), [process.execPath, '/opt/bin.js']))
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', unit], { encoding: 'utf8' })
    const own = stderr.split('\n').filter((line) => line.includes('takeaways-job'))
    expect({ status, own }).toEqual({ status: 0, own: [] })
  })
})

describe('cron', () => {
  it.each(PATHS)('and the shell read back the same command line: %j', (file) => {
    const line = cronLine(job(file), ['/usr/bin/node', '/opt/50% off/bin.js']).trim().split('\n').at(-1)!
    expect(readByCron(line)).toEqual(['/usr/bin/node', '/opt/50% off/bin.js', 'schedule', '--once', '--quiet', file])
    // Crons differ in what two backslashes mean.
    expect(line).not.toContain('\\\\')
  })

  it('refuses a line break, which no crontab can hold', () => {
    expect(() => cronLine(job(WITH_LINE_BREAK), ['node', 'b'])).toThrow('expected a path without a line break')
  })

  it.each([
    ['{ every: 15m }', '*/5 * * * *'],
    ['{ every: 1m }', '* * * * *'],
    ['{ cron: "7 3 * * *" }', '* * * * *'],
    ['{ cron: "30 3 * * 1", timeZone: Asia/Kathmandu }', '*/5 * * * *'],
  ])('looks often enough for %s', (schedule, times) => {
    const line = cronLine(place(`schedule: ${schedule}\n`).job(), ['node', 'b'])
    expect(line).toContain(`\n${times} node b schedule`)
  })
})

describe('Kubernetes', () => {
  it.each([
    ['{ cron: "0 7 * * 1-5", timeZone: Europe/Berlin }', '0 7 * * 1-5', 'Europe/Berlin'],
    ['{ every: 15m }', '* * * * *', 'Etc/UTC'],
    ['{ cron: "*/30 * * * * *" }', '* * * * *', 'Etc/UTC'],
    ['{ cron: "0 7 * * 1-5", jitter: 5m }', '* * * * *', 'Etc/UTC'],
  ])('%s is looked after at %s %s', (schedule, times, timeZone) => {
    const [config, cronJob] = parseAllDocuments(kubernetesManifest(place(`schedule: ${schedule}\n`).job())).map((one) =>
      one.toJS(),
    )
    expect(config.data['job.yaml']).toContain(`schedule: ${schedule}`)
    expect(cronJob.spec).toMatchObject({ schedule: times, timeZone, concurrencyPolicy: 'Forbid' })
    const [container] = cronJob.spec.jobTemplate.spec.template.spec.containers
    expect(container.args.join(' ')).not.toContain('$')
    expect(CONFIG_MAP.safeParse(config).error?.issues).toBeUndefined()
    expect(CRON_JOB.safeParse(cronJob).error?.issues).toBeUndefined()
  })

  it.each([
    ['a name as long as may be', `name: ${'a'.repeat(42)}\n`],
    ['a file that holds marks of YAML', 'digest: { title: "--- # *x &y !z | > %A \\"q\\"" }\n'],
    ['a limit of less than a second', 'timeLimit: 10ms\n'],
  ])('takes %s', (_what, lines) => {
    const at = place(`schedule: { cron: "5,35 7-9/2 * * 1-5" }\n${lines}`)
    const [config, cronJob] = parseAllDocuments(kubernetesManifest(at.job())).map((one) => one.toJS())
    expect(CONFIG_MAP.safeParse(config).error?.issues).toBeUndefined()
    expect(CRON_JOB.safeParse(cronJob).error?.issues).toBeUndefined()
    expect(config.data['job.yaml']).toBe(readFileSync(at.jobFile, 'utf8'))
  })
})

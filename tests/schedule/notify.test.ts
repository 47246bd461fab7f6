import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createHmac } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Job } from '../../src/schedule/job.js'
import { lettersFor } from '../../src/schedule/outbox.js'
import { serveOnce } from '../../src/schedule/scheduler.js'
import { storedState, type RunSummary } from '../../src/schedule/state.js'
import { FakeClock, place, release, surroundings } from './helpers.js'

/** In place of a code: no answer at all. */
const HANGS = 0
/** Taken, with an answer that does not end. */
const TALKS = 202

interface Received {
  readonly path: string | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** A receiver on this machine that answers with the codes in turn, the last one for ever. */
async function receiver(codes: number[]): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
    request.on('end', () => {
      received.push({ path: request.url, headers: request.headers, body })
      const code = codes[Math.min(received.length, codes.length) - 1]!
      if (code === HANGS) return
      response.writeHead(code, code === 302 ? { location: '/elsewhere' } : {})
      if (code !== TALKS) return response.end()
      for (let piece = 0; piece < 100; piece++) response.write('x'.repeat(10_000))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, received }
}

const KEY = Buffer.from('a secret of many bytes')
const SECRET = `whsec_${KEY.toString('base64')}`
const HOOK =
  'pipeline: baseline\nschedule: { every: 1h }\nnotify: [{ on: [news, failure], webhook: { url: "${HOOK}", secret: "${KEY}" } }]\n'

describe('a webhook', () => {
  it('gets news, signed, again with the same id until it takes them', async () => {
    const { url, received } = await receiver([500, 302, 204])
    const { drop, job, out } = place(HOOK, { HOOK: url, KEY: SECRET })
    drop('a.txt', release(1))
    const around = surroundings(new FakeClock(Date.now()))
    await serveOnce(job(), around)
    expect(received.map(({ path }) => path)).toEqual(['/hook', '/hook', '/hook'])
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    for (const { headers, body } of received) {
      const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
      expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', KEY).update(signed).digest('base64')}`)
    }
    const body = JSON.parse(received[0]!.body)
    expect(body).toMatchObject({ type: 'news.found', data: { job: 'job', outcome: 'done', more: 0 } })
    expect(storedState(out)?.outbox).toEqual([])
  })

  it('that does not take them gets them at the next look, with the same id; no address is told', async () => {
    const { url, received } = await receiver([503, 503, 503, 200])
    const { drop, job, out } = place(HOOK, { HOOK: url, KEY: SECRET })
    drop('a.txt', release(1))
    const around = surroundings(new FakeClock(Date.now()))
    await serveOnce(job(), around)
    expect(storedState(out)?.outbox).toHaveLength(1)
    expect(JSON.stringify(around.events)).not.toContain('/hook')
    expect(readFileSync(join(out, 'status.json'), 'utf8')).not.toContain('127.0.0.1')
    await serveOnce(job(), around)
    expect(storedState(out)?.outbox).toHaveLength(0)
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  })

  it('is given ten seconds, and its answer is not waited for', async () => {
    const { url, received } = await receiver([HANGS, TALKS])
    const { drop, job, out } = place(HOOK, { HOOK: url, KEY: SECRET })
    drop('a.txt', release(1))
    const began = performance.now()
    await serveOnce(job(), surroundings(new FakeClock(Date.now())))
    expect(performance.now() - began).toBeGreaterThan(9_900)
    expect(received).toHaveLength(2)
    expect(storedState(out)?.outbox).toEqual([])
  })

  it('that is gone (410) is left in peace', async () => {
    const { url, received } = await receiver([410])
    const { drop, job, out } = place(HOOK, { HOOK: url, KEY: SECRET })
    drop('a.txt', release(1))
    await serveOnce(job(), surroundings(new FakeClock(Date.now())))
    expect(received).toHaveLength(1)
    expect(storedState(out)?.outbox).toEqual([])
  })

  it('that nobody serves for three days is given up, and that is told', async () => {
    const { drop, job, out } = place(HOOK, { HOOK: 'http://127.0.0.1:9/hidden', KEY: SECRET })
    drop('a.txt', release(1))
    const clock = new FakeClock(Date.now())
    const around = surroundings(clock)
    await serveOnce(job(), around)
    expect(storedState(out)?.outbox).toHaveLength(1)
    clock.set(clock.now() + 3 * 86_400_000 + 1)
    await serveOnce({ ...job(), calendar: { next: () => null, last: () => null } }, around)
    expect(storedState(out)?.outbox).toEqual([])
    const told = around.events.flatMap((event) => (event.kind === 'undelivered' ? [event.reason] : []))
    expect(told).toEqual([expect.stringMatching(/^the webhook did not answer \(\w+\)$/), 'too old; it is given up'])
  })
})

describe('the body of a notification', () => {
  it('stays within 64 KB however much is new, and says how much it leaves out', () => {
    const words = '“Berths” 🚢 '.repeat(50)
    const quote = { id: 'q1', words, speaker: 'Ana', position: '', doubtful: false }
    const one = { id: 'r', sha256: '', title: words, publisher: null, date: null, themes: [], replaced: false }
    const news = { ...one, withdrawn: false, notices: [], announcements: [], quotes: [quote, quote], lead: null }
    const edition = {
      run: 'r',
      at: '2026-05-03T09:00:00.000Z',
      releases: Array.from({ length: 90 }, () => news),
      more: 7,
    }
    const run = {
      outcome: 'done',
      finishedAt: edition.at,
      run: 'r',
      news: { releases: 97, announcements: 1, quotes: 0 },
    }
    const job = { name: 'j', notify: [{ on: ['news'] }] } as unknown as Job
    const [letter] = lettersFor(job, run as unknown as RunSummary, edition, false)
    expect(Buffer.byteLength(letter!.body)).toBeLessThanOrEqual(65_536)
    const { data } = JSON.parse(letter!.body) as { data: { releases: unknown[]; more: number } }
    expect(data.releases.length).toBeGreaterThan(10)
    expect(data.releases.length + data.more).toBe(97)
  })
})

describe('a command', () => {
  const NEWS = 'pipeline: baseline\nschedule: { every: 1h }\n'
  const serveWith = async (command: string, signal?: AbortSignal) => {
    const at = place(`${NEWS}notify: [{ on: [news], command: ${command} }]\n`)
    at.drop('a.txt', release(1))
    const around = surroundings(new FakeClock(Date.now()), signal)
    await serveOnce(at.job(), around)
    const told = around.events.flatMap((event) => (event.kind === 'undelivered' ? [event.reason] : []))
    return { told, outbox: storedState(at.out)!.outbox, folder: at.folder }
  }

  it.each([
    ['[node, -e, "process.exit(3)"]', 'the command ended with 3'],
    ['[node, -e, "console.error(\'no mail today\');process.exit(1)"]', 'the command ended with 1: no mail today'],
    ['[node, -e, "process.kill(process.pid, 9)"]', 'the command ended with SIGKILL'],
    ['[no-such-program-here]', 'the command could not run (ENOENT)'],
    ['["a; touch made; b"]', 'the command could not run (ENOENT)'],
  ])('%s is told, and tried again at the next look', async (command, reason) => {
    const { told, outbox, folder } = await serveWith(command)
    expect(told).toEqual([reason])
    expect(outbox).toHaveLength(1)
    expect(readdirSync(folder)).not.toContain('made')
  })

  it.each([
    ['that does not read its stdin', '["true"]'],
    ['that leaves something running behind it', '[sh, -c, "sleep 30 & exit 0"]'],
  ])('%s does no harm', async (_name, command) => {
    const began = performance.now()
    expect(await serveWith(command)).toMatchObject({ told: [], outbox: [] })
    expect(performance.now() - began).toBeLessThan(25_000)
  })

  it('is ended when the scheduler stops', async () => {
    const stop = new AbortController()
    const timer = setInterval(() => stop.abort(), 6_000)
    onTestFinished(() => clearInterval(timer))
    const { outbox } = await serveWith('[sleep, "50"]', stop.signal)
    expect(stop.signal.aborted).toBe(true)
    expect(outbox.length).toBeLessThanOrEqual(1)
  })

  it('gets its JSON on stdin and its arguments as they stand: on the first failure and on recovery only', async () => {
    const { folder, inbox, job } = place(
      'schedule: { every: 1h }\ngates: { maxQuiet: 90m }\nnotify: [{ on: [failure, recovery], command: [node, note.cjs, "$(id) ; %PATH%"] }]\n',
    )
    writeFileSync(
      join(folder, 'note.cjs'),
      `let b='';process.stdin.on('data',c=>b+=c).on('end',()=>require('fs').appendFileSync('notes',JSON.stringify({arg:process.argv[2],type:JSON.parse(b).type})+'\\n'))`,
    )
    const clock = new FakeClock(Date.now())
    const around = surroundings(clock)
    for (let hour = 0; hour < 4; hour++) {
      await serveOnce(job(), around)
      clock.set(clock.now() + 3_600_000)
    }
    writeFileSync(join(inbox, 'new.txt'), release(3))
    await serveOnce(job(), around)
    const notes = readFileSync(join(folder, 'notes'), 'utf8').trim().split('\n')
    expect(notes.map((line) => JSON.parse(line))).toEqual([
      { arg: '$(id) ; %PATH%', type: 'run.failed' },
      { arg: '$(id) ; %PATH%', type: 'run.recovered' },
    ])
  })
})

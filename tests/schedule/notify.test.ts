import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createHmac } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { serveOnce } from '../../src/schedule/scheduler.js'
import { storedState } from '../../src/schedule/state.js'
import { FakeClock, place, release, surroundings } from './helpers.js'

interface Received {
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
      received.push({ headers: request.headers, body })
      const code = codes[Math.min(received.length, codes.length) - 1]!
      response.writeHead(code, code === 302 ? { location: '/elsewhere' } : {}).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
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
    expect(received).toHaveLength(3)
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
    const { url, received } = await receiver([503, 503, 503, 503, 503, 503, 200])
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
})

describe('a command', () => {
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

import { createHmac } from 'node:crypto'
import type { Clock } from './clock.js'
import type { Letter } from './outbox.js'
import { withTimeLimit } from './time-limit.js'
import type { Webhook } from './webhook-target.js'

/** The receiver has gone for good (410): nothing more is sent. */
export class GoneError extends Error {
  override readonly name = 'GoneError'
}

const TIME_LIMIT_MS = 10_000
/** Waits between tries, after the first. What still fails is tried again at the scheduler's next look. */
const WAITS_MS = [1_000, 5_000]

/**
 * Posts a letter as Standard Webhooks has it: https://www.standardwebhooks.com. Redirects are not followed; the answer is not read.
 * @throws {Error} after three tries; the message shows neither address nor secret
 */
export async function postWebhook(webhook: Webhook, letter: Letter, clock: Clock, signal: AbortSignal): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const problem = await tryOnce(webhook, letter, Math.floor(clock.now() / 1000), signal)
    if (problem === null) return
    const wait = WAITS_MS[attempt]
    if (wait === undefined || signal.aborted) throw new Error(`the webhook ${problem}`)
    await clock.sleep(wait, signal)
  }
}

async function tryOnce(
  webhook: Webhook,
  letter: Letter,
  timestamp: number,
  signal: AbortSignal,
): Promise<string | null> {
  let status: number
  try {
    status = await withTimeLimit(signal, TIME_LIMIT_MS, (limit) => post(webhook, letter, timestamp, limit))
  } catch (thrown) {
    return `did not answer (${reasonOf(thrown)})`
  }
  if (status === 410) throw new GoneError('the webhook is gone')
  return status >= 200 && status < 300 ? null : `answered ${status}`
}

async function post(
  { url, key, headers }: Webhook,
  { id, body }: Letter,
  timestamp: number,
  signal: AbortSignal,
): Promise<number> {
  const response = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    signal,
    headers: {
      ...headers,
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      ...(key === null ? {} : { 'webhook-signature': signatureOf(key, id, timestamp, body) }),
    },
    body,
  })
  await response.body?.cancel()
  return response.status
}

/** `v1,` and the base64 HMAC-SHA256 of id, timestamp and body. */
export function signatureOf(key: Buffer, id: string, timestamp: number, body: string): string {
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
}

/** The code of a failure: its message could hold the address. */
function reasonOf(thrown: unknown): string {
  const { name, cause } = thrown as Error & { cause?: NodeJS.ErrnoException }
  return cause?.code ?? name
}

import { messageOf } from '../core/errors.js'
import { runCommand } from './command.js'
import type { Job } from './job.js'
import type { Letter } from './outbox.js'
import type { ScheduleSurroundings } from './scheduler.js'
import { readState, writeState } from './state.js'
import { GoneError, postWebhook } from './webhook.js'

/** A letter is tried again at each look at the clock until it is this old. */
const OLDEST_MS = 3 * 86_400_000

/** Delivers what waits in the outbox; what cannot be delivered stays there for the next time. */
export async function deliver(job: Job, surroundings: ScheduleSurroundings): Promise<void> {
  const { clock, signal, tell } = surroundings
  for (const letter of readState(job, clock.now()).outbox) {
    if (signal.aborted) return
    const tooOld = clock.now() - Date.parse(letter.since) > OLDEST_MS
    const problem = tooOld ? 'too old; it is given up' : await deliverOne(job, letter, surroundings)
    if (problem !== null) tell({ kind: 'undelivered', target: letter.target, reason: problem })
    if (problem !== null && !tooOld) continue
    const state = readState(job, clock.now())
    writeState(job, { ...state, outbox: state.outbox.filter(({ id }) => id !== letter.id) })
  }
}

/** Null where it was delivered, or where nobody wants it any more; else what stood in its way. */
async function deliverOne(job: Job, letter: Letter, { clock, signal }: ScheduleSurroundings): Promise<string | null> {
  const target = job.notify[letter.target]
  if (!target?.on.includes(letter.moment)) return null
  try {
    if (target.command) await runCommand(target.command, letter.body, job.file, signal)
    if (target.webhook) await postWebhook(target.webhook, letter, clock, signal)
    return null
  } catch (thrown) {
    return thrown instanceof GoneError ? null : messageOf(thrown)
  }
}

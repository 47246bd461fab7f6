import { timerMs } from '../core/durations.js'

/**
 * Does some work with a signal that is given when the outer one is, or after a while.
 * Not `AbortSignal.any` with `AbortSignal.timeout`: Node 20 may collect the timeout as garbage, and it never comes.
 */
export async function withTimeLimit<T>(
  outer: AbortSignal,
  limitMs: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController()
  const stop = (): void => controller.abort(outer.reason)
  const timer = setTimeout(() => controller.abort(new DOMException('the time limit', 'TimeoutError')), timerMs(limitMs))
  outer.addEventListener('abort', stop)
  if (outer.aborted) stop()
  try {
    return await work(controller.signal)
  } finally {
    clearTimeout(timer)
    outer.removeEventListener('abort', stop)
  }
}

/** The time, as the scheduler sees it: another one stands in its place where days are to pass in a moment. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Resolves after a while, or at once when the signal is given. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>
}

export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve()
      const wake = (): void => {
        clearTimeout(timer)
        signal.removeEventListener('abort', wake)
        resolve()
      }
      const timer = setTimeout(wake, milliseconds)
      signal.addEventListener('abort', wake)
    }),
}

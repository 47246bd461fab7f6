import { EXIT } from './exit-codes.js'

export interface Stop {
  readonly signal: AbortSignal
  code(): number
  forget(): void
}

/** Stops at the first Ctrl-C or term signal; a second one ends the program at once. */
export function stopOnSignals(): Stop {
  const controller = new AbortController()
  let code: number = EXIT.interrupted
  const onSignal = (signal: NodeJS.Signals): void => {
    code = signal === 'SIGTERM' ? EXIT.terminated : EXIT.interrupted
    if (controller.signal.aborted) process.exit(code)
    controller.abort()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal)
  return {
    signal: controller.signal,
    code: () => code,
    forget: () => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, onSignal)
    },
  }
}

/** Exit codes of the command line, as its page lists them. */
export const EXIT = {
  done: 0,
  setAside: 1,
  wrongCall: 2,
  gateNotMet: 3,
  defect: 70,
  locked: 75,
  interrupted: 130,
  terminated: 143,
} as const

/** Ends a verb with a code of its own; its message, where there is one, is one line for stderr. */
export class Exit extends Error {
  override readonly name = 'Exit'

  constructor(
    readonly code: number,
    message = '',
  ) {
    super(message)
  }
}

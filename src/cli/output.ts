import { painter, type Paint } from '../report/paint.js'
import { visible } from '../report/terminal.js'
import { EXIT } from './exit-codes.js'

/** Options that every verb has. */
export interface CommonOptions {
  readonly color: boolean
  readonly quiet?: boolean
  readonly verbose?: boolean
}

/** Data, to stdout. */
export function print(data: string | Uint8Array): void {
  process.stdout.write(data)
}

/** Talk, one line to stderr; active characters in it are made visible. */
export function say(line: string): void {
  process.stderr.write(`${line.split('\n').map(visible).join('\n')}\n`)
}

/** Whether people read stdout. */
export function onTerminal(): boolean {
  return process.stdout.isTTY === true
}

/** Columns of the terminal; 80 where there is none. */
export function terminalWidth(stream: { readonly columns?: number } = process.stdout): number {
  return stream.columns ?? 80
}

/** Colours where stdout is a terminal and nobody has forbidden them (https://no-color.org), or where FORCE_COLOR asks for them. */
export function paintFor(
  options: { readonly color: boolean },
  stream: { readonly isTTY?: boolean } = process.stdout,
): Paint {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (!options.color || (NO_COLOR ?? '') !== '') return painter(false)
  if ((FORCE_COLOR ?? '') !== '' && FORCE_COLOR !== '0') return painter(true)
  return painter(stream.isTTY === true && TERM !== 'dumb')
}

/**
 * A reader that has gone (`| head`) is no error: what is written afterwards goes nowhere. Data that cannot be written for
 * another reason (a full disk) ends the program with one line; talk that cannot be written is lost, and the work goes on.
 */
export function endQuietlyWhenClosed(): void {
  process.stderr.on('error', () => undefined)
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return
    say(`takeaways: expected a place that the output can be written to, got ${error.message}`)
    process.exit(EXIT.wrongCall)
  })
}

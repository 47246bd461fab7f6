import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { withTimeLimit } from './time-limit.js'

const TIME_LIMIT_MS = 60_000
const MOST_SHOWN = 300

/**
 * Runs a command without a shell, with JSON on its stdin, in the folder of the job file.
 * @throws {Error} where it cannot be started, ends with another code than 0, or takes over a minute; with the end of its stderr
 */
export function runCommand(
  command: readonly string[],
  input: string,
  jobFile: string,
  signal: AbortSignal,
): Promise<void> {
  return withTimeLimit(signal, TIME_LIMIT_MS, (limit) => run(command, input, jobFile, limit))
}

function run(command: readonly string[], input: string, jobFile: string, signal: AbortSignal): Promise<void> {
  const [program = '', ...args] = command
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      shell: false,
      cwd: dirname(jobFile),
      stdio: ['pipe', 'ignore', 'pipe'],
      signal,
      killSignal: 'SIGKILL',
      windowsHide: true,
    })
    let told = ''
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (told = (told + chunk).slice(-MOST_SHOWN)))
    // A command that does not read its stdin is none the worse for it.
    child.stdin.on('error', () => undefined).end(input)
    child.on('error', (error: NodeJS.ErrnoException) => reject(new Error(`the command could not run (${error.code})`)))
    child.on('exit', (code, killedBy) => {
      // What the command leaves running in the background may hold its stderr for ever.
      child.stderr.destroy()
      if (code === 0) resolve()
      else reject(new Error(`the command ended with ${code ?? killedBy}${told === '' ? '' : `: ${told.trim()}`}`))
    })
  })
}

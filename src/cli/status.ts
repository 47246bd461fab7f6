import type { Command } from 'commander'
import { onTerminal, paintFor, print, type CommonOptions } from './output.js'
import { Exit, EXIT } from './exit-codes.js'
import { parseChoice, parseDuration } from './values.js'

interface StatusOptions extends CommonOptions {
  readonly maxAge?: string
  readonly format?: string
}

/** `takeaways status <dir> [--max-age 36h]` */
export function registerStatus(program: Command): void {
  program
    .command('status')
    .summary('what the last run of a folder did, and whether all is well')
    .description(
      'Tells of the last run, the next one and what waits. Ends with 1 where something is wrong, for monitoring.',
    )
    .argument('<dir>', 'the output folder')
    .option('--max-age <time>', 'longest time since the last good run')
    .option('--format <F>', 'text or json')
    .addHelpText('before', 'Example:\n  $ takeaways status summaries --max-age 36h\n')
    .action(async (folder: string, options: StatusOptions) => {
      const format = parseChoice(options.format ?? (onTerminal() ? 'text' : 'json'), '--format', ['text', 'json'])
      const maxAgeMs = options.maxAge === undefined ? null : parseDuration(options.maxAge, '--max-age')
      const { statusOf } = await import('../schedule/status.js')
      const report = await statusOf(folder, maxAgeMs, Date.now())
      if (format === 'json') print(`${JSON.stringify(report, null, 1)}\n`)
      else print((await import('./status-text.js')).statusText(report, paintFor(options)))
      if (!report.ok) throw new Exit(EXIT.setAside)
    })
}

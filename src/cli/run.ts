import { Option, type Command } from 'commander'
import type { BatchOptions } from '../batch/options.js'
import type { CommonOptions } from './output.js'
import { parseCount, parseDuration, parseSize } from './values.js'

interface RunOptions extends CommonOptions {
  readonly out: string
  readonly pipeline: string
  readonly workers?: string
  readonly timeout: string
  readonly encoding?: string
  readonly maxBytes: string
  readonly maxMemory: string
  readonly force?: boolean
  readonly dryRun?: boolean
  readonly prune?: boolean
  readonly breakLock?: boolean
}

/** `takeaways run <input…> --out <dir>` */
export function registerRun(program: Command): void {
  program
    .command('run')
    .summary('a folder of releases to a folder of summaries')
    .description(
      'Summarizes releases: files, folders with all that is in them, patterns, or - for stdin. Goes on where the last run stopped; ' +
        'what cannot be summarized is set aside with its reason.',
    )
    .argument('<input...>', 'releases and folders of releases')
    .requiredOption('--out <dir>', 'folder that the summaries go to')
    .option('--pipeline <P>', 'a pipeline by name or path', 'releases')
    .option('--workers <N>', 'worker processes (default: one less than the processors)')
    .option('--timeout <time>', 'most time for one document', '30s')
    .option('--max-bytes <size>', 'largest document', '10MB')
    .option('--max-memory <size>', 'most memory for one document', '512MB')
    .option('--encoding <E>', 'how the bytes of all texts are to be read (default: as the bytes tell)')
    .option('--force', 'do again what is done or set aside already')
    .option('--dry-run', 'tell what would be done, and write nothing')
    .option('--prune', 'remove the summaries of inputs that are no longer there')
    .addOption(new Option('--break-lock', 'take the lock of a run that is gone; make sure that it is'))
    .addHelpText('before', 'Example:\n  $ takeaways run inbox --out summaries\n')
    .action(async (inputs: string[], options: RunOptions) => {
      const { runToFolder } = await import('./run-to-folder.js')
      await runToFolder(batchOptions(inputs, options), options)
    })
}

function batchOptions(inputs: readonly string[], options: RunOptions): BatchOptions {
  return {
    inputs,
    out: options.out,
    pipeline: options.pipeline,
    workers: options.workers === undefined ? undefined : parseCount(options.workers, '--workers', 1),
    timeoutMs: parseDuration(options.timeout, '--timeout'),
    maxBytes: parseSize(options.maxBytes, '--max-bytes'),
    maxMemoryBytes: parseSize(options.maxMemory, '--max-memory'),
    encoding: options.encoding,
    force: options.force,
    dryRun: options.dryRun,
    prune: options.prune,
    breakLock: options.breakLock,
  }
}

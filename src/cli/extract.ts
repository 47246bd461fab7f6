import { setFlagsFromString } from 'node:v8'
import type { Command } from 'commander'
import { onTerminal, paintFor, print, terminalWidth, type CommonOptions } from './output.js'
import { parseChoice } from './values.js'

interface ExtractOptions extends CommonOptions {
  readonly pipeline: string
  readonly encoding?: string
  readonly format?: string
}

/** `takeaways extract <file|->` */
export function registerExtract(program: Command): void {
  program
    .command('extract')
    .summary('what one release says, on the terminal or as JSON')
    .description('Summarizes one release. The text view is the default on a terminal, JSON where the output is piped.')
    .argument('<file>', 'the release, or - for stdin')
    .option('--pipeline <P>', 'a pipeline by name or path', 'releases')
    .option('--encoding <E>', 'how the bytes are to be read, such as windows-1252 (default: as the bytes tell)')
    .option('--format <F>', 'text, json or markdown')
    .addHelpText('before', 'Example:\n  $ takeaways extract release.txt --format markdown\n')
    .action(extract)
}

async function extract(file: string, options: ExtractOptions): Promise<void> {
  const format = parseChoice(options.format ?? (onTerminal() ? 'text' : 'json'), '--format', [
    'text',
    'json',
    'markdown',
  ])
  // Of what one release takes, a seventh went to optimized code that came too late to be of use: a function has to have run longer for it.
  setFlagsFromString('--interrupt-budget=1000000')
  const { extractRelease } = await import('./extract-release.js')
  const { summary, text } = await extractRelease(file, options)
  if (format === 'json') return print(JSON.stringify(summary, null, 1) + '\n')
  const { briefOf } = await import('../report/brief.js')
  const brief = briefOf(summary, text)
  if (format === 'markdown') return print((await import('../report/markdown-brief.js')).markdownBrief(brief))
  const { terminalBrief } = await import('../report/terminal-brief.js')
  print(terminalBrief(brief, terminalWidth(), paintFor(options)))
}

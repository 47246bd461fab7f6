import type { Command } from 'commander'
import { loadGold } from '../labels/index.js'
import { agreementOf, byCategory, missesOf } from '../score/index.js'
import { onTerminal, paintFor, print, say, terminalWidth, type CommonOptions } from './output.js'
import { parseChoice } from './values.js'

const FORMATS = ['text', 'json', 'csv'] as const

interface Options extends CommonOptions {
  readonly format?: string
}

/** `takeaways agree <labels-A> <labels-B>` */
export function registerAgree(program: Command): void {
  program
    .command('agree')
    .summary('how far two annotators of the same releases agree')
    .description('Agreement by category, Cohen’s kappa on types, and every disagreement.')
    .argument('<labels-A>', 'folder of labelled releases')
    .argument('<labels-B>', 'the same releases, labelled by somebody else')
    .option('--format <F>', FORMATS.join(', '))
    .addHelpText('before', 'Example:\n  $ takeaways agree labels/anna labels/ben\n')
    .action(agree)
}

async function agree(a: string, b: string, options: Options): Promise<void> {
  const format = parseChoice(options.format ?? (onTerminal() ? 'text' : 'json'), '--format', FORMATS)
  const agreement = agreementOf(loadGold(a), loadGold(b))
  for (const id of agreement.onlyA) say(`${id}: labelled in ${a} only`)
  for (const id of agreement.onlyB) say(`${id}: labelled in ${b} only`)
  if (format === 'csv') return print((await import('../report/score-csv.js')).missesCsv(agreement.score))
  if (format === 'text') {
    return print((await import('../report/agree-text.js')).agreeText(agreement, terminalWidth(), paintFor(options)))
  }
  const { score, kappa, onlyA, onlyB } = agreement
  const categories = byCategory((name) => score.figures[name])
  const report = { documents: score.documents.length, categories, kappa, onlyA, onlyB, disagreements: missesOf(score) }
  print(JSON.stringify(report, null, 2) + '\n')
}

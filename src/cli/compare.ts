import type { Command } from 'commander'
import { InputError } from '../core/errors.js'
import { loadGold, type GoldRelease } from '../labels/index.js'
import { compareScores, scoreSummaries, type Comparison } from '../score/index.js'
import { onTerminal, paintFor, print, say, terminalWidth, type CommonOptions } from './output.js'
import { predictionsOfSide } from './sides.js'
import { parseChoice } from './values.js'

const FORMATS = ['text', 'json', 'csv', 'html'] as const

interface Options extends CommonOptions {
  readonly format?: string
}

/** `takeaways compare <gold-dir> <A> <B>` */
export function registerCompare(program: Command): void {
  program
    .command('compare')
    .summary('two pipelines or folders of summaries, and whether their difference is real')
    .description('Figures side by side with 95 % intervals and significance, and each case that only one gets right.')
    .argument('<gold-dir>', 'folder of labelled releases')
    .argument('<A>', 'a pipeline, or a folder of summaries')
    .argument('<B>', 'another one')
    .option('--format <F>', FORMATS.join(', '))
    .addHelpText(
      'before',
      'Example:\n  $ takeaways compare fixtures/dev baseline releases --format html > compare.html\n',
    )
    .action(compare)
}

async function compare(folder: string, a: string, b: string, options: Options): Promise<void> {
  const format = parseChoice(options.format ?? (onTerminal() ? 'text' : 'json'), '--format', FORMATS)
  if (a === b) throw new InputError(`compare: expected two that differ, got ${JSON.stringify(a)} twice`)
  const gold = loadGold(folder)
  const sides = [a, b].map((side) => {
    const score = scoreSummaries(gold, predictionsOfSide(side, gold, say))
    for (const id of score.missing) say(`${side}: ${id}: no summary, counts as an empty one`)
    return score
  })
  print(await written(compareScores(sides[0]!, sides[1]!), { a, b }, gold, format, options))
}

async function written(
  comparison: Comparison,
  names: { readonly a: string; readonly b: string },
  gold: readonly GoldRelease[],
  format: (typeof FORMATS)[number],
  options: Options,
): Promise<string> {
  if (format === 'json') {
    const { compareJson } = await import('../report/compare-data.js')
    return JSON.stringify(compareJson(comparison, names), null, 2) + '\n'
  }
  if (format === 'csv') return (await import('../report/compare-data.js')).compareCsv(comparison)
  if (format === 'html') return (await import('../report/compare-page.js')).comparePage(comparison, names, gold)
  const { compareText } = await import('../report/compare-text.js')
  return compareText(comparison, names, terminalWidth(), paintFor(options))
}

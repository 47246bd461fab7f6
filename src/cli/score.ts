import { Option, type Command } from 'commander'
import { InputError } from '../core/errors.js'
import { loadGold, type GoldRelease } from '../labels/index.js'
import { loadPipeline } from '../pipeline/load.js'
import { scoreText } from '../report/score-text.js'
import { readPredictions, scoreJson, scoreSummaries, type Prediction, type Score } from '../score/index.js'
import { predictWith } from './predict.js'

const FORMATS = ['text', 'json'] as const
type Format = (typeof FORMATS)[number]

interface Options {
  readonly predicted?: string
  readonly pipeline?: string
  readonly format: Format
}

/** Adds `takeaways score` to the command line. */
export function registerScore(program: Command): void {
  program
    .command('score')
    .summary('precision, recall and F1 by category against labelled releases')
    .description('Example: takeaways score fixtures/dev --pipeline releases')
    .argument('<gold-dir>', 'folder of <id>.txt with <id>.gold.json')
    .option('--predicted <dir>', 'folder of summaries, <id>.json')
    .option('--pipeline <name or file>', 'pipeline whose summaries are scored (default: releases)')
    .addOption(
      new Option('--format <form>', 'form of the output')
        .choices(FORMATS)
        .default(process.stdout.isTTY ? 'text' : 'json'),
    )
    .action((folder: string, options: Options) => score(folder, options))
}

function score(folder: string, options: Options): void {
  if (options.predicted !== undefined && options.pipeline !== undefined) {
    throw new InputError('score: expected --predicted or --pipeline, got both')
  }
  const gold = loadGold(folder)
  const result = scoreSummaries(gold, predictionsOf(gold, options))
  for (const id of result.missing) tell(`${id}: no summary, counts as an empty one`)
  process.stdout.write(written(result, options.format))
}

function predictionsOf(gold: readonly GoldRelease[], { predicted, pipeline }: Options): Map<string, Prediction> {
  return predicted === undefined ? predictWith(loadPipeline(pipeline), gold, tell) : readPredictions(predicted, gold)
}

function written(result: Score, format: Format): string {
  return format === 'json' ? JSON.stringify(scoreJson(result), null, 2) + '\n' : scoreText(result)
}

function tell(message: string): void {
  process.stderr.write(`${message}\n`)
}

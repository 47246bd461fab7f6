import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { InputError, messageOf } from '../core/errors.js'
import { loadGold, type GoldRelease } from '../labels/index.js'
import { loadPipeline } from '../pipeline/load.js'
import {
  checkFloors,
  checkNotWorse,
  detailsOf,
  parseGates,
  readPredictions,
  scoreJson,
  scoreSummaries,
  type GateResult,
  type Prediction,
  type Score,
} from '../score/index.js'
import { EXIT, Exit } from './exit-codes.js'
import { onTerminal, paintFor, print, say, terminalWidth, type CommonOptions } from './output.js'
import { predictWith } from './predict.js'
import { predictionsOfSide } from './sides.js'
import { parseChoice } from './values.js'

const FORMATS = ['text', 'json', 'csv', 'junit', 'html'] as const

interface Options extends CommonOptions {
  readonly predicted?: string
  readonly pipeline?: string
  readonly misses?: boolean
  readonly gates?: string
  readonly format?: string
}

/** `takeaways score <gold-dir>` */
export function registerScore(program: Command): void {
  program
    .command('score')
    .summary('how right the summaries are, against labelled releases')
    .description('Precision, recall and F1 by category, with 95 % intervals.')
    .argument('<gold-dir>', 'folder of labelled releases, <id>.txt with <id>.gold.json')
    .option('--predicted <dir>', 'folder of summaries, <id>.json')
    .option('--pipeline <P>', 'pipeline whose summaries are scored, by name or path (default: releases)')
    .option('--misses', 'list everything that is not right')
    .option('--gates <file>', 'least figures, YAML or JSON; ends with 3 where one is not reached')
    .option('--format <F>', FORMATS.join(', '))
    .addHelpText('before', 'Example:\n  $ takeaways score fixtures/dev --pipeline releases --misses\n')
    .action(score)
}

async function score(folder: string, options: Options): Promise<void> {
  const format = parseChoice(options.format ?? (onTerminal() ? 'text' : 'json'), '--format', FORMATS)
  const gates = options.gates === undefined ? null : parseGates(readText(options.gates), options.gates)
  const gold = loadGold(folder)
  const result = scoreSummaries(gold, predictionsOf(gold, options))
  for (const id of result.missing) say(`${id}: no summary, counts as an empty one`)
  const results = gates ? checkFloors(result, gates.floors) : []
  if (gates?.notWorseThan) {
    const baseline = scoreSummaries(gold, predictionsOfSide(gates.notWorseThan, gold, say))
    results.push(...checkNotWorse(result, baseline, gates.notWorseThan))
  }
  print(await written(result, gold, results, format, options))
  endByGates(results)
}

function predictionsOf(gold: readonly GoldRelease[], { predicted, pipeline }: Options): Map<string, Prediction> {
  if (predicted === undefined) return predictWith(loadPipeline(pipeline), gold, say)
  if (pipeline !== undefined) throw new InputError('score: expected --predicted or --pipeline, got both')
  return readPredictions(predicted, gold)
}

async function written(
  result: Score,
  gold: readonly GoldRelease[],
  gates: readonly GateResult[],
  format: (typeof FORMATS)[number],
  options: Options,
): Promise<string> {
  const misses = options.misses === true
  if (format === 'junit') return (await import('../report/score-junit.js')).scoreJunit(result, gates)
  const details = detailsOf(result)
  if (format === 'json') return JSON.stringify(scoreJson(result, details, misses), null, 2) + '\n'
  if (format === 'csv') {
    const { missesCsv, scoreCsv } = await import('../report/score-csv.js')
    return misses ? missesCsv(result) : scoreCsv(result, details)
  }
  const { scoreText } = await import('../report/score-text.js')
  const { missesText } = await import('../report/misses-text.js')
  const [width, paint] = [terminalWidth(), paintFor(options)]
  const table = scoreText(result, details, width, paint)
  return misses ? `${missesText(result, gold, width, paint)}\n${table}` : table
}

/** @throws {Exit} where a gate is not met */
function endByGates(results: readonly GateResult[]): void {
  const fallen = results.filter(({ met }) => !met)
  if (fallen.length === 0) return
  throw new Exit(EXIT.gateNotMet, `gate not met: ${fallen.map(({ message }) => message).join('; ')}`)
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (thrown) {
    throw new InputError(`--gates: expected a file that can be read, got ${path} (${messageOf(thrown)})`)
  }
}

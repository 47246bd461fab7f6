import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { InputError } from '../core/errors.js'
import { paintFor, print, terminalWidth, type CommonOptions } from './output.js'

const RELEASES = 'fixtures/dev'
const OUT = 'out/dev'

/** `takeaways demo`, which `npm start` calls: the labelled releases of a checkout, summarized and scored. */
export function registerDemo(program: Command): void {
  program
    .command('demo', { hidden: true })
    .description('Summarizes the labelled releases of a checkout and scores the summaries.')
    .addHelpText('before', 'Example:\n  $ takeaways demo\n')
    .action(demo)
}

async function demo(options: CommonOptions): Promise<void> {
  if (!existsSync(RELEASES)) throw new InputError(`expected to run in a checkout with ${RELEASES}, got ${resolve('.')}`)
  const { runToFolder } = await import('./run-to-folder.js')
  await runToFolder({ inputs: [RELEASES], out: OUT }, options)
  print(`The summaries are in ${OUT}. How right they are, against labels made by hand:\n\n`)
  const { loadGold } = await import('../labels/index.js')
  const { detailsOf, readPredictions, scoreSummaries } = await import('../score/index.js')
  const { scoreText } = await import('../report/score-text.js')
  const gold = loadGold(RELEASES)
  const score = scoreSummaries(gold, readPredictions(OUT, gold))
  print(scoreText(score, detailsOf(score), terminalWidth(), paintFor(options)))
}

import { existsSync } from 'node:fs'
import { InputError } from '../core/errors.js'
import type { GoldRelease } from '../labels/index.js'
import { listPipelines } from '../pipeline/find.js'
import { loadPipeline } from '../pipeline/load.js'
import { readPredictions, type Prediction } from '../score/index.js'
import { predictWith } from './predict.js'

/**
 * The summaries that a pipeline or a folder stands for: an existing folder is one of summaries, everything else a pipeline.
 * @throws {InputError} where it could be both
 */
export function predictionsOfSide(
  side: string,
  gold: readonly GoldRelease[],
  tell: (message: string) => void,
): Map<string, Prediction> {
  if (!existsSync(side) || side.endsWith('.yaml')) return predictWith(loadPipeline(side), gold, tell)
  const pipeline = listPipelines().find(({ name }) => name === side)
  if (pipeline) {
    throw new InputError(
      `${side}: expected a pipeline or a folder of summaries, got a name that is both; write ./${side} for the folder, ${pipeline.path} for the pipeline`,
    )
  }
  return readPredictions(side, gold)
}

import { basename } from 'node:path'
import { hashOfLabels, loadGold } from '../labels/index.js'
import { loadPipeline } from '../pipeline/load.js'
import { scoreSummaries, snapshotOf, type Snapshot } from '../score/index.js'
import { predictWith } from './predict.js'

/** The figures of a pipeline on folders of labelled releases; each set is named after its folder. */
export function measure(pipelineName: string, folders: readonly string[]): Snapshot {
  const pipeline = loadPipeline(pipelineName)
  const scores = folders.map((folder) => {
    const gold = loadGold(folder)
    return [
      basename(folder),
      scoreSummaries(
        gold,
        predictWith(pipeline, gold, () => undefined),
      ),
    ] as const
  })
  return snapshotOf(pipelineName, hashOfLabels(folders), new Map(scores))
}

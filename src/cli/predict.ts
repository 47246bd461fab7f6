import { DocumentError } from '../core/errors.js'
import { documentOf } from '../input/read.js'
import type { GoldRelease } from '../labels/index.js'
import type { Pipeline } from '../pipeline/compile.js'
import type { Prediction } from '../score/index.js'

/** What a pipeline makes of labelled releases; one that it cannot summarize is left out and told of. */
export function predictWith(
  pipeline: Pipeline,
  gold: readonly GoldRelease[],
  tell: (message: string) => void,
): Map<string, Prediction> {
  const predictions = new Map<string, Prediction>()
  for (const { id, text } of gold) {
    try {
      predictions.set(id, pipeline.summarize(documentOf(text, { id })))
    } catch (thrown) {
      if (!(thrown instanceof DocumentError)) throw thrown
      tell(`${id}: set aside: ${thrown.message}`)
    }
  }
  return predictions
}

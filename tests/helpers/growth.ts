import type { Document } from '../../src/core/document.js'
import type { LayerName } from '../../src/core/layers.js'
import type { StageInput } from '../../src/core/stage.js'
import { documentOf } from '../../src/input/read.js'
import type { Pipeline } from '../../src/pipeline/compile.js'
import { textService } from '../../src/text/service.js'

/** Milliseconds of processor time that each stage of a pipeline takes for a document, by name; other work on the machine does not count. */
export function stageTimes(pipeline: Pipeline, document: Document): Map<string, number> {
  const layers: Record<string, unknown> = {}
  const times = new Map<string, number>()
  const text = textService(document.text)
  for (const { stage, options } of pipeline.definition.stages) {
    const run = stage.create(options)
    // Where garbage may be asked for: what the stages before left behind is not this one's.
    globalThis.gc?.()
    const began = process.cpuUsage()
    layers[stage.makes] = run({ document, text, ...layers } as StageInput<LayerName>)
    const { user, system } = process.cpuUsage(began)
    times.set(stage.name, (user + system) / 1_000)
  }
  return times
}

export interface Growth {
  readonly stage: string
  readonly small: number
  readonly large: number
}

/** Times of each stage for a text of `length` and one of `factor` times that; the least of `runs` runs each. */
export function growthOf(
  pipeline: Pipeline,
  make: (length: number) => string,
  length: number,
  factor: number,
  runs: number,
): Growth[] {
  const small = leastTimes(pipeline, make(length), runs)
  const large = leastTimes(pipeline, make(length * factor), runs)
  return [...small].map(([stage, time]) => ({ stage, small: time, large: large.get(stage)! }))
}

function leastTimes(pipeline: Pipeline, text: string, runs: number): Map<string, number> {
  const least = new Map<string, number>()
  for (let run = 0; run < runs; run++) {
    for (const [stage, time] of stageTimes(pipeline, documentOf(text)))
      least.set(stage, Math.min(time, least.get(stage) ?? Infinity))
  }
  return least
}

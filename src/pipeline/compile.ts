import { createHash } from 'node:crypto'
import type { Document } from '../core/document.js'
import { DocumentError, InputError, messageOf } from '../core/errors.js'
import type { LayerName, Layers } from '../core/layers.js'
import type { StageInput } from '../core/stage.js'
import type { PipelineMark, Summary } from '../core/summary.js'
import { textService } from '../text/service.js'
import { assemble } from './assemble.js'
import { BUILD } from './build.js'
import type { PipelineDefinition } from './definition.js'

/** A pipeline that is ready to run on one document after another. */
export interface Pipeline extends PipelineMark {
  readonly definition: PipelineDefinition
  /** Announcement types that the definition adds to those of the guide: what `summarySchema` has to know of it. */
  readonly addedTypes: readonly string[]
  /** The layers that the pipeline makes of a document. */
  analyse(document: Document): Partial<Layers>
  summarize(document: Document): Summary
}

/**
 * Checks that every need of a stage is made before it, and makes the stages ready.
 * @throws {InputError} naming the stage and the layer
 */
export function compile(definition: PipelineDefinition, where: string): Pipeline {
  checkNeeds(definition, where)
  const steps = definition.stages.map(({ stage, options }) => ({
    name: stage.name,
    makes: stage.makes,
    run: stage.create(options),
  }))
  const mark: PipelineMark = { name: definition.name, fingerprint: fingerprintOf(definition) }
  const analyse = (document: Document): Partial<Layers> => {
    const layers: Partial<Record<LayerName, unknown>> = {}
    const given = { document, text: textService(document.text) }
    for (const step of steps) layers[step.makes] = runStep(step, { ...given, ...layers } as StageInput<LayerName>)
    return layers as Partial<Layers>
  }
  const addedTypes = addedTypesOf(definition)
  return {
    ...mark,
    definition,
    addedTypes,
    analyse,
    summarize: (document) => assemble(document, mark, analyse(document)),
  }
}

function addedTypesOf({ stages }: PipelineDefinition): string[] {
  return [...new Set(stages.flatMap(({ stage, options }) => stage.addedTypes?.(options) ?? []))]
}

interface Step {
  readonly name: string
  readonly makes: LayerName
  readonly run: (given: StageInput<LayerName>) => unknown
}

/** Whatever a stage throws is told with the stage's name; the defect itself stands as the cause. */
function runStep(step: Step, given: StageInput<LayerName>): unknown {
  try {
    return step.run(given)
  } catch (thrown) {
    if (thrown instanceof DocumentError) throw thrown
    throw new DocumentError(step.name, messageOf(thrown), null, { cause: thrown })
  }
}

function checkNeeds(definition: PipelineDefinition, where: string): void {
  const made = new Map<LayerName, string>()
  definition.stages.forEach(({ stage }, index) => {
    for (const need of stage.needs) {
      if (!made.has(need)) {
        throw new InputError(
          `${where}: stages[${index}]: ${stage.name} needs the layer "${need}", expected a stage before it that makes it`,
        )
      }
    }
    const twin = made.get(stage.makes)
    if (twin !== undefined) {
      throw new InputError(
        `${where}: stages[${index}]: ${stage.name} makes the layer "${stage.makes}", which ${twin} makes already`,
      )
    }
    made.set(stage.makes, stage.name)
  })
}

/** Hash of the normalised definition and of the code that runs it. */
function fingerprintOf(definition: PipelineDefinition): string {
  const stages = definition.stages.map(({ stage, options }) => [stage.name, sorted(options)])
  const content = JSON.stringify([BUILD, definition.name, stages])
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}

import type { ZodType } from 'zod'
import type { Document } from './document.js'
import type { LayerName, Layers } from './layers.js'
import type { TextService } from './text-service.js'

/** What a stage works on: the document, the shared analysis of its text, the layers that it named in `needs`, and of those in `uses` what was made before it. */
export type StageInput<Needs extends LayerName, Uses extends LayerName = never> = {
  readonly document: Document
  readonly text: TextService
} & Pick<Layers, Needs> &
  Partial<Pick<Layers, Uses>>

/**
 * One step of a pipeline. `create` does what is done once (patterns, weights); the function that it returns is pure:
 * no clock, no file, no console, the same layer for the same text.
 */
export interface Stage<Options, Needs extends LayerName, Makes extends LayerName, Uses extends LayerName = never> {
  /** As written in a pipeline definition. */
  readonly name: string
  /** One line for `takeaways pipelines show`. */
  readonly description: string
  readonly needs: readonly Needs[]
  /** Layers that it makes use of where a stage before it makes them. */
  readonly uses?: readonly Uses[]
  readonly makes: Makes
  /** With a default and a description for each option. */
  readonly options: ZodType<Options>
  /** Announcement types that the options add to those of the guide; a stage that adds none leaves it out. */
  addedTypes?(options: Options): readonly string[]
  create(options: Options): (given: StageInput<Needs, Uses>) => Layers[Makes]
}

/** A stage whose options and layers are checked when a pipeline is compiled, not by the type system. */
export type AnyStage = Stage<unknown, LayerName, LayerName>

/** Gives a stage its exact type. */
export function defineStage<
  Options,
  const Needs extends LayerName,
  const Makes extends LayerName,
  const Uses extends LayerName = never,
>(stage: Stage<Options, Needs, Makes, Uses>): Stage<Options, Needs, Makes, Uses> {
  return stage
}

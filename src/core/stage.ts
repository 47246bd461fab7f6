import type { ZodType } from 'zod'
import type { Document } from './document.js'
import type { LayerName, Layers } from './layers.js'
import type { TextService } from './text-service.js'

/** What a stage works on: the document, the shared analysis of its text, and the layers that it named in `needs`. */
export type StageInput<Needs extends LayerName> = {
  readonly document: Document
  readonly text: TextService
} & Pick<Layers, Needs>

/**
 * One step of a pipeline. `create` does what is done once (patterns, weights); the function that it returns is pure:
 * no clock, no file, no console, the same layer for the same text.
 */
export interface Stage<Options, Needs extends LayerName, Makes extends LayerName> {
  /** As written in a pipeline definition. */
  readonly name: string
  /** One line for `takeaways pipelines show`. */
  readonly description: string
  readonly needs: readonly Needs[]
  readonly makes: Makes
  /** With a default and a description for each option. */
  readonly options: ZodType<Options>
  /** Announcement types that the options add to those of the guide; a stage that adds none leaves it out. */
  addedTypes?(options: Options): readonly string[]
  create(options: Options): (given: StageInput<Needs>) => Layers[Makes]
}

/** A stage whose options and layers are checked when a pipeline is compiled, not by the type system. */
export type AnyStage = Stage<unknown, LayerName, LayerName>

/** Gives a stage its exact type. */
export function defineStage<Options, const Needs extends LayerName, const Makes extends LayerName>(
  stage: Stage<Options, Needs, Makes>,
): Stage<Options, Needs, Makes> {
  return stage
}
